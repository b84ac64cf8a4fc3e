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
    private static async Task<int> Main(string[] arguments)
    {
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        var parsed = CommandLine().Parse(arguments, new() { ResponseFileTokenReplacer = null });
        if (parsed.Action is ParseErrorAction) return WrongUsage(parsed);
        using var interruption = new Interruption();
        try
        {
            var plain = new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null };
            return await parsed.InvokeAsync(plain, interruption.Token);
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Cancelled;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or DbException)
        {
            // Inputs that cannot be read never get here: batches report them.
            await Console.Error.WriteLineAsync(
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

    private static Command CommandLine()
    {
        const string Purpose = "Extracts the cookie tables of privacy and cookie policies, repairs and normalizes them, and compares them.";
        return new Command(ToolFacts.Current.Name, Purpose)
        {
            new HelpOption { Action = new HelpWithExamples() },
            new VersionOption { Action = new PrintVersion() },
            ExtractCommand.Create(),
            TablesCommand.Create(),
            DiffCommand.Create(),
            HistoryCommand.Create(),
            LintCommand.Create(),
            ExplainCommand.Create(),
            WorkerCommand.Create(),
            SchemaCommand.Create(),
        };
    }

    private sealed class PrintVersion : SynchronousCommandLineAction
    {
        public override int Invoke(ParseResult parseResult)
        {
            Console.WriteLine($"{ToolFacts.Current.Name} {ToolFacts.Current.Version}");
            return ExitCode.Done;
        }
    }
}
