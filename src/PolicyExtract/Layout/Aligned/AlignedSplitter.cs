using PolicyExtract.Layout.Rows;

namespace PolicyExtract.Layout.Aligned;

/// <summary>Cuts lines at fixed screen columns.</summary>
/// <param name="cuts">Screen columns, ascending: a cell holds what stands from one cut up to the next.</param>
/// <param name="end">The first line that is certainly no row: the next table's header.</param>
/// <param name="cellsInRow">Where the cells of its rows stand.</param>
internal sealed class AlignedSplitter(LineRun run, IReadOnlyList<int> cuts, int end, CellsInRow cellsInRow) : ILineSplitter
{
    /// <summary>What a line that no cut goes through is worth, for each cell boundary that shows.</summary>
    private const double CleanCut = 0.4;

    /// <summary>A word that a cut goes through belongs to one cell, and speaks against the cut.</summary>
    private const double CutWord = -2.5;

    /// <summary>Words that a single space parts are more likely one cell than two.</summary>
    private const double CutChunk = -0.8;

    /// <summary>Columns by which a word may begin beside its cut.</summary>
    private const int Rounding = 2;

    private readonly Dictionary<int, SplitLine?> known = [];

    public RowMode Mode => RowMode.Aligned;

    public CellsInRow CellsInRow => cellsInRow;

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
        var (start, filled, cutWords, cutChunks) = (0, 0, 0, 0);
        for (int index = 0; index <= cuts.Count; index++)
        {
            var end = index == cuts.Count ? text.Length : Math.Max(start, CutAt(text, columns, cuts[index], ref cutWords, ref cutChunks));
            cells[index] = new CellSlice(line, start, end - start);
            if (!run.IsBlank(cells[index])) filled++;
            start = end;
        }
        if (cutWords > 1 || cutWords > 0 && columns.Chunks.Count < 2) return null;
        return new SplitLine(cells, CleanCut * (filled - 1) + CutWord * cutWords + (columns.Chunks.Count > 1 ? CutChunk : CutWord) * cutChunks);
    }

    /// <summary>
    /// The character at which the line is cut: a word that begins close by, or else the whole word goes to the side where most of it stands.
    /// </summary>
    private static int CutAt(string text, DisplayColumns columns, int cut, ref int cutWords, ref int cutChunks)
    {
        var at = columns.CharacterAt(cut);
        if (IsInsideWord(text, columns, cut))
        {
            if (columns.Chunks.Count < 2 || WordNear(text, at) is not { } start)
            {
                cutWords++;
                return SideOfWord(text, at);
            }
            at = start;
        }
        if (IsInsideChunk(text, at)) cutChunks++;
        return at;
    }

    /// <summary>The first character of a word that begins close to a cut: converters that turn places on a page into columns round them.</summary>
    private static int? WordNear(string text, int at)
    {
        for (int apart = 1; apart <= Rounding; apart++)
        {
            if (BeginsWord(text, at - apart)) return at - apart;
            if (BeginsWord(text, at + apart)) return at + apart;
        }
        return null;
    }

    private static int SideOfWord(string text, int at)
    {
        var (start, end) = (at, at);
        while (start > 0 && !char.IsWhiteSpace(text[start - 1])) start--;
        while (end < text.Length && !char.IsWhiteSpace(text[end])) end++;
        return at - start > end - at ? end : start;
    }

    private static bool BeginsWord(string text, int at) =>
        at > 0 && at < text.Length && char.IsWhiteSpace(text[at - 1]) && !char.IsWhiteSpace(text[at]);

    /// <summary>Whether a single space parts the words on both sides of a cut.</summary>
    private static bool IsInsideChunk(string text, int at) =>
        BeginsWord(text, at) && at > 1 && !char.IsWhiteSpace(text[at - 2])
        || at > 0 && at + 1 < text.Length && char.IsWhiteSpace(text[at]) && !char.IsWhiteSpace(text[at - 1]) && !char.IsWhiteSpace(text[at + 1]);

    private static bool IsInsideWord(string text, DisplayColumns columns, int cut)
    {
        var at = columns.CharacterAt(cut);
        return at > 0 && at < text.Length && !char.IsWhiteSpace(text[at]) && !char.IsWhiteSpace(text[at - 1]);
    }
}
