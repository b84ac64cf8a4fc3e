using PolicyExtract.Model;
using PolicyExtract.Reading.Html;
using PolicyExtract.Reading.Text;

namespace PolicyExtract.Reading;

/// <summary>The text that the places of a document count in.</summary>
public static class SourceToText
{
    /// <summary>The decoded text as the reader saw it; null where the format has none (PDF) or it could not be read.</summary>
    /// <param name="facts">What the reader found out about the source.</param>
    public static string? Convert(SourceDocument source, SourceFacts facts)
    {
        if (facts.Charset is null) return null;
        var bytes = facts.MediaType == MediaTypes.WebArchive ? WebArchive.Page(source.Bytes)!.Bytes : source.Bytes;
        return TextDecoding.Decode(bytes.Span, facts.Charset).Text;
    }
}
