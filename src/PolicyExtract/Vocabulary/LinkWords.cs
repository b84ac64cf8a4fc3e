using System.Collections.Frozen;

namespace PolicyExtract.Vocabulary;

/// <summary>
/// Short words that tie a sentence together (articles, prepositions, conjunctions), in all languages at once: no cell ends on one.
/// </summary>
public static class LinkWords
{
    private const int LongestWord = 20;

    private static readonly Lazy<FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>>> Words = new(() => LanguageList.All
        .SelectMany(language => Folded(language.Text.Connecting))
        .Except(LanguageList.All.SelectMany(ContentOf), StringComparer.Ordinal)
        .Where(word => word.Length <= LongestWord)
        .ToFrozenSet(StringComparer.Ordinal)
        .GetAlternateLookup<ReadOnlySpan<char>>());

    /// <summary>
    /// Whether a word, as written, is one of them and is not what a cell says in another language ("an": a year, "but": a purpose).
    /// </summary>
    public static bool Contains(ReadOnlySpan<char> word)
    {
        Span<char> folded = stackalloc char[LongestWord];
        var length = 0;
        foreach (var character in word)
        {
            var part = FoldTable.Of(character);
            if (!part.TryCopyTo(folded[length..])) return false;
            length += part.Length;
        }
        return Words.Value.Contains(folded[..length]);
    }

    // What headers, units, categories and answers are called in a language, unless it ties sentences together there as well.
    private static IEnumerable<string> ContentOf(Language language)
    {
        var (headers, retention, categories, text) = (language.Headers, language.Retention, language.Categories, language.Text);
        WordList[] lists =
        [
            headers.Name, headers.Provider, headers.Category, headers.Purpose, headers.Duration, headers.Domain, headers.Party, headers.Type, headers.Service,
            retention.Second, retention.Minute, retention.Hour, retention.Day, retention.Week, retention.Month, retention.Year,
            retention.Session, retention.Persistent, retention.Unknown,
            categories.Necessary, categories.Preferences, categories.Analytics, categories.Marketing, categories.Social,
            text.Yes, text.No,
        ];
        return lists.SelectMany(Folded).Except(Folded(text.Connecting), StringComparer.Ordinal);
    }

    private static IEnumerable<string> Folded(WordList words) =>
        words.Select(word => FoldedText.Fold(word.TrimEnd('?'))).Where(word => !word.Contains(' ', StringComparison.Ordinal));
}
