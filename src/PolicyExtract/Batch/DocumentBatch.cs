using PolicyExtract.Model;

namespace PolicyExtract.Batch;

/// <summary>Many documents at once: no document can end the run, and the results come in the order of the inputs.</summary>
public static class DocumentBatch
{
    /// <summary>No document seen takes a second; the limit only frees a worker from one that would never end.</summary>
    public static readonly TimeSpan TimeLimit = TimeSpan.FromMinutes(2);

    /// <param name="platform">
    /// The platform that all documents belong to whose container does not say another; null when the caller does not say.
    /// </param>
    /// <param name="jobs">How many documents are worked on at once.</param>
    public static IEnumerable<BatchResult<T>> Run<T>(
        IEnumerable<InputFile> inputs, string? platform, DocumentWork<T> work, int jobs, CancellationToken cancellation)
        where T : class
    {
        return OrderedWork.Run(inputs, jobs, input => input.HeldBytes, One, cancellation);

        BatchResult<T> One(InputFile input)
        {
            var (bytes, failure) = InputReading.Read(input, cancellation);
            if (failure is not null) return new(input.Path, null, failure) { SourceBytes = input.SourceBytes };
            var made = Make(input.ToSource(bytes, platform), work, TimeLimit, cancellation);
            return new(input.Path, made, work.Failure(made)) { SourceBytes = input.SourceBytes };
        }
    }

    /// <summary>What is made of one document; when that fails or takes too long, what there is instead.</summary>
    internal static T Make<T>(SourceDocument source, DocumentWork<T> work, TimeSpan timeLimit, CancellationToken cancellation)
        where T : class
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(timeLimit);
        try
        {
            return work.Make(source, limit.Token);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return work.Failed(source, Diagnostics.TimeLimitReached(timeLimit));
        }
        catch (OutOfMemoryException)
        {
            return work.Failed(source, Diagnostics.MemoryLimitReached());
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // The last resort: whatever a document brings to light, the others go on.
            return work.Failed(source, Diagnostics.UnexpectedFailure($"{exception.GetType().Name}: {exception.Message}"));
        }
    }
}
