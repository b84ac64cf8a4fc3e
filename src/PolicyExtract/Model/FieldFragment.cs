namespace PolicyExtract.Model;

/// <summary>A piece of the source that one field's words are made of.</summary>
/// <param name="Field">The field, or <c>extra</c> columns as null.</param>
public sealed record FieldFragment(CookieField? Field, SourceLocation Location);
