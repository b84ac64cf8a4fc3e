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

    /// <summary>The table with its rows; as it was when no text below keeps to its columns.</summary>
    /// <param name="rules">Horizontal borders that belong to no frame.</param>
    /// <param name="words">What stands in no table yet.</param>
    public static PageTable Add(PageTable header, IReadOnlyList<Edge> rules, IReadOnlyList<PageWord> words)
    {
        if (header.Rows > MostRows) return header;
        var box = header.Box;
        var lines = Fitting(header,
            WordsToLines.Group(words.Where(word => word.MiddleX > box.Left && word.MiddleX < box.Right && word.MiddleY > box.Bottom)));
        if (lines.Count == 0) return header;
        var between = rules.Where(rule => rule.Position > box.Bottom + PageEdges.Tolerance
            && rule.Covers(box.Left, box.Right) >= box.Width - 2 * PageEdges.Tolerance);
        var rows = Parted(lines, between.Select(rule => rule.Position).ToList()) ?? LinesToRows.Split(lines, header.Columns);
        if (rows is null) return header;
        var body = RowsToTable.Make(rows, header.Columns);
        return header with
        {
            Box = SourceBox.Union(box, body.Box)!,
            Rows = header.Rows + body.Rows,
            Cells = [.. header.Cells, .. body.Cells.Select(cell => cell with { Row = cell.Row + header.Rows })],
        };
    }

    /// <summary>The lines from the header on that keep to its columns.</summary>
    private static List<PageLine> Fitting(PageTable header, List<PageLine> lines)
    {
        var fitting = new List<PageLine>();
        var bottom = header.Box.Bottom;
        foreach (var line in lines)
        {
            if (line.Box.Top - bottom > WidestDistance * line.FontSize
                || !RowsToTable.Runs(line, header.Columns).All(run => run.Column == run.LastColumn)) break;
            fitting.Add(line);
            bottom = Math.Max(bottom, line.Box.Bottom);
        }
        // A line of the last row may stand beside the first that no longer fits; a lone first cell is a text below the table.
        while (fitting.Count > 0 && RowsToTable.Runs(fitting[^1], header.Columns).ToList() is [{ Column: 0 }])
            fitting.RemoveAt(fitting.Count - 1);
        return fitting;
    }

    /// <summary>The lines between rules; null without rules.</summary>
    private static List<IReadOnlyList<PageLine>>? Parted(List<PageLine> lines, List<double> rules) =>
        rules.Count == 0 ? null
        : lines.GroupBy(line => rules.Count(rule => rule < line.Baseline)).Select(row => (IReadOnlyList<PageLine>)row.ToList()).ToList();
}
