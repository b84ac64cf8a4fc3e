namespace PolicyExtract.Writing;

/// <summary>The rows of all tables, a blank line between two tables.</summary>
internal sealed class GridCsvWriter(Stream output, WritingOptions options) : IDocumentWriter<DocumentTables>
{
    private readonly CsvRows rows = new(output, options.ExcelSafe);
    private bool started;

    public void Write(DocumentTables document)
    {
        foreach (var table in document.Tables)
        {
            if (started) rows.Write([]);
            foreach (var row in table.Rows) rows.Write(row);
            started = true;
        }
        rows.Flush();
    }

    public void Complete()
    {
    }

    public void Dispose() => rows.Dispose();
}
