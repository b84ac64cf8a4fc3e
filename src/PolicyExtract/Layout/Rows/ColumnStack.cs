namespace PolicyExtract.Layout.Rows;

/// <summary>The lines of one column of a block, dealt out to any number of cells, each number when first asked for.</summary>
internal sealed class ColumnStack
{
    private readonly BurstColumn column;
    private readonly CellStyle style;
    private readonly LineSpan span;

    /// <summary>The dealings to one cell, to two and so on.</summary>
    private readonly List<Dealing> dealings = [];

    private Dealing last;

    public ColumnStack(LineRun run, BurstColumn column, LineSpan span)
    {
        (this.column, this.span) = (column, span);
        style = column.Model.Style;
        if (!span.IsOpen && style.Width == 0) style = style with { Width = Enumerable.Range(span.Start, span.End - span.Start).Max(line => run[line].Trimmed.Length) };
        last = Dealing.From(span.Start, 0);
    }

    /// <summary>The line before which the column ends, or at the latest.</summary>
    public int Limit => span.End;

    public bool HoldsNames => column.Model.Field == Model.CookieField.Name;

    public bool CanHold(int count) => Reaches(count) && (span.IsOpen || !double.IsNegativeInfinity(Score(count)));

    public double Score(int count) => span.IsOpen ? dealings[count - 1].BestScore : dealings[count - 1].ScoreAt(span.End);

    /// <summary>The lines before which a column of so many cells ends in its best dealings, each with its score.</summary>
    /// <param name="beam">How many nats behind the very best they may be.</param>
    public IEnumerable<(int Line, double Score)> Ends(int count, double beam) =>
        span.IsOpen ? dealings[count - 1].Ends(beam).Select(line => (line, dealings[count - 1].ScoreAt(line))) : [(span.End, Score(count))];

    /// <param name="end">The line before which the last cell ends.</param>
    public ReadCell[] Cells(int count, int end)
    {
        var cells = new ReadCell[count];
        for (int cell = count - 1; cell >= 0; cell--)
        {
            var length = dealings[cell].LengthAt(end);
            end -= length;
            cells[cell] = column.Cell(end, length);
        }
        return cells;
    }

    private bool Reaches(int count)
    {
        while (dealings.Count < count && !last.IsEmpty)
        {
            last = last.Next(column, span.End, style);
            if (!last.IsEmpty) dealings.Add(last);
        }
        return count <= dealings.Count;
    }
}
