namespace PolicyExtract.Model;

/// <summary>
/// Numbers of cookies: same + changed + only left are all of the left side, same + changed + only right all of the right.
/// </summary>
public sealed record InventoryDiffSummary(int Same, int Changed, int OnlyLeft, int OnlyRight)
{
    public bool IsEmpty => Changed + OnlyLeft + OnlyRight == 0;
}
