using PolicyExtract.Model;
using PolicyExtract.Reading.Pdf.Lines;

namespace PolicyExtract.Reading.Pdf.Tables;

/// <summary>
/// Adds the header of a table without borders, or what its table lacks of it: its words may be centred, or wrap to more lines in one
/// column.
/// </summary>
internal static class HeaderAbove
{
    /// <summary>Shares of the font size: how far the header stands above the first row, and its own lines from each other.</summary>
    private const double RowDistance = 1.2, LineDistance = 0.4;

    private const int MostLines = 3;

    /// <summary>The table with its header; as it was when what stands above is none.</summary>
    /// <param name="above">The lines above the table that belong to no other.</param>
    public static PageTable Add(PageTable table, IReadOnlyList<PageLine> above)
    {
        var whole = WithFirstLines(table, above);
        if (whole != table || table.HasBoldHeader) return whole;
        var header = new List<PageLine>();
        var top = table.Box.Top;
        foreach (var line in above.Reverse())
        {
            if (top - line.Box.Bottom > (header.Count == 0 ? RowDistance : LineDistance) * line.FontSize) break;
            header.Insert(0, line);
            top = line.Box.Top;
        }
        var cells = header.SelectMany(TextRuns.Groups).GroupBy(words => RowsToTable.IndexOf(table.Columns, Middle(words)))
            .ToDictionary(cell => cell.Key, cell => cell.ToList());
        // One word group of each line in a column at most: more are a text.
        var isHeader = cells.Count > table.ColumnCount / 2 && cells.Count > 1 && cells.Values.All(cell => cell.Count <= header.Count)
            && header.Count <= MostLines;
        return isHeader ? WithRow(table, cells, top) : table;
    }

    /// <summary>
    /// Adds to headers of several lines, of which the last alone stand beside each other, the lines before the last: they are in bold like
    /// them, or stand over a later column, where no title of the table begins.
    /// </summary>
    private static PageTable WithFirstLines(PageTable table, IReadOnlyList<PageLine> above)
    {
        var isBold = table.HasBoldHeader;
        for (var taken = 1; taken < Math.Min(MostLines, above.Count + 1); taken++)
        {
            var line = above[^taken];
            if (table.Box.Top - line.Box.Bottom > LineDistance * line.FontSize || line.IsBold != isBold) break;
            var cells = TextRuns.Groups(line).ConvertAll(words => (Words: words, Below: Below(table, words)));
            if (cells.Exists(cell => cell.Below is null || (cell.Below.Column == 0 && !isBold))) break;
            if (cells.Select(cell => cell.Below).Distinct().Count() < cells.Count) break;
            table = table with
            {
                Box = SourceBox.Union(table.Box, line.Box)!,
                Cells = table.Cells.Select(cell => cells.Find(added => added.Below == cell) is { Words: { } words }
                    ? cell with { Lines = [PageLine.Of(words), .. cell.Lines] }
                    : cell).ToList(),
            };
        }
        return table;
    }

    /// <summary>The header below some words; null when none or several stand there.</summary>
    private static TableCell? Below(PageTable table, List<PageWord> words)
    {
        var (from, to) = (words[0].Box.Left, words[^1].Box.Right);
        var below = table.Cells.Where(cell => cell.Row == 0 && cell.Lines.Any(line => line.Box.Left < to && line.Box.Right > from))
            .ToList();
        return below.Count == 1 ? below[0] : null;
    }

    private static double Middle(List<PageWord> words) => (words[0].Box.Left + words[^1].Box.Right) / 2;

    private static PageTable WithRow(PageTable table, Dictionary<int, List<List<PageWord>>> header, double top)
    {
        var row = Enumerable.Range(0, table.ColumnCount).Select(column => new TableCell(
            0, column, 1, 1, new SourceBox(table.Columns[column], top, table.Columns[column + 1], table.Box.Top),
            WordsToLines.Group(header.GetValueOrDefault(column, []).SelectMany(words => words))));
        var words = header.Values.SelectMany(cell => cell).SelectMany(group => group);
        var box = words.Aggregate(table.Box, (all, word) => SourceBox.Union(all, word.Box)!);
        var cells = row.Concat(table.Cells.Select(cell => cell with { Row = cell.Row + 1 })).ToList();
        return table with { Box = box, Rows = table.Rows + 1, Cells = cells };
    }
}
