using PolicyExtract.Model;

namespace PolicyExtract.Batch;

/// <summary>Many documents at once: no document can end the run, and the results come in the order of the inputs.</summary>
public static class DocumentBatch
{
    /// <summary>No document seen takes a second; the limit only frees a worker from one that would never end.</summary>
    private static readonly TimeSpan TimeLimit = TimeSpan.FromMinutes(2);

    /// <param name="platform">The platform that the caller says all documents belong to; null when it does not say.</param>
    /// <param name="workers">How many documents are worked on at once.</param>
    public static IEnumerable<BatchResult<T>> Run<T>(
        IEnumerable<InputFile> inputs, string? platform, DocumentWork<T> work, int workers, CancellationToken cancellation)
        where T : class
    {
        return OrderedWork.Run(inputs, workers, One, cancellation);

        BatchResult<T> One(InputFile input)
        {
            var (bytes, failure) = InputReading.Read(input, cancellation);
            if (failure is not null) return new(input.Path, null, failure);
            var made = Make(new SourceDocument(input.Path, bytes, platform), work, cancellation);
            return new(input.Path, made, work.Failure(made));
        }
    }

    private static T Make<T>(SourceDocument source, DocumentWork<T> work, CancellationToken cancellation)
        where T : class
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(TimeLimit);
        try
        {
            return work.Make(source, limit.Token);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return work.Failed(source, Diagnostics.TimeLimitReached(TimeLimit));
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // The last resort: whatever a document brings to light, the others go on.
            return work.Failed(source, Diagnostics.UnexpectedFailure($"{exception.GetType().Name}: {exception.Message}"));
        }
    }
}
