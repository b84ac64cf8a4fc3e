using PolicyExtract.Model;

namespace PolicyExtract.Batch.Workers;

/// <summary>How to start a process that answers requests, as <see cref="WorkerLoop"/> does.</summary>
public sealed record WorkerProgram(string File, ValueList<string> Arguments);
