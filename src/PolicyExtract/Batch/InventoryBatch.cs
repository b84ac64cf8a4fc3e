using PolicyExtract.Model;
using PolicyExtract.Writing;

namespace PolicyExtract.Batch;

/// <summary>
/// Many documents to inventories. Every inventory passes through its line of JSON, whether it was made here, in another process or in an
/// earlier run, so that the results are the same.
/// </summary>
public static class InventoryBatch
{
    /// <param name="platform">As in <see cref="DocumentBatch"/>.</param>
    /// <param name="journal">What was done before and is not done again; null when nothing is kept.</param>
    /// <param name="then">What else is made of each result, beside others; null for nothing.</param>
    public static IEnumerable<BatchResult<CookieInventory>> Run(
        IEnumerable<InputFile> inputs,
        string? platform,
        InventoryExtraction extraction,
        ResumeJournal? journal,
        int jobs,
        CancellationToken cancellation,
        Func<BatchResult<CookieInventory>, BatchResult<CookieInventory>>? then = null)
    {
        foreach (var (result, made) in OrderedWork.Run(inputs, jobs, input => input.HeldBytes, One, cancellation))
        {
            if (Diagnostics.MayPassNextTime(result.Failure)) journal?.LeaveOut();
            else if (made is { IsNew: true }) journal?.Add(made.Key, made.Line);
            yield return result;
        }

        (BatchResult<CookieInventory> Result, Extracted? Made) One(InputFile input)
        {
            var (bytes, failure) = InputReading.Read(input, cancellation);
            var made = failure is null ? Extract(input.ToSource(bytes, platform), extraction, journal, cancellation) : null;
            if (made is not null) failure = DocumentWork.VerifiedInventories.Failure(made.Inventory);
            var result = new BatchResult<CookieInventory>(input.Path, made?.Inventory, failure);
            result = result with { SourceBytes = input.SourceBytes };
            return (then is null ? result : then(result), made);
        }
    }

    private static Extracted Extract(
        SourceDocument source, InventoryExtraction extraction, ResumeJournal? journal, CancellationToken cancellation)
    {
        var key = DocumentKey.Of(source, journal?.Options ?? "");
        if (journal?.Find(key) is { } done && InventoryLine.Read(done) is { } before) return new(key, done, before, IsNew: false);
        var line = extraction(source, cancellation);
        return new(key, line, InventoryLine.Read(line)!, IsNew: true);
    }

    private sealed record Extracted(UInt128 Key, byte[] Line, CookieInventory Inventory, bool IsNew);
}
