namespace PolicyExtract.Layout.Rows;

/// <summary>
/// Rows of tabs that were folded at a width as if they were running text: a line goes on inside the last cell of the line above, or with
/// the cell after it, and its tabs part the cells that follow.
/// </summary>
internal sealed class FoldedTabs(LineRun run, CellTexts texts, IReadOnlyList<ColumnModel> columns)
{
    /// <summary>Folded rows are rarer than whole ones.</summary>
    private const double Folded = -1.5;

    /// <summary>A fold that took the place of a tab is rarer still than one inside a cell.</summary>
    private const double AtTab = -1;

    /// <summary>The row has all its cells in the end.</summary>
    private const double Complete = 2;

    /// <summary>The line as what is missing of a row; null when the row lacks nothing, or the line has more than it lacks.</summary>
    /// <param name="last">The last column that the row has filled.</param>
    /// <param name="piece">What the row has in it, last line.</param>
    public SplitLine? Split(int line, int last, CellSlice piece)
    {
        if (run[line].BlanksBefore > 0 || last == columns.Count - 1) return null;
        var stretches = TabSplitter.Stretches(run[line].Text, line);
        var fits = columns[last + 1].Score(texts.Of(stretches[0]));
        var inside = From(stretches, last, WrapEvidence.Continues(texts.Of(piece), texts.Of(stretches[0]), columns[last], columns[last].Style));
        var atTab = From(stretches, last + 1, AtTab + fits);
        if (inside is null || atTab is null) return inside ?? atTab;
        return atTab.Score > inside.Score ? atTab with { Score = atTab.Score - fits } : inside;
    }

    private SplitLine? From(List<CellSlice> stretches, int first, double fits)
    {
        if (first + stretches.Count > columns.Count) return null;
        CellSlice[] cells = [.. columns.Select((_, column) =>
            column >= first && column < first + stretches.Count ? stretches[column - first] : new CellSlice(stretches[0].Line, 0, 0))];
        return new SplitLine(cells, Folded + fits + (first + stretches.Count == columns.Count ? Complete : 0));
    }
}
