namespace PolicyExtract.Layout.Rows;

/// <summary>The lines of one column dealt out to its cells.</summary>
/// <param name="End">The line after the last cell.</param>
internal sealed record ColumnCells(IReadOnlyList<ReadCell> Cells, double Score, int End)
{
    /// <summary>Dealings that are this many nats behind the best at the same cell are given up.</summary>
    private const double Beam = 8;

    /// <summary>A cell that costs more than this does not get better with another line.</summary>
    private const double MostLoss = 4.5;

    /// <summary>The best way to deal lines out to a number of cells, by dynamic programming; null when there is none.</summary>
    /// <param name="mustFill">Whether the last cell must end at <paramref name="limit"/>.</param>
    public static ColumnCells? Deal(LineRun run, CellTexts texts, ColumnModel column, int start, int limit, int count, bool mustFill)
    {
        var active = new Dictionary<int, double> { [start] = 0 };
        var lengths = new Dictionary<int, int>[count];
        for (int cell = 0; cell < count; cell++)
        {
            active = Next(run, texts, column, limit, active, lengths[cell] = []);
            if (active.Count == 0) return null;
        }
        if (mustFill && !active.ContainsKey(limit)) return null;
        var end = mustFill ? limit : active.MaxBy(state => state.Value).Key;
        var cells = new ReadCell[count];
        var line = end;
        for (int cell = count - 1; cell >= 0; cell--)
        {
            var length = lengths[cell][line];
            line -= length;
            cells[cell] = BurstCells.Cell(run, line, length);
        }
        return new ColumnCells(cells, active[end], end);
    }

    /// <summary>One more cell after each state: for every line it may end before, the best score and the cell's length.</summary>
    public static Dictionary<int, double> Next(
        LineRun run, CellTexts texts, ColumnModel column, int limit, Dictionary<int, double> active, Dictionary<int, int> lengths)
    {
        var next = new Dictionary<int, double>();
        var most = BurstCells.MostLines(column);
        foreach (var (line, score) in active)
        {
            for (int length = 1; length <= most && line + length <= limit; length++)
            {
                var total = score + BurstCells.Score(run, texts, column, line, length);
                if (total < score - MostLoss) break;
                if (line + length < limit) total += BurstCells.Boundary(run, texts, line + length, column);
                if (next.TryGetValue(line + length, out var known) && known >= total) continue;
                next[line + length] = total;
                lengths[line + length] = length;
            }
        }
        if (next.Count == 0) return next;
        var best = next.Values.Max();
        return next.Where(state => state.Value > best - Beam).ToDictionary(state => state.Key, state => state.Value);
    }
}
