namespace PolicyExtract.Model;

/// <summary>A field that differs between two declarations of one cookie.</summary>
/// <param name="Left">The left value in its canonical form; null when the left side does not declare it.</param>
/// <param name="Right">The right value in its canonical form; null when the right side does not declare it.</param>
/// <param name="Severity">How much it matters when the left side is the earlier or the reference one.</param>
public sealed record FieldChange(CookieField Field, string? Left, string? Right, ChangeClass Class, DiagnosticSeverity Severity);
