using PolicyExtract.Writing;
using Spectre.Console;

namespace PolicyExtract.Cli;

/// <summary>Recovered tables for people.</summary>
internal sealed class TablesTextWriter(IAnsiConsole console) : IDocumentWriter<DocumentTables>
{
    public static OutputFormat<DocumentTables> Format { get; } =
        new("text", ".txt", (output, _) => new TablesTextWriter(TextConsole.For(output, !Console.IsOutputRedirected)));

    public void Write(DocumentTables document)
    {
        console.MarkupLineInterpolated($"[bold]{document.Source.Path}[/] ({Quantity.Of(document.Tables.Count, "table")})");
        foreach (var table in document.Tables.Where(table => table.Rows.Count > 0)) console.Write(Grid(table));
        console.WriteLine();
    }

    public void Complete()
    {
    }

    public void Dispose()
    {
    }

    private static Table Grid(RecoveredTable recovered)
    {
        var table = new Table { Border = TableBorder.Ascii2, ShowHeaders = false, ShowRowSeparators = true, Title = new(recovered.Layout) };
        foreach (var _ in recovered.Rows[0]) table.AddColumn("");
        foreach (var row in recovered.Rows) table.AddRow(row.Select(cell => new Text(cell)));
        return table;
    }
}
