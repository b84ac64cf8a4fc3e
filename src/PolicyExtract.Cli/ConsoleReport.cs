using System.Globalization;
using PolicyExtract.Batch;
using PolicyExtract.Cli.Commands;
using PolicyExtract.Model;
using PolicyExtract.Writing;
using Spectre.Console;

namespace PolicyExtract.Cli;

/// <summary>What a person is told about a run.</summary>
/// <param name="what">What is looked for, in the plural, with a capital.</param>
/// <param name="progress">Shown until the run ends; null where nobody watches.</param>
internal sealed class ConsoleReport(string what = "", ProgressLine? progress = null) : IRunReport
{
    /// <summary>More rows than a screen has would bury what matters: of more documents only their numbers are told.</summary>
    private const int MostRows = 40;

    private readonly IAnsiConsole console = TextConsole.ForErrors();
    private readonly List<DocumentSummary> firstDocuments = [];
    private readonly SortedDictionary<string, (int Documents, int Found)> byStatus = new(StringComparer.Ordinal);
    private int documents;
    private int found;

    public void Failures(IEnumerable<InputFailure> failures)
    {
        foreach (var failure in failures) Failure(failure.Path, failure.Diagnostic);
    }

    public void Resumed(int documents) => console.WriteLine($"Going on: {Quantity.Of(documents, "document")} done before.");

    public void BegunAnew(int documents) => console.WriteLine(
        $"Begun anew: what a stopped run had done ({Quantity.Of(documents, "document")}) is done again. {RunArguments.ResumeName} would go on with it.");

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
        var alike = byStatus.GetValueOrDefault(document.Status);
        byStatus[document.Status] = (alike.Documents + 1, alike.Found + document.Found);
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
        console.Write(documents > MostRows ? Statuses() : Documents());
        console.MarkupLineInterpolated($"Written to [bold]{folder}[/].");
    }

    public void Stopped(string? resumeCommand)
    {
        progress?.Clear();
        console.WriteLine(resumeCommand is null
            ? $"Stopped after {Quantity.Of(documents, "document")}; nothing was written."
            : $"Stopped after {Quantity.Of(documents, "document")}, which are kept. To go on: {resumeCommand}");
    }

    private Table Documents()
    {
        var table = new Table { Border = TableBorder.Simple };
        table.AddColumns("Document", "Status").AddColumn(new Spectre.Console.TableColumn(what).RightAligned());
        foreach (var document in firstDocuments)
            table.AddRow(new Text(document.Path), new Text(document.Status), new Text(Number(document.Found)));
        return table.AddRow(new Text(Quantity.Of(documents, "document")), Text.Empty, new Text(Number(found)));
    }

    private Table Statuses()
    {
        var table = new Table { Border = TableBorder.Simple };
        foreach (var column in new[] { "Status", "Documents", what }) table.AddColumn(new Spectre.Console.TableColumn(column).RightAligned());
        table.Columns[0].LeftAligned();
        foreach (var (status, alike) in byStatus)
            table.AddRow(new Text(status), new Text(Number(alike.Documents)), new Text(Number(alike.Found)));
        return table.AddRow(new Text("all"), new Text(Number(documents)), new Text(Number(found)));
    }

    private void Failure(string path, Diagnostic failure) =>
        console.MarkupLineInterpolated($"[red]{path}[/]: {failure.Id} {failure.Message}");

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
