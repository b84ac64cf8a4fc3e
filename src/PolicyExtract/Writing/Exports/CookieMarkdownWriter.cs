using PolicyExtract.Model;

namespace PolicyExtract.Writing.Exports;

/// <summary>A heading a document, and its cookies as a table.</summary>
internal sealed class CookieMarkdownWriter(Stream output) : IDocumentWriter<CookieInventory>
{
    private const ExportFields Written = ExportFields.Provider | ExportFields.Feature | ExportFields.Category | ExportFields.Purpose
        | ExportFields.Duration | ExportFields.Domains | ExportFields.Party | ExportFields.Storage;

    private readonly ExportLosses losses = new("markdown");
    private readonly StreamWriter writer = Utf8Text.WriterOver(output);
    private bool started;

    public IReadOnlyList<Diagnostic> Losses => losses.ToDiagnostics();

    public void Write(CookieInventory document)
    {
        if (started) writer.WriteLine();
        started = true;
        writer.WriteLine($"## {MarkdownTable.Escaped(document.Source.Path)}");
        writer.WriteLine();
        if (document.Cookies.Count == 0) writer.WriteLine("No cookies.");
        else MarkdownTable.Write(writer, Rows(document.Cookies));
    }

    public void Complete()
    {
    }

    public void Dispose() => writer.Dispose();

    private IReadOnlyList<IReadOnlyList<string>> Rows(ValueList<CookieRecord> cookies)
    {
        foreach (var cookie in cookies) losses.LeaveOutAllBut(Written, cookie);
        var columns = CookieTableColumn.UsedBy(cookies);
        var header = columns.Select(column => column.Header).ToValueList();
        return [header, .. cookies.Select(cookie => columns.Select(column => column.Cell(cookie) ?? "").ToValueList())];
    }
}
