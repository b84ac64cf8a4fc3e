namespace PolicyExtract.Model;

/// <summary>Which platform declares which cookie, and how: the comparison of any number of platforms.</summary>
/// <param name="Platforms">In the order of their names; two stand as they were given, the first as the reference.</param>
/// <param name="Families">Platforms that declare the same cookies, the largest family first; empty when no two do.</param>
/// <param name="Cookies">By name. Every declaration of every platform stands in exactly one cell of one of them.</param>
public sealed record InventoryMatrix(
    ValueList<MatrixPlatform> Platforms,
    MatrixSummary Summary,
    ValueList<PlatformFamily> Families,
    ValueList<MatrixCookie> Cookies)
{
    /// <summary>The gravest of all differences; null without any.</summary>
    public DiagnosticSeverity? WorstSeverity => Cookies
        .SelectMany(cookie => cookie.Cells.SelectMany(cell => cell.Deviations).Select(deviation => (DiagnosticSeverity?)deviation.Severity)
            .Append(cookie.PresenceSeverity))
        .Max();
}
