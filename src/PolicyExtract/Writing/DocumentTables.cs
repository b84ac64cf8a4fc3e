using PolicyExtract.Model;

namespace PolicyExtract.Writing;

/// <summary>The tables of one document, whatever they are about.</summary>
public sealed record DocumentTables(SourceFacts Source, ValueList<RecoveredTable> Tables, ValueList<Diagnostic> Diagnostics)
{
    /// <summary>Why the document could not be read; null when it could.</summary>
    public Diagnostic? Failure =>
        Tables.Count == 0 ? Diagnostics.FirstOrDefault(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error) : null;

    public static DocumentTables Of(ExtractedDocument document) =>
        new(document.Source, document.Blocks.OfType<TableBlock>().Select(Recovered).ToValueList(), document.Diagnostics);

    private static RecoveredTable Recovered(TableBlock table)
    {
        var location = table.Location;
        var rows = table.Grid.Rows.Select(row => row.Select(CellText).ToValueList()).ToValueList();
        return new(rows, location.Page == 0 ? null : location.Page, table.Layout, location, table.Confidence);
    }

    /// <summary>What normalizing lets a cell inherit is not in the table.</summary>
    private static string CellText(GridCell cell) => cell.Origin == CellOrigin.Inherited ? "" : cell.Text;
}
