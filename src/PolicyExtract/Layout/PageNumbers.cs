using System.Buffers;
using System.Globalization;

namespace PolicyExtract.Layout;

/// <summary>
/// Finds the lines that number pages, with or without other words: at the edges of the pages where form feeds part them, else where such
/// lines count up alone between blank lines. Few pages tell their running feet by nothing else.
/// </summary>
internal static class PageNumbers
{
    /// <summary>A line that numbers a page is hardly longer, in characters and words.</summary>
    private const int MostCharacters = 100, MostWords = 6;

    /// <summary>Lines of text on a page at least, and how much longer than the shortest the longest page may be.</summary>
    private const int ShortestPage = 10;
    private const double LongestPage = 1.6;

    /// <summary>Pages whose feet count up before they are told by that alone, and where they are set off from the text besides.</summary>
    private const int FewestWorded = 3, FewestSetOff = 2;

    /// <summary>So likely, a number of days is a cell.</summary>
    private const double MayBeDuration = 0.3;

    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789");

    /// <summary>The lines that number the pages of a run.</summary>
    /// <param name="pages">The first line of each page and the line after its last, as form feeds part them.</param>
    public static HashSet<int> In(LineRun run, IReadOnlyList<(int Start, int End)> pages)
    {
        var numbered = Enumerable.Range(0, run.Count)
            .Select(line => Numbered(run, line))
            .OfType<NumberedLine>()
            .GroupBy(line => line.Words, StringComparer.Ordinal);
        var edges = pages.Count > 1 ? Edges(pages) : null;
        return [.. numbered.SelectMany(lines => OfPages(run, edges, [.. lines])).Select(line => line.Line)];
    }

    private static NumberedLine[] OfPages(LineRun run, Dictionary<int, int>? edges, NumberedLine[] lines) =>
        edges is not null && AtEdges(run, edges, lines) is { Length: > 0 } atEdges ? atEdges : CountingUp(run, lines);

    /// <summary>The first and the last lines of the pages, each with the number of its page, from 1.</summary>
    private static Dictionary<int, int> Edges(IReadOnlyList<(int Start, int End)> pages)
    {
        var edges = new Dictionary<int, int>();
        for (int page = 0; page < pages.Count; page++) edges[pages[page].Start] = edges[pages[page].End - 1] = page + 1;
        return edges;
    }

    /// <summary>The line's number and the words around it; null where a line has no number, or is too long to number a page.</summary>
    private static NumberedLine? Numbered(LineRun run, int line)
    {
        var text = run[line].Trimmed;
        if (text.Length > MostCharacters || run[line].HasTab || run[line].Role != LineRole.Text) return null;
        var start = text.AsSpan().IndexOfAny(Digits);
        if (start < 0 || run[line].Evidence.WordCount > MostWords || run[line].Evidence.Duration > MayBeDuration) return null;
        var end = text.AsSpan(start).IndexOfAnyExcept(Digits) is >= 0 and var length ? start + length : text.Length;
        if (!int.TryParse(text.AsSpan(start, end - start), NumberStyles.None, CultureInfo.InvariantCulture, out var number)) return null;
        return new(line, number, $"{text[..start]}#{text[end..]}");
    }

    /// <summary>Lines of the same words at the edges of pages whose numbers go with the pages: they all have one, or it is the page's own.</summary>
    private static NumberedLine[] AtEdges(LineRun run, Dictionary<int, int> edges, NumberedLine[] lines)
    {
        var ofPages = lines.Where(line => edges.ContainsKey(line.Line)).Select(line => (Line: line, Page: edges[line.Line])).ToArray();
        var goesWithPages = ofPages.Length > 0 && ofPages.All(line => line.Line.Number - line.Page == ofPages[0].Line.Number - ofPages[0].Page);
        var isSure = ofPages.Length > 1 || ofPages.Length == 1 && ofPages[0].Line.Number == ofPages[0].Page && IsSetOff(run, ofPages[0].Line);
        return goesWithPages && isSure ? Array.ConvertAll(ofPages, line => line.Line) : [];
    }

    /// <summary>Whether nothing stands beside the number, or it stands apart from its words, or both stand apart from the text.</summary>
    private static bool IsSetOff(LineRun run, NumberedLine line) =>
        line.IsBare || run[line.Line].Columns.Chunks.Count > 1
        || run[line.Line].BlanksBefore > 0 && run[line.Line].Indent > 0 && run[line.Line].Evidence.WordCount <= 2;

    /// <summary>
    /// Lines of the same words between blank lines that count up, about as far from one another as pages end; none where no page is whole.
    /// </summary>
    private static NumberedLine[] CountingUp(LineRun run, NumberedLine[] lines)
    {
        var isSetOff = lines.All(line => IsSetOff(run, line));
        if (lines.Length < (isSetOff ? FewestSetOff : FewestWorded) || !lines.All(line => StandsAlone(run, line.Line))) return [];
        var pages = lines.Select((line, index) => line.Line - (index == 0 ? -1 : lines[index - 1].Line)).ToArray();
        var whole = pages[(lines[0].Number == 1 ? 0 : 1)..^1];
        return lines.Select((line, index) => line.Number - index).Distinct().Count() == 1
            && whole.Length > 0 && whole.All(page => page >= ShortestPage) && pages[1..].All(page => page <= LongestPage * whole.Min()) ? lines : [];
    }

    private static bool StandsAlone(LineRun run, int line) =>
        run[line].BlanksBefore > 0 && (line + 1 == run.Count || run[line + 1].BlanksBefore > 0);

    /// <param name="Words">The line with a mark for the number.</param>
    private sealed record NumberedLine(int Line, int Number, string Words)
    {
        /// <summary>Whether the line is the number, with nothing but marks beside it.</summary>
        public bool IsBare => !Words.Any(char.IsLetterOrDigit);
    }
}
