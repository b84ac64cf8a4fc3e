namespace PolicyExtract.Layout.Rows;

/// <summary>
/// Tables whose rows are lines of tabs, or stand one cell a line, row by row or column by column, in any mixture: the modes are not
/// separate layouts because one table may switch between them. Read twice: the sure rows of the first reading teach the second.
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
                .OfType<TableReading>()
                .MaxBy(reading => reading.Score);
            if (best is not null) yield return best;
            line = best?.End ?? line + 1;
        }
    }

    private TableReading? Read(LineRun run, CellTexts texts, TableHeader header, CancellationToken cancellation)
    {
        var columns = header.Columns(run);
        var first = new RowLattice(run, texts, columns, header.End).Search(cancellation);
        if (first.Steps.Count == 0) return null;
        Teach(run, columns, first.Steps);
        var second = new RowLattice(run, texts, columns, header.End).Search(cancellation);
        if (second.Steps.Count == 0) return null;
        return ToReading(run, header, second.Steps, second.Score + GridScore.OfHeader(columns));
    }

    private static void Teach(LineRun run, IReadOnlyList<ColumnModel> columns, IReadOnlyList<RowStep> steps)
    {
        var sure = steps.Where(step => step.Mode == RowMode.Tabs || step.Score > columns.Count)
            .SelectMany(step => step.Rows)
            .Select(row => row.Select(cell => new CellEvidence(run.TextOf(cell.Slices))).ToArray())
            .ToArray();
        ColumnModel.Learn(columns, sure);
        for (int column = 0; column < columns.Count; column++)
        {
            var wrapped = steps.SelectMany(step => step.Rows).Select(row => row[column]).Where(cell => cell.Slices.Count > 1).ToArray();
            if (wrapped.Length == 0) continue;
            columns[column].LearnWrapWidth(wrapped.SelectMany(cell => cell.Slices).Max(slice => run.TextOf([slice]).Length));
        }
    }

    private TableReading ToReading(LineRun run, TableHeader header, IReadOnlyList<RowStep> steps, double score)
    {
        var rows = steps.SelectMany(step => step.Rows);
        var dropped = steps.Where(step => step.DropReason is not null)
            .Select(step => new DroppedSlice(CellSlice.Whole(step.Start, run[step.Start]), step.DropReason!));
        return new TableReading(
            LayoutName(steps), header.Start, steps[^1].End, [.. header.Rows, .. rows], header.Rows.Count, score)
        {
            Repairs = [.. steps.Select(step => step.Repair).OfType<string>().Distinct()],
            Dropped = [.. dropped],
        };
    }

    private string LayoutName(IReadOnlyList<RowStep> steps)
    {
        var modes = steps.Where(step => step.Mode != RowMode.Furniture).Select(step => step.Mode).Distinct().ToArray();
        return modes.Length > 1 ? "mixed-" + Name : modes[0] switch
        {
            RowMode.Tabs => "tab-rows",
            RowMode.BurstRows => "burst-rows",
            _ => "burst-columns",
        };
    }
}
