using System.Collections.Frozen;
using Weights = System.Collections.Frozen.FrozenDictionary<string, (int Language, double Weight)[]>.AlternateLookup<System.ReadOnlySpan<char>>;

namespace PolicyExtract.Vocabulary;

/// <summary>Tells the language of a text by its most frequent short words and its script.</summary>
public static class LanguageDetection
{
    // The beginning tells as much as the whole.
    private const int LongestSample = 20_000;

    // Below this weight of telling words the guess would be chance.
    private const double LeastEvidence = 2;

    private static readonly Lazy<Weights> Text = new(() => Build(language => [language.Text.Connecting, language.Text.Frequent]));

    // Headers and headings, for documents that hold little else.
    private static readonly Lazy<Weights> Tables = new(() => Build(language =>
    [
        language.Headers.Name, language.Headers.Provider, language.Headers.Purpose, language.Headers.Duration, language.Headers.Category,
        language.Headers.Type, language.Categories.Necessary, language.Categories.Analytics, language.Categories.Marketing,
        language.Retention.Session, language.Retention.Day, language.Retention.Month, language.Retention.Year,
        language.Text.LastUpdated, language.Text.Months, language.Text.Yes, language.Text.No,
    ]));

    /// <summary>A BCP 47 primary tag; null when the text is too short or in a language we do not know.</summary>
    public static string? Detect(string text)
    {
        var words = FoldedWords.Of(text.Length > LongestSample ? text[..LongestSample] : text);
        return Best(words, Text.Value) ?? Best(words, Tables.Value);
    }

    private static string? Best(in FoldedWords words, Weights evidence)
    {
        var scores = new double[LanguageList.All.Count];
        for (var at = 0; at < words.Count; at++)
        {
            if (words.Is(at, WordKind.Letters) && evidence.TryGetValue(words.At(at), out var languages))
            {
                foreach (var (language, weight) in languages) scores[language] += weight;
            }
        }
        var best = Array.IndexOf(scores, scores.Max());
        return scores[best] >= LeastEvidence ? LanguageList.All[best].Tag : null;
    }

    // A word weighs the less the more languages use it.
    private static Weights Build(Func<Language, WordList[]> lists)
    {
        var uses =
            from language in LanguageList.All.Index()
            from word in lists(language.Item).SelectMany(list => list).Select(Word).Distinct(StringComparer.Ordinal)
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

    private static string Word(string entry) => FoldedText.Fold(entry.Split('=')[0].TrimEnd('?'));
}
