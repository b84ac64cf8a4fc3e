using PolicyExtract.Model;

namespace PolicyExtract.Writing.Exports;

/// <summary>Records as the CSV of another tool, and a count of what that cannot say.</summary>
internal sealed class CsvExportWriter : IDocumentWriter<CookieInventory>
{
    private readonly ICsvExport export;
    private readonly ExportLosses losses;
    private readonly CsvRows rows;

    public CsvExportWriter(ICsvExport export, Stream output, WritingOptions options)
    {
        this.export = export;
        losses = new(export.Format);
        rows = new(output, options.ExcelSafe);
        rows.Write(export.Header);
        rows.Flush();
    }

    public IReadOnlyList<Diagnostic> Losses => losses.ToDiagnostics();

    public void Write(CookieInventory document)
    {
        foreach (var cookie in document.Cookies)
        {
            if (cookie.NameKind == NameKind.Described) losses.Withhold(ExportName.NoName);
            else foreach (var row in export.Rows(document, cookie, losses)) rows.Write(row);
        }
        rows.Flush();
    }

    public void Complete()
    {
    }

    public void Dispose() => rows.Dispose();
}
