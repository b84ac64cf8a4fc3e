namespace PolicyExtract.Vocabulary;

/// <summary>A phrase of a table found in a text.</summary>
/// <param name="At">Its first word.</param>
/// <param name="Length">Number of words.</param>
internal readonly record struct PhraseHit<T>(int At, int Length, T Meaning);
