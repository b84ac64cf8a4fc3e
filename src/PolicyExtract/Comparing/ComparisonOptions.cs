namespace PolicyExtract.Comparing;

/// <summary>What a caller may ask of a comparison.</summary>
/// <param name="AllowRemoval">Whether a cookie that is no longer declared is but a note.</param>
/// <param name="WithEquivalent">Whether fields are told that mean the same in other words or another layout.</param>
public sealed record ComparisonOptions(bool AllowRemoval = false, bool WithEquivalent = false);
