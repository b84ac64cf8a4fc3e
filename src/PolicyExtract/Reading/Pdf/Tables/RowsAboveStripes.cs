using PolicyExtract.Model;
using PolicyExtract.Reading.Pdf.Lines;

namespace PolicyExtract.Reading.Pdf.Tables;

/// <summary>Adds to a table of stripes what stands over the first of them: the header, and a row that has no stripe.</summary>
internal static class RowsAboveStripes
{
    /// <summary>Rows over the first stripe at most: the lines of a header, and one row.</summary>
    private const int MostRows = 3;

    /// <summary>Lines over the first stripe that are looked at.</summary>
    private const int MostLines = 30;

    /// <summary>
    /// Shares of the font size: how far rows stand from each other and from the stripe at most, and the lines within a row.
    /// </summary>
    private const double RowDistance = 2.4, LineDistance = 0.5;

    /// <summary>The table with its first rows; as it was when nothing close above keeps to its columns.</summary>
    /// <param name="words">What stands in no table yet.</param>
    public static PageTable Add(PageTable table, IReadOnlyList<PageWord> words)
    {
        var rows = new List<IReadOnlyList<PageLine>>();
        foreach (var row in RowsUpwards(table, words).Take(MostRows))
        {
            var columns = row.SelectMany(line => RowsToTable.Runs(line, table.Columns)).Select(run => run.Column).Distinct().ToList();
            if (columns.Count < 2 || !columns.Contains(0)) break;
            rows.Insert(0, row);
        }
        if (rows.Count == 0) return table;
        var above = RowsToTable.Make(rows, table.Columns);
        return table with
        {
            Box = SourceBox.Union(table.Box, above.Box)!,
            Rows = table.Rows + above.Rows,
            Cells = [.. above.Cells, .. table.Cells.Select(cell => cell with { Row = cell.Row + above.Rows })],
        };
    }

    /// <summary>The rows over the table that keep to its columns, from the last to the first.</summary>
    private static IEnumerable<List<PageLine>> RowsUpwards(PageTable table, IReadOnlyList<PageWord> words)
    {
        var box = table.Box;
        var above = WordsToLines.Group(words.Where(word => word.MiddleX > box.Left && word.MiddleX < box.Right && word.MiddleY < box.Top));
        var row = new List<PageLine>();
        var top = box.Top;
        foreach (var line in above.TakeLast(MostLines).Reverse())
        {
            var distance = top - line.Box.Bottom;
            if (distance > RowDistance * line.FontSize || !Fits(line, table)) break;
            if (row.Count > 0 && (distance > LineDistance * line.FontSize || line.IsBold != row[0].IsBold))
            {
                yield return row;
                row = [];
            }
            row.Insert(0, line);
            top = Math.Min(top, line.Box.Top);
        }
        if (row.Count > 0) yield return row;
    }

    private static bool Fits(PageLine line, PageTable table) =>
        RowsToTable.Runs(line, table.Columns).All(run => run.Column == run.LastColumn);
}
