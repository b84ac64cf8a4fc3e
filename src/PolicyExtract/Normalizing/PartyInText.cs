using PolicyExtract.Model;
using PolicyExtract.Vocabulary;

namespace PolicyExtract.Normalizing;

/// <summary>Finds whose cookies a heading or sentence speaks of: "third-party cookies", "cookies propias".</summary>
internal static class PartyInText
{
    /// <summary>Letters of the shortest wording that is no pronoun ("us"), and the first letter of scripts that need fewer.</summary>
    private const int FewestLetters = 4;
    private const char FirstIdeograph = '\u2E80';

    /// <summary>The words for the one party that the text names; null when it names none or both.</summary>
    public static StatedWords? Find(InlineText content)
    {
        var first = Wording(content.Text, CookieParty.First);
        var third = Wording(content.Text, CookieParty.Third);
        return first is not null && third is null ? new(first, content)
            : third is not null && first is null ? new(third, content)
            : null;
    }

    /// <summary>The words for the party where they stand beside a word for cookies, or are all the text.</summary>
    private static string? Wording(string text, CookieParty party)
    {
        if (PartyWords.Likelihood(text) >= 1 && Party(text, party) is { } all) return all;
        var place = SmallestWording.Find(text, words => CookieWords.IsIn(words) && PartyWords.Likelihood(words) >= 1 && IsBeside(words, party));
        return place is null ? null : Party(place, party);
    }

    /// <summary>"Cookies de terceros", "third-party cookies": the party, the cookies, and a preposition at most.</summary>
    private static bool IsBeside(string words, CookieParty party) =>
        Party(words, party) is { } wording && words.Count(char.IsWhiteSpace) - wording.Count(char.IsWhiteSpace) <= 2;

    private static int ShortestWording(string wording) => wording[0] >= FirstIdeograph ? 1 : FewestLetters;

    /// <summary>"Our cookies" may be anybody's, and "cookies on our site" too.</summary>
    private static string? Party(string words, CookieParty party) =>
        PartyWords.Find(words) == party
        && SmallestWording.FindWhole(words, part => PartyWords.Find(part) == party, PartyWords.Likelihood) is { } wording
        && wording.Length >= ShortestWording(wording) && !SiteWords.AreIn(wording) && !wording.Split(' ').All(word => NeutralWords.Contains(FoldedText.Fold(word)))
            ? wording
            : null;
}
