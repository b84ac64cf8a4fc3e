namespace PolicyExtract.Layout.Rows;

/// <summary>The lines below a column's own header dealt out to any number of cells.</summary>
/// <param name="dealings">The dealings to one cell, to two and so on.</param>
/// <param name="limit">The line at which the next column's header stands, or before which the last column ends.</param>
/// <param name="isOpen">Whether the column may end before <paramref name="limit"/>; all others fill their lines.</param>
internal sealed class HeadedColumn(BurstColumn column, IReadOnlyList<Dealing> dealings, int limit, bool isOpen)
{
    public static HeadedColumn Deal(LineRun run, CellTexts texts, ColumnModel model, int start, int limit, int mostCells, bool isOpen)
    {
        var column = new BurstColumn(run, texts, model, start);
        var width = isOpen ? 0 : Enumerable.Range(start, limit - start).Select(line => run[line].Trimmed.Length).DefaultIfEmpty(0).Max();
        var style = CellStyle.Unknown with { Width = width };
        var dealings = new List<Dealing>();
        for (var dealing = Dealing.From(start, 0); dealings.Count < mostCells && !dealing.IsEmpty;)
        {
            dealing = dealing.Next(column, limit, style);
            if (!dealing.IsEmpty) dealings.Add(dealing);
        }
        return new HeadedColumn(column, dealings, limit, isOpen);
    }

    public bool CanHold(int count) => count <= dealings.Count && (isOpen || !double.IsNegativeInfinity(Score(count)));

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
}
