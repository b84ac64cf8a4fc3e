using PolicyExtract.Batch.Containers;

namespace PolicyExtract.Batch.Workers;

/// <summary>Answers requests: one line of JSON each, in their order, as soon as it is known.</summary>
public static class WorkerLoop
{
    /// <param name="extraction">What answers a request that holds a document; any other gets a failed inventory.</param>
    public static void Run(Stream requests, Stream answers, InventoryExtraction extraction, CancellationToken cancellation)
    {
        foreach (var document in RequestsToDocuments.Read(InputDiscovery.StandardInput, requests))
        {
            var (bytes, failure) = InputReading.Read(document, cancellation);
            var source = document.ToSource(bytes, null);
            answers.Write(failure is null ? extraction(source, cancellation) : InProcess.Failed(source, failure));
            answers.Write("\n"u8);
            answers.Flush();
        }
    }
}
