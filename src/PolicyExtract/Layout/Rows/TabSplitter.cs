namespace PolicyExtract.Layout.Rows;

/// <summary>Cuts lines at tabs.</summary>
internal sealed class TabSplitter(LineRun run, int columnCount) : ILineSplitter
{
    /// <summary>What a line with the right number of tabs is worth before its cells are looked at.</summary>
    private const double RightCount = 1.5;

    private const double WrongCount = -1;

    private const int MostRecent = 32;

    public RowMode Mode => RowMode.Tabs;

    public CellsInRow CellsInRow => CellsInRow.AtTop;

    /// <summary>The lines looked at last: the rows from each of several lines on go over the same lines.</summary>
    private readonly (int Line, SplitLine? Cells)[] recent = new (int Line, SplitLine? Cells)[MostRecent];

    public SplitLine? Split(int line)
    {
        if (!run[line].HasTab) return null;
        ref var known = ref recent[line % MostRecent];
        if (known.Cells is null || known.Line != line) known = (line, Cut(line));
        return known.Cells;
    }

    private SplitLine? Cut(int line)
    {
        var cells = Stretches(run[line].Text, line);
        for (int extra = cells.Count - 1; extra >= columnCount; extra--)
        {
            if (!run.IsBlank(cells[extra])) return null;
        }
        var score = cells.Count == columnCount ? RightCount : WrongCount;
        while (cells.Count < columnCount) cells.Add(new CellSlice(line, run[line].Text.Length, 0));
        return new SplitLine(cells.Count == columnCount ? cells : cells[..columnCount], score);
    }

    /// <summary>The stretches between the tabs of a line, empty ones included.</summary>
    public static List<CellSlice> Stretches(string text, int line)
    {
        var stretches = new List<CellSlice>(text.AsSpan().Count('\t') + 1);
        foreach (var stretch in text.AsSpan().Split('\t'))
        {
            var (start, length) = stretch.GetOffsetAndLength(text.Length);
            stretches.Add(new CellSlice(line, start, length));
        }
        return stretches;
    }
}
