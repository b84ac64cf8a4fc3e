using PolicyExtract.Layout;
using PolicyExtract.Model;
using PolicyExtract.Normalizing;
using PolicyExtract.Reading;

namespace PolicyExtract.Pipeline;

/// <summary>The whole flow from a document's bytes to its inventory.</summary>
public static class Extractor
{
    public static CookieInventory Extract(SourceDocument source, CancellationToken cancellation) =>
        DocumentToInventory.Normalize(ToTables(source, cancellation), source.Platform, cancellation);

    /// <summary>The first half of the flow: the document with its tables whole, whatever they are about.</summary>
    public static ExtractedDocument ToTables(SourceDocument source, CancellationToken cancellation) =>
        LayoutRecovery.Recover(Read(source, cancellation), cancellation);

    private static ExtractedDocument Read(SourceDocument source, CancellationToken cancellation)
    {
        var mediaType = MediaTypeDetection.Detect(source.Bytes.Span, source.Path);
        if (source.Bytes.IsEmpty) return ExtractedDocument.Failed(source.Facts(mediaType, null), Diagnostics.EmptyDocument());
        var reader = BuiltIn.Readers.FirstOrDefault(reader => reader.MediaTypes.Contains(mediaType));
        return reader?.Read(source, mediaType, cancellation)
            ?? ExtractedDocument.Failed(source.Facts(mediaType, null), WithoutReader(mediaType));
    }

    private static Diagnostic WithoutReader(string mediaType) => mediaType switch
    {
        MediaTypes.Binary => Diagnostics.BinaryContent(mediaType),
        _ => Diagnostics.NoReader(mediaType),
    };
}
