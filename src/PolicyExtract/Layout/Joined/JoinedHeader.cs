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

    /// <summary>Words of all headers together.</summary>
    private const int MostHeaderWords = 24;

    /// <summary>Columns of a header that is told from the words around it only by its own.</summary>
    private const int FewestWithin = 3;

    /// <summary>
    /// The header that a line is, from its first word to its last, with the line below where it goes on; null when its words are not all
    /// headers of different columns, one of them the name's (the first, where there are only two: "about cookies" is a heading).
    /// </summary>
    public static TableHeader? At(LineRun run, int line)
    {
        var header = Of(run, line, line + 1);
        return header is not null && line + 1 < run.Count && run[line + 1].BlanksBefore == 0 ? Of(run, line, line + 2) ?? header : header;
    }

    /// <summary>The headers inside a line that holds more, each with its first character, the character behind it, and its columns.</summary>
    public static IEnumerable<PartedLines.Header> Within(LayoutLine line)
    {
        var run = new LineRun([line], isMarkdown: false);
        var phrases = PhrasesIn(line);
        var words = Words(line.Text);
        for (int word = 0; word < words.Count; word++)
        {
            if (!phrases.Contains(words[word].Start) || char.IsLower(line.Text[words[word].Start])) continue;
            if (LongestFrom(run, Together(line.Text, words, word), phrases) is not { } cells) continue;
            var end = cells[^1][^1].Start + cells[^1][^1].Length;
            yield return new(words[word].Start, end, ColumnModel.Below(cells.Select(run.TextOf)));
            while (word + 1 < words.Count && words[word + 1].Start < end) word++;
        }
    }

    /// <summary>The words from one on that may be a header's: up to the first that ends a sentence, is a label or stands apart.</summary>
    private static List<(int Line, int Start, int End)> Together(string text, List<(int Start, int End)> words, int first)
    {
        var together = new List<(int Line, int Start, int End)>();
        for (int word = first; word < words.Count && together.Count < MostHeaderWords; word++)
        {
            if (text[words[word].End - 1] is ':' or ',' or ';' or '!' || word > first && words[word].Start > words[word - 1].End + 1) break;
            together.Add((0, words[word].Start, words[word].End));
            if (text[words[word].End - 1] is '.' or '?') break;
        }
        return together;
    }

    /// <summary>As many words as are headers of one table, each for another field; null when they are fewer than a table's.</summary>
    private static List<CellSlice[]>? LongestFrom(LineRun run, List<(int Line, int Start, int End)> words, HashSet<int> phrases)
    {
        var best = Covers(run, words, _ => phrases);
        for (int count = words.Count; count >= FewestWithin; count--)
        {
            if (Trace(words, best, count) is not { Count: >= FewestWithin } cells) continue;
            string[] headers = [.. cells.Select(run.TextOf)];
            if (AreHeaders(headers) && AreWrittenAlike(headers) && ColumnModel.Below(headers).Count(column => column.Field == CookieField.Name) == 1) return cells;
        }
        return null;
    }

    private static TableHeader? Of(LineRun run, int start, int end)
    {
        var words = new List<(int Line, int Start, int End)>();
        for (int line = start; line < end; line++)
        {
            var text = run[line].Text;
            if (run[line].HasTab || text.Length > LongestHeader || text.Any(BoxForm.IsBar) || run[line].Evidence.EndsSentence || text.AsSpan().TrimEnd().EndsWith(':')) return null;
            words.AddRange(Words(text).Select(word => (line, word.Start, word.End)));
        }
        if (words.Count < 2 || words.Count > MostHeaderWords || Cover(run, words) is not { } cells) return null;
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
    private static List<CellSlice[]>? Cover(LineRun run, List<(int Line, int Start, int End)> words)
    {
        var phrases = new Dictionary<int, HashSet<int>>();
        foreach (var (line, _, _) in words) phrases.TryAdd(line, PhrasesIn(run[line]));
        return Trace(words, Covers(run, words, line => phrases[line]), words.Count);
    }

    private static (double Score, int From, int Before)[,] Covers(
        LineRun run, List<(int Line, int Start, int End)> words, Func<int, HashSet<int>> phrasesIn)
    {
        // A whole phrase of the lexicon is worth its words; a looser match is worth less than its parts, if they are headers themselves.
        const double LooseMatch = 0.5;
        var best = new (double Score, int From, int Before)[words.Count + 1, 2];
        for (int end = 0; end <= words.Count; end++) best[end, 0].Score = best[end, 1].Score = end == 0 ? 0 : double.NegativeInfinity;
        best[0, 1].Score = double.NegativeInfinity;
        var phrasesBefore = CountPhrases(words, phrasesIn);
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
        return best;
    }

    /// <summary>Before each word, in how many words a phrase of the lexicon begins: without any, words are no sure header.</summary>
    private static int[] CountPhrases(List<(int Line, int Start, int End)> words, Func<int, HashSet<int>> phrasesIn)
    {
        var before = new int[words.Count + 1];
        for (int word = 0; word < words.Count; word++)
        {
            var (line, start, end) = words[word];
            before[word + 1] = before[word] + (Enumerable.Range(start, end - start).Any(phrasesIn(line).Contains) ? 1 : 0);
        }
        return before;
    }

    /// <summary>The characters of a line's text at which phrases of the lexicon begin.</summary>
    public static HashSet<int> PhrasesIn(LayoutLine line)
    {
        var indent = line.Text.Length - line.Text.AsSpan().TrimStart().Length;
        return [.. HeaderWords.PhraseStarts(line.Evidence.Words).Select(start => start + indent)];
    }

    /// <summary>The headers of the words up to one; null when they are none.</summary>
    private static List<CellSlice[]>? Trace(List<(int Line, int Start, int End)> words, (double Score, int From, int Before)[,] best, int count)
    {
        if (double.IsNegativeInfinity(best[count, 1].Score)) return null;
        var cells = new List<CellSlice[]>();
        for (int end = count, named = 1; end > 0;)
        {
            var (_, from, before) = best[end, named];
            cells.Insert(0, Slices(words, from, end));
            (end, named) = (from, before);
        }
        return cells.Count < 2 ? null : cells;
    }

    private static CellSlice[] Slices(List<(int Line, int Start, int End)> words, int from, int end) =>
        [.. words.GetRange(from, end - from).GroupBy(word => word.Line)
            .Select(line => new CellSlice(line.Key, line.First().Start, line.Last().End - line.First().Start))];
}
