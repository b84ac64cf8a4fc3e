namespace PolicyExtract.Model;

/// <summary>
/// What differs between two sets of declared cookies, each list by name. Swapping the sides swaps left and right in it, and severities.
/// </summary>
/// <param name="PossibleRenames">Pairs out of only left and only right.</param>
/// <param name="Equivalent">Fields that mean the same in other words or another layout, where they were asked for; such a cookie
/// counts as the same unless it is among the changed ones for another field.</param>
public sealed record InventoryDiff(
    InventoryDiffSide Left,
    InventoryDiffSide Right,
    InventoryDiffSummary Summary,
    ValueList<ChangedCookie> Changed,
    ValueList<UnpairedCookie> OnlyLeft,
    ValueList<UnpairedCookie> OnlyRight,
    ValueList<PossibleRename> PossibleRenames,
    ValueList<ChangedCookie> Equivalent)
{
    /// <summary>The gravest of all differences; null without any.</summary>
    public DiagnosticSeverity? WorstSeverity =>
        Changed.Select(cookie => (DiagnosticSeverity?)cookie.Severity)
            .Concat(OnlyLeft.Concat(OnlyRight).Select(cookie => (DiagnosticSeverity?)cookie.Severity))
            .Max();

    /// <summary>Whether something that means the same is said in other words; known only where that was asked for.</summary>
    public bool HasOtherWords => Equivalent.Any(cookie => cookie.Fields.Any(change => change.Class == ChangeClass.Normalized));
}
