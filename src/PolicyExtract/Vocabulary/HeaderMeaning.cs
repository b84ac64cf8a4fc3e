using PolicyExtract.Model;

namespace PolicyExtract.Vocabulary;

/// <summary>A field that a header word stands for.</summary>
/// <param name="Weight">0 to 1: how often a column so headed is one of that field.</param>
internal readonly record struct HeaderMeaning(CookieField Field, double Weight);
