using System.Collections.Frozen;

namespace PolicyExtract.Vocabulary;

/// <summary>Words and phrases with what they mean; found at a place of a text, the longest first.</summary>
internal sealed class PhraseTable<T>
{
    private readonly FrozenDictionary<string, Phrase[]>.AlternateLookup<ReadOnlySpan<char>> byFirstWord;

    /// <param name="phrases">A phrase may come several times, with different meanings; they are kept in order.</param>
    public PhraseTable(IEnumerable<(string Words, T Meaning)> phrases)
    {
        var read = phrases.Select(p => (Words: Split(p.Words), p.Meaning)).Where(p => p.Words.Length > 0);
        byFirstWord = read
            .GroupBy(p => p.Words[0], StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, LongestFirst, StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>
    /// The meanings of the longest phrase that starts at a word, and the number of its words; empty when none starts there.
    /// </summary>
    public ReadOnlySpan<T> Match(in FoldedWords words, int at, out int length)
    {
        length = 0;
        if (!byFirstWord.TryGetValue(words.At(at), out var phrases)) return [];
        foreach (var phrase in phrases)
        {
            if (!StartsAt(phrase.Words, words, at)) continue;
            length = phrase.Words.Length;
            return phrase.Meanings;
        }
        return [];
    }

    private static bool StartsAt(string[] phrase, in FoldedWords words, int at)
    {
        if (at + phrase.Length > words.Count) return false;
        for (var i = 1; i < phrase.Length; i++)
        {
            if (!words.At(at + i).SequenceEqual(phrase[i])) return false;
        }
        return true;
    }

    private static Phrase[] LongestFirst(IEnumerable<(string[] Words, T Meaning)> phrases) =>
    [
        .. phrases
            .GroupBy(p => string.Join(' ', p.Words), StringComparer.Ordinal)
            .Select(same => new Phrase(same.First().Words, [.. same.Select(p => p.Meaning).Distinct()]))
            .OrderByDescending(p => p.Words.Length)
            .ThenBy(p => string.Join(' ', p.Words), StringComparer.Ordinal),
    ];

    private static string[] Split(string phrase)
    {
        var words = FoldedWords.Of(phrase);
        var split = new string[words.Count];
        for (var i = 0; i < split.Length; i++) split[i] = words.At(i).ToString();
        return split;
    }

    private sealed record Phrase(string[] Words, T[] Meanings);
}
