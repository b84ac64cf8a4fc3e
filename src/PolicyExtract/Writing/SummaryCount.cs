namespace PolicyExtract.Writing;

/// <summary>How often something occurred.</summary>
public sealed record SummaryCount(string Name, long Count);
