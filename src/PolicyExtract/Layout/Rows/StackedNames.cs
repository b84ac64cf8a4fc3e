namespace PolicyExtract.Layout.Rows;

/// <summary>Names of one cell that stand on lines of their own, one below the other.</summary>
internal static class StackedNames
{
    /// <summary>Log-odds that a name on a line of its own is one more of the cell above it, and what one more is worth.</summary>
    public const double GoesOn = -0.3, OneMore = 0.6;

    private const double SureName = 0.6;

    /// <summary>Whether both lines are a name and nothing else.</summary>
    public static bool Are(CellEvidence above, CellEvidence below) => IsSure(above) && IsSure(below);

    public static bool IsSure(CellEvidence cell) => cell is { WordCount: 1, Name: >= SureName };
}
