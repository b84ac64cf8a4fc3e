using System.Text;

namespace PolicyExtract.Reading.Html;

/// <summary>Takes the page out of an archive in the form of a mail (RFC 2045, RFC 2046).</summary>
internal static class WebArchive
{
    /// <summary>Bytes of a header block; those of browsers have a few hundred.</summary>
    private const int LongestHeaders = 8 * 1024;

    private const string Html = "text/html";
    private const string XHtml = "application/xhtml+xml";

    /// <summary>The first part that is a page; null without one.</summary>
    public static SavedPage? Page(ReadOnlyMemory<byte> archive)
    {
        var (headers, body) = Split(archive);
        var url = Header(headers, "Snapshot-Content-Location");
        var mark = Encoding.Latin1.GetBytes("--" + Parameter(Header(headers, "Content-Type"), "boundary"));
        for (var rest = After(body, mark); mark.Length > 2 && !rest.IsEmpty; rest = After(rest, mark))
        {
            var (partHeaders, content) = Split(rest[..EndOf(rest.Span, mark)]);
            var type = Header(partHeaders, "Content-Type") ?? "";
            if (!type.StartsWith(Html, StringComparison.OrdinalIgnoreCase) && !type.StartsWith(XHtml, StringComparison.OrdinalIgnoreCase)) continue;
            var page = TransferDecoding.Decode(content.Span, Header(partHeaders, "Content-Transfer-Encoding"));
            return new SavedPage(page, Parameter(type, "charset"), Header(partHeaders, "Content-Location") ?? url);
        }
        return null;
    }

    /// <summary>What stands behind the next line that begins with the mark; nothing behind the last.</summary>
    private static ReadOnlyMemory<byte> After(ReadOnlyMemory<byte> rest, byte[] mark)
    {
        var at = rest.Span.IndexOf(mark);
        return at < 0 ? default : rest[(at + mark.Length)..];
    }

    private static int EndOf(ReadOnlySpan<byte> part, byte[] mark) => part.IndexOf(mark) is >= 0 and var end ? end : part.Length;

    /// <summary>Headers, one a line without its folds, and what follows the first blank line.</summary>
    private static (string Headers, ReadOnlyMemory<byte> Body) Split(ReadOnlyMemory<byte> part)
    {
        var front = part.Span[..Math.Min(part.Length, LongestHeaders)];
        var lineEnd = front.StartsWith("\r\n"u8) ? 2 : front.StartsWith("\n"u8) ? 1 : 0;
        part = part[lineEnd..];
        front = front[lineEnd..];
        var (end, length) = (front.IndexOf("\r\n\r\n"u8), 4);
        if (front.IndexOf("\n\n"u8) is >= 0 and var bare && (end < 0 || bare < end)) (end, length) = (bare, 2);
        if (end < 0) return ("", part);
        var headers = Encoding.Latin1.GetString(front[..end]).ReplaceLineEndings("\n");
        return (headers.Replace("\n\t", " ", StringComparison.Ordinal).Replace("\n ", " ", StringComparison.Ordinal), part[(end + length)..]);
    }

    private static string? Header(string headers, string name)
    {
        foreach (var line in headers.Split('\n'))
        {
            if (line.Length > name.Length && line[name.Length] == ':' && line.StartsWith(name, StringComparison.OrdinalIgnoreCase))
                return line[(name.Length + 1)..].Trim();
        }
        return null;
    }

    private static string? Parameter(string? header, string name)
    {
        foreach (var part in header?.Split(';') ?? [])
        {
            var sides = part.Split('=', 2, StringSplitOptions.TrimEntries);
            if (sides is [var key, var value] && key.Equals(name, StringComparison.OrdinalIgnoreCase)) return value.Trim('"');
        }
        return null;
    }
}
