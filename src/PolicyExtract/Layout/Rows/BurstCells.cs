namespace PolicyExtract.Layout.Rows;

/// <summary>Scores and limits of cells that stand one a line, or wrapped over a few.</summary>
internal static class BurstCells
{
    /// <summary>Lines that a cell of running words may wrap over.</summary>
    private const int MostProseLines = 12;

    /// <summary>Lines that a short cell (a name, a period) may wrap over.</summary>
    private const int MostShortLines = 3;

    /// <summary>Half for the side that joins, half for the side that parts, so that a break counts once.</summary>
    private const double BreakWeight = 0.5;

    private const double MostForBoundary = 0.4;

    /// <summary>Running text wraps as well, so that lines go on speaks little for a table.</summary>
    private const double MostForWrap = 0.15;

    /// <summary>A heading that the format marks ends a table: it is seldom a cell.</summary>
    private const double MarkedHeading = -2;

    public static int MostLines(ColumnModel column) => column.HoldsProse ? MostProseLines : MostShortLines;

    /// <summary>Log-odds that the lines are one cell of the column.</summary>
    public static double Score(LineRun run, CellTexts texts, ColumnModel column, int start, int length) =>
        column.Remember(start, length, () => Weigh(run, texts, column, start, length));

    private static double Weigh(LineRun run, CellTexts texts, ColumnModel column, int start, int length)
    {
        var score = column.Score(texts.Joined(start, length));
        for (int line = start; line < start + length; line++)
        {
            if (run[line].HasTab) return double.NegativeInfinity;
            if (run[line].Role == LineRole.Heading) score += MarkedHeading;
            if (line > start) score += Math.Min(MostForWrap, BreakWeight * Continues(run, texts, line, column));
        }
        return score;
    }

    /// <summary>Log-odds that a cell ends before the line. That lines part is the rule, so it speaks little for a table; that they go on speaks against it.</summary>
    public static double Boundary(LineRun run, CellTexts texts, int line, ColumnModel columnAbove) =>
        columnAbove.Remember(line, 0, () => Math.Min(MostForBoundary, -BreakWeight * Continues(run, texts, line, columnAbove)));

    private static double Continues(LineRun run, CellTexts texts, int line, ColumnModel column) =>
        WrapEvidence.Continues(texts[line - 1], texts[line], column);

    public static ReadCell Cell(LineRun run, int start, int length) =>
        new([.. Enumerable.Range(start, length).Select(line => CellSlice.Whole(line, run[line]))]);
}
