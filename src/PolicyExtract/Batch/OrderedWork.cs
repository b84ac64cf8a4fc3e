namespace PolicyExtract.Batch;

/// <summary>Does work in parallel and hands on the results in the order of the inputs.</summary>
internal static class OrderedWork
{
    /// <summary>
    /// How many inputs each worker may be ahead of the slowest one: more keeps the workers busy, less keeps the memory small.
    /// </summary>
    private const int LeadPerWorker = 8;

    public static IEnumerable<TResult> Run<TInput, TResult>(
        IEnumerable<TInput> inputs, int workers, Func<TInput, TResult> work, CancellationToken cancellation)
    {
        var scheduler = new ConcurrentExclusiveSchedulerPair(TaskScheduler.Default, workers).ConcurrentScheduler;
        var pending = new Queue<Task<TResult>>();
        foreach (var input in inputs)
        {
            pending.Enqueue(Task.Factory.StartNew(() => work(input), cancellation, TaskCreationOptions.None, scheduler));
            if (pending.Count >= workers * LeadPerWorker) yield return Result(pending.Dequeue(), cancellation);
        }
        while (pending.TryDequeue(out var next)) yield return Result(next, cancellation);
    }

    /// <summary>Work that does not heed the cancellation (a read that waits) is left to itself.</summary>
    private static TResult Result<TResult>(Task<TResult> task, CancellationToken cancellation)
    {
        Task.WaitAny([task], cancellation);
        return task.GetAwaiter().GetResult();
    }
}
