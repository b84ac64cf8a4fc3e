namespace PolicyExtract.Model;

/// <summary>How a cookie stands in one version of a policy.</summary>
public enum LifeState
{
    Absent,

    /// <summary>Declared as in the version before, or for the first time.</summary>
    Present,

    /// <summary>Declared differently than before.</summary>
    Changed,

    /// <summary>The version is no cookie policy, so that nothing can be told.</summary>
    Unknown,
}
