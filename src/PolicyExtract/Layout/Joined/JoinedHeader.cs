using PolicyExtract.Layout.Boxes;
using PolicyExtract.Layout.Rows;
using PolicyExtract.Model;
using PolicyExtract.Vocabulary;

namespace PolicyExtract.Layout.Joined;

/// <summary>Finds headers whose words follow one another after single spaces, or after nothing at all.</summary>
internal static class JoinedHeader
{
    /// <summary>A text is taken for one header from this strength on: neighbours leave little room for doubt.</summary>
    private const double IsHeader = 0.95;

    /// <summary>Words of one header ("Maximum storage duration of the cookie").</summary>
    private const int MostWords = 6;

    private const int LongestHeader = 160;

    /// <summary>
    /// The header that a line is, from its first word to its last; null when its words are not all headers of different columns, one of them
    /// the name's (the first, where there are only two: "about cookies" is a heading).
    /// </summary>
    public static TableHeader? At(LineRun run, int line)
    {
        var text = run[line].Text;
        if (run[line].HasTab || text.Any(BoxForm.IsBar) || text.Length > LongestHeader || run[line].Evidence.EndsSentence) return null;
        var words = Words(text);
        if (words.Count is < 2 or > 24) return null;
        var cells = Cover(text, line, words);
        if (cells is null || !cells.Take(cells.Count == 2 ? 1 : cells.Count).Any(cell => NamesCookies(run.TextOf([cell]))) || cells.Select(cell => run.TextOf([cell])).Distinct(StringComparer.OrdinalIgnoreCase).Count() < Math.Max(2, cells.Count)) return null;
        return new TableHeader(line, line + 1, [[.. cells.Select(cell => ReadCell.Of(cell))]], cells.Count);
    }

    private static bool NamesCookies(string header) => HeaderWords.Match(header).Any(match => match.Field == CookieField.Name);

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

    /// <summary>The words grouped to headers so that all belong to one and the strengths are highest; null when that cannot be.</summary>
    private static List<CellSlice>? Cover(string text, int line, List<(int Start, int End)> words)
    {
        // A whole phrase of the lexicon is worth its words; a looser match is worth less than its parts, if they are headers themselves.
        const double LooseMatch = 0.5;
        var best = new (double Score, int From)[words.Count + 1];
        for (int end = 1; end <= words.Count; end++)
        {
            best[end] = (double.NegativeInfinity, 0);
            for (int from = Math.Max(0, end - MostWords); from < end; from++)
            {
                if (double.IsNegativeInfinity(best[from].Score)) continue;
                var strength = new CellEvidence(text[words[from].Start..words[end - 1].End]).Header;
                var score = best[from].Score + (strength >= 1 ? end - from + 0.1 * (end - from - 1) : LooseMatch);
                if (strength >= IsHeader && score > best[end].Score) best[end] = (score, from);
            }
        }
        if (double.IsNegativeInfinity(best[^1].Score)) return null;
        var cells = new List<CellSlice>();
        for (int end = words.Count; end > 0; end = best[end].From)
        {
            var start = words[best[end].From].Start;
            cells.Insert(0, new CellSlice(line, start, words[end - 1].End - start));
        }
        return cells.Count < 2 ? null : cells;
    }
}
