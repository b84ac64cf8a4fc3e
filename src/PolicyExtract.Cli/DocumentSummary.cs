namespace PolicyExtract.Cli;

/// <summary>What a run found in one document.</summary>
/// <param name="Status">In one word or two.</param>
/// <param name="Found">Number of cookies, or of tables where those were asked for.</param>
internal sealed record DocumentSummary(string Path, string Status, int Found);
