namespace PolicyExtract.Comparing;

/// <summary>How well the keys of two declarations agree, best first.</summary>
internal enum Kinship
{
    /// <summary>Name, storage, provider and domains are the same.</summary>
    SameKey,

    /// <summary>The name is the same, and what else one side says the other leaves open.</summary>
    OneSilent,

    /// <summary>Only the name is the same.</summary>
    SameName,

    /// <summary>One name is a pattern that covers the other.</summary>
    Covered,
}
