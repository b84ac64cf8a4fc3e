using PolicyExtract.Model;

namespace PolicyExtract.Vocabulary;

/// <summary>Words for first and third parties.</summary>
public static class PartyWords
{
    private const int LongestText = 120;

    private static readonly Lazy<PhraseTable<CookieParty>> Table = new(() => new(
        LanguageList.Phrases(language => language.Party.First, CookieParty.First)
            .Concat(LanguageList.Phrases(language => language.Party.Third, CookieParty.Third))));

    /// <summary>The party that the words name; null when they name none.</summary>
    public static CookieParty? Find(string words)
    {
        if (Scan(FoldedWords.Of(words)) is not { Hits.Count: > 0 } scan) return null;
        var first = scan.Hits.Exists(hit => hit.Meaning == CookieParty.First);
        var third = scan.Hits.Exists(hit => hit.Meaning == CookieParty.Third);
        return first && third ? CookieParty.Both : first ? CookieParty.First : CookieParty.Third;
    }

    /// <summary>0 to 1: how likely a text, taken by itself, names a party and nothing else.</summary>
    public static double Likelihood(string text) => Likelihood(FoldedWords.Of(text));

    internal static double Likelihood(FoldedWords words) => Scan(words) is { Hits.Count: > 0 } scan ? scan.Share * scan.Share : 0;

    /// <summary>Whether a text of any length holds words for a party.</summary>
    internal static bool AreIn(string text) => Table.Value.AnyIn(FoldedWords.Of(text));

    /// <summary>The same for one of the two.</summary>
    internal static bool AreIn(FoldedWords words, CookieParty party) => Table.Value.AnyIn(words, meant => meant == party);

    /// <summary>The words of the longest phrase for a party that starts at a word; 0 when none does.</summary>
    internal static int CountAt(FoldedWords words, int at)
    {
        _ = Table.Value.Match(words, at, out var length);
        return length;
    }

    private static PhraseScan<CookieParty>? Scan(FoldedWords words) =>
        words.Text.Length is 0 or > LongestText ? null : PhraseScan<CookieParty>.Of(words, Table.Value);
}
