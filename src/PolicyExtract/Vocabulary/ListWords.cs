using System.Collections.Frozen;

namespace PolicyExtract.Vocabulary;

/// <summary>Words that stand between the items of a list and before examples, in all languages.</summary>
internal static class ListWords
{
    // In scripts without spaces a character counts as a word.
    private const int LongestAnnouncement = 6;

    // "2 Jahre bzw. 1 Tag": each in its turn.
    private static readonly string[] InTurn = ["bzw", "resp"];

    private static readonly Lazy<FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>>> Conjunctions =
        new(() => Lookup(LanguageList.All.SelectMany(language => language.Text.And.Concat(language.Text.Or))));

    private static readonly Lazy<PhraseTable<bool>> AdditionPhrases =
        new(() => new(LanguageList.Phrases(language => language.Text.And, true).Concat(InTurn.Select(word => (word, true)))));

    private static readonly Lazy<PhraseTable<bool>> Examples =
        new(() => new(LanguageList.Phrases(language => language.Text.Examples, true)));

    /// <summary>Whether a word joins two items ("and", "oder").</summary>
    public static bool IsConjunction(ReadOnlySpan<char> word) => Conjunctions.Value.Contains(word);

    /// <summary>The pieces of a text between words that add an item to others ("and"), and offer no choice ("or").</summary>
    public static IEnumerable<string> PiecesBetweenAdditions(string text)
    {
        var words = FoldedWords.Of(text);
        var start = 0;
        for (var at = 0; at < words.Count; at++)
        {
            if (AdditionPhrases.Value.Match(words, at, out var length).IsEmpty) continue;
            yield return text[start..words[at].Start];
            at += length - 1;
            start = words[at].End;
        }
        yield return text[start..];
    }

    /// <summary>Whether the last words of a text announce examples.</summary>
    public static bool EndWithExamples(string text)
    {
        var words = WordsOnly(text);
        for (var at = Math.Max(0, words.Count - LongestAnnouncement); at < words.Count; at++)
        {
            if (!Examples.Value.Match(words, at, out var length).IsEmpty && at + length == words.Count) return true;
        }
        return false;
    }

    /// <summary>The words that announce examples ("e.g.") in a text, at or after the given place; empty when there are none.</summary>
    public static TextSpan ExamplesIn(string text, int from)
    {
        var words = WordsOnly(text);
        for (var at = 0; at < words.Count; at++)
        {
            if (words[at].Start < from || Examples.Value.Match(words, at, out var length).IsEmpty) continue;
            var end = words[at + length - 1].End;
            while (end < text.Length && text[end] is '.' or ':' or ',') end++;
            return new(words[at].Start, end);
        }
        return default;
    }

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup(IEnumerable<string> words) =>
        words.SelectMany(word => new[] { word, FoldedText.Fold(word) })
            .ToFrozenSet(StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();

    // "z. B.", "p. ex.", "e.g.": the full stops say nothing.
    private static FoldedWords WordsOnly(string text) =>
        FoldedWords.Of(text) is var words && words.WithoutSymbols() is { } only ? only : words;
}
