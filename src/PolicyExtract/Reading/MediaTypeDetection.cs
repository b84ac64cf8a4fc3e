using System.Text;
using System.Text.Json;
using PolicyExtract.Reading.Csv;
using PolicyExtract.Reading.Text;

namespace PolicyExtract.Reading;

/// <summary>
/// Tells what a document is from its content; the suffix of its name decides only between readings that the content allows.
/// </summary>
public static class MediaTypeDetection
{
    /// <summary>Bytes that are looked at: long pages have their first table far behind scripts and styles.</summary>
    private const int OpeningBytes = 512 * 1024;

    /// <summary>Where readers of PDF look for the header (ISO 32000-2, annex I).</summary>
    private const int PdfHeaderBytes = 1024;

    /// <summary>Characters of a mail-like header block.</summary>
    private const int HeaderCharacters = 8 * 1024;

    /// <summary>Bytes of comma-separated text that hold its first records.</summary>
    private const int CsvBytes = 64 * 1024;

    /// <summary>Kinds of Markdown that must be seen before text without the suffix is taken for it; one alone occurs by chance.</summary>
    private const int MarkdownEvidenceNeeded = 2;

    /// <summary>Structural tags in a text that does not begin with one; a text that quotes a few is still a text.</summary>
    private const int StructuralTagsNeeded = 8;

    private static readonly string[] MarkdownSuffixes = [".md", ".markdown", ".mdown", ".mdx", ".mkd"];
    private static readonly string[] HtmlSuffixes = [".html", ".htm", ".xhtml", ".shtml", ".php", ".erb", ".ejs", ".jsp", ".twig", ".vue"];

    private static readonly string[] ScriptSuffixes = [".js", ".mjs", ".cjs"];

    /// <param name="bytes">The whole content.</param>
    /// <param name="path">The name the document goes by; only its suffix is looked at.</param>
    /// <returns>One of <see cref="MediaTypes"/>.</returns>
    public static string Detect(ReadOnlySpan<byte> bytes, string path)
    {
        if (bytes[..Math.Min(bytes.Length, PdfHeaderBytes)].IndexOf("%PDF-"u8) >= 0) return MediaTypes.Pdf;
        if (Opening(bytes) is not { } text) return MediaTypes.Binary;
        if (IsWebArchive(text)) return MediaTypes.WebArchive;
        if (IsJson(bytes)) return MediaTypes.Json;
        if (HasSuffix(Path.GetExtension(path), ScriptSuffixes)) return MediaTypes.Script;
        var markup = OfMarkup(text, Path.GetExtension(path));
        return markup == MediaTypes.PlainText && IsCsv(bytes) ? MediaTypes.Csv : markup;
    }

    private static string OfMarkup(string text, string suffix)
    {
        var html = HtmlEvidence.Of(text);
        if (html.IsDocument || (html.StructuralTags > 0 && HasSuffix(suffix, HtmlSuffixes))) return MediaTypes.Html;
        var markdown = MarkdownEvidence.Of(text);
        var isMarkdown = HasSuffix(suffix, MarkdownSuffixes)
            ? markdown > 0 || html.StructuralTags == 0
            : markdown >= MarkdownEvidenceNeeded;
        if (isMarkdown) return MediaTypes.Markdown;
        return html.StartsWithTag || html.StructuralTags >= StructuralTagsNeeded ? MediaTypes.Html : MediaTypes.PlainText;
    }

    private static bool HasSuffix(string suffix, string[] suffixes) => suffixes.Contains(suffix, StringComparer.OrdinalIgnoreCase);

    /// <summary>
    /// The first characters, one for a byte where the encoding is not plain (all markup is ASCII); null for what is no text.
    /// </summary>
    private static string? Opening(ReadOnlySpan<byte> bytes)
    {
        var opening = bytes[..Math.Min(bytes.Length, OpeningBytes)];
        if (opening.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE])) return Encoding.Unicode.GetString(opening[2..]);
        if (opening.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF])) return Encoding.BigEndianUnicode.GetString(opening[2..]);
        if (opening.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF])) opening = opening[3..];
        if (TextDecoding.Utf16ByNulBytes(opening) is { } utf16) return utf16.GetString(opening);
        return TextDecoding.IsBinary(opening) ? null : Encoding.Latin1.GetString(opening);
    }

    private static bool IsWebArchive(string text)
    {
        var header = text.AsSpan(0, Math.Min(text.Length, HeaderCharacters));
        return header.Contains("MIME-Version:", StringComparison.OrdinalIgnoreCase)
            && header.Contains("multipart/related", StringComparison.OrdinalIgnoreCase)
            && header.Contains("boundary=", StringComparison.OrdinalIgnoreCase);
    }

    private static bool IsCsv(ReadOnlySpan<byte> bytes)
    {
        var opening = bytes[..Math.Min(bytes.Length, CsvBytes)];
        return CsvEvidence.DelimiterOf(TextDecoding.Decode(opening).Text, opening.Length < bytes.Length) is not null;
    }

    /// <summary>Whether all of it is one JSON object or array; a text may well begin with a bracket.</summary>
    private static bool IsJson(ReadOnlySpan<byte> bytes)
    {
        var content = bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]) ? bytes[3..] : bytes;
        if (content.TrimStart(" \t\r\n"u8) is not [(byte)'{' or (byte)'[', ..]) return false;
        var reader = new Utf8JsonReader(content);
        try
        {
            while (reader.Read())
            {
            }
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
