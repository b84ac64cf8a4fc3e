using PolicyExtract.Model;

namespace PolicyExtract.Writing;

/// <summary>One row a cookie, with the columns of <see cref="CookieColumns"/>; a document without cookies has no row.</summary>
internal sealed class CookieCsvWriter : IDocumentWriter<CookieInventory>
{
    private readonly Stream output;
    private readonly WritingOptions options;

    public CookieCsvWriter(Stream output, WritingOptions options)
    {
        (this.output, this.options) = (output, options);
        output.Write(Rows([CookieColumns.All.Select(column => column.Header)]));
    }

    public void Write(CookieInventory document) => Prepare(document)();

    public Action Prepare(CookieInventory document)
    {
        var rows = Rows(document.Cookies.Select(cookie => CookieColumns.All.Select(column => column.Cell(document, cookie) ?? "")));
        return () =>
        {
            output.Write(rows);
            output.Flush();
        };
    }

    public void Complete()
    {
    }

    public void Dispose()
    {
    }

    private byte[] Rows(IEnumerable<IEnumerable<string>> rows)
    {
        using var text = new MemoryStream();
        using (var csv = new CsvRows(text, options.ExcelSafe))
        {
            foreach (var row in rows) csv.Write([.. row]);
        }
        return text.ToArray();
    }
}
