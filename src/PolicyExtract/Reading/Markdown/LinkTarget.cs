using System.Net;
using System.Text;

namespace PolicyExtract.Reading.Markdown;

/// <summary>What stands in parentheses after a link's words: <c>(https://… "title")</c>.</summary>
/// <param name="Href">The address, escapes undone.</param>
/// <param name="End">First character after the closing parenthesis.</param>
internal readonly record struct LinkTarget(string Href, int End)
{
    /// <summary>Parentheses inside an address; CommonMark asks for three at least.</summary>
    private const int MaxDepth = 32;

    /// <summary>Characters of an address in angle brackets: a bound for text that opens them without end.</summary>
    private const int MaxAngledLength = 4096;

    /// <summary>Reads a target whose <c>(</c> stands at <paramref name="at"/>; null when it is none.</summary>
    public static LinkTarget? Read(string text, int at, int end)
    {
        var start = SkipSpace(text, at + 1, end);
        var close = start < end && text[start] == '<' ? AngledEnd(text, start, end) : BareEnd(text, start, end);
        if (close < 0) return null;
        var after = AfterTitle(text, SkipSpace(text, close, end), end);
        return after < end && text[after] == ')' ? new LinkTarget(Unescaped(text[start..close].Trim('<', '>')), after + 1) : null;
    }

    private static int AngledEnd(string text, int start, int end)
    {
        var length = text.AsSpan(start + 1, Math.Min(MaxAngledLength, end - start - 1)).IndexOfAny('>', '\n', '\r');
        return length < 0 || text[start + 1 + length] != '>' ? -1 : start + length + 2;
    }

    private static int BareEnd(string text, int start, int end)
    {
        var depth = 0;
        for (int at = start; at < end; at++)
        {
            var character = text[at];
            if (char.IsWhiteSpace(character) || (character == ')' && depth == 0)) return at;
            if (character == '\\') at++;
            else if (character == ')') depth--;
            else if (character == '(' && ++depth > MaxDepth) return -1;
        }
        return -1;
    }

    private static int AfterTitle(string text, int at, int end)
    {
        if (at >= end || text[at] is not ('"' or '\'')) return at;
        var length = text.AsSpan(at + 1, end - at - 1).IndexOf(text[at]);
        return length < 0 ? end : SkipSpace(text, at + length + 2, end);
    }

    private static int SkipSpace(string text, int at, int end)
    {
        while (at < end && char.IsWhiteSpace(text[at])) at++;
        return at;
    }

    private static string Unescaped(string address)
    {
        var unescaped = new StringBuilder(address.Length);
        for (int at = 0; at < address.Length; at++)
        {
            if (address[at] == '\\' && at + 1 < address.Length && char.IsPunctuation(address[at + 1])) at++;
            unescaped.Append(address[at]);
        }
        return WebUtility.HtmlDecode(unescaped.ToString());
    }
}
