using PolicyExtract.Model;

namespace PolicyExtract.Vocabulary;

/// <summary>A lifetime that a text states.</summary>
/// <param name="Start">Its first character, in UTF-16 units.</param>
/// <param name="Length">Number of UTF-16 units.</param>
public sealed record LocatedRetention(int Start, int Length, Retention Retention);
