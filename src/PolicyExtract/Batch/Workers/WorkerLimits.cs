namespace PolicyExtract.Batch.Workers;

/// <summary>What one document may take.</summary>
/// <param name="Memory">Bytes of the process's managed heap.</param>
public sealed record WorkerLimits(TimeSpan Time, long Memory)
{
    /// <summary>For a worker to give up by itself, before it is ended from outside.</summary>
    public static readonly TimeSpan Grace = TimeSpan.FromSeconds(2);
}
