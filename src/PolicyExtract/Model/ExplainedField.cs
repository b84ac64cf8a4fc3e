namespace PolicyExtract.Model;

/// <summary>Where a field's value comes from.</summary>
/// <param name="Source">Header of the column that states it, or <c>above</c> the table, or <c>inferred</c>.</param>
/// <param name="Words">The document's own words; null where it states nothing.</param>
public sealed record ExplainedField(CookieField Field, FieldSource Source, string? Header, string? Words);
