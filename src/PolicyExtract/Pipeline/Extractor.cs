using PolicyExtract.Explaining;
using PolicyExtract.Layout;
using PolicyExtract.Model;
using PolicyExtract.Normalizing;
using PolicyExtract.Reading;
using PolicyExtract.Verifying;

namespace PolicyExtract.Pipeline;

/// <summary>The whole flow from a document's bytes to its inventory.</summary>
public static class Extractor
{
    public static CookieInventory Extract(SourceDocument source, CancellationToken cancellation) =>
        DocumentToInventory.Normalize(ToTables(source, cancellation), source.Platform, cancellation);

    /// <summary>The same flow with the lines of the source beside each record.</summary>
    public static CookieInventory ExtractWithLines(SourceDocument source, CancellationToken cancellation)
    {
        var document = ToTables(source, cancellation);
        var inventory = DocumentToInventory.Normalize(document, source.Platform, cancellation);
        return InventoryToMarkedLines.Fill(document, inventory, SourceToText.Convert(source, document.Source));
    }

    /// <summary>
    /// The same flow with its work proved: what layout recovery lost, doubled or invented, and fields that their evidence does not hold, are
    /// told as errors among the diagnostics.
    /// </summary>
    public static CookieInventory ExtractVerified(SourceDocument source, CancellationToken cancellation)
    {
        var read = Read(source, cancellation);
        var recovered = LayoutRecovery.Recover(read, cancellation);
        var inventory = DocumentToInventory.Normalize(recovered, source.Platform, cancellation);
        var faults = new[] { RecoveryVerification.FirstFault(read, recovered), EvidenceVerification.FirstFault(recovered, inventory) };
        return inventory with { Diagnostics = [.. inventory.Diagnostics, .. faults.OfType<Diagnostic>()] };
    }

    /// <summary>The first half of the flow: the document with its tables whole, whatever they are about.</summary>
    public static ExtractedDocument ToTables(SourceDocument source, CancellationToken cancellation) =>
        LayoutRecovery.Recover(Read(source, cancellation), cancellation);

    /// <summary>The same flow with its reasons kept: how the records came to be.</summary>
    /// <param name="name">Name or pattern of the cookies that are asked for; null for all.</param>
    public static InventoryExplanation Explain(SourceDocument source, string? name, CancellationToken cancellation)
    {
        var document = LayoutRecovery.Recover(Read(source, cancellation), cancellation, keepRunnerUps: true);
        var inventory = DocumentToInventory.Normalize(document, source.Platform, cancellation);
        return InventoryToExplanation.Explain(document, inventory, SourceToText.Convert(source, document.Source), name);
    }

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
