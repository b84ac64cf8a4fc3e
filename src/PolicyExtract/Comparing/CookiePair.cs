using PolicyExtract.Model;

namespace PolicyExtract.Comparing;

/// <summary>Two declarations that may be, or are, of one cookie.</summary>
/// <param name="Kinship">How well their keys agree.</param>
/// <param name="Changes">What differs between them.</param>
internal sealed record CookiePair(ComparedCookie Left, ComparedCookie Right, Kinship Kinship, ValueList<FieldChange> Changes);
