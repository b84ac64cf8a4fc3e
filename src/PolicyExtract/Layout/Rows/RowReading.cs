namespace PolicyExtract.Layout.Rows;

/// <summary>Reads the rows below a header twice: the sure rows of the first reading teach the second.</summary>
internal sealed class RowReading
{
    private readonly LineRun run;
    private readonly CellTexts texts;
    private readonly TableHeader header;
    private readonly IReadOnlyList<ColumnModel> columns;
    private readonly Func<(IReadOnlyList<RowStep> Steps, double Score)> search;
    private readonly IReadOnlyList<RowStep> firstSteps;

    private RowReading(
        LineRun run,
        CellTexts texts,
        TableHeader header,
        IReadOnlyList<ColumnModel> columns,
        Func<(IReadOnlyList<RowStep> Steps, double Score)> search)
    {
        (this.run, this.texts, this.header, this.columns, this.search) = (run, texts, header, columns, search);
        (firstSteps, var score) = search();
        FirstScore = score + OfHeader;
    }

    /// <summary>What the first reading is worth, to compare headers by.</summary>
    public double FirstScore { get; }

    /// <summary>The first line of the header.</summary>
    public int HeaderStart => header.Start;

    private double OfHeader => GridScore.OfHeader(columns) + header.Likelihood;

    /// <summary>The first reading of the lines below a header; null when none of them is a row.</summary>
    /// <param name="forms">The ways in which lines may hold rows of the columns given, beside one cell a line.</param>
    /// <param name="mayBurst">Whether rows may stand one cell a line.</param>
    public static RowReading? First(
        LineRun run,
        CellTexts texts,
        TableHeader header,
        Func<IReadOnlyList<ColumnModel>, IReadOnlyList<IRowForm>> forms,
        bool mayBurst,
        CancellationToken cancellation)
    {
        var columns = header.Columns(run);
        var reading = new RowReading(
            run, texts, header, columns, () => new RowLattice(run, texts, header, columns, forms(columns), mayBurst).Search(cancellation));
        return reading.firstSteps.Count == 0 ? null : reading;
    }

    /// <summary>The tables below the headers of a run whose rows stand on lines of their own, one after the other.</summary>
    /// <param name="headerAt">The header at a line; null without one.</param>
    /// <inheritdoc cref="First"/>
    public static IEnumerable<TableReading> All(
        LineRun run,
        Func<int, TableHeader?> headerAt,
        Func<IReadOnlyList<ColumnModel>, IReadOnlyList<IRowForm>> forms,
        CancellationToken cancellation)
    {
        var texts = run.Texts;
        for (int line = 0; line < run.Count; line++)
        {
            cancellation.ThrowIfCancellationRequested();
            if (headerAt(line) is not { } header) continue;
            if (First(run, texts, header, forms, mayBurst: false, cancellation) is not { } first) continue;
            var reading = first.Second();
            if (reading is not null) yield return reading;
            // Headers that stand there again and again head no more than the first of them.
            line = (reading?.End ?? first.firstSteps[^1].End) - 1;
        }
    }

    /// <summary>The best reading of the lines below a header; null when none of them is a row.</summary>
    /// <inheritdoc cref="First"/>
    public static TableReading? Read(
        LineRun run,
        CellTexts texts,
        TableHeader header,
        Func<IReadOnlyList<ColumnModel>, IReadOnlyList<IRowForm>> forms,
        bool mayBurst,
        CancellationToken cancellation) => First(run, texts, header, forms, mayBurst, cancellation)?.Second();

    /// <summary>The second reading; null when no row is left.</summary>
    public TableReading? Second()
    {
        Teach(firstSteps);
        var (steps, score) = search();
        return steps.All(step => step.Mode == RowMode.Furniture) ? null : ToReading(steps, score + OfHeader);
    }

    private void Teach(IReadOnlyList<RowStep> steps)
    {
        var sure = steps.Where(step => step.Mode is RowMode.Tabs or RowMode.Aligned || step.Score > columns.Count * step.Rows.Count)
            .SelectMany(step => step.Rows)
            .Select(row => row.Select(cell => texts.Of(cell.Slices)).ToArray())
            .ToArray();
        ColumnModel.Learn(columns, sure);
        var rows = steps.SelectMany(step => step.Rows).ToArray();
        for (int column = 0; column < columns.Count; column++)
        {
            columns[column].Learn(CellStyle.Of(rows.Select(row => texts.Lines(row[column].Slices))));
        }
    }

    private TableReading ToReading(IReadOnlyList<RowStep> steps, double score)
    {
        var rows = steps.SelectMany(step => step.Rows);
        return new TableReading(
            LayoutName(steps), header.Start, steps[^1].End, [.. header.Rows, .. rows], header.Rows.Count, score)
        {
            Repairs = [.. steps.Select(step => step.Repair).OfType<string>().Distinct()],
            Dropped = [.. steps.SelectMany(step => step.Dropped)],
        };
    }

    private static string LayoutName(IReadOnlyList<RowStep> steps)
    {
        var modes = steps.Where(step => step.Mode != RowMode.Furniture).Select(step => step.Mode).Distinct().ToArray();
        return modes.Length > 1 ? "mixed-rows" : modes[0] switch
        {
            RowMode.Tabs => "tab-rows",
            RowMode.Aligned => "aligned-columns",
            RowMode.Joined => "joined-cells",
            RowMode.Glued => "glued-cells",
            RowMode.Delimited => "delimited-cells",
            RowMode.BurstRows => "burst-rows",
            _ => "burst-columns",
        };
    }
}
