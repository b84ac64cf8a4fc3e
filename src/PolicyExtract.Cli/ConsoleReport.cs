using System.Globalization;
using PolicyExtract.Batch;
using PolicyExtract.Model;
using PolicyExtract.Writing;
using Spectre.Console;

namespace PolicyExtract.Cli;

/// <summary>What a person is told about a run.</summary>
/// <param name="what">What is looked for, in the plural, with a capital.</param>
/// <param name="progress">Shown until the run ends; null where nobody watches.</param>
internal sealed class ConsoleReport(string what = "", ProgressLine? progress = null) : IRunReport
{
    /// <summary>More rows than a screen has would bury what matters; the files hold them all.</summary>
    private const int MostRows = 40;

    private readonly IAnsiConsole console = TextConsole.ForErrors();
    private readonly List<DocumentSummary> firstDocuments = [];
    private int documents;
    private int found;

    public void Failures(IEnumerable<InputFailure> failures)
    {
        foreach (var failure in failures) Failure(failure.Path, failure.Diagnostic);
    }

    public void Losses(IReadOnlyList<Diagnostic> losses)
    {
        progress?.Clear();
        foreach (var loss in losses) console.MarkupLineInterpolated($"[yellow]{loss.Id}[/] {loss.Message}");
    }

    public void Document(DocumentSummary document, Diagnostic? failure, long sourceBytes)
    {
        documents++;
        found += document.Found;
        if (documents <= MostRows) firstDocuments.Add(document);
        if (failure is not null)
        {
            progress?.Clear();
            Failure(document.Path, failure);
        }
        progress?.Advance(isFailure: failure is not null, sourceBytes);
    }

    public void Finished(string? folder)
    {
        progress?.Clear();
        if (folder is null) return;
        var table = new Table { Border = TableBorder.Simple };
        table.AddColumns("Document", "Status").AddColumn(new Spectre.Console.TableColumn(what).RightAligned());
        foreach (var document in firstDocuments)
            table.AddRow(new Text(document.Path), new Text(document.Status), new Text(Number(document.Found)));
        if (documents > MostRows) table.AddRow(new Text($"and {Number(documents - MostRows)} more"), Text.Empty, Text.Empty);
        table.AddRow(new Text(Quantity.Of(documents, "document")), Text.Empty, new Text(Number(found)));
        console.Write(table);
        console.MarkupLineInterpolated($"Written to [bold]{folder}[/].");
    }

    public void Stopped(string? resumeCommand)
    {
        progress?.Clear();
        console.WriteLine(resumeCommand is null
            ? $"Stopped after {Quantity.Of(documents, "document")}; nothing was written."
            : $"Stopped after {Quantity.Of(documents, "document")}, which are kept. To go on: {resumeCommand}");
    }

    private void Failure(string path, Diagnostic failure) =>
        console.MarkupLineInterpolated($"[red]{path}[/]: {failure.Id} {failure.Message}");

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
