namespace PolicyExtract.Layout.Rows;

/// <summary>
/// Blocks of rows that stand one cell a line, column after column. For each plausible number of rows, the lines are dealt out to the
/// cells in order by dynamic programming with a beam: a cell takes one line or, where the break inside it was forced, several.
/// </summary>
internal sealed class BurstColumns(LineRun run, CellTexts texts, IReadOnlyList<ColumnModel> columns) : IRowForm
{
    /// <summary>Lines of one block; a longer block is read as several.</summary>
    private const int MostLines = 600;

    /// <summary>A dealing that is this far behind running text does not catch up: most lines simply are no such block.</summary>
    private const double Hopeless = -12;

    /// <summary>A line fits a typed column when its log-odds exceed this.</summary>
    private const double Fits = 0.8;

    private const int MostHeights = 12;

    /// <summary>Lines looked through for runs that tell a height.</summary>
    private const int MostScanned = 160;

    /// <summary>Every small height is tried, whatever the columns say.</summary>
    private const int SmallHeight = 4;

    /// <summary>A block of one column after another is rarer than rows, and needs that much more evidence.</summary>
    private const double Prior = -2;

    /// <summary>Looking for blocks is dear; a table does not change into them more often than this.</summary>
    private const int MostSearches = 6;

    private int searches;

    public IEnumerable<RowStep> StepsFrom(int line)
    {
        if (!MayBegin(line) || searches++ >= MostSearches) yield break;
        var end = BlockEnd(line);
        foreach (var height in Heights(line, end))
        {
            if (Deal(line, end, height) is { } step) yield return step;
        }
    }

    private bool MayBegin(int line) =>
        line + 2 * columns.Count <= run.Count + columns.Count && line + 1 < run.Count && !run[line].HasTab && !run[line + 1].HasTab
        && columns[0].Score(texts[line]) > -0.5 && columns[0].Score(texts[line + 1]) > -0.5;

    private int BlockEnd(int start)
    {
        var end = start;
        while (end < run.Count && end - start < MostLines && !run[end].HasTab) end++;
        return end;
    }

    /// <summary>Heights worth trying: the small ones, and the lengths of runs of lines that fit one of the columns.</summary>
    private IEnumerable<int> Heights(int start, int end)
    {
        var heights = new SortedSet<int>(Enumerable.Range(2, SmallHeight - 1));
        foreach (var column in columns.Where(column => !column.HoldsProse))
        {
            var length = 0;
            for (int line = start; line <= end && line - start < MostScanned; line++)
            {
                if (line < end && column.Remember(line, -1, () => column.Score(texts[line])) > Fits) length++;
                else
                {
                    if (length > 1) heights.UnionWith([length - 1, length, length + 1]);
                    length = 0;
                }
            }
        }
        return heights.Where(height => height > 1 && height * columns.Count <= end - start + columns.Count).Take(MostHeights);
    }

    private RowStep? Deal(int start, int end, int height)
    {
        var cellCount = height * columns.Count;
        var active = new Dictionary<int, double> { [start] = Prior };
        var lengths = new Dictionary<int, int>[cellCount];
        for (int cell = 0; cell < cellCount; cell++)
        {
            active = ColumnCells.Next(run, texts, columns[cell / height], end, active, lengths[cell] = []);
            if (active.Count == 0 || active.Values.Max() < Hopeless) return null;
        }
        var (last, score) = active.MaxBy(state => state.Value);
        return new RowStep(start, last, RowMode.BurstColumns, Rows(lengths, last, height), score, "regrouped-columns");
    }

    private ReadCell[][] Rows(Dictionary<int, int>[] lengths, int end, int height)
    {
        var rows = Enumerable.Range(0, height).Select(_ => new ReadCell[columns.Count]).ToArray();
        for (int cell = lengths.Length - 1; cell >= 0; cell--)
        {
            var length = lengths[cell][end];
            end -= length;
            rows[cell % height][cell / height] = BurstCells.Cell(run, end, length);
        }
        return rows;
    }
}
