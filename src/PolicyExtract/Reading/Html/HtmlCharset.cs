using System.Buffers;
using System.Text;

namespace PolicyExtract.Reading.Html;

/// <summary>Finds out which encoding a page is in.</summary>
internal static class HtmlCharset
{
    /// <summary>Bytes at the front in which a page may state its encoding; browsers look at no more than the first 1024, saved pages put more before it.</summary>
    private const int PrescanLength = 4096;

    private static readonly SearchValues<char> NameEnds = SearchValues.Create("\"' ;/>?");

    /// <summary>The decoded page, and the IANA name of the encoding.</summary>
    public static (string Text, string Charset) Decode(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith(Encoding.UTF8.Preamble)) return (Encoding.UTF8.GetString(bytes[3..]), "utf-8");
        if (bytes.StartsWith(Encoding.Unicode.Preamble)) return (Encoding.Unicode.GetString(bytes[2..]), "utf-16le");
        if (bytes.StartsWith(Encoding.BigEndianUnicode.Preamble)) return (Encoding.BigEndianUnicode.GetString(bytes[2..]), "utf-16be");
        if (System.Text.Unicode.Utf8.IsValid(bytes)) return (Encoding.UTF8.GetString(bytes), "utf-8");
        var encoding = Declared(bytes[..Math.Min(PrescanLength, bytes.Length)]) ?? CodePagesEncodingProvider.Instance.GetEncoding(1252)!;
        return (encoding.GetString(bytes), encoding.WebName);
    }

    /// <summary>The encoding that the page says it is in; null when it says none that is known, or one that it cannot be in.</summary>
    private static Encoding? Declared(ReadOnlySpan<byte> front)
    {
        var text = Encoding.Latin1.GetString(front);
        var at = text.IndexOf("charset=", StringComparison.OrdinalIgnoreCase);
        if (at < 0) at = text.IndexOf("encoding=", StringComparison.OrdinalIgnoreCase);
        if (at < 0) return null;
        var name = text.AsSpan(text.IndexOf('=', at) + 1).TrimStart(" \"'");
        var length = name.IndexOfAny(NameEnds);
        return Known((length < 0 ? name : name[..length]).ToString());
    }

    private static Encoding? Known(string name) => name.ToLowerInvariant() switch
    {
        "iso-8859-1" or "latin1" or "us-ascii" or "ascii" => CodePagesEncodingProvider.Instance.GetEncoding(1252),
        "utf-8" or "utf8" or "utf-16" => null,
        var other => CodePagesEncodingProvider.Instance.GetEncoding(other),
    };
}
