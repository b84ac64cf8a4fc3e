using System.Globalization;
using PolicyExtract.Batch;
using Spectre.Console;

namespace PolicyExtract.Cli;

/// <summary>What a person is told about a run, on standard error.</summary>
internal sealed class ConsoleReport
{
    /// <summary>More rows than a screen has would bury what matters; the files hold them all.</summary>
    private const int MostRows = 40;

    private readonly IAnsiConsole console = TextConsole.ForErrors();

    public void Failures(IEnumerable<InputFailure> failures)
    {
        foreach (var failure in failures)
            console.MarkupLineInterpolated($"[red]{failure.Path}[/]: {failure.Diagnostic.Id} {failure.Diagnostic.Message}");
    }

    /// <summary>What the formats could not say.</summary>
    public void Losses(IEnumerable<Model.Diagnostic> losses)
    {
        foreach (var loss in losses) console.MarkupLineInterpolated($"[yellow]{loss.Id}[/] {loss.Message}");
    }

    /// <summary>A row a document, and where it all is.</summary>
    /// <param name="what">What was counted, as the header of its column.</param>
    public void Summary(IReadOnlyList<DocumentSummary> documents, string what, string folder)
    {
        var table = new Table { Border = TableBorder.Simple };
        table.AddColumns("Document", "Status").AddColumn(new TableColumn(what).RightAligned());
        foreach (var document in documents.Take(MostRows))
            table.AddRow(new Text(document.Path), new Text(document.Status), new Text(Number(document.Found)));
        if (documents.Count > MostRows) table.AddRow(new Text($"and {Number(documents.Count - MostRows)} more"), Text.Empty, Text.Empty);
        var found = documents.Sum(document => document.Found);
        table.AddRow(new Text(Quantity.Of(documents.Count, "document")), Text.Empty, new Text(Number(found)));
        console.Write(table);
        console.MarkupLineInterpolated($"Written to [bold]{folder}[/].");
    }

    /// <summary>Counts the results as they pass, where a person watches and nothing else is printed.</summary>
    public static IEnumerable<T> WithProgress<T>(IEnumerable<T> results, int count)
    {
        var visible = count > 1 && Console.IsOutputRedirected && !Console.IsErrorRedirected;
        var done = 0;
        foreach (var result in results)
        {
            if (visible) Console.Error.Write($"\r{Number(++done)} of {Number(count)}");
            yield return result;
        }
        if (visible) Console.Error.Write("\r                    \r");
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
