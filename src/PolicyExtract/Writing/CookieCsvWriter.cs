using PolicyExtract.Model;

namespace PolicyExtract.Writing;

/// <summary>One row a cookie, with the columns of <see cref="CookieColumns"/>; a document without cookies has no row.</summary>
internal sealed class CookieCsvWriter : IDocumentWriter<CookieInventory>
{
    private readonly CsvRows rows;

    public CookieCsvWriter(Stream output, WritingOptions options)
    {
        rows = new(output, options.ExcelSafe);
        rows.Write([.. CookieColumns.All.Select(column => column.Header)]);
        rows.Flush();
    }

    public void Write(CookieInventory document)
    {
        foreach (var cookie in document.Cookies)
            rows.Write([.. CookieColumns.All.Select(column => column.Cell(document, cookie) ?? "")]);
        rows.Flush();
    }

    public void Complete()
    {
    }

    public void Dispose() => rows.Dispose();
}
