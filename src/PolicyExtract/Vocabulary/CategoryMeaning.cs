using PolicyExtract.Model;

namespace PolicyExtract.Vocabulary;

/// <summary>What a word says about the category.</summary>
/// <param name="Category">Null for a negation, and for words that may stand beside any category ("third-party").</param>
/// <param name="Ambiguous">Whether other authors mean another category by it.</param>
internal readonly record struct CategoryMeaning(CookieCategory? Category, bool Ambiguous = false, bool IsNegation = false);
