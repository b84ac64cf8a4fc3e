using PolicyExtract.Model;
using PolicyExtract.Pipeline;
using PolicyExtract.Reading;
using PolicyExtract.Writing;

namespace PolicyExtract.Batch;

/// <summary>What is made of each document of a batch.</summary>
/// <param name="Make">Makes it.</param>
/// <param name="Failed">What there is instead when that failed.</param>
/// <param name="Failure">Why the document could not be read; null when it could.</param>
public sealed record DocumentWork<T>(
    Func<SourceDocument, CancellationToken, T> Make,
    Func<SourceDocument, Diagnostic, T> Failed,
    Func<T, Diagnostic?> Failure)
    where T : class;

/// <summary>What can be made of documents.</summary>
public static class DocumentWork
{
    public static DocumentWork<CookieInventory> Inventories { get; } = new(
        Extractor.Extract,
        (source, diagnostic) => CookieInventory.Failed(Facts(source), source.Platform, diagnostic),
        inventory => inventory.Failure);

    /// <summary>The same, and a document whose verification fails has failed, though its records stay.</summary>
    public static DocumentWork<CookieInventory> VerifiedInventories { get; } = Inventories with
    {
        Make = Extractor.ExtractVerified,
        Failure = inventory => inventory.Failure ?? inventory.Diagnostics.FirstOrDefault(Diagnostics.IsOfVerification),
    };

    public static DocumentWork<DocumentTables> Tables { get; } = new(
        (source, cancellation) => DocumentTables.Of(Extractor.ToTables(source, cancellation)),
        (source, diagnostic) => new(Facts(source), [], [diagnostic]),
        tables => tables.Failure);

    /// <param name="name">Name or pattern of the cookies that are asked for; null for all.</param>
    public static DocumentWork<InventoryExplanation> Explanations(string? name) => new(
        (source, cancellation) => Extractor.Explain(source, name, cancellation),
        (source, diagnostic) => new(Facts(source), InventoryStatus.Failed, [], [diagnostic]),
        explanation => explanation.Failure);

    /// <param name="page">1-based.</param>
    public static DocumentWork<PageDrawing> Drawings(int page) => new(
        (source, cancellation) => PageDrawing.Of(source, page, cancellation),
        (_, diagnostic) => new(null, diagnostic),
        drawing => drawing.Failure);

    public static DocumentWork<PolicyOrInventory> ToCompare { get; } = new(
        PolicyOrInventory.Read,
        (_, diagnostic) => new([], diagnostic),
        read => read.Failure);

    /// <summary>For reports that show what the records were read from.</summary>
    public static DocumentWork<PolicyOrInventory> ToShow { get; } = ToCompare with { Make = PolicyOrInventory.ReadWithLines };

    /// <summary>What failed may have been the look into the content, so it is not looked into again.</summary>
    private static SourceFacts Facts(SourceDocument source) => source.Facts(MediaTypes.Binary, null);
}
