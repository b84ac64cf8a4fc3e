namespace PolicyExtract.Model;

/// <summary>The value of a field that most platforms declare; among equally many, that of the platform that comes first.</summary>
/// <param name="Value">In its canonical form.</param>
/// <param name="Platforms">How many declare it.</param>
public sealed record FieldMajority(CookieField Field, string Value, int Platforms);
