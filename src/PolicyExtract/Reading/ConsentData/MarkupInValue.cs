using System.Net;
using System.Text;

namespace PolicyExtract.Reading.ConsentData;

/// <summary>Takes the tags and character references out of values that are put into a page as they are.</summary>
internal static class MarkupInValue
{
    private const string Target = "href=";

    /// <summary>The words, and the target of the first link in them.</summary>
    public static (string Words, string? Link) Strip(string value)
    {
        if (!value.AsSpan().ContainsAny('<', '&')) return (value, null);
        var words = new StringBuilder(value.Length);
        string? link = null;
        var rest = value.AsSpan();
        while (TagIn(rest) is { Length: > 0 } tag)
        {
            words.Append(rest[..tag.Start]).Append(' ');
            link ??= LinkIn(rest.Slice(tag.Start, tag.Length));
            rest = rest[(tag.Start + tag.Length)..];
        }
        return (WebUtility.HtmlDecode(words.Append(rest).ToString()).Trim(), link is null ? null : WebUtility.HtmlDecode(link));
    }

    /// <summary>The next tag; names have placeholders in angle brackets, too, but not with a slash or a space behind the word.</summary>
    private static (int Start, int Length) TagIn(ReadOnlySpan<char> text)
    {
        for (var from = 0; text[from..].IndexOf('<') is >= 0 and var found;)
        {
            var start = from + found;
            var length = text[start..].IndexOf('>') + 1;
            if (length == 0) return default;
            var tag = text.Slice(start, length);
            if (tag is ['<', '/', ..] or [.., '/', '>'] or "<p>" or "<br>" or "<b>" or "<strong>" or "<li>" or "<ul>" || tag.Contains(' ')) return (start, length);
            from = start + length;
        }
        return default;
    }

    private static string? LinkIn(ReadOnlySpan<char> tag)
    {
        var at = tag.IndexOf(Target, StringComparison.OrdinalIgnoreCase);
        if (at < 0 || at + Target.Length + 1 >= tag.Length) return null;
        var quote = tag[at + Target.Length];
        var address = tag[(at + Target.Length + 1)..];
        var end = quote is '"' or '\'' ? address.IndexOf(quote) : -1;
        return end <= 0 ? null : address[..end].ToString();
    }
}
