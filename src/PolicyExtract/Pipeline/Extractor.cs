using System.Security.Cryptography;
using PolicyExtract.Model;

namespace PolicyExtract.Pipeline;

/// <summary>The whole flow from a document's bytes to its inventory.</summary>
public static class Extractor
{
    public static CookieInventory Extract(SourceDocument source, CancellationToken cancellation) =>
        Normalize(ToTables(source, cancellation), source.Platform, cancellation);

    /// <summary>The first half of the flow: the document with its tables whole, whatever they are about.</summary>
    public static ExtractedDocument ToTables(SourceDocument source, CancellationToken cancellation) =>
        Recover(Read(source, cancellation), cancellation);

    /// <summary>What is known of a document that could not be extracted.</summary>
    public static ExtractedDocument Failed(SourceDocument source, Diagnostic diagnostic) =>
        ExtractedDocument.Failed(Facts(source, DetectMediaType(source)), diagnostic);

    public static CookieInventory FailedInventory(SourceDocument source, Diagnostic diagnostic) =>
        Normalize(Failed(source, diagnostic), source.Platform, CancellationToken.None);

    private static ExtractedDocument Read(SourceDocument source, CancellationToken cancellation)
    {
        if (source.Bytes.IsEmpty) return Failed(source, Diagnostics.EmptyDocument());
        var mediaType = DetectMediaType(source);
        var reader = BuiltIn.Readers.FirstOrDefault(reader => reader.MediaTypes.Contains(mediaType));
        return reader?.Read(source, mediaType, cancellation) ?? Failed(source, Diagnostics.NoReader(mediaType));
    }

    private static SourceFacts Facts(SourceDocument source, string mediaType) =>
        new(source.Path, Convert.ToHexStringLower(SHA256.HashData(source.Bytes.Span)), mediaType, null, source.Bytes.Length);

    private static string DetectMediaType(SourceDocument source) => "application/octet-stream";

    private static ExtractedDocument Recover(ExtractedDocument document, CancellationToken cancellation) => document;

    private static CookieInventory Normalize(ExtractedDocument document, string? platform, CancellationToken cancellation) =>
        new(document.Source, platform, null, null, null, [], [], document.Diagnostics, InventoryStatus.Failed);
}
