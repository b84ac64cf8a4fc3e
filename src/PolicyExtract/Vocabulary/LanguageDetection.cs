using System.Collections.Frozen;

namespace PolicyExtract.Vocabulary;

/// <summary>Tells the language of a text by its most frequent short words and its script.</summary>
public static class LanguageDetection
{
    // The beginning tells as much as the whole.
    private const int LongestSample = 20_000;

    // Below this weight of telling words the guess would be chance.
    private const double LeastEvidence = 2;

    private static readonly Lazy<FrozenDictionary<string, (int Language, double Weight)[]>.AlternateLookup<ReadOnlySpan<char>>> Evidence =
        new(Build);

    /// <summary>A BCP 47 primary tag; null when the text is too short or in a language we do not know.</summary>
    public static string? Detect(string text)
    {
        var words = FoldedWords.Of(text.Length > LongestSample ? text[..LongestSample] : text);
        var scores = new double[LanguageList.All.Count];
        for (var at = 0; at < words.Count; at++)
        {
            if (words.Is(at, WordKind.Letters) && Evidence.Value.TryGetValue(words.At(at), out var languages))
            {
                foreach (var (language, weight) in languages) scores[language] += weight;
            }
        }
        var best = Array.IndexOf(scores, scores.Max());
        return scores[best] >= LeastEvidence ? LanguageList.All[best].Tag : null;
    }

    private static IEnumerable<string> WordsOf(TextLexicon text) =>
        text.Connecting.Concat(text.Frequent).Select(FoldedText.Fold).Distinct(StringComparer.Ordinal);

    // A word weighs the less the more languages use it.
    private static FrozenDictionary<string, (int Language, double Weight)[]>.AlternateLookup<ReadOnlySpan<char>> Build()
    {
        var uses =
            from language in LanguageList.All.Index()
            from word in WordsOf(language.Item.Text)
            where !word.Contains(' ', StringComparison.Ordinal)
            select (word, language.Index);
        return uses
            .GroupBy(use => use.word, use => use.Index, StringComparer.Ordinal)
            .ToFrozenDictionary(
                group => group.Key,
                group => group.Select(language => (language, 1.0 / (group.Count() * group.Count()))).ToArray(),
                StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();
    }
}
