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
    /// <param name="isSentence">Whether the text runs on, so that a party may be said of something else than the cookies.</param>
    public static StatedWords? Find(InlineText content, bool isSentence)
    {
        var words = FoldedWords.Of(content.Text);
        var first = Wording(words, CookieParty.First, isSentence);
        var third = Wording(words, CookieParty.Third, isSentence);
        return first is not null && third is null ? new(first, content)
            : third is not null && first is null ? new(third, content)
            : null;
    }

    /// <summary>The words for the party where they stand beside a word for cookies, or are all the text.</summary>
    private static string? Wording(FoldedWords folded, CookieParty party, bool isSentence)
    {
        if (!PartyWords.AreIn(folded, party)) return null;
        var text = folded.Text;
        if (PartyWords.Likelihood(folded) >= 1 && Party(text, party) is { } all) return all;
        if (!CookieWords.IsIn(text)) return null;
        var place = SmallestWording.Find(
            text, words => CookieWords.IsIn(words) && PartyWords.Likelihood(words) >= 1 && IsBeside(words, party));
        if (place is null || Party(place, party) is not { } wording) return null;
        return isSentence && place.EndsWith(wording, StringComparison.Ordinal) && GoesOn(text, place) ? null : wording;
    }

    /// <summary>
    /// "Cookies de terceros", "third-party cookies": the party, the cookies, and a preposition at most. "The first 4 cookies" are counted.
    /// </summary>
    private static bool IsBeside(string words, CookieParty party) =>
        Party(words, party) is { } wording && !words.Split(' ').Any(word => word.Length > 0 && word.All(char.IsDigit)) && words.Count(char.IsWhiteSpace) - wording.Count(char.IsWhiteSpace) <= 2;

    /// <summary>"Cookies que nous utilisons", "cookie sul proprio sito": the next word is what the party is said of.</summary>
    private static bool GoesOn(string text, string place)
    {
        var at = text.IndexOf(place, StringComparison.Ordinal);
        var next = at < 0 ? "" : text[(at + place.Length)..].Split(' ', 3) is ["", var word, ..] ? word : "";
        return next.Length > 0 && char.IsLower(next[0]) && !NeutralWords.Contains(next);
    }

    private static int ShortestWording(string wording) => wording[0] >= FirstIdeograph ? 1 : FewestLetters;

    /// <summary>"Our cookies" may be anybody's, and "cookies on our site" too.</summary>
    private static string? Party(string words, CookieParty party) =>
        PartyWords.Find(words) == party
        && SmallestWording.FindWhole(words, part => PartyWords.Find(part) == party, PartyWords.Likelihood) is { } wording
        && wording.Length >= ShortestWording(wording) && !SiteWords.AreIn(wording)
        && !wording.Split(' ').All(word => NeutralWords.Contains(FoldedText.Fold(word)))
            ? wording
            : null;
}
