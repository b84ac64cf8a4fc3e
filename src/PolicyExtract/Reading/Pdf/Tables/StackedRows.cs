using PolicyExtract.Model;
using PolicyExtract.Reading.Pdf.Lines;

namespace PolicyExtract.Reading.Pdf.Tables;

/// <summary>
/// Parts rows that no line parts: all cells of a frame's row are stacks of values at the same heights, or white as wide as the frame
/// runs between the rows.
/// </summary>
internal static class StackedRows
{
    /// <summary>Values of a stack at least.</summary>
    private const int FewestValues = 3;

    /// <summary>Columns of numbers that show that each line is a row, however few the lines are: no number wraps.</summary>
    private const int FewestNumberColumns = 3;

    /// <summary>Share of the longest stack's length that every cell of the row has at least: a single value is shared by all.</summary>
    private const double SimilarLength = 0.5;

    /// <summary>Share of the line breaks of a stack that its author must have made.</summary>
    private const double MadeBreaks = 0.8;

    /// <summary>Columns through which the white between rows runs, at least.</summary>
    private const int FewestColumnsApart = 3;

    public static PageTable Split(PageTable table)
    {
        var wraps = Enumerable.Range(0, table.ColumnCount).Select(column => ColumnWrap.Of(table, column)).ToArray();
        var cells = new List<TableCell>();
        var count = 0;
        for (var row = 0; row < table.Rows; row++)
        {
            var ofRow = table.Cells.Where(cell => cell.Row == row).ToList();
            var isSpanned = table.Cells.Any(cell => cell.RowSpan > 1 && cell.Row <= row && cell.Row + cell.RowSpan > row);
            var heights = isSpanned ? [double.MinValue]
                : AreStacks(ofRow, wraps) ? Heights(ofRow)
                : Apart(ofRow, table.Columns) ?? [double.MinValue];
            cells.AddRange(ofRow.SelectMany(cell => Parts(cell, heights, count)));
            count += heights.Count;
        }
        return count == table.Rows ? table : table with { Cells = cells, Rows = count };
    }

    /// <summary>
    /// The baselines at which rows begin that stand further apart than their lines, each of them with its first cell and all but one of
    /// the others; null without such rows.
    /// </summary>
    private static List<double>? Apart(List<TableCell> row, IReadOnlyList<double> columns)
    {
        var filled = row.Count(cell => cell.Lines.Count > 0);
        if (filled < FewestColumnsApart || row.Min(cell => cell.Lines.Count) < 2) return null;
        var lines = WordsToLines.Group(row.SelectMany(cell => cell.Lines).SelectMany(line => line.Words));
        var rows = LinesToRows.ByDistance(lines, columns);
        return rows?.Count >= FewestValues && rows.TrueForAll(lines => Fills(lines, columns, filled - 1))
            ? rows.ConvertAll(lines => lines.Min(line => line.Baseline))
            : null;
    }

    private static bool Fills(IReadOnlyList<PageLine> lines, IReadOnlyList<double> columns, int fewest)
    {
        var filled = lines.SelectMany(line => RowsToTable.Runs(line, columns)).Select(run => run.Column).Distinct().ToList();
        return filled.Contains(0) && filled.Count >= fewest;
    }

    private static bool AreStacks(List<TableCell> row, ColumnWrap[] wraps)
    {
        var filled = row.Where(cell => cell.Lines.Count > 0).ToList();
        if (filled.Count < 2) return false;
        var longest = filled.Max(cell => cell.Lines.Count);
        if (AreLinesOfNumbers(filled, longest)) return true;
        return longest >= FewestValues
            && filled.TrueForAll(cell => cell.Lines.Count >= SimilarLength * longest)
            && filled.Count(cell => cell.Lines.Count >= FewestValues && IsStack(cell, wraps[cell.Column])) >= 2
            && Heights(row).Count <= longest + 1;
    }

    /// <summary>Whether all cells are of the same lines, beside each other, and several of them are columns of numbers.</summary>
    private static bool AreLinesOfNumbers(List<TableCell> filled, int lines) =>
        filled.TrueForAll(cell => cell.Lines.Count == lines) && filled.Count(IsOfNumbers) >= FewestNumberColumns
        && Heights(filled).Count == lines;

    private static bool IsOfNumbers(TableCell cell) => cell.Lines.All(line => line.Words is [var only] && !only.Text.Any(char.IsLetter));

    /// <summary>Whether a cell is a stack of values: numbers, or words between which the author made the breaks.</summary>
    private static bool IsStack(TableCell cell, ColumnWrap wrap)
    {
        if (IsOfNumbers(cell)) return true;
        var made = cell.Lines.Zip(cell.Lines.Skip(1)).Count(pair => !LineJoin.IsForced(pair.First, pair.Second, wrap));
        return made >= MadeBreaks * (cell.Lines.Count - 1);
    }

    /// <summary>The baselines on which something stands.</summary>
    private static List<double> Heights(List<TableCell> row)
    {
        var heights = new List<double>();
        foreach (var line in row.SelectMany(cell => cell.Lines).OrderBy(line => line.Baseline))
        {
            if (heights.Count == 0 || line.Baseline - heights[^1] > line.FontSize / 2) heights.Add(line.Baseline);
        }
        return heights;
    }

    /// <summary>The cell's pieces; a row that is not parted keeps its cells, a row's worth further down.</summary>
    private static IEnumerable<TableCell> Parts(TableCell cell, List<double> heights, int row)
    {
        for (var at = 0; at < heights.Count; at++)
        {
            var (from, to) = (heights[at], at + 1 < heights.Count ? heights[at + 1] : double.MaxValue);
            var lines = heights.Count == 1 ? cell.Lines : cell.Lines.Where(line => line.Baseline >= from && line.Baseline < to).ToList();
            var box = lines.Count > 0 && heights.Count > 1 ? Around(cell.Box, lines) : cell.Box;
            yield return cell with { Row = row + at, Lines = lines, Box = box };
        }
    }

    private static SourceBox Around(SourceBox cell, IReadOnlyList<PageLine> lines) =>
        cell with { Top = lines.Min(line => line.Box.Top), Bottom = lines.Max(line => line.Box.Bottom) };
}
