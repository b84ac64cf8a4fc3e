using PolicyExtract.Layout.Rows;

namespace PolicyExtract.Layout.Joined;

/// <summary>
/// Tables whose cells a converter has joined by single spaces: the header's words say which columns to look for, or rows that are alike.
/// </summary>
internal sealed class JoinedCells : ITableLayout
{
    public string Name => "joined-cells";

    /// <summary>Lines of the longest text in which the heights of a printed page's lines are looked for: each order of them is a search of its own.</summary>
    public const int MostLines = 3000;

    /// <summary>Words are a name or a lifetime, and hardly anything else, from this likelihood on.</summary>
    private const double LikeValue = 0.5;

    public IEnumerable<TableReading> Propose(LineRun run, CancellationToken cancellation)
    {
        JoinedWords? words = null;
        var headers = Enumerable.Range(0, run.Count).Select(run.Texts.JoinedHeaderAt).ToArray();
        var unheaded = UnheadedLines.Of(run, headers);
        // Of several ways in which lines may break only the likeliest counts: they are no layouts of their own.
        return Orders(run).SelectMany(Headed).Where(reading => HoldsValues(run, reading))
            .GroupBy(reading => reading.Start).Select(same => same.MaxBy(reading => reading.Score)!)
            .Concat(Readings(line => unheaded[line], LineOrder.Full));

        IEnumerable<TableReading> Headed(LineOrder order) =>
            Readings(line => headers[line] is { } header && !IsRepeated(run, header) && IsJoined(run, header) ? header : null, order);

        IEnumerable<TableReading> Readings(Func<int, TableHeader?> headerAt, LineOrder order) => RowReading.All(
            run,
            headerAt,
            columns =>
            [
                new JoinedRows(run, words ??= new JoinedWords(run), columns, headers, order),
                new JoinedTitles(run, words, columns),
                new RowFurniture(run, null, columns),
            ],
            cancellation);
    }

    /// <summary>The ways in which lines may break: without pages only where they are full.</summary>
    private static LineOrder[] Orders(LineRun run) =>
        !run.HasPages ? [LineOrder.Full] : run.Count <= MostLines ? Enum.GetValues<LineOrder>() : [LineOrder.Full, LineOrder.Anywhere];

    /// <summary>
    /// Whether some words below the header are written like names or are lifetimes: a heading over sentences ("Purpose of these cookies")
    /// may have the words of headers only.
    /// </summary>
    private static bool HoldsValues(LineRun run, TableReading reading)
    {
        var isName = reading.Rows[0].Select(header => JoinedHeader.NamesCookies(run.TextOf(header.Slices))).ToArray();
        return reading.Rows.Skip(1).Any(row => Enumerable.Range(0, row.Count).Any(column => IsValue(row[column], isName[column])));

        bool IsValue(ReadCell cell, bool isName) =>
            new CellEvidence(run.TextOf(cell.Slices)) is var evidence && (isName ? evidence.Name : evidence.Duration) >= LikeValue;
    }

    /// <summary>
    /// Whether some cells of a header follow one another after a single space: wider gaps between all of them show the columns, but not where
    /// East Asian characters were counted as one column each.
    /// </summary>
    private static bool IsJoined(LineRun run, TableHeader header) =>
        run[header.Start].Columns.Width > run[header.Start].Text.Length
        || header.Rows[0].SelectMany(cell => cell.Slices).GroupBy(slice => slice.Line)
            .Any(ofLine => ofLine.Zip(ofLine.Skip(1)).Any(pair => pair.Second.Start - pair.First.Start - pair.First.Length < 2));

    /// <summary>Of a header that stands there many times over, the last may head rows.</summary>
    private static bool IsRepeated(LineRun run, TableHeader header) =>
        header.End < run.Count && run[header.End].Trimmed == run[header.Start].Trimmed;
}
