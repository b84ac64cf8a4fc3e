namespace PolicyExtract.Model;

/// <summary>
/// What differs between two sets of declared cookies, each list by name. Swapping the sides swaps left and right in it, and severities.
/// </summary>
public sealed record InventoryDiff(
    InventoryDiffSide Left,
    InventoryDiffSide Right,
    InventoryDiffSummary Summary,
    ValueList<ChangedCookie> Changed,
    ValueList<UnpairedCookie> OnlyLeft,
    ValueList<UnpairedCookie> OnlyRight)
{
    /// <summary>The gravest of all differences; null without any.</summary>
    public DiagnosticSeverity? WorstSeverity =>
        Changed.SelectMany(cookie => cookie.Fields).Select(change => (DiagnosticSeverity?)change.Severity)
            .Concat(OnlyLeft.Concat(OnlyRight).Select(cookie => (DiagnosticSeverity?)cookie.Severity))
            .Max();
}
