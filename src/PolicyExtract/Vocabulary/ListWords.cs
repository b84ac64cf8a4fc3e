using System.Collections.Frozen;

namespace PolicyExtract.Vocabulary;

/// <summary>Words that stand between the items of a list and before examples, in all languages.</summary>
internal static class ListWords
{
    // "e.g." is four words and symbols.
    private const int LongestAnnouncement = 6;

    private static readonly Lazy<FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>>> Conjunctions = new(() => LanguageList.All
        .SelectMany(language => language.Text.And.Concat(language.Text.Or))
        .Select(FoldedText.Fold)
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase)
        .GetAlternateLookup<ReadOnlySpan<char>>());

    private static readonly Lazy<PhraseTable<bool>> Examples =
        new(() => new(LanguageList.Phrases(language => language.Text.Examples, true)));

    /// <summary>Whether a word joins two items ("and", "oder").</summary>
    public static bool IsConjunction(ReadOnlySpan<char> word) => Conjunctions.Value.Contains(word);

    /// <summary>Whether the last words of a text announce examples.</summary>
    public static bool EndWithExamples(string text)
    {
        var words = FoldedWords.Of(text);
        for (var at = Math.Max(0, words.Count - LongestAnnouncement); at < words.Count; at++)
        {
            if (Examples.Value.Match(words, at, out var length).IsEmpty) continue;
            var last = at + length;
            while (last < words.Count && words.Is(last, WordKind.Symbol)) last++;
            if (last == words.Count) return true;
        }
        return false;
    }

    /// <summary>The end of the words that announce examples ("e.g.") in a text, after the given place; -1 when there are none.</summary>
    public static int ExamplesEnd(string text, int from)
    {
        var words = FoldedWords.Of(text);
        for (var at = 0; at < words.Count; at++)
        {
            if (words[at].Start < from) continue;
            var found = Examples.Value.Match(words, at, out var length);
            if (found.IsEmpty) continue;
            var last = at + length;
            while (words.IsSymbol(last, '.') || words.IsSymbol(last, ':')) last++;
            return words[last - 1].End;
        }
        return -1;
    }
}
