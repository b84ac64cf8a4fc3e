using PolicyExtract.Reading.Pdf.Lines;

namespace PolicyExtract.Reading.Pdf.Tables;

/// <summary>
/// Tells the rows of a table without borders by the white between them. Lines beside each other are of one row; so are lines closer
/// than rows stand to each other, which the smallest distance shows if cells wrap at all.
/// </summary>
internal static class LinesToRows
{
    /// <summary>Points by which the distance of rows is wider than that of a cell's lines: two cells' padding is more.</summary>
    private const double WiderThanLines = 1.2;

    /// <summary>
    /// Share of the font size by which lines below each other overlap at most, in a font with tall boxes; lines beside each other
    /// overlap more.
    /// </summary>
    private const double LineOverlap = 0.2;

    /// <summary>Share of the lines with a first cell from which on each line is a row.</summary>
    private const double RowsOfOneLine = 0.8;

    /// <summary>The rows; null when wrapped lines cannot be told from rows.</summary>
    public static List<IReadOnlyList<PageLine>>? Split(IReadOnlyList<PageLine> lines, IReadOnlyList<double> columns)
    {
        var bands = Bands(lines, -LineOverlap * lines.Max(line => line.FontSize));
        if (bands.Count == 1) return bands;
        if (ByDistance(lines, columns) is { } wrapped && wrapped.Count < bands.Count) return wrapped;
        var withFirst = bands.Count(band => band.SelectMany(line => RowsToTable.Runs(line, columns)).Any(run => run.Column == 0));
        return withFirst >= RowsOfOneLine * bands.Count || AreStacks(bands, columns) ? bands : null;
    }

    /// <summary>The rows of wrapped cells, further apart than the lines within; null where nothing is wrapped, or no distance shows it.</summary>
    public static List<IReadOnlyList<PageLine>>? ByDistance(IReadOnlyList<PageLine> lines, IReadOnlyList<double> columns)
    {
        var rows = Bands(lines, LineDistance(lines, columns) + WiderThanLines);
        return rows.Count > 1 && AreWrapped(rows, columns) ? rows : null;
    }

    /// <summary>Whether two columns have a value in nearly each line, each with room for the next: nothing was wrapped.</summary>
    private static bool AreStacks(List<IReadOnlyList<PageLine>> bands, IReadOnlyList<double> columns) => bands
        .SelectMany(band => band.SelectMany(line => RowsToTable.Runs(line, columns)))
        .GroupBy(run => run.Column, run => PageLine.Of(run.Words))
        .Count(column => column.Count() >= RowsOfOneLine * bands.Count && IsStack([.. column])) >= 2;

    private static bool IsStack(List<PageLine> lines)
    {
        var wrap = new ColumnWrap(lines.Min(line => line.Box.Left), lines.Max(line => line.Box.Right), false);
        return lines.Skip(1).Zip(lines.Skip(2)).All(pair => !LineJoin.IsForced(pair.First, pair.Second, wrap));
    }

    /// <summary>
    /// The smallest distance at which one text of a column stands below another, headers apart: that of a cell's lines, if any cell
    /// wraps.
    /// </summary>
    private static double LineDistance(IReadOnlyList<PageLine> lines, IReadOnlyList<double> columns)
    {
        var body = lines.Where(line => !line.IsBold).ToList();
        return (body.Count > 1 ? body : lines)
            .SelectMany(line => RowsToTable.Runs(line, columns).Select(run => (run.Column, Box: PageLine.Of(run.Words).Box)))
            .GroupBy(run => run.Column)
            .SelectMany(column => column.Zip(column.Skip(1), (above, below) => below.Box.Top - above.Box.Bottom))
            .DefaultIfEmpty(0).Min();
    }

    /// <summary>Lines that are no further apart than said.</summary>
    private static List<IReadOnlyList<PageLine>> Bands(IReadOnlyList<PageLine> lines, double distance)
    {
        var bands = new List<IReadOnlyList<PageLine>>();
        var open = new List<PageLine>();
        foreach (var line in lines.OrderBy(line => line.Box.Top))
        {
            if (open.Count > 0 && line.Box.Top - Bottom(open) > distance)
            {
                bands.Add(open);
                open = [];
            }
            open.Add(line);
        }
        if (open.Count > 0) bands.Add(open);
        return bands;
    }

    private static double Top(IReadOnlyList<PageLine> band) => band.Min(line => line.Box.Top);

    private static double Bottom(IReadOnlyList<PageLine> band) => band.Max(line => line.Box.Bottom);

    /// <summary>Whether rows of several lines look wrapped: a cell is seldom as tall as all others of its row.</summary>
    private static bool AreWrapped(List<IReadOnlyList<PageLine>> rows, IReadOnlyList<double> columns)
    {
        var counts = rows
            .Select(row => row.SelectMany(line => RowsToTable.Runs(line, columns)).GroupBy(run => run.Column).Select(cell => cell.Count())
                .ToList())
            .Where(cells => cells.Count > 1 && cells.Max() > 1).ToList();
        return counts.Count > 0 && counts.Count(cells => cells.Min() < cells.Max()) * 2 > counts.Count;
    }
}
