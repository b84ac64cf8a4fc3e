namespace PolicyExtract.Model;

/// <summary>By what two declarations were taken for declarations of one cookie.</summary>
public enum CookieMatch
{
    /// <summary>Name, storage, provider and domains are the same.</summary>
    SameKey,

    /// <summary>The name is the same; one side is silent on the provider or the domain, or they differ.</summary>
    SameName,

    /// <summary>One name is a pattern that covers the other.</summary>
    Generalized,
}
