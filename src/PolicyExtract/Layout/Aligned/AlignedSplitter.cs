using PolicyExtract.Layout.Rows;

namespace PolicyExtract.Layout.Aligned;

/// <summary>Cuts lines at fixed screen columns.</summary>
/// <param name="cuts">Screen columns, ascending: a cell holds what stands from one cut up to the next.</param>
/// <param name="end">The first line that is certainly no row: the next table's header.</param>
/// <param name="isRuled">Whether a line draws the columns: then cells begin on the first line of their row.</param>
internal sealed class AlignedSplitter(LineRun run, IReadOnlyList<int> cuts, int end, bool isRuled) : ILineSplitter
{
    /// <summary>What a line that no cut goes through is worth, for each cell boundary that shows.</summary>
    private const double CleanCut = 0.4;

    /// <summary>A word that a cut goes through belongs to one cell, and speaks against the cut.</summary>
    private const double CutWord = -2.5;

    private readonly Dictionary<int, SplitLine?> known = [];

    public RowMode Mode => RowMode.Aligned;

    public double LateCell => isRuled ? -2.5 : -0.6;

    public SplitLine? Split(int line)
    {
        if (!known.TryGetValue(line, out var split)) known[line] = split = Cut(line);
        return split;
    }

    /// <summary>How many cuts go through a word of the line.</summary>
    public static int CountCutWords(string text, DisplayColumns columns, IReadOnlyList<int> cuts) =>
        cuts.Count(cut => IsInsideWord(text, columns, cut));

    private SplitLine? Cut(int line)
    {
        var text = run[line].Text;
        var columns = run[line].Columns;
        if (line >= end) return null;
        var cells = new CellSlice[cuts.Count + 1];
        var (start, filled, cutWords) = (0, 0, 0);
        for (int index = 0; index <= cuts.Count; index++)
        {
            var end = index == cuts.Count ? text.Length : Math.Max(start, CutAt(text, columns, cuts[index], ref cutWords));
            cells[index] = new CellSlice(line, start, end - start);
            if (!run.IsBlank(cells[index])) filled++;
            start = end;
        }
        if (cutWords > 1 || cutWords > 0 && columns.Chunks.Count < 2) return null;
        return new SplitLine(cells, CleanCut * (filled - 1) + CutWord * cutWords);
    }

    /// <summary>The character at which the line is cut: the whole word goes to the side where most of it stands.</summary>
    private static int CutAt(string text, DisplayColumns columns, int cut, ref int cutWords)
    {
        var at = columns.CharacterAt(cut);
        if (!IsInsideWord(text, columns, cut)) return at;
        cutWords++;
        var (start, end) = (at, at);
        while (start > 0 && !char.IsWhiteSpace(text[start - 1])) start--;
        while (end < text.Length && !char.IsWhiteSpace(text[end])) end++;
        return at - start > end - at ? end : start;
    }

    private static bool IsInsideWord(string text, DisplayColumns columns, int cut)
    {
        var at = columns.CharacterAt(cut);
        return at > 0 && at < text.Length && !char.IsWhiteSpace(text[at]) && !char.IsWhiteSpace(text[at - 1]);
    }
}
