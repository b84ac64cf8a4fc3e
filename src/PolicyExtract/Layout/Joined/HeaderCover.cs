using PolicyExtract.Vocabulary;

namespace PolicyExtract.Layout.Joined;

/// <summary>
/// Groups words to headers so that all belong to one, one is the name's, and the strengths are highest, by dynamic programming.
/// </summary>
internal static class HeaderCover
{
    /// <summary>A text is a header by itself from this strength on.</summary>
    public const double SureHeader = 0.95;

    /// <summary>Between sure headers, words that head columns of several fields ("Type", "Function") are headers as well.</summary>
    private const double IsHeader = 0.55;

    /// <summary>Headers of one word that no list knows, beside known ones.</summary>
    private const int MostUnknown = 2;

    /// <summary>What it costs that a header is not known.</summary>
    private const double Unknown = -0.5;

    /// <summary>Words of one header ("Maximum storage duration of the cookie").</summary>
    private const int MostWords = 6;

    /// <summary>The headers that all the words are, in one line or several; null when they are none.</summary>
    public static List<List<CellSlice>>? Whole(LineRun run, List<(int Line, int Start, int End)> words)
    {
        var phrases = new Dictionary<int, List<int>>();
        foreach (var (line, _, _) in words)
        {
            if (!phrases.ContainsKey(line)) phrases.Add(line, run[line].HeaderPhrases);
        }
        return Best(run, words, CountPhrases(words, line => phrases[line]), words.Count) is { } best ? Trace(words, best, words.Count) : null;
    }

    /// <summary>The headers that the first words are, as many as possible first.</summary>
    /// <param name="fewest">Words that are headers at least.</param>
    /// <param name="phrases">What <see cref="LayoutLine.HeaderPhrases"/> says of the line.</param>
    public static IEnumerable<List<List<CellSlice>>> OfFirst(LineRun run, List<(int Line, int Start, int End)> words, int fewest, List<int> phrases)
    {
        if (Best(run, words, CountPhrases(words, _ => phrases), fewest) is not { } best) yield break;
        for (int count = words.Count; count >= fewest; count--)
        {
            if (Trace(words, best, count) is { } headers) yield return headers;
        }
    }

