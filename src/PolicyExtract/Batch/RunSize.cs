namespace PolicyExtract.Batch;

/// <summary>Tells whether a run is small while its inputs are being found.</summary>
public sealed class RunSize
{
    /// <summary>
    /// Documents up to which starting other processes takes as long as the work: eight policies of 20 KB take twice as long in two of them,
    /// 32 a quarter longer, 128 no longer. It cannot be more than one worker is ahead of its first result, which waits for the answer.
    /// </summary>
    private const int SmallRun = OrderedWork.LeadPerWorker;

    /// <summary>
    /// Bytes, well below what inputs in waiting may hold, so that waiting for the answer never holds up the inputs it depends on.
    /// </summary>
    private const long SmallContent = 16 * 1024 * 1024;

    private readonly TaskCompletionSource<bool> isSmall = new();

    /// <summary>The inputs, counted.</summary>
    public IEnumerable<InputFile> Watch(IEnumerable<InputFile> inputs)
    {
        var (documents, bytes) = (0, 0L);
        foreach (var input in inputs)
        {
            documents++;
            bytes += input.HeldBytes;
            if (documents > SmallRun || bytes > SmallContent) isSmall.TrySetResult(false);
            yield return input;
        }
        isSmall.TrySetResult(true);
    }

    /// <summary>Waits until enough inputs were found to say so.</summary>
    public bool IsSmall(CancellationToken cancellation)
    {
        isSmall.Task.Wait(cancellation);
        return isSmall.Task.Result;
    }
}
