using PolicyExtract.Model;

namespace PolicyExtract.Writing;

/// <summary>A heading a document, and its tables as GitHub's Markdown has them.</summary>
internal sealed class GridMarkdownWriter(Stream output) : IDocumentWriter<DocumentTables>
{
    private readonly StreamWriter writer = Utf8Text.WriterOver(output);
    private bool started;

    public void Write(DocumentTables document)
    {
        if (started) writer.WriteLine();
        started = true;
        writer.WriteLine($"## {MarkdownTable.Escaped(document.Source.Path)}");
        if (document.Tables.Count == 0) writer.WriteLine("\nNo tables.");
        foreach (var table in document.Tables) WriteTable(table.Rows);
    }

    public void Complete()
    {
    }

    public void Dispose() => writer.Dispose();

    private void WriteTable(ValueList<ValueList<string>> rows)
    {
        if (rows.Count == 0) return;
        writer.WriteLine();
        MarkdownTable.Write(writer, rows);
    }
}
