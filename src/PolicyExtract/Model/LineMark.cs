namespace PolicyExtract.Model;

/// <summary>A stretch of a line that belongs to a field.</summary>
/// <param name="Start">First character in the line's text, 0-based.</param>
/// <param name="Length">Number of characters, at least 1.</param>
/// <param name="Field">Null for a column that maps to no field.</param>
public sealed record LineMark(int Start, int Length, CookieField? Field);
