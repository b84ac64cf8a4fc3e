using System.CommandLine;
using System.CommandLine.Invocation;
using System.Text;
using PolicyExtract.Cli.Commands;

namespace PolicyExtract.Cli;

internal static class Program
{
    private static async Task<int> Main(string[] arguments)
    {
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        var parsed = CommandLine().Parse(arguments);
        var exitCode = await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        return parsed.Action is ParseErrorAction ? ExitCode.Usage : exitCode;
    }

    private static RootCommand CommandLine() =>
        new("Extracts the cookie tables of privacy and cookie policies, repairs and normalizes them, and compares them.")
        {
            ExtractCommand.Create(),
            TablesCommand.Create(),
        };
}
