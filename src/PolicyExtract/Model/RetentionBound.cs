namespace PolicyExtract.Model;

/// <summary>How the number of a period is meant.</summary>
public enum RetentionBound
{
    Exact,
    UpTo,
    AtLeast,
    About,
}
