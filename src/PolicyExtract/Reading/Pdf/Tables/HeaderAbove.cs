using PolicyExtract.Model;
using PolicyExtract.Reading.Pdf.Lines;

namespace PolicyExtract.Reading.Pdf.Tables;

/// <summary>Adds the header of a table without borders, whose words are centred and so keep to other places than the cells below.</summary>
internal static class HeaderAbove
{
    /// <summary>Shares of the font size: how far the header stands above the first row, and its own lines from each other.</summary>
    private const double RowDistance = 1.2, LineDistance = 0.4;

    private const int MostLines = 3;

    /// <summary>The table with its header; as it was when what stands above is none.</summary>
    /// <param name="above">The lines above the table that belong to no other.</param>
    public static PageTable Add(PageTable table, IReadOnlyList<PageLine> above)
    {
        var header = new List<PageLine>();
        var top = table.Box.Top;
        foreach (var line in above.Reverse())
        {
            if (top - line.Box.Bottom > (header.Count == 0 ? RowDistance : LineDistance) * line.FontSize) break;
            header.Insert(0, line);
            top = line.Box.Top;
        }
        var cells = header.SelectMany(TextRuns.Groups).GroupBy(words => RowsToTable.IndexOf(table.Columns, Middle(words))).ToDictionary(cell => cell.Key, cell => cell.ToList());
        // One word group of each line in a column at most: more are a text.
        var isHeader = cells.Count > table.ColumnCount / 2 && cells.Count > 1 && cells.Values.All(cell => cell.Count <= header.Count) && header.Count <= MostLines;
        return isHeader ? WithRow(table, cells, top) : table;
    }

    private static double Middle(List<PageWord> words) => (words[0].Box.Left + words[^1].Box.Right) / 2;

    private static PageTable WithRow(PageTable table, Dictionary<int, List<List<PageWord>>> cells, double top)
    {
        var row = Enumerable.Range(0, table.ColumnCount).Select(column => new TableCell(
            0, column, 1, 1, new SourceBox(table.Columns[column], top, table.Columns[column + 1], table.Box.Top),
            WordsToLines.Group(cells.GetValueOrDefault(column, []).SelectMany(words => words))));
        var words = cells.Values.SelectMany(cell => cell).SelectMany(group => group);
        var box = words.Aggregate(table.Box, (all, word) => SourceBox.Union(all, word.Box)!);
        return table with { Box = box, Rows = table.Rows + 1, Cells = row.Concat(table.Cells.Select(cell => cell with { Row = cell.Row + 1 })).ToList() };
    }
}
