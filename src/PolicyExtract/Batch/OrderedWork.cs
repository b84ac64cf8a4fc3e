using System.Collections.Concurrent;

namespace PolicyExtract.Batch;

/// <summary>Does work in parallel and hands on the results in the order of the inputs.</summary>
internal static class OrderedWork
{
    /// <summary>
    /// How many inputs each worker may be ahead of the slowest one: more keeps the workers busy, less keeps the memory small.
    /// </summary>
    public const int LeadPerWorker = 8;

    /// <summary>
    /// Content that inputs in waiting may hold, in bytes: many policies, or one that is as large as any may be. What is made of them takes
    /// some ten times as much.
    /// </summary>
    private const long HeldBytes = 16 * 1024 * 1024;

    /// <param name="inputs">Are enumerated beside the work, so that one that keeps waiting holds up no result.</param>
    /// <param name="size">How many bytes an input holds.</param>
    public static IEnumerable<TResult> Run<TInput, TResult>(
        IEnumerable<TInput> inputs, int workers, Func<TInput, long> size, Func<TInput, TResult> work, CancellationToken cancellation)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var ended = stop.Token;
        var pending = new BlockingCollection<(Task<TResult> Task, long Size)>(workers * LeadPerWorker);
        var budget = new ByteBudget(HeldBytes);
        var feeding = Task.Factory.StartNew(Feed, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        try
        {
            foreach (var next in pending.GetConsumingEnumerable(ended))
            {
                yield return Result(next.Task, ended);
                budget.Return(next.Size);
            }
            feeding.GetAwaiter().GetResult();
        }
        finally
        {
            stop.Cancel();
        }

        void Feed()
        {
            var scheduler = new ConcurrentExclusiveSchedulerPair(TaskScheduler.Default, workers).ConcurrentScheduler;
            try
            {
                foreach (var input in inputs)
                {
                    budget.Take(size(input), ended);
                    pending.Add((Task.Factory.StartNew(() => work(input), ended, TaskCreationOptions.None, scheduler), size(input)), ended);
                }
            }
            finally
            {
                pending.CompleteAdding();
            }
        }
    }

    /// <summary>Work that does not heed the cancellation (a read that waits) is left to itself.</summary>
    private static TResult Result<TResult>(Task<TResult> task, CancellationToken cancellation)
    {
        Task.WaitAny([task], cancellation);
        return task.GetAwaiter().GetResult();
    }
}
