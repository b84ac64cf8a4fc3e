namespace PolicyExtract.Layout.Rows;

/// <summary>
/// Tables whose rows are lines of tabs, or stand one cell a line, row by row or column by column, in any mixture: the modes are not
/// separate layouts because one table may switch between them.
/// </summary>
internal sealed class RowSequences : ITableLayout
{
    public string Name => "rows";

    public IEnumerable<TableReading> Propose(LineRun run, CancellationToken cancellation)
    {
        var texts = new CellTexts(run);
        var line = 0;
        while (line < run.Count)
        {
            var best = HeaderFinder.HeadersAt(run, line)
                .Select(header => Read(run, texts, header, cancellation))
                .OfType<RowReading>()
                .MaxBy(reading => reading.FirstScore)?
                .Second();
            if (best is not null) yield return best;
            line = best?.End ?? line + 1;
        }
    }

    private static RowReading? Read(LineRun run, CellTexts texts, TableHeader header, CancellationToken cancellation)
    {
        var splitter = new TabSplitter(run, header.ColumnCount);
        return RowReading.First(run, texts, header, Forms, mayBurst: true, cancellation);

        IReadOnlyList<IRowForm> Forms(IReadOnlyList<ColumnModel> columns) =>
        [
            new SplitRows(run, texts, splitter, BlankLines.Of(run, header.End), columns),
            new RowFurniture(run, splitter, columns),
        ];
    }
}
