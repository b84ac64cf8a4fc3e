using PolicyExtract.Model;

namespace PolicyExtract.Writing;

/// <summary>A comparison as a JSON file.</summary>
public sealed record DiffFile(
    string SchemaVersion,
    InventoryDiffSide Left,
    InventoryDiffSide Right,
    InventoryDiffSummary Summary,
    ValueList<ChangedCookie> Changed,
    ValueList<UnpairedCookie> OnlyLeft,
    ValueList<UnpairedCookie> OnlyRight)
{
    public static DiffFile Of(InventoryDiff diff) =>
        new(CookieInventory.SchemaVersion, diff.Left, diff.Right, diff.Summary, diff.Changed, diff.OnlyLeft, diff.OnlyRight);
}
