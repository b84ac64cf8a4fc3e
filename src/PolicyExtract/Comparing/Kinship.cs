namespace PolicyExtract.Comparing;

/// <summary>How well two declarations agree in what tells cookies apart, best first.</summary>
internal enum Kinship
{
    /// <summary>All values are the same.</summary>
    Same,

    /// <summary>Name, storage, provider and domains are the same.</summary>
    SameKey,

    /// <summary>The name is the same, and what else one side says the other leaves open.</summary>
    OneSilent,

    /// <summary>Only the name is the same.</summary>
    SameName,

    /// <summary>One name is a pattern that covers the other.</summary>
    Covered,
}
