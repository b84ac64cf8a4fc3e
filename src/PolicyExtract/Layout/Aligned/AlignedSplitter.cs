using System.Text;
using PolicyExtract.Layout.Rows;

namespace PolicyExtract.Layout.Aligned;

/// <summary>Cuts lines at fixed screen columns.</summary>
/// <param name="pages">
/// For each page its first line and the cuts: screen columns, ascending, so that a cell holds what stands from one cut up to the next.
/// </param>
/// <param name="columns">The columns that the cuts part.</param>
/// <param name="end">The first line that is certainly no row: the next table's header.</param>
/// <param name="cellsInRow">Where the cells of its rows stand.</param>
internal sealed class AlignedSplitter(
    LineRun run, List<(int Start, int[] Cuts)> pages, IReadOnlyList<ColumnModel> columns, int end, CellsInRow cellsInRow) : ILineSplitter
{
    /// <summary>What a line that no cut goes through is worth, for each cell boundary that shows.</summary>
    private const double CleanCut = 0.4;

    /// <summary>A word that a cut goes through belongs to one cell, and speaks against the cut.</summary>
    private const double CutWord = -2.5;

    /// <summary>Words that a single space parts are more likely one cell than two.</summary>
    private const double CutChunk = -0.8;

    /// <summary>Columns by which a word may begin behind its cut, and before it where a cell is wider than its column.</summary>
    private const int Rounding = 2, Overflow = 8;

    /// <summary>What a word is worth that begins at its cut, and what a column costs by which it does not.</summary>
    private const double AtCut = 1.5, Column = 0.15;

    /// <summary>Words that fit a column so well are a cell of it.</summary>
    private const double SureCell = 0.5;

    private readonly CellTexts texts = run.Texts;
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

    /// <summary>A cell without the padding around its words, as other layouts cut it.</summary>
    private CellSlice Trimmed(int line, int start, int end)
    {
        var text = run[line].Text.AsSpan(start, end - start);
        return new CellSlice(line, start + text.Length - text.TrimStart().Length, text.Trim().Length);
    }

    private SplitLine? Cut(int line)
    {
        var text = run[line].Text;
        if (line >= end || run[line].Role == LineRole.Heading) return null;
        var cuts = CutsAt(line);
        var cells = new CellSlice[cuts.Length + 1];
        var (start, filled, cutWords, cutChunks) = (0, 0, 0, 0);
        for (int index = 0; index <= cuts.Length; index++)
        {
            var end = index == cuts.Length ? text.Length : Math.Max(start, CutAt(line, index, start, ref cutWords, ref cutChunks));
            cells[index] = Trimmed(line, start, end);
            if (!run.IsBlank(cells[index])) filled++;
            start = end;
        }
        var isText = IsRunningText(line);
        if (cutWords > 1 || cutWords > 0 && isText) return null;
        return new SplitLine(cells, CleanCut * (filled - 1) + CutWord * cutWords + (isText ? CutWord : CutChunk) * cutChunks);
    }

    /// <summary>The character at which the line is cut; a word without a space close by goes whole to the side where most of it stands.</summary>
    private int CutAt(int line, int index, int start, ref int cutWords, ref int cutChunks)
    {
        var (text, screen, cut) = (run[line].Text, run[line].Columns, CutsAt(line)[index]);
        var at = screen.CharacterAt(cut);
        var chunk = IsRunningText(line) ? default : screen.Chunks.FirstOrDefault(chunk => chunk.Right > cut - Overflow && chunk.Right > screen[start]);
        var isAcross = chunk.Length > 0 && chunk.Left < cut && chunk.Right > cut;
        var isBeside = chunk.Length > 0 && chunk.Left < cut && chunk.Right <= cut && IsEmpty(line, at, index);
        if ((isAcross || isBeside) && BestWord(line, index, start, chunk, isBeside) is { } word) at = word;
        else if (screen[at] == cut && IsFilledUp(line, start, at)) return at;
        else if (IsInsideWord(text, screen, cut))
        {
            cutWords++;
            return SideOfWord(text, at);
        }
        if (IsInsideChunk(text, at) && (screen[at] != cut || IsRunningText(line))) cutChunks++;
        return at;
    }

    /// <summary>A line that is one text from the first column on.</summary>
    private bool IsRunningText(int line) => run[line].Columns.Chunks is [var only] && only.Left < CutsAt(line)[0] - Rounding;

    private int[] CutsAt(int line) => pages[Math.Max(0, pages.FindLastIndex(page => page.Start <= line))].Cuts;

    private bool IsEmpty(int line, int at, int index)
    {
        var cuts = CutsAt(line);
        var end = index + 1 == cuts.Length ? run[line].Text.Length : run[line].Columns.CharacterAt(cuts[index + 1]);
        return run.IsBlank(new CellSlice(line, at, Math.Max(0, end - at)));
    }

    /// <summary>
    /// The word of a chunk that begins the next cell: a cell wider than its column moves its neighbour away from the cut, and converters that
    /// turn places on a page into columns round them. Null where no word close to the cut does.
    /// </summary>
    /// <param name="isBeside">Whether the chunk ends before the cut, so that it may be all one cell.</param>
    private int? BestWord(int line, int index, int start, DisplayColumns.Chunk chunk, bool isBeside)
    {
        var (text, screen, cut) = (run[line].Text, run[line].Columns, CutsAt(line)[index]);
        var first = Math.Max(start, chunk.Start);
        var whole = columns[index].Score(texts.Of(new CellSlice(line, first, chunk.Start + chunk.Length - first)));
        (int? best, var bestScore) = (null, isBeside ? whole : double.NegativeInfinity);
        for (int at = screen.CharacterAt(Math.Max(0, cut - Overflow)); at < chunk.Start + chunk.Length && screen[at] <= cut + Rounding; at++)
        {
            if (at <= first || !BeginsWord(text, at) && !(screen[at] == cut && IsFilledUp(line, first, at))) continue;
            var (left, right) = (Fit(index, first, at), Fit(index + 1, at, chunk.Start + chunk.Length));
            if (isBeside && right < SureCell) continue;
            var score = left + right + (screen[at] == cut ? AtCut : -Column * Math.Abs(screen[at] - cut));
            if (score > bestScore) (best, bestScore) = (at, score);
        }
        return best;

        double Fit(int column, int from, int to) => columns[column].Score(texts.Of(new CellSlice(line, from, to - from)));
    }

    /// <summary>Whether a cell that ends before a cut may leave no space there: its bytes were counted for characters.</summary>
    private bool IsFilledUp(int line, int start, int at) =>
        run[line].Columns.Unit == ColumnUnit.Bytes && at > start && !Ascii.IsValid(run[line].Text.AsSpan(start, at - start));

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
