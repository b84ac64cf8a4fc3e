using PolicyExtract.Model;
using PolicyExtract.Writing;

namespace PolicyExtract.Batch;

/// <summary>Makes a document's inventory as a line of JSON; whatever goes wrong is in the inventory.</summary>
public delegate byte[] InventoryExtraction(SourceDocument source, CancellationToken cancellation);

/// <summary>Extraction in this process.</summary>
public static class InProcess
{
    /// <param name="timeLimit">For each document.</param>
    /// <param name="work">What is done; null for plain extraction.</param>
    public static InventoryExtraction Extraction(TimeSpan timeLimit, DocumentWork<CookieInventory>? work = null) =>
        (source, cancellation) => InventoryLine.Of(DocumentBatch.Make(source, work ?? DocumentWork.Inventories, timeLimit, cancellation));

    /// <summary>The inventory of a document that could not be extracted.</summary>
    internal static byte[] Failed(SourceDocument source, Diagnostic failure) =>
        InventoryLine.Of(DocumentWork.Inventories.Failed(source, failure));
}
