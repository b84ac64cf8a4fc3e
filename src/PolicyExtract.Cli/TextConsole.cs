using PolicyExtract.Writing;
using Spectre.Console;

namespace PolicyExtract.Cli;

/// <summary>Makes consoles for reports: with colours at a terminal, plain text elsewhere.</summary>
internal static class TextConsole
{
    /// <summary>Characters in a line where no window says how many there is room for.</summary>
    private const int WidthWithoutWindow = 160;

    public static IAnsiConsole ForErrors() => Create(Console.Error, !Console.IsErrorRedirected);

    /// <summary>For standard output or a file; the stream stays open.</summary>
    public static IAnsiConsole For(Stream stream, bool isTerminal) =>
        Create(Utf8Text.WriterOver(stream), isTerminal);

    private static IAnsiConsole Create(TextWriter writer, bool isTerminal)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(writer),
            Ansi = isTerminal ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = isTerminal ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
        });
        if (!isTerminal) console.Profile.Width = WidthWithoutWindow;
        return console;
    }
}
