using PolicyExtract.Model;
using PolicyExtract.Vocabulary;

namespace PolicyExtract.Reading.Text;

/// <summary>
/// What the program html2text puts around words: stars on both sides of headings, underscores for the spaces inside links, so that
/// <c>Terms_of_Service</c> looks like a name. Links are told from names by the shape that words of a sentence or a title have.
/// </summary>
internal static class Html2TextMarks
{
    /// <summary>Stars of a heading: six for the first level, one for the sixth, which is too little to go by.</summary>
    private const int FewestStars = 2, MostStars = 6;

    /// <summary>The lowest level that heads what stands below it; the levels under it are for labels.</summary>
    public const int LowestHeading = 4;

    /// <summary>Different links with words that no name has, from which other titles with underscores are links, too.</summary>
    private const int FewestLinks = 2;

    /// <summary>Characters of the longest link that is looked at.</summary>
    private const int LongestLink = 200;

    /// <summary>Whether words with underscores may be links: a text has headings of the program's, and some that can be nothing else.</summary>
    public static bool HasLinks(string text)
    {
        var (headings, links) = (0, new HashSet<string>(StringComparer.Ordinal));
        foreach (var line in LineSpans.Of(text))
        {
            if (Stars(text, line) > 0) headings++;
            if (HasBars(text, line)) continue;
            for (int at = Underscore(text, line, line.Start); at >= 0 && links.Count < FewestLinks; at = Underscore(text, line, at))
            {
                var link = TokenAt(text, line, at);
                if (link is not null && IsCertain(Parts(text, link.Value))) links.Add(text[link.Value.Start..link.Value.End]);
                at = End(text, line, at);
            }
            if (headings > 0 && links.Count == FewestLinks) return true;
        }
        return false;
    }

    /// <summary>How many stars stand on each side of the words of a heading; 0 where a line is none.</summary>
    private static int Stars(string text, LineSpan line)
    {
        var words = text.AsSpan(line.Start, line.Length).Trim();
        var stars = words.IndexOfAnyExcept('*');
        var isHeading = stars is >= FewestStars and <= MostStars && words.Length > 2 * stars + 2 && words[stars] == ' ' && words[^(stars + 1)] == ' '
            && words.Length - 1 - words.LastIndexOfAnyExcept('*') == stars;
        return isHeading ? stars : 0;
    }

    /// <summary>Adds the marks of the link around an underscore: a space for each underscore.</summary>
    /// <returns>The first character after the link; <paramref name="at"/> when there is none.</returns>
    public static int AddLink(List<InlineMark> marks, string text, LineSpan line, int at)
    {
        if (TokenAt(text, line, at) is not { } link) return at;
        var parts = Parts(text, link);
        if (!HasLinkWord(parts) && !(IsTitle(parts) && !IsCell(text, line, link))) return at;
        for (int place = at; place < link.End; place++)
        {
            if (text[place] == '_') marks.Add(new InlineMark(place, place + 1, InlineEffect.Replaced, Value: " "));
        }
        return link.End;
    }

    /// <summary>The level of the heading that a line is, from 1; null where it is none.</summary>
    public static int? HeadingLevel(string text, LineSpan line) => Stars(text, line) is > 0 and var stars ? MostStars + 1 - stars : null;

    /// <summary>Adds the marks of the stars around a heading's words.</summary>
    /// <param name="addWords">Adds the marks of the words between them.</param>
    public static void AddHeading(List<InlineMark> marks, string text, LineSpan line, Action<LineSpan> addWords)
    {
        var stars = Stars(text, line);
        var start = text.IndexOf('*', line.Start);
        var end = text.LastIndexOf('*', line.End - 1) + 1;
        marks.Add(new InlineMark(start, start + stars + 1, InlineEffect.Dropped));
        marks.Add(new InlineMark(start + stars + 1, start + stars + 1, InlineEffect.Open, TextStyle.Strong));
        addWords(new LineSpan(start + stars + 1, end - start - 2 * (stars + 1), line.Next));
        marks.Add(new InlineMark(end - stars - 1, end - stars - 1, InlineEffect.Close, TextStyle.Strong));
        marks.Add(new InlineMark(end - stars - 1, end, InlineEffect.Dropped));
    }

    private static int Underscore(string text, LineSpan line, int from)
    {
        var found = text.AsSpan(from, line.End - from).IndexOf('_');
        return found < 0 ? -1 : from + found;
    }

    private static int End(string text, LineSpan line, int at)
    {
        while (at < line.End && !char.IsWhiteSpace(text[at])) at++;
        return at;
    }

    /// <summary>Whether the cells of a row stand between bars, where underscores draw its border.</summary>
    public static bool HasBars(string text, LineSpan line) => text.AsSpan(line.Start, line.Length).Contains('|');

    /// <summary>The words around an underscore up to the spaces, without signs at the ends; null where they are no link.</summary>
    private static (int Start, int End)? TokenAt(string text, LineSpan line, int at)
    {
        var (start, end) = (at, at);
        while (end < line.End && end - at <= LongestLink && !char.IsWhiteSpace(text[end])) end++;
        while (start > line.Start && end - start <= LongestLink && !char.IsWhiteSpace(text[start - 1])) start--;
        while (end > start && text[end - 1] is '.' or ',' or ';' or ':' or ')' or '?' or '!') end--;
        while (start < end && text[start] is '(' or '“' or '"') start++;
        var token = text.AsSpan(start, end - start);
        var isLink = at < end && token.Length <= LongestLink && token[0] != '_' && token[^1] != '_';
        foreach (var character in token) isLink &= char.IsLetterOrDigit(character) || character is '_' or '&' or '-' or '\'' or '’' or '(' or ')' or ',';
        return isLink ? (start, end) : null;
    }

    private static string[] Parts(string text, (int Start, int End) link) => text[link.Start..link.End].Split('_');

    /// <summary>Whether words are no name: names are neither sentences nor long titles.</summary>
    private static bool IsCertain(string[] parts) => HasLinkWord(parts) || parts.Length > 2 && IsTitle(parts) && parts.All(part => char.IsUpper(part[0]));

    /// <summary>Whether words that tie others together stand among them, as in <c>terms_of_use</c>.</summary>
    private static bool HasLinkWord(string[] parts) =>
        Array.TrueForAll(parts, part => part.Length > 0)
        && (Array.Exists(parts, part => part is "&" or "-") || parts.Length > 2 && Array.Exists(parts[1..^1], part => LinkWords.Contains(part)));

    /// <summary>Whether they are written as a title: the first with a capital, and all without digits.</summary>
    private static bool IsTitle(string[] parts) =>
        Array.TrueForAll(parts, part => part.Length > 0 && !part.Any(char.IsDigit)) && char.IsUpper(parts[0][0]) && parts[0].Any(char.IsLower);

    /// <summary>Whether two spaces part the words from others, as the cells of a row.</summary>
    private static bool IsCell(string text, LineSpan line, (int Start, int End) link)
    {
        var behind = text.AsSpan(link.End, line.End - link.End);
        var before = text.AsSpan(line.Start, link.Start - line.Start);
        return behind.StartsWith("  ") && !behind.IsWhiteSpace() || before.EndsWith("  ") && !before.IsWhiteSpace();
    }
}
