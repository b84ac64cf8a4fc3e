using PolicyExtract.Layout.Boxes;
using PolicyExtract.Layout.Rows;
using PolicyExtract.Model;
using PolicyExtract.Vocabulary;

namespace PolicyExtract.Layout.Joined;

/// <summary>Finds headers whose words follow one another after single spaces, or after nothing at all.</summary>
internal static class JoinedHeader
{
    /// <summary>A text is a header by itself from this strength on.</summary>
    private const double SureHeader = 0.95;

    /// <summary>Between sure headers, words that head columns of several fields ("Type", "Function") are headers as well.</summary>
    private const double IsHeader = 0.55;

    /// <summary>Headers of a line that must be sure for the others to count.</summary>
    private const double SureShare = 0.6;

    /// <summary>The same where so many headers follow one another that a heading would hardly hold them.</summary>
    private const double SureShareOfMany = 0.5;
    private const int Many = 4;

    /// <summary>Words of one header ("Maximum storage duration of the cookie").</summary>
    private const int MostWords = 6;

    private const int LongestHeader = 160;

    /// <summary>
    /// The header that a line is, from its first word to its last, with the line below where it goes on; null when its words are not all
    /// headers of different columns, one of them the name's (the first, where there are only two: "about cookies" is a heading).
    /// </summary>
    public static TableHeader? At(LineRun run, int line)
    {
        var header = Of(run, line, line + 1);
        return header is not null && line + 1 < run.Count && run[line + 1].BlanksBefore == 0 ? Of(run, line, line + 2) ?? header : header;
    }

    private static TableHeader? Of(LineRun run, int start, int end)
    {
        var words = new List<(int Line, int Start, int End)>();
        for (int line = start; line < end; line++)
        {
            var text = run[line].Text;
            if (run[line].HasTab || text.Length > LongestHeader || BoxForm.HoldsBar(text) || run[line].Evidence.EndsSentence || text.AsSpan().TrimEnd().EndsWith(':')) return null;
            words.AddRange(Words(text).Select(word => (line, word.Start, word.End)));
        }
        if (words.Count is < 2 or > 24 || Cover(run, words) is not { } cells) return null;
        string[] headers = [.. cells.Select(run.TextOf)];
        if (!AreHeaders(headers) || !AreWrittenAlike(headers)) return null;
        return new TableHeader(start, end, [[.. cells.Select(cell => new ReadCell(cell))]], cells.Count);
    }

    /// <summary>Whether the headers are written alike: in "Cookies used on this website" only the heading's first word has a capital.</summary>
    private static bool AreWrittenAlike(string[] headers) =>
        !char.IsUpper(headers[0][0]) || headers.Count(header => char.IsLower(header[0])) * 2 < headers.Length - 1;

    /// <summary>Whether texts may head the columns of one table: different ones, most of them sure, one of them the name's.</summary>
    public static bool AreHeaders(string[] headers) =>
        headers.Take(headers.Length == 2 ? 1 : headers.Length).Any(NamesCookies)
        && headers.Distinct(StringComparer.OrdinalIgnoreCase).Count() == headers.Length
        && headers.Count(header => HeaderWords.Strength(header) >= SureHeader) >= (headers.Length < Many ? SureShare : SureShareOfMany) * headers.Length;

    public static bool NamesCookies(string header) => HeaderWords.Match(header).Any(match => match.Field == CookieField.Name);

    /// <summary>The words of a text, each from its first character to the character after its last.</summary>
    public static List<(int Start, int End)> Words(string text)
    {
        var words = new List<(int Start, int End)>();
        for (int at = 0; at < text.Length; at++)
        {
            if (char.IsWhiteSpace(text[at])) continue;
            var start = at;
            while (at < text.Length && !char.IsWhiteSpace(text[at])) at++;
            words.Add((start, at));
        }
        return words;
    }

