using PolicyExtract.Model;

namespace PolicyExtract.Batch;

/// <summary>What became of one input.</summary>
/// <param name="Document">Its result; null when it could not even be read.</param>
/// <param name="Failure">Why it could not be read or extracted; null when it could.</param>
public sealed record BatchResult<T>(string Path, T? Document, Diagnostic? Failure)
    where T : class
{
    /// <summary>See <see cref="InputFile.SourceBytes"/>.</summary>
    public long SourceBytes { get; init; }

    /// <summary>Writes the document, as its output has prepared it; null when nothing was prepared.</summary>
    public Action? Write { get; init; }
}
