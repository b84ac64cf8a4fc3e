using PolicyExtract.Model;
using PolicyExtract.Vocabulary;

namespace PolicyExtract.Reading.Html.Tables;

/// <summary>
/// Takes the labels out that responsive tables repeat in each cell for narrow screens. Where a table has no header row they make one;
/// so do the <c>data-label</c> attributes that style sheets show in their place.
/// </summary>
internal sealed class RepeatedLabels(SourceText source)
{
    private const string Reason = "repeated-label";

    /// <summary>White space and colons around a label, in characters.</summary>
    private const int MostPadding = 8;

    private static readonly string[] LabelAttributes = ["data-label", "data-title", "data-th", "data-header", "data-column", "data-heading"];

    private readonly List<DroppedText> dropped = [];

    /// <summary>The labels that were taken out.</summary>
    public ValueList<DroppedText> Dropped => dropped.ToValueList();

    public TableGrid TakeOut(List<(GridCell[] Cells, PlacedRow Row)> rows, int headerRows, int columnCount)
    {
        var grid = rows.Select(row => row.Cells).ToList();
        if (headerRows < rows.Count)
        {
            var labels = Enumerable.Range(0, columnCount).Select(column => headerRows > 0
                ? HeaderOf(grid, headerRows, column)
                : AttributeOf(rows, column) ?? LeadInOf(grid, column)).ToArray();
            for (var column = 0; column < columnCount; column++)
            {
                if (labels[column] is { } label) TakeOut(grid, headerRows, column, label.Text);
            }
            if (headerRows == 0 && Array.TrueForAll(labels, label => label is not null))
            {
                grid.Insert(0, [.. labels.Select(label => new GridCell(label!, IsHeader: true))]);
                headerRows = 1;
            }
        }
        return new TableGrid(grid, headerRows);
    }

    private static InlineText? HeaderOf(List<GridCell[]> grid, int headerRows, int column) =>
        grid.Take(headerRows).Where(row => column < row.Length && !row[column].IsEmpty).Select(row => row[column].Content).LastOrDefault();

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
        var count = LengthOf(cells[0], first.Text);
        return cells.TrueForAll(cell => LengthOf(cell, first.Text) > 0)
            ? LabelColon.TrimEnd(new(cells[0].Fragments.Take(count).Select(part => part with { Style = part.Style | TextStyle.Label }).ToValueList()))
            : null;
    }

    private void TakeOut(List<GridCell[]> grid, int headerRows, int column, string label)
    {
        var body = grid.Skip(headerRows).Where(row => column < row.Length && row[column] is { IsEmpty: false, Origin: CellOrigin.Stated }).ToList();
        var labelled = body.FindAll(row => LengthOf(row[column].Content, label) > 0);
        if (labelled.Count * 2 <= body.Count || labelled.TrueForAll(row => LengthOf(row[column].Content, label) == row[column].Content.Fragments.Count)) return;
        foreach (var row in labelled) row[column] = Without(row[column], LengthOf(row[column].Content, label));
    }

    private GridCell Without(GridCell cell, int fragments)
    {
        var label = new InlineText(cell.Content.Fragments.Take(fragments).ToValueList());
        dropped.Add(new DroppedText(label.Text, label.Location, Reason));
        return cell with { Content = LabelColon.TrimStart(new(cell.Content.Fragments.Skip(fragments).ToValueList())) };
    }

    /// <summary>Number of the fragments at a text's front that together are the label; 0 when it does not begin so.</summary>
    private static int LengthOf(InlineText text, string label)
    {
        // Folding changes the length of words, but never that much.
        var longest = (label.Length * 2) + MostPadding;
        if (text.IsEmpty || text.Fragments[0].Text.Length > longest) return 0;
        var wanted = Fold(label);
        var words = "";
        for (var i = 0; i < text.Fragments.Count && words.Length <= longest; i++)
        {
            words = (words.Length == 0 ? "" : words + ' ') + text.Fragments[i].Text;
            if (Fold(words) == wanted) return i + 1;
        }
        return 0;
    }

    private static string Fold(string words) => FoldedText.Fold(words.Trim(' ', ':', '：', '\u00A0'));
}
