namespace PolicyExtract.Model;

/// <summary>What happened to a cookie from one version of a policy to the next.</summary>
public enum LifeEventKind
{
    /// <summary>Declared for the first time.</summary>
    Added,
    Changed,

    /// <summary>No longer declared.</summary>
    Removed,

    /// <summary>Declared again.</summary>
    Returned,

    /// <summary>Removed and returned, or changed there and back, once or more.</summary>
    FlipFlop,
}
