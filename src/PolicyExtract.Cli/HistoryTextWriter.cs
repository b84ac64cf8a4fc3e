using PolicyExtract.Model;
using PolicyExtract.Writing;
using PolicyExtract.Writing.Histories;
using Spectre.Console;

namespace PolicyExtract.Cli;

/// <summary>A history for people: the versions, a line for each cookie's life, and what happened in it.</summary>
internal sealed class HistoryTextWriter(IAnsiConsole console) : IDocumentWriter<PolicyHistory>
{
    public static OutputFormat<PolicyHistory> Format { get; } =
        new("text", ".txt", (output, _) => new HistoryTextWriter(TextConsole.For(output, !Console.IsOutputRedirected)));

    public void Write(PolicyHistory document)
    {
        foreach (var version in document.Versions) Write(version);
        console.WriteLine();
        console.WriteLine(HistoryWords.Legend);
        var width = document.Cookies.Select(cookie => cookie.Name.Length).DefaultIfEmpty().Max();
        foreach (var cookie in document.Cookies) Write(cookie, width);
    }

    public void Complete()
    {
    }

    public void Dispose()
    {
    }

    private void Write(HistoryVersion version)
    {
        var line = $"{version.Date}  {version.Label} ({Quantity.Of(version.Cookies, "cookie")})";
        if (HistoryWords.Flag(version) is { } flag) console.MarkupLineInterpolated($"[red]{line}: {flag}[/]");
        else console.WriteLine(line);
    }

    private void Write(CookieLife cookie, int width)
    {
        var color = cookie.IsPresent ? "default" : "grey";
        console.MarkupLineInterpolated($"[{color}]{cookie.Name.PadRight(width)}  {HistoryWords.Line(cookie)}[/]");
        foreach (var life in cookie.Events.Skip(IsFromTheStart(cookie) ? 1 : 0)) console.WriteLine($"    {HistoryWords.Of(life)}");
    }

    /// <summary>That a cookie came with the first version is no news.</summary>
    private static bool IsFromTheStart(CookieLife cookie) => cookie.States[0] == LifeState.Present;
}
