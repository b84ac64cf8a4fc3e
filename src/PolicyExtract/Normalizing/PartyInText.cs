using PolicyExtract.Model;
using PolicyExtract.Vocabulary;

namespace PolicyExtract.Normalizing;

/// <summary>Finds whose cookies a heading or sentence speaks of: "third-party cookies", "cookies propias".</summary>
internal static class PartyInText
{
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
        var place = PartyWords.Likelihood(text) >= 1
            ? text
            : SmallestWording.Find(text, words => CookieWords.IsIn(words) && Party(words, party) is not null);
        return place is null ? null : Party(place, party);
    }

    /// <summary>"Our cookies" may be anybody's, and "cookies on our site" too.</summary>
    private static string? Party(string words, CookieParty party) =>
        PartyWords.Find(words) == party
        && SmallestWording.FindWhole(words, part => PartyWords.Find(part) == party, PartyWords.Likelihood) is { } wording
        && !SiteWords.AreIn(wording) && !wording.Split(' ').All(word => NeutralWords.Contains(FoldedText.Fold(word)))
            ? wording
            : null;
}
