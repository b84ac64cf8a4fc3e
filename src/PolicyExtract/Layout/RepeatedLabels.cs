using PolicyExtract.Model;
using PolicyExtract.Vocabulary;

namespace PolicyExtract.Layout;

/// <summary>Takes the labels out that tables made for narrow screens repeat in each cell: the words of the column's header.</summary>
internal static class RepeatedLabels
{
    private const string Reason = "repeated-label";

    /// <summary>White space and colons around a label, in characters.</summary>
    private const int MostPadding = 8;

    public static TableBlock TakeOut(TableBlock table)
    {
        var (headerRows, columns) = (table.Grid.HeaderRowCount, table.Grid.ColumnCount);
        if (headerRows == 0 || headerRows == table.Grid.Rows.Count) return table;
        var dropped = new List<DroppedText>();
        GridCell[][] grid = [.. table.Grid.Rows.Select(row => row.ToArray())];
        for (var column = 0; column < columns; column++)
        {
            if (HeaderOf(grid[..headerRows], column) is { } label) TakeOut(grid[headerRows..], column, label, dropped);
        }
        return dropped.Count == 0 ? table : table with { Grid = new TableGrid(grid, headerRows), Dropped = [.. table.Dropped, .. dropped] };
    }

    private static string? HeaderOf(GridCell[][] headers, int column) =>
        headers.Select(row => row[column]).LastOrDefault(cell => !cell.IsEmpty)?.Text;

    /// <summary>Only where most cells begin with the label, and some say more.</summary>
    private static void TakeOut(GridCell[][] body, int column, string label, List<DroppedText> dropped)
    {
        var stated = Array.FindAll(body, row => row[column] is { IsEmpty: false, Origin: CellOrigin.Stated });
        var labelled = Array.FindAll(stated, row => LengthOf(row[column].Content, label) > 0);
        if (labelled.Length * 2 <= stated.Length || Array.TrueForAll(labelled, row => LengthOf(row[column].Content, label) == row[column].Content.Fragments.Count)) return;
        foreach (var row in labelled) row[column] = Without(row[column], LengthOf(row[column].Content, label), dropped);
    }

    private static GridCell Without(GridCell cell, int fragments, List<DroppedText> dropped)
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
