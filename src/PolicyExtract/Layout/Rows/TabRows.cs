namespace PolicyExtract.Layout.Rows;

/// <summary>Rows whose cells stand between tabs, with the lines that go on with wrapped cells.</summary>
internal static class TabRows
{
    /// <summary>Lines that one row may wrap over.</summary>
    private const int MostLines = 14;

    /// <summary>What a row with the right number of tabs is worth before its cells are looked at.</summary>
    private const double RightCount = 1.5;

    private const double WrongCount = -1;

    /// <summary>The cells of a line, empty ones included.</summary>
    public static List<CellSlice> Split(LineRun run, int line)
    {
        var cells = new List<CellSlice>();
        var text = run[line].Text;
        var start = 0;
        for (int at = 0; at <= text.Length; at++)
        {
            if (at < text.Length && text[at] != '\t') continue;
            cells.Add(new CellSlice(line, start, at - start));
            start = at + 1;
        }
        return cells;
    }

    /// <summary>The rows that may begin at a line, each with more of the following lines taken as its wrapped cells.</summary>
    public static IEnumerable<RowStep> StepsFrom(LineRun run, int line, IReadOnlyList<ColumnModel> columns)
    {
        if (!run[line].HasTab) yield break;
        var cells = Split(run, line);
        if (cells.Count > columns.Count && cells.Skip(columns.Count).Any(cell => !IsBlank(run, cell))) yield break;
        var row = Enumerable.Range(0, columns.Count).Select(_ => new List<CellSlice>()).ToArray();
        Take(run, row, cells);
        var count = cells.Count == columns.Count ? RightCount : WrongCount;
        var breaks = 0.0;
        for (int end = line + 1; ; end++)
        {
            yield return Step(run, line, end, columns, row, count + breaks);
            if (end == run.Count || end - line == MostLines) yield break;
            var more = run[end].HasTab ? Split(run, end) : [CellSlice.Whole(end, run[end])];
            if (!run[end].HasTab) more = InLastCell(row, more[0]);
            if (more.Count > columns.Count && more.Skip(columns.Count).Any(cell => !IsBlank(run, cell))) yield break;
            breaks += Continuation(run, columns, row, more, run[end].HasTab);
            Take(run, row, more);
        }
    }

    private static List<CellSlice> InLastCell(List<CellSlice>[] row, CellSlice slice)
    {
        var last = Math.Max(0, Array.FindLastIndex(row, cell => cell.Count > 0));
        return [.. Enumerable.Repeat(new CellSlice(slice.Line, 0, 0), last), slice];
    }

    /// <summary>Log-odds that the cells of a line go on with those above: only some may be filled, and each filled one must go on.</summary>
    private static double Continuation(
        LineRun run, IReadOnlyList<ColumnModel> columns, List<CellSlice>[] row, List<CellSlice> more, bool hasTabs)
    {
        const double NoTabs = -1.5;
        const double EmptyCell = 0.9;
        const double NothingAbove = -2.5;
        var score = hasTabs ? 0 : NoTabs;
        for (int column = 0; column < columns.Count; column++)
        {
            if (column >= more.Count || IsBlank(run, more[column])) score += hasTabs ? EmptyCell : 0;
            else if (row[column].Count == 0) score += NothingAbove;
            else
            {
                var above = new CellEvidence(run.TextOf([row[column][^1]]));
                var below = new CellEvidence(run.TextOf([more[column]]));
                score += WrapEvidence.Continues(above, below, columns[column].WrapWidth);
            }
        }
        return score;
    }

    private static RowStep Step(
        LineRun run, int start, int end, IReadOnlyList<ColumnModel> columns, List<CellSlice>[] row, double structure)
    {
        var score = structure;
        var cells = new ReadCell[columns.Count];
        for (int column = 0; column < columns.Count; column++)
        {
            cells[column] = row[column].Count == 0 ? ReadCell.Empty : new ReadCell([.. row[column]]);
            score += columns[column].Score(new CellEvidence(run.TextOf(row[column])));
        }
        return new RowStep(start, end, RowMode.Tabs, [cells], score, end - start > 1 ? "joined-continuation-rows" : null);
    }

    private static void Take(LineRun run, List<CellSlice>[] row, List<CellSlice> cells)
    {
        for (int column = 0; column < Math.Min(row.Length, cells.Count); column++)
        {
            if (!IsBlank(run, cells[column])) row[column].Add(cells[column]);
        }
    }

    private static bool IsBlank(LineRun run, CellSlice cell) =>
        run[cell.Line].Text.AsSpan(cell.Start, cell.Length).IsWhiteSpace();
}
