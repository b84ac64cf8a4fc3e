using System.Net;
using PolicyExtract.Model;

namespace PolicyExtract.Reading.Text;

/// <summary>
/// The inline tags, comments and character references that scraped text and Markdown keep of a page's HTML. Whatever else stands in
/// angle brackets is left alone: cookie names have placeholders there (<c>_ga_&lt;id&gt;</c>).
/// </summary>
internal static class InlineTags
{
    /// <summary>Characters in a tag: more than any link's address, and a bound for text that opens tags without end.</summary>
    private const int MaxTagLength = 4096;

    /// <summary>Characters in a reference (HTML, 13.5: the longest name has 31).</summary>
    private const int MaxReferenceLength = 34;

    private static readonly HashSet<string> Breaks = new(
        ["br", "p", "div", "li", "ul", "ol", "hr", "dl", "dt", "dd", "blockquote", "h1", "h2", "h3", "h4", "h5", "h6"],
        StringComparer.OrdinalIgnoreCase);

    private static readonly Dictionary<string, TextStyle> Styles = new(StringComparer.OrdinalIgnoreCase)
    {
        ["b"] = TextStyle.Strong,
        ["strong"] = TextStyle.Strong,
        ["i"] = TextStyle.Emphasis,
        ["em"] = TextStyle.Emphasis,
        ["code"] = TextStyle.Code,
        ["kbd"] = TextStyle.Code,
        ["samp"] = TextStyle.Code,
        ["tt"] = TextStyle.Code,
    };

    private static readonly HashSet<string> Silent = new(
        ["span", "u", "s", "del", "ins", "sup", "sub", "small", "big", "font", "abbr", "wbr", "mark", "nobr", "center", "strike", "button"],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>Adds the marks of a tag or comment that begins at a <c>&lt;</c>.</summary>
    /// <param name="limit">Where the line or paragraph ends.</param>
    /// <returns>The first character after it; <paramref name="at"/> when there is none.</returns>
    public static int Add(List<InlineMark> marks, string text, int at, int limit)
    {
        var end = End(text, at, Math.Min(limit, at + MaxTagLength));
        if (end < 0) return at;
        var closes = text[at + 1] == '/';
        var name = Name(text, at + (closes ? 2 : 1));
        if (text[at + 1] == '!' || Silent.Contains(name)) marks.Add(new InlineMark(at, end, InlineEffect.Dropped));
        else if (Breaks.Contains(name)) marks.Add(new InlineMark(at, end, InlineEffect.Break));
        else if (name is "a" or "A") marks.Add(Anchor(text, at, end, closes));
        else if (name is "img" or "IMG") AddImage(marks, text, at, end);
        else if (!Styles.TryGetValue(name, out var style)) return at;
        else marks.Add(new InlineMark(at, end, closes ? InlineEffect.Close : InlineEffect.Open, style));
        return end;
    }

    /// <summary>Adds the mark of a character reference that begins at a <c>&amp;</c>, like <c>&amp;amp;</c> or <c>&amp;#95;</c>.</summary>
    /// <returns>The first character after it; <paramref name="at"/> when there is none.</returns>
    public static int AddReference(List<InlineMark> marks, string text, int at, int limit)
    {
        var length = text.AsSpan(at, Math.Min(limit - at, MaxReferenceLength)).IndexOf(';') + 1;
        if (length == 0) return at;
        var written = text.Substring(at, length);
        var decoded = WebUtility.HtmlDecode(written);
        if (decoded == written) return at;
        var isSeen = InvisibleCharacters.Find(decoded) > 0;
        marks.Add(new InlineMark(at, at + length, isSeen ? InlineEffect.Replaced : InlineEffect.Dropped, Value: decoded));
        return at + length;
    }

    /// <summary>The name of a tag; empty when none stands there.</summary>
    private static string Name(string text, int start)
    {
        var end = start;
        while (char.IsAsciiLetterOrDigit(text[end])) end++;
        return text[end] is '>' or '/' or ' ' or '\t' or '\r' or '\n' ? text[start..end] : "";
    }

    /// <summary>The first character after the tag or comment; -1 when it is not closed.</summary>
    private static int End(string text, int at, int limit)
    {
        const string CommentStart = "<!--";
        const string CommentEnd = "-->";
        if (at + 1 >= limit) return -1;
        if (string.CompareOrdinal(text, at, CommentStart, 0, CommentStart.Length) == 0)
        {
            var close = text.AsSpan(at, limit - at).IndexOf(CommentEnd);
            return close < 0 ? -1 : at + close + CommentEnd.Length;
        }
        if (text[at + 1] != '/' && !char.IsAsciiLetter(text[at + 1])) return -1;
        var quote = '\0';
        for (int index = at + 1; index < limit; index++)
        {
            var character = text[index];
            if (quote != '\0') quote = character == quote ? '\0' : quote;
            else if (character is '"' or '\'') quote = character;
            else if (character == '<') return -1;
            else if (character == '>') return index + 1;
        }
        return -1;
    }

    private static InlineMark Anchor(string text, int at, int end, bool closes)
    {
        if (closes) return new InlineMark(at, end, InlineEffect.LinkClose);
        var target = Attribute(text, at, end, "href");
        return target.Start >= target.End
            ? new InlineMark(at, end, InlineEffect.Dropped)
            : new InlineMark(at, end, InlineEffect.LinkOpen, Value: WebUtility.HtmlDecode(text[target.Start..target.End]));
    }

    /// <summary>An image counts as the words that stand for it.</summary>
    private static void AddImage(List<InlineMark> marks, string text, int at, int end)
    {
        var words = Attribute(text, at, end, "alt");
        if (words.Start >= words.End) words = (end, end);
        marks.Add(new InlineMark(at, words.Start, InlineEffect.Dropped));
        if (words.End < end) marks.Add(new InlineMark(words.End, end, InlineEffect.Dropped));
    }

    /// <summary>Where an attribute's value stands; an empty range without one.</summary>
    private static (int Start, int End) Attribute(string text, int at, int end, string name)
    {
        var tag = text.AsSpan(at, end - at);
        var found = tag.IndexOf($" {name}=", StringComparison.OrdinalIgnoreCase);
        if (found < 0) return default;
        var start = found + name.Length + 2;
        if (tag[start] is not ('"' or '\'')) return (at + start, at + start + tag[start..].IndexOfAny(" />"));
        var length = tag[(start + 1)..].IndexOf(tag[start]);
        return length < 0 ? default : (at + start + 1, at + start + 1 + length);
    }
}
