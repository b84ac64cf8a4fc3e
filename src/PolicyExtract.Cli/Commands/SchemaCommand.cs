using System.CommandLine;
using PolicyExtract.Writing;

namespace PolicyExtract.Cli.Commands;

/// <summary><c>schema</c>: what the JSON outputs look like.</summary>
internal static class SchemaCommand
{
    public static Command Create()
    {
        var command = new Command("schema", "Print the JSON Schema (2020-12) of all JSON that the program writes.");
        command.SetAction(_ =>
        {
            using var output = Console.OpenStandardOutput();
            OutputSchema.Write(output);
        });
        return command;
    }
}
