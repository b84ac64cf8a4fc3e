using PolicyExtract.Model;
using PolicyExtract.Reading.Pdf.Lines;

namespace PolicyExtract.Reading.Pdf.Tables;

/// <summary>Adds the rows below a header that is drawn, often as a filled strip, while the columns below it are not.</summary>
internal static class RowsBelowHeader
{
    /// <summary>Rows of a header at most.</summary>
    private const int MostRows = 3;

    /// <summary>Share of the font size: a wider distance ends a table.</summary>
    private const double WidestDistance = 2.5;

    /// <summary>Shares of the font size: the padding of a row above its text, and the distance of the lines within.</summary>
    private const double WidestPadding = 1.2, LineDistance = 0.5;

    /// <summary>Lines below a header that show where the texts of its columns begin, and texts that begin below a header at least.</summary>
    private const int MostLines = 30, FewestStarts = 2;

    /// <summary>The table with its rows; as it was when no text below keeps to its columns.</summary>
    /// <param name="rules">Horizontal borders that belong to no frame.</param>
    /// <param name="words">What stands in no table yet.</param>
    public static PageTable Add(PageTable header, IReadOnlyList<Edge> rules, IReadOnlyList<PageWord> words)
    {
        if (header.Rows > MostRows) return header;
        var box = header.Box;
        var (lines, columns) = Fitting(header, words);
        if (lines.Count == 0) return header;
        var between = rules.Where(rule => rule.Position > box.Bottom + PageEdges.Tolerance
            && rule.Covers(box.Left, box.Right) >= box.Width - 2 * PageEdges.Tolerance);
        var rows = Parted(lines, between.Select(rule => rule.Position).ToList()) ?? LinesToRows.Split(lines, columns);
        return rows is null ? header : WithRows(header, rows, columns);
    }

    /// <summary>A table of stripes with its last row, when that one has no stripe; as it was when no row stands close below.</summary>
    public static PageTable AddLast(PageTable table, IReadOnlyList<PageWord> words)
    {
        var row = new List<PageLine>();
        var (lines, texts) = Fitting(table, words);
        foreach (var line in lines)
        {
            var distance = row.Count == 0 ? line.Box.Top - table.Box.Bottom : line.Box.Top - row.Max(above => above.Box.Bottom);
            if (distance > (row.Count == 0 ? WidestPadding : LineDistance) * line.FontSize) break;
            row.Add(line);
        }
        var columns = row.SelectMany(line => RowsToTable.Runs(line, texts)).Select(run => run.Column).Distinct().ToList();
        return columns.Count > 1 && columns.Contains(0) ? WithRows(table, [row], texts) : table;
    }

    private static PageTable WithRows(PageTable table, List<IReadOnlyList<PageLine>> rows, List<double> columns)
    {
        var below = RowsToTable.Make(rows, columns);
        return table with
        {
            Box = SourceBox.Union(table.Box, below.Box)!,
            Rows = table.Rows + below.Rows,
            Cells = [.. table.Cells, .. below.Cells.Select(cell => cell with { Row = cell.Row + table.Rows })],
        };
    }

    /// <summary>The lines from the header on that keep to its columns, and the columns as their texts show them.</summary>
    private static (List<PageLine> Lines, List<double> Columns) Fitting(PageTable header, IReadOnlyList<PageWord> words)
    {
        var fitting = new List<PageLine>();
        var (box, bottom) = (header.Box, header.Box.Bottom);
        var below = WordsToLines.Group(
            words.Where(word => word.MiddleX > box.Left && word.MiddleX < box.Right && word.MiddleY > box.Bottom));
        var columns = TextColumns(header, below);
        foreach (var line in below)
        {
            if (line.Box.Top - bottom > WidestDistance * line.FontSize
                || !RowsToTable.Runs(line, columns).All(run => run.Column == run.LastColumn)) break;
            fitting.Add(line);
            bottom = Math.Max(bottom, line.Box.Bottom);
        }
        // A line of the last row may stand beside the first that no longer fits; a lone first cell is a text below the table.
        while (fitting.Count > 0 && RowsToTable.Runs(fitting[^1], columns).ToList() is [{ Column: 0 }])
            fitting.RemoveAt(fitting.Count - 1);
        return (fitting, columns);
    }

    /// <summary>The columns, each from where its texts begin below the header's: a long cell may leave little white before it.</summary>
    private static List<double> TextColumns(PageTable header, List<PageLine> below)
    {
        var starts = below.Take(MostLines).SelectMany(line => line.Words).Select(word => word.Box.Left).ToList();
        var columns = header.Columns.ToList();
        foreach (var cell in header.Cells.Where(cell => cell is { Column: > 0, ColumnSpan: 1, Lines.Count: > 0 }))
        {
            var start = cell.Lines.Min(line => line.Box.Left);
            if (starts.Count(place => Math.Abs(place - start) <= WhiteBetweenColumns.SameStart) >= FewestStarts)
                columns[cell.Column] = Math.Max(header.Columns[cell.Column], start - GuttersToColumns.Margin);
        }
        return columns;
    }

    /// <summary>The lines between rules; null without rules.</summary>
    private static List<IReadOnlyList<PageLine>>? Parted(List<PageLine> lines, List<double> rules) =>
        rules.Count == 0 ? null
        : lines.GroupBy(line => rules.Count(rule => rule < line.Baseline)).Select(row => (IReadOnlyList<PageLine>)row.ToList()).ToList();
}
