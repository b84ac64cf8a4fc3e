using PolicyExtract.Model;

namespace PolicyExtract.Normalizing;

/// <summary>A column, what it shows, and the field that it was given; null for none.</summary>
/// <param name="Index">0-based.</param>
internal sealed record ColumnReading(int Index, ColumnEvidence Evidence, CookieField? Field);