    /// <summary>The words grouped to headers so that all belong to one, one is the name's, and the strengths are highest; null when that cannot be.</summary>
    private static List<List<CellSlice>>? Cover(LineRun run, List<(int Line, int Start, int End)> words)
    {
        // A whole phrase of the lexicon is worth its words; a looser match is worth less than its parts, if they are headers themselves.
        const double LooseMatch = 0.5;
        var phrasesBefore = CountPhrases(run, words);
        if (!MayBeHeaders(phrasesBefore)) return null;
        var best = new (double Score, int From, int Before)[words.Count + 1, 2];
        for (int end = 0; end <= words.Count; end++) best[end, 0].Score = best[end, 1].Score = end == 0 ? 0 : double.NegativeInfinity;
        best[0, 1].Score = double.NegativeInfinity;
        for (int end = 1; end <= words.Count; end++)
        {
            for (int from = Math.Max(0, end - MostWords); from < end; from++)
            {
                if (phrasesBefore[from] == phrasesBefore[end] || double.IsNegativeInfinity(Math.Max(best[from, 0].Score, best[from, 1].Score))) continue;
                var text = run.TextOf(Slices(words, from, end));
                var strength = HeaderWords.Strength(text);
                if (strength < IsHeader) continue;
                var worth = strength >= 1 ? end - from + 0.1 * (end - from - 1) : LooseMatch;
                var isName = strength >= SureHeader && NamesCookies(text);
                for (int named = 0; named < 2; named++)
                {
                    var (score, to) = (best[from, named].Score + worth, isName ? 1 : named);
                    if (score > best[end, to].Score) best[end, to] = (score, from, named);
                }
            }
        }
        return double.IsNegativeInfinity(best[words.Count, 1].Score) ? null : Trace(words, best);
    }

    /// <summary>Whether the words can be parted to headers that each hold a phrase of the lexicon: those of most lines cannot.</summary>
    private static bool MayBeHeaders(int[] phrasesBefore)
    {
        Span<bool> ends = stackalloc bool[phrasesBefore.Length];
        ends[0] = true;
        for (int end = 1; end < ends.Length; end++)
        {
            for (int from = Math.Max(0, end - MostWords); from < end && !ends[end]; from++)
            {
                ends[end] = ends[from] && phrasesBefore[from] < phrasesBefore[end];
            }
        }
        return ends[^1];
    }

    /// <summary>Before each word, in how many words a phrase of the lexicon begins: without any, words are no sure header.</summary>
    private static int[] CountPhrases(LineRun run, List<(int Line, int Start, int End)> words)
    {
        var before = new int[words.Count + 1];
        var (line, indent, starts) = (-1, 0, new List<int>());
        for (int word = 0; word < words.Count; word++)
        {
            if (words[word].Line != line)
            {
                line = words[word].Line;
                (indent, starts) = (words[word].Start, HeaderWords.PhraseStarts(run[line].Evidence.Words));
            }
            var (start, end) = (words[word].Start - indent, words[word].End - indent);
            before[word + 1] = before[word] + (starts.Exists(at => at >= start && at < end) ? 1 : 0);
        }
        return before;
    }

    private static List<List<CellSlice>>? Trace(List<(int Line, int Start, int End)> words, (double Score, int From, int Before)[,] best)
    {
        var cells = new List<List<CellSlice>>();
        for (int end = words.Count, named = 1; end > 0;)
        {
            var (_, from, before) = best[end, named];
            cells.Insert(0, Slices(words, from, end));
            (end, named) = (from, before);
        }
        return cells.Count < 2 ? null : cells;
    }

    /// <summary>The words of a text from one up to another, a slice for each line.</summary>
    public static List<CellSlice> Slices(List<(int Line, int Start, int End)> words, int from, int end)
    {
        var slices = new List<CellSlice>(1);
        for (int first = from, word = from; word < end; word++)
        {
            if (word + 1 < end && words[word + 1].Line == words[first].Line) continue;
            slices.Add(new CellSlice(words[first].Line, words[first].Start, words[word].End - words[first].Start));
            first = word + 1;
        }
        return slices;
    }
}
