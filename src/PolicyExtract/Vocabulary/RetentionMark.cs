namespace PolicyExtract.Vocabulary;

/// <summary>A stretch of a text and what it does in a statement of a lifetime.</summary>
/// <param name="At">Its first word.</param>
/// <param name="Length">Number of words.</param>
/// <param name="Depth">How many parentheses are open there.</param>
internal readonly record struct RetentionMark(
    int At,
    int Length,
    RetentionRoles Roles,
    int Depth,
    Period Period = default,
    PeriodUnit Unit = PeriodUnit.None,
    string? Date = null)
{
    public int End => At + Length;

    public bool Is(RetentionRoles roles) => (Roles & roles) != 0;
}
