namespace PolicyExtract.Vocabulary;

/// <summary>The companies that policies name, with their products and hosts.</summary>
public static class Providers
{
    /// <summary>Whom the words of a provider cell mean; null when they name nobody (empty, a dash, "various").</summary>
    public static ProviderMatch? Find(string words) => null;

    /// <summary>0 to 1: how likely a text, taken by itself, is the name of a provider and nothing else.</summary>
    public static double Likelihood(string text) => 0;
}
