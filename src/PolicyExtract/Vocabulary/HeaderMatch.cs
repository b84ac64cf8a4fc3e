using PolicyExtract.Model;

namespace PolicyExtract.Vocabulary;

/// <summary>A field that a header may stand for.</summary>
/// <param name="Strength">0 to 1: 1 when the whole header is a word of the field in some language.</param>
public sealed record HeaderMatch(CookieField Field, double Strength);
