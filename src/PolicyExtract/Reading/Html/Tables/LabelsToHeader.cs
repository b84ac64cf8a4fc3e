using PolicyExtract.Model;

namespace PolicyExtract.Reading.Html.Tables;

/// <summary>
/// Makes the header of a table that has none out of the labels that its cells repeat for narrow screens: in their words, or in attributes
/// that style sheets show in their place.
/// </summary>
internal sealed class LabelsToHeader(SourceText source)
{
    private static readonly string[] LabelAttributes = ["data-label", "data-title", "data-th", "data-header", "data-column", "data-heading"];

    /// <summary>The grid, with a header row where most columns have labels.</summary>
    public TableGrid Convert(List<(GridCell[] Cells, PlacedRow Row)> rows, int headerRows, int columnCount)
    {
        var grid = rows.Select(row => row.Cells).ToList();
        if (headerRows > 0 || rows.Count == 0) return new TableGrid(grid, headerRows);
        var labels = Enumerable.Range(0, columnCount).Select(column => AttributeOf(rows, column) ?? LeadInOf(grid, column)).ToList();
        if (labels.Count(label => label is not null) * 2 <= columnCount) return new TableGrid(grid, 0);
        grid.Insert(0, [.. labels.Select(label => new GridCell(label ?? InlineText.Empty, IsHeader: true))]);
        return new TableGrid(grid, 1);
    }

    /// <summary>What the cells of a column say of themselves in an attribute.</summary>
    private InlineText? AttributeOf(List<(GridCell[] Cells, PlacedRow Row)> rows, int column)
    {
        var cells = rows.Where(row => column < row.Row.Places.Count).Select(row => row.Row.Places[column].Cell).ToList();
        if (cells.Exists(cell => cell is null)) return null;
        var name = LabelAttributes.FirstOrDefault(attribute => cells[0]!.Attribute(attribute) is { Length: > 0 });
        if (name is null || cells.Exists(cell => cell!.Attribute(name) != cells[0]!.Attribute(name))) return null;
        var label = cells[0]!.Attribute(name)!.Trim();
        return new([new TextFragment(label, source.LocateAttribute(cells[0]!.Start, label), Style: TextStyle.Label)]);
    }

    /// <summary>The words with a colon that all cells of a column begin with.</summary>
    private static InlineText? LeadInOf(List<GridCell[]> grid, int column)
    {
        var cells = grid.Where(row => column < row.Length && !row[column].IsEmpty).Select(row => row[column].Content).ToList();
        if (cells.Count < 2 || cells[0].Fragments is not [{ Text: [.., ':' or '：'] } first, ..]) return null;
        return cells.TrueForAll(cell => cell.Fragments[0].Text == first.Text)
            ? LabelColon.TrimEnd(new([first with { Style = first.Style | TextStyle.Label }]))
            : null;
    }
}
