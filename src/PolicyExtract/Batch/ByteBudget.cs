namespace PolicyExtract.Batch;

/// <summary>Lets bytes be held up to a limit; one document alone may go beyond it.</summary>
internal sealed class ByteBudget(long limit)
{
    /// <summary>How often a waiting taker looks for its cancellation, in milliseconds.</summary>
    private const int Interval = 100;

    private readonly object gate = new();
    private long held;

    /// <summary>Waits until there is room.</summary>
    public void Take(long bytes, CancellationToken cancellation)
    {
        lock (gate)
        {
            while (held > 0 && held + bytes > limit)
            {
                Monitor.Wait(gate, Interval);
                cancellation.ThrowIfCancellationRequested();
            }
            held += bytes;
        }
    }

    public void Return(long bytes)
    {
        lock (gate)
        {
            held -= bytes;
            Monitor.Pulse(gate);
        }
    }
}
