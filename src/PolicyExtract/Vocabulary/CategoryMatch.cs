using PolicyExtract.Model;

namespace PolicyExtract.Vocabulary;

/// <summary>A category that words name.</summary>
/// <param name="Strength">0 to 1: 1 when the words are nothing but the category's name, less the more other words stand beside it.</param>
/// <param name="Ambiguous">Whether the word means different categories to different authors ("functional", "performance").</param>
public sealed record CategoryMatch(CookieCategory Category, double Strength, bool Ambiguous = false);
