namespace PolicyExtract.Layout.Rows;

/// <summary>The lines below a column's own header dealt out to any number of cells, each number when first asked for.</summary>
internal sealed class HeadedColumn
{
    private readonly BurstColumn column;
    private readonly CellStyle style;
    private readonly int limit;
    private readonly bool isOpen;

    /// <summary>The dealings to one cell, to two and so on.</summary>
    private readonly List<Dealing> dealings = [];

    private Dealing last;

    /// <param name="start">The line below the header.</param>
    /// <param name="limit">The line at which the next column's header stands, or before which the last column ends.</param>
    /// <param name="isOpen">Whether the column may end before <paramref name="limit"/>; all others fill their lines.</param>
    public HeadedColumn(LineRun run, CellTexts texts, ColumnModel model, int start, int limit, bool isOpen)
    {
        (this.limit, this.isOpen) = (limit, isOpen);
        column = new BurstColumn(run, texts, model, start);
        var width = isOpen ? 0 : Enumerable.Range(start, limit - start).Select(line => run[line].Trimmed.Length).DefaultIfEmpty(0).Max();
        style = CellStyle.Unknown with { Width = width };
        last = Dealing.From(start, 0);
    }

    public bool CanHold(int count) => Reaches(count) && (isOpen || !double.IsNegativeInfinity(Score(count)));

    public double Score(int count) => isOpen ? dealings[count - 1].BestScore : dealings[count - 1].ScoreAt(limit);

    public int End(int count) => isOpen ? dealings[count - 1].BestEnd : limit;

    public ReadCell[] Cells(int count)
    {
        var cells = new ReadCell[count];
        var end = End(count);
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
            last = last.Next(column, limit, style);
            if (!last.IsEmpty) dealings.Add(last);
        }
        return count <= dealings.Count;
    }
}
