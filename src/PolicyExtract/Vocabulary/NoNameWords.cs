using System.Collections.Frozen;

namespace PolicyExtract.Vocabulary;

/// <summary>What stands in a name column where no name is given ("various", "n/a"), or at the end of a list ("etc.").</summary>
internal static class NoNameWords
{
    private const int MostWords = 8;

    // The ends of lists in the languages of Europe.
    private static readonly string[] AndSoOn =
    [
        "etc", "et al", "usw", "u a", "ecc", "enz", "itd", "itp", "osv", "jne", "atd", "apod", "и др", "и т д", "тощо",
        "others", "and others", "similar", "andere", "autres",
    ];

    private static readonly Lazy<FrozenSet<string>> Words = new(() => LanguageList.All
        .SelectMany(language => language.Retention.Unknown.Concat(language.Retention.Variable))
        .Concat(AndSoOn)
        .Select(Spoken)
        .ToFrozenSet(StringComparer.Ordinal));

    /// <summary>Whether the words, but for punctuation and the word for cookies, say that there is no name or no single one.</summary>
    public static bool Contains(string words) => !words.Contains('_', StringComparison.Ordinal) && Words.Value.Contains(Spoken(words));

    /// <summary>Whether words in a name column are no name: they say so, or are a host or an address.</summary>
    public static bool StandFor(string words) => Contains(words) || (NameShape.Of(words) < NameShape.Weak && IsAddress(words));

    private static bool IsAddress(string words) =>
        HostGrammar.Likelihood(words) == 1
            || (words.Contains('@', StringComparison.Ordinal) && !words.Contains(' ', StringComparison.Ordinal));

    private static string Spoken(string words)
    {
        var folded = FoldedWords.Of(words, MostWords);
        var spoken = new List<string>(folded.Count);
        for (var at = 0; at < folded.Count; at++)
        {
            if (folded.Is(at, WordKind.Symbol) || folded.At(at) is "cookie" or "cookies") continue;
            spoken.Add(folded.At(at).ToString());
        }
        return string.Join(' ', spoken);
    }
}
