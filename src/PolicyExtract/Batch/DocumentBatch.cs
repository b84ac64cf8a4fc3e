using PolicyExtract.Model;
using PolicyExtract.Pipeline;
using PolicyExtract.Writing;

namespace PolicyExtract.Batch;

/// <summary>Many documents at once: no document can end the run, and the results come in the order of the inputs.</summary>
public static class DocumentBatch
{
    /// <summary>No document seen takes a second; the limit only frees a worker from one that would never end.</summary>
    private static readonly TimeSpan TimeLimit = TimeSpan.FromMinutes(2);

    public static IEnumerable<BatchResult<CookieInventory>> Inventories(
        IEnumerable<InputFile> inputs, string? platform, int workers, CancellationToken cancellation) =>
        Run(inputs, platform, Extractor.Extract, Extractor.FailedInventory, workers, cancellation);

    public static IEnumerable<BatchResult<DocumentTables>> Tables(IEnumerable<InputFile> inputs, int workers, CancellationToken cancellation) =>
        Run(
            inputs,
            null,
            (source, token) => DocumentTables.Of(Extractor.ToTables(source, token)),
            (source, diagnostic) => DocumentTables.Of(Extractor.Failed(source, diagnostic)),
            workers,
            cancellation);

    internal static IEnumerable<BatchResult<T>> Run<T>(
        IEnumerable<InputFile> inputs,
        string? platform,
        Func<SourceDocument, CancellationToken, T> extract,
        Func<SourceDocument, Diagnostic, T> failed,
        int workers,
        CancellationToken cancellation)
        where T : class
    {
        return OrderedWork.Run(inputs, workers, One, cancellation);

        BatchResult<T> One(InputFile input)
        {
            var (bytes, failure) = InputReading.Read(input, cancellation);
            return failure is null
                ? Guarded(new SourceDocument(input.Path, bytes, platform), extract, failed, cancellation)
                : new(input.Path, null, failure);
        }
    }

    private static BatchResult<T> Guarded<T>(
        SourceDocument source,
        Func<SourceDocument, CancellationToken, T> extract,
        Func<SourceDocument, Diagnostic, T> failed,
        CancellationToken cancellation)
        where T : class
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(TimeLimit);
        try
        {
            return new(source.Path, extract(source, limit.Token), null);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return Failure(Diagnostics.TimeLimitReached(TimeLimit));
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // The last resort: whatever a document brings to light, the others go on.
            return Failure(Diagnostics.UnexpectedFailure($"{exception.GetType().Name}: {exception.Message}"));
        }

        BatchResult<T> Failure(Diagnostic diagnostic) => new(source.Path, failed(source, diagnostic), diagnostic);
    }
}
