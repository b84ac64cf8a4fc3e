using PolicyExtract.Model;

namespace PolicyExtract.Writing.Diffs;

/// <summary>A comparison as a JSON file.</summary>
/// <param name="PossibleRenames">Null for none.</param>
/// <param name="Equivalent">Null for none, or when it was not asked for.</param>
public sealed record DiffFile(
    string SchemaVersion,
    InventoryDiffSide Left,
    InventoryDiffSide Right,
    InventoryDiffSummary Summary,
    ValueList<ChangedCookie> Changed,
    ValueList<UnpairedCookie> OnlyLeft,
    ValueList<UnpairedCookie> OnlyRight,
    ValueList<PossibleRename>? PossibleRenames,
    ValueList<ChangedCookie>? Equivalent)
{
    public static DiffFile Of(InventoryDiff diff) => new(
        CookieInventory.SchemaVersion,
        diff.Left,
        diff.Right,
        diff.Summary,
        diff.Changed,
        diff.OnlyLeft,
        diff.OnlyRight,
        diff.PossibleRenames.Count == 0 ? null : diff.PossibleRenames,
        diff.Equivalent.Count == 0 ? null : diff.Equivalent);
}
