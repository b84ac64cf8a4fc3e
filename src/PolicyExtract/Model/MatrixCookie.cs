namespace PolicyExtract.Model;

/// <summary>One cookie over all platforms.</summary>
/// <param name="Name">What most of its declarations call it.</param>
/// <param name="Category">That most of its declarations have, be it inferred; null when none has one.</param>
/// <param name="Provider">That most of its declarations have, be it inferred; null when none has one.</param>
/// <param name="Majority">What most platforms declare, field by field; without the fields that most do not declare.</param>
/// <param name="PresenceSeverity">How much it matters that not all platforms declare it; null when all do.</param>
/// <param name="Cells">One for each platform that declares it, in the order of platforms; it is absent from all others.</param>
public sealed record MatrixCookie(
    string Name,
    CookieCategory? Category,
    string? Provider,
    ValueList<FieldMajority> Majority,
    DiagnosticSeverity? PresenceSeverity,
    ValueList<MatrixCell> Cells)
{
    /// <summary>Whether any platform deviates from the majority in any field.</summary>
    public bool IsDiffering => Cells.Any(cell => cell.Deviations.Count > 0);
}
