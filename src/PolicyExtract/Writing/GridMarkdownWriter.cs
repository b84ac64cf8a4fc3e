using System.Text;
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
        writer.WriteLine($"## {document.Source.Path}");
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
        WriteRow(rows[0].Select(Escaped));
        WriteRow(rows[0].Select(_ => "---"));
        foreach (var row in rows.Skip(1)) WriteRow(row.Select(Escaped));
    }

    private void WriteRow(IEnumerable<string> cells) => writer.WriteLine($"| {string.Join(" | ", cells)} |");

    /// <summary>So that the words come out of a Markdown renderer as they are.</summary>
    private static string Escaped(string cell)
    {
        var escaped = new StringBuilder(cell.Length);
        foreach (var character in cell)
        {
            if (@"\|`*_<>[]&".Contains(character)) escaped.Append('\\');
            escaped.Append(character is '\r' or '\n' ? ' ' : character);
        }
        return escaped.ToString();
    }
}
