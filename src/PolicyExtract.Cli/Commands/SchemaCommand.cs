using System.CommandLine;
using PolicyExtract.Writing;

namespace PolicyExtract.Cli.Commands;

/// <summary><c>schema</c>: what the JSON outputs look like.</summary>
internal static class SchemaCommand
{
    public static Command Create()
    {
        var name = new Argument<string?>("NAME")
        {
            Description = "One kind of output alone; without it, all that the program writes.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        name.AcceptOnlyFromAmong([.. OutputSchema.Names]);
        var command = new Command("schema", "Print the JSON Schema (2020-12) of the JSON that the program writes.") { name };
        command.SetAction(parsed =>
        {
            using var output = Console.OpenStandardOutput();
            OutputSchema.Write(output, parsed.GetValue(name));
        });
        return command;
    }
}
