using System.Collections.Concurrent;
using PolicyExtract.Model;
using PolicyExtract.Writing;

namespace PolicyExtract.Batch.Workers;

/// <summary>
/// Extraction in child processes, which are used again; as many run as documents are asked for at once. A document that ends its process
/// is failed by the cause, and the next one gets a new process.
/// </summary>
public sealed class WorkerPool(WorkerProgram program, WorkerLimits limits) : IDisposable
{
    /// <summary>Somebody who kills a process seldom means its document; after so many times the document must be why.</summary>
    private const int MostAttempts = 3;

    private readonly ConcurrentBag<WorkerProcess> idle = [];

    /// <inheritdoc cref="InventoryExtraction"/>
    public byte[] Extract(SourceDocument source, CancellationToken cancellation)
    {
        var request = RequestLine.Of(source);
        for (var attempt = 1; attempt <= MostAttempts; attempt++)
        {
            var (answer, failure) = Ask(request, cancellation);
            if (answer is not null) return answer;
            if (failure is not null) return InProcess.Failed(source, failure);
        }
        return InProcess.Failed(source, Diagnostics.WorkerKilled());
    }

    public void Dispose()
    {
        foreach (var worker in idle) worker.Dispose();
    }

    /// <summary>The answer, or why there is none; neither when the process was killed by somebody else.</summary>
    private (byte[]? Answer, Diagnostic? Failure) Ask(byte[] request, CancellationToken cancellation)
    {
        var worker = idle.TryTake(out var waiting) ? waiting : WorkerProcess.Start(program, limits);
        var isAlive = false;
        try
        {
            var answer = worker.Ask(request, limits.Time + WorkerLimits.Grace, cancellation);
            isAlive = answer is not null;
            if (isAlive) return (answer, null);
            return (null, worker.WasTooSlow ? Diagnostics.TimeLimitReached(limits.Time) : worker.CauseOfDeath());
        }
        finally
        {
            if (isAlive) idle.Add(worker);
            else worker.Dispose();
        }
    }
}
