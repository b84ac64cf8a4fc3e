using PolicyExtract.Layout.Boxes;
using PolicyExtract.Layout.Rows;
using PolicyExtract.Vocabulary;

namespace PolicyExtract.Layout.Joined;

/// <summary>Finds headers whose words follow one another after single spaces, or after nothing at all.</summary>
internal static class JoinedHeader
{
    /// <summary>Headers of a line that must be sure for the others to count.</summary>
    private const double SureShare = 0.6;

    /// <summary>The same where so many headers follow one another that a heading would hardly hold them.</summary>
    private const double SureShareOfMany = 0.5;
    private const int Many = 4;

    private const double SureName = 0.6, SureValue = 0.8;

    private const int LongestHeader = 160;

    /// <summary>Signs between words from which on they part the headers, and single spaces do not.</summary>
    private const int FewestSigns = 2;

    /// <summary>Words of all headers together.</summary>
    public const int MostWords = 24;

    /// <summary>Lines of a header, on pages where its cells are wrapped, and elsewhere.</summary>
    private const int MostWrapped = 5, MostLines = 4;

    /// <summary>How much weaker on average the headers may be of which a further line is part: the rest of one makes it no header at all.</summary>
    private const double Weaker = 0.15;

    /// <summary>A line of so many headers is no rest of the one above.</summary>
    private const int WholeHeader = 3;

    /// <summary>
    /// The header that a line is, from its first word to its last, with the lines below where it goes on; null when its words are not all
    /// headers of different columns, one of them the name's (the first, where there are only two: "about cookies" is a heading).
    /// </summary>
    public static TableHeader? At(LineRun run, int line)
    {
        TableHeader? best = Of(run, line, line + 1);
        var mayWrap = run.HasPages && MayBegin(run[line]);
        var most = Math.Min(run.Count, line + (mayWrap ? MostWrapped : MostLines));
        for (int end = line + 1; end < most && (best is not null || mayWrap) && MayGoOn(run, end); end++)
        {
            if (Of(run, end, end + 1) is { Rows: [{ Count: >= WholeHeader }] }) break;
            if (Of(run, line, end + 1) is { } longer && (best is null || Strength(longer) >= Strength(best) - Weaker)) best = longer;
        }
        return best;

        double Strength(TableHeader header) => header.Rows[0].Average(cell => HeaderWords.Strength(run.TextOf(cell.Slices)));
    }

    /// <summary>Whether a line may be the first of a header of several: it is short, and its first word is one of headers.</summary>
    private static bool MayBegin(LayoutLine line) =>
        line.Text.Length <= LongestHeader && line.HeaderPhrases is [var first, ..] && first <= line.Text.Length - line.Text.AsSpan().TrimStart().Length;

    /// <summary>Whether a line may go on with the header above it; a name by itself, or a party, is the first cell of burst rows, a category a title.</summary>
    private static bool MayGoOn(LineRun run, int line)
    {
        var text = run[line].Evidence;
        // "First or / Third party" is one header on narrow pages.
        var isParty = !run.HasPages && text is { StartsUpper: true, Party: >= SureValue };
        return run[line].BlanksBefore == 0 && text.Category < SureValue && !isParty && (text.WordCount > 1 || text.Name < SureName);
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
        if (words.Count is < 2 or > MostWords || words.Count(word => IsSign(run[word.Line].Text, word)) >= FewestSigns || HeaderCover.Whole(run, words) is not { } cells) return null;
        string[] headers = [.. cells.Select(run.TextOf)];
        if (!AreHeaders(headers) || !AreWrittenAlike(headers) || !AreMostlyKnown(headers)) return null;
        return new TableHeader(start, end, [[.. cells.Select(cell => new ReadCell(cell))]], cells.Count);
    }

    private static bool IsSign(string text, (int Line, int Start, int End) word) => word.End - word.Start == 1 && !char.IsLetterOrDigit(text[word.Start]);

    /// <summary>Whether the headers are written alike: in "Cookies used on this website" only the heading's first word has a capital.</summary>
    public static bool AreWrittenAlike(string[] headers) =>
        !char.IsUpper(headers[0][0]) || headers.Count(header => char.IsLower(header[0])) * 2 < headers.Length - 1;

    /// <summary>Whether texts may head the columns of one table: different ones, most of them sure, one of them the name's.</summary>
    public static bool AreHeaders(string[] headers) =>
        headers.Take(headers.Length == 2 ? 1 : headers.Length).Any(NamesCookies)
        && headers.Distinct(StringComparer.OrdinalIgnoreCase).Count() == headers.Length
        && headers.Count(header => HeaderWords.Strength(header) >= HeaderCover.SureHeader) >= (headers.Length < Many ? SureShare : SureShareOfMany) * headers.Length;

    /// <summary>Whether at most one header in four says nothing: words of a list are soon taken for some.</summary>
    public static bool AreMostlyKnown(string[] headers) => headers.Count(header => HeaderWords.Strength(header) == 0) * 4 <= headers.Length;

    public static bool NamesCookies(string header) => HeaderWords.HeadsNames(HeaderWords.Match(header));

    /// <summary>The words of a text, each from its first character to the character after its last.</summary>
    public static List<(int Start, int End)> Words(string text)
    {
        var words = new List<(int Start, int End)>();
        for (int at = 0; at < text.Length; at++)
        {
            if (char.IsWhiteSpace(text[at])) continue;
            var start = at;
            while (at < text.Length && !char.IsWhiteSpace(text[at])) at = at > start && text[at] is '[' or '{' or '<' ? EndOfVariable(text, at) : at + 1;
            words.Add((start, at));
        }
        return words;
    }

    /// <summary>The character behind the part of a name that varies ("token_[User ID]"), of few words; the next one where no such part begins.</summary>
    private static int EndOfVariable(string text, int start)
    {
        const int Longest = 24;
        var inside = text.AsSpan(start + 1, Math.Min(Longest, text.Length - start - 1));
        var close = inside.IndexOf(text[start] switch { '[' => ']', '{' => '}', _ => '>' });
        return close < 0 || inside[..close].ContainsAny('\t', text[start]) ? start + 1 : start + 1 + close + 1;
    }
}
