namespace PolicyExtract.Model;

/// <summary>A field in which one platform differs from the majority.</summary>
/// <param name="Majority">The majority's value in its canonical form; null when most do not declare the field.</param>
/// <param name="Value">The platform's value in its canonical form; null when it does not declare the field.</param>
/// <param name="Severity">How much it matters when the majority is the reference.</param>
public sealed record FieldDeviation(CookieField Field, string? Majority, string? Value, ChangeClass Class, DiagnosticSeverity Severity);
