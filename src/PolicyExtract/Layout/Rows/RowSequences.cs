namespace PolicyExtract.Layout.Rows;

/// <summary>
/// Tables whose rows are lines of tabs, or stand one cell a line, row by row or column by column, in any mixture: the modes are not
/// separate layouts because one table may switch between them.
/// </summary>
internal sealed class RowSequences : ITableLayout
{
    /// <summary>Rows seldom begin with anything but the cookie's name, and a line above them is easily taken for a first cell.</summary>
    private const double NameNotFirst = -4;

    public string Name => "rows";

    public IEnumerable<TableReading> Propose(LineRun run, CancellationToken cancellation)
    {
        var texts = run.Texts;
        var line = 0;
        while (line < run.Count)
        {
            var reading = Best(run, texts, HeadersAt(run, line), cancellation);
            var unheaded = reading is null ? Unheaded(run, texts, line, cancellation) : [];
            if (reading is not null) yield return reading;
            foreach (var other in unheaded) yield return other;
            line = reading?.End ?? unheaded.MaxBy(other => other.Score)?.End ?? line + 1;
        }
    }

    /// <summary>The headers that may stand at a line; also in one line, where only the rows are burst.</summary>
    private static IEnumerable<TableHeader> HeadersAt(LineRun run, int line)
    {
        foreach (var header in HeaderFinder.HeadersAt(run, line)) yield return header;
        if (run.Texts.JoinedHeaderAt(line) is { } joined) yield return joined;
    }

    /// <summary>
    /// Rows without a header from a line on, and from each of the next: nothing but the rows says where the first begins. Where the line is
    /// only a title over a header, that has the next.
    /// </summary>
    private static TableReading[] Unheaded(LineRun run, CellTexts texts, int line, CancellationToken cancellation)
    {
        const int MostSkipped = 4;
        var first = Best(run, texts, UnheadedRows.At(run, line), cancellation);
        if (first is null) return [];
        var others = Enumerable.Range(line + 1, Math.Min(MostSkipped, run.Count - line - 1))
            .Select(start => Best(run, texts, HeadersAt(run, start), cancellation) ?? Best(run, texts, UnheadedRows.At(run, start), cancellation));
        return [.. new[] { first }.Concat(others).OfType<TableReading>().Select(Judged)];

        TableReading Judged(TableReading reading) =>
            reading.HeaderRowCount > 0 || UnheadedRows.MayOpen(run[reading.Start].Evidence) || IsBlock(run, reading)
                ? reading
                : reading with { Score = reading.Score + NameNotFirst };
    }

    /// <summary>Whether blank lines stand before and behind the rows, and none between them.</summary>
    private static bool IsBlock(LineRun run, TableReading reading) =>
        run[reading.Start].BlanksBefore > 0 && (reading.End == run.Count || run[reading.End].BlanksBefore > 0)
        && Enumerable.Range(reading.Start + 1, reading.End - reading.Start - 1).All(line => run[line].BlanksBefore == 0);

    /// <summary>
    /// The best reading below any of the headers. Whether the first line of a header is only the table's title is told by the second reading,
    /// where the first hardly tells.
    /// </summary>
    private static TableReading? Best(LineRun run, CellTexts texts, IEnumerable<TableHeader> headers, CancellationToken cancellation)
    {
        const double HardlyTells = 5;
        var readings = headers.Select(header => Read(run, texts, header, cancellation)).OfType<RowReading>().ToArray();
        if (readings.Length == 0) return null;
        var best = readings.MaxBy(reading => reading.FirstScore)!;
        var second = best.Second();
        return readings.Where(reading => reading.HeaderStart > best.HeaderStart && reading.FirstScore >= best.FirstScore - HardlyTells)
            .Select(reading => reading.Second())
            .Aggregate(second, (one, other) => other is not null && (one is null || other.Score > one.Score) ? other : one);
    }

    private static RowReading? Read(LineRun run, CellTexts texts, TableHeader header, CancellationToken cancellation)
    {
        var splitter = new TabSplitter(run, header.ColumnCount);
        return RowReading.First(run, texts, header, Forms, mayBurst: true, cancellation);

        IReadOnlyList<IRowForm> Forms(IReadOnlyList<ColumnModel> columns)
        {
            var blanks = BlankLines.Of(run, header.End);
            return
            [
                new SplitRows(run, texts, splitter, blanks, columns),
                new FoldedRows(run, texts, blanks, columns),
                new RowFurniture(run, splitter, columns),
            ];
        }
    }
}
