using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.Data.Common;
using System.Text;
using PolicyExtract.Cli.Commands;
using PolicyExtract.Writing;

namespace PolicyExtract.Cli;

internal static class Program
{
    private const string Version = "--version";

    private static readonly OrderedDictionary<string, Func<Command>> Commands = new(StringComparer.Ordinal)
    {
        ["extract"] = ExtractCommand.Create,
        ["tables"] = TablesCommand.Create,
        ["diff"] = DiffCommand.Create,
        ["history"] = HistoryCommand.Create,
        ["lint"] = LintCommand.Create,
        ["explain"] = ExplainCommand.Create,
        [WorkerCommand.Name] = WorkerCommand.Create,
        ["schema"] = SchemaCommand.Create,
    };

    private static int Main(string[] arguments)
    {
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        var parsed = CommandLine(arguments).Parse(arguments, new() { ResponseFileTokenReplacer = null });
        if (parsed.Action is ParseErrorAction) return WrongUsage(parsed);
        var plain = new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null };
        try
        {
            if (parsed.Action is SynchronousCommandLineAction) return parsed.Invoke(plain);
            using var interruption = new Interruption();
            return parsed.InvokeAsync(plain, interruption.Token).GetAwaiter().GetResult();
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Cancelled;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or DbException)
        {
            // Inputs that cannot be read never get here: batches report them.
            Console.Error.WriteLine(
                $"The output cannot be written ({exception.Message}). Check the folder and the free space, "
                + "or name another with -o; extract goes on with --resume.");
            return ExitCode.Usage;
        }
    }

    private static int WrongUsage(ParseResult parsed)
    {
        foreach (var error in parsed.Errors) Console.Error.WriteLine(error.Message);
        var command = parsed.CommandResult.Command;
        Console.Error.WriteLine($"See {string.Join(' ', command.Parents.Select(parent => parent.Name).Append(command.Name))} --help.");
        return ExitCode.Usage;
    }

    private static Command CommandLine(string[] arguments)
    {
        const string Purpose = "Extracts the cookie tables of privacy and cookie policies, repairs and normalizes them, and compares them.";
        var program = new Command(ToolFacts.Current.Name, Purpose)
        {
            new HelpOption { Action = new HelpWithExamples() },
            new VersionOption { Action = new PrintVersion() },
        };
        foreach (var create in Needed(arguments)) program.Subcommands.Add(create());
        return program;
    }

    /// <summary>The commands that can be meant: to make them all takes half of the time in which the program starts.</summary>
    private static IEnumerable<Func<Command>> Needed(string[] arguments) => arguments switch
    {
        [Version] => [],
        [var name, ..] when Commands.TryGetValue(name, out var create) => [create],
        _ => Commands.Values,
    };

    private sealed class PrintVersion : SynchronousCommandLineAction
    {
        public override int Invoke(ParseResult parseResult)
        {
            Console.WriteLine($"{ToolFacts.Current.Name} {ToolFacts.Current.Version}");
            return ExitCode.Done;
        }
    }
}
