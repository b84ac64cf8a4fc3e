using PolicyExtract.Model;

namespace PolicyExtract.Batch;

/// <summary>An input that gave no result.</summary>
public sealed record InputFailure(string Path, Diagnostic Diagnostic);
