namespace PolicyExtract.Model;

/// <summary>A stretch of a line.</summary>
/// <param name="Field">The field whose words it is; null for what belongs to no field.</param>
public sealed record ExcerptPart(string Text, CookieField? Field);