    /// <summary>Whether a phrase begins in a stretch of the text.</summary>
    public static bool BeginsIn(List<int> phrases, int start, int end)
    {
        var at = phrases.BinarySearch(start);
        return at >= 0 || ~at < phrases.Count && phrases[~at] < end;
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

    /// <summary>For each number of words, without and with a name among them, the best way to end a header there; null when fewer cannot be headers.</summary>
    private static (double Score, int From, int Before)[,]? Best(LineRun run, List<(int Line, int Start, int End)> words, int[] phrasesBefore, int fewest)
    {
        // A whole phrase of the lexicon is worth its words; a looser match is worth less than its parts, if they are headers themselves.
        // Headers are written alike: where the first begins with a capital, one that begins with a small letter is rather the end of the one before.
        const double LooseMatch = 0.5;
        const double Small = -0.5;
        var most = MostHeaded(run, words, phrasesBefore);
        if (most < fewest) return null;
        var startsUpper = char.IsUpper(run[words[0].Line].Text[words[0].Start]);
        var best = new (double Score, int From, int Before)[words.Count + 1, 2];
        for (int end = 0; end <= words.Count; end++) best[end, 0].Score = best[end, 1].Score = end == 0 ? 0 : double.NegativeInfinity;
        best[0, 1].Score = double.NegativeInfinity;
        for (int end = 1; end <= most; end++)
        {
            for (int from = Math.Max(0, end - MostWords); from < end; from++)
            {
                if (double.IsNegativeInfinity(Math.Max(best[from, 0].Score, best[from, 1].Score))) continue;
                if (phrasesBefore[from] == phrasesBefore[end])
                {
                    if (end - from == 1 && MayBeUnknown(run, words, from)) Take(end, from, Unknown, isName: false);
                    continue;
                }
                var text = run.TextOf(Slices(words, from, end));
                var strength = HeaderWords.Strength(text);
                if (strength < IsHeader || IsDoubled(run, words, from, end)) continue;
                var isWhole = strength >= 1 || end - from > 1 && words[from].Line == words[end - 1].Line && HeaderWords.IsPhrase(text);
                var worth = isWhole ? end - from + 0.1 * (end - from - 1) : LooseMatch;
                if (startsUpper && char.IsLower(text[0])) worth += Small;
                Take(end, from, worth, strength >= SureHeader && JoinedHeader.NamesCookies(text));
            }
        }
        return best;

        void Take(int end, int from, double worth, bool isName)
        {
            for (int named = 0; named < 2; named++)
            {
                var (score, to) = (best[from, named].Score + worth, isName ? 1 : named);
                if (score > best[end, to].Score) best[end, to] = (score, from, named);
            }
        }
    }

    /// <summary>Whether a word stands there twice in succession: one header ends with it, and the next begins ("Name of cookie Cookie type").</summary>
    private static bool IsDoubled(LineRun run, List<(int Line, int Start, int End)> words, int from, int end)
    {
        for (int at = from + 1; at < end; at++)
        {
            if (Word(at - 1).Equals(Word(at), StringComparison.OrdinalIgnoreCase)) return true;
        }
        return false;

        ReadOnlySpan<char> Word(int at) => run[words[at].Line].Text.AsSpan(words[at].Start, words[at].End - words[at].Start);
    }

    /// <summary>
    /// Whether a word may be a header of which nothing is known: it begins with a capital, or its script has none, and holds nothing but
    /// letters. One on the next line is rather the first cell, and one before a small letter a part of a header ("Set by Shop or others").
    /// </summary>
    private static bool MayBeUnknown(LineRun run, List<(int Line, int Start, int End)> words, int at)
    {
        var (line, start, end) = words[at];
        var text = run[line].Text.AsSpan(start, end - start);
        var goesOnSmall = at + 1 < words.Count && char.IsLower(run[words[at + 1].Line].Text[words[at + 1].Start]);
        if (goesOnSmall || line != words[0].Line || text.Length < 2 || char.IsLower(text[0])) return false;
        foreach (var character in text)
        {
            if (!char.IsLetter(character) && character != '-') return false;
        }
        return true;
    }

    /// <summary>
    /// How many of the first words can be parted to headers that each, but for a few, hold a phrase of the lexicon: not all of most lines.
    /// </summary>
    private static int MostHeaded(LineRun run, List<(int Line, int Start, int End)> words, int[] phrasesBefore)
    {
        const int None = MostUnknown + 1;
        Span<int> unknown = stackalloc int[phrasesBefore.Length];
        var most = 0;
        for (int end = 1; end < unknown.Length; end++)
        {
            unknown[end] = unknown[end - 1] < MostUnknown && MayBeUnknown(run, words, end - 1) ? unknown[end - 1] + 1 : None;
            for (int from = Math.Max(0, end - MostWords); from < end; from++)
            {
                if (phrasesBefore[from] < phrasesBefore[end]) unknown[end] = Math.Min(unknown[end], unknown[from]);
            }
            if (unknown[end] < None) most = end;
        }
        return most;
    }

    /// <summary>Before each word, in how many words a phrase of the lexicon begins: without any, words are no sure header.</summary>
    private static int[] CountPhrases(List<(int Line, int Start, int End)> words, Func<int, List<int>> phrasesIn)
    {
        var before = new int[words.Count + 1];
        for (int word = 0; word < words.Count; word++)
        {
            var (line, start, end) = words[word];
            before[word + 1] = before[word] + (BeginsIn(phrasesIn(line), start, end) ? 1 : 0);
        }
        return before;
    }

    /// <summary>The headers of the words up to one; null when they are fewer than two or none is the name's.</summary>
    private static List<List<CellSlice>>? Trace(List<(int Line, int Start, int End)> words, (double Score, int From, int Before)[,] best, int count)
    {
        if (double.IsNegativeInfinity(best[count, 1].Score)) return null;
        var cells = new List<List<CellSlice>>();
        for (int end = count, named = 1; end > 0;)
        {
            var (_, from, before) = best[end, named];
            cells.Insert(0, Slices(words, from, end));
            (end, named) = (from, before);
        }
        return cells.Count < 2 ? null : cells;
    }
}
