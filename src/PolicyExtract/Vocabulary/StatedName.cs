namespace PolicyExtract.Vocabulary;

/// <summary>A cookie name found in a cell.</summary>
/// <param name="Name">The name, as stated.</param>
/// <param name="Start">Its first character in the text that was read, in UTF-16 units.</param>
/// <param name="Length">Number of UTF-16 units.</param>
/// <param name="Qualifier">Words that stand with it without being part of it (a provider or a condition in parentheses); null without
/// any.</param>
public sealed record StatedName(string Name, int Start, int Length, string? Qualifier = null);
