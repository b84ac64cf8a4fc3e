using PolicyExtract.Model;

namespace PolicyExtract.Vocabulary;

/// <summary>Words for first and third parties.</summary>
public static class PartyWords
{
    /// <summary>The party that the words name; null when they name none.</summary>
    public static CookieParty? Find(string words) => null;

    /// <summary>0 to 1: how likely a text, taken by itself, names a party and nothing else.</summary>
    public static double Likelihood(string text) => 0;
}
