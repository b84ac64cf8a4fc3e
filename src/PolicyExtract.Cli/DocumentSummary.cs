using PolicyExtract.Model;

namespace PolicyExtract.Cli;

/// <summary>What a run found in one document.</summary>
/// <param name="Status">In one word or two.</param>
/// <param name="Found">Number of cookies, or of tables where those were asked for.</param>
/// <param name="Failure">Why nothing could be had; null when the document was read.</param>
internal sealed record DocumentSummary(string Path, string Status, int Found, Diagnostic? Failure);
