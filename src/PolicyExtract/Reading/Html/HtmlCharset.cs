using System.Buffers;
using System.Text;

namespace PolicyExtract.Reading.Html;

/// <summary>Finds the encoding that a page says it is in.</summary>
internal static class HtmlCharset
{
    /// <summary>Bytes at the front in which a page may state it; browsers look at the first 1024 only, but saved pages put remarks before it.</summary>
    private const int FrontLength = 4096;

    private static readonly SearchValues<char> NameEnds = SearchValues.Create("\"' ;/>?\r\n");

    /// <summary>The name as stated, in a <c>meta</c> element or an XML declaration; null when there is none.</summary>
    public static string? Declared(ReadOnlySpan<byte> bytes)
    {
        var front = Encoding.Latin1.GetString(bytes[..Math.Min(FrontLength, bytes.Length)]);
        var at = front.IndexOf("charset=", StringComparison.OrdinalIgnoreCase);
        if (at < 0) at = front.IndexOf("encoding=", StringComparison.OrdinalIgnoreCase);
        if (at < 0) return null;
        var name = front.AsSpan(front.IndexOf('=', at) + 1).TrimStart(" \"'");
        var length = name.IndexOfAny(NameEnds);
        return (length < 0 ? name : name[..length]).ToString();
    }
}
