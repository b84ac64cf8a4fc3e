using System.Numerics;

namespace PolicyExtract.Vocabulary;

/// <summary>Words and phrases with what they mean; found at a place of a text, the longest first.</summary>
internal sealed class PhraseTable<T>
{
    // Slots for each first word: most words of a text are in no table, and find an empty slot at once.
    private const int SlotsPerWord = 4;

    // The phrases of one first word, the longest first, at its hash or in the next free slot.
    private readonly Phrase[]?[] slots;

    /// <param name="phrases">A phrase may come several times, with different meanings; they are kept in order.</param>
    public PhraseTable(IEnumerable<(string Words, T Meaning)> phrases)
    {
        var read = phrases.Select(p => (Words: Split(p.Words), p.Meaning)).Where(p => p.Words.Length > 0);
        var byFirstWord = read.GroupBy(p => p.Words[0].Text, StringComparer.Ordinal).Select(LongestFirst).ToList();
        slots = new Phrase[]?[BitOperations.RoundUpToPowerOf2((uint)Math.Max(1, byFirstWord.Count * SlotsPerWord))];
        foreach (var group in byFirstWord) slots[SlotOf(group[0].Words[0].Hash, group[0].Words[0].Text)] = group;
    }

    /// <summary>
    /// The meanings of the longest phrase that starts at a word, and the number of its words; empty when none starts there.
    /// </summary>
    public ReadOnlySpan<T> Match(FoldedWords words, int at, out int length)
    {
        length = 0;
        foreach (var phrase in PhrasesAt(words, at))
        {
            if (!StartsAt(phrase.Words, words, at)) continue;
            length = phrase.Words.Length;
            return phrase.Meanings;
        }
        return [];
    }

    /// <summary>Whether a word is the first of any phrase, whatever follows it.</summary>
    public bool IsFirstWord(FoldedWords words, int at) => PhrasesAt(words, at).Length > 0;

    /// <summary>Whether a phrase that may mean what is asked for starts at any word, be it inside a longer one.</summary>
    public bool AnyIn(FoldedWords words, Predicate<T>? isMeant = null)
    {
        for (var at = 0; at < words.Count; at++)
        {
            foreach (var phrase in PhrasesAt(words, at))
            {
                if ((isMeant is null || Array.Exists(phrase.Meanings, isMeant)) && StartsAt(phrase.Words, words, at)) return true;
            }
        }
        return false;
    }

    // Most words find their slot empty, and need not be compared.
    private Phrase[] PhrasesAt(FoldedWords words, int at)
    {
        var hash = words[at].Hash;
        return slots[hash & (slots.Length - 1)] is null ? [] : slots[SlotOf(hash, words.At(at))] ?? [];
    }

    // Where the phrases of a first word stand, or would.
    private int SlotOf(int hash, ReadOnlySpan<char> word)
    {
        var slot = hash & (slots.Length - 1);
        while (slots[slot] is [var first, ..] && !(first.Words[0].Hash == hash && word.SequenceEqual(first.Words[0].Text)))
            slot = (slot + 1) & (slots.Length - 1);
        return slot;
    }

    private static bool StartsAt(PhraseWord[] phrase, FoldedWords words, int at)
    {
        if (at + phrase.Length > words.Count) return false;
        for (var i = 1; i < phrase.Length; i++)
        {
            if (words[at + i].Hash != phrase[i].Hash || !words.At(at + i).SequenceEqual(phrase[i].Text)) return false;
        }
        return true;
    }

    private static Phrase[] LongestFirst(IEnumerable<(PhraseWord[] Words, T Meaning)> phrases) =>
    [
        .. phrases
            .GroupBy(p => Spoken(p.Words), StringComparer.Ordinal)
            .Select(same => new Phrase(same.First().Words, [.. same.Select(p => p.Meaning).Distinct()]))
            .OrderByDescending(p => p.Words.Length)
            .ThenBy(p => Spoken(p.Words), StringComparer.Ordinal),
    ];

    private static string Spoken(PhraseWord[] words) => string.Join(' ', words.Select(word => word.Text));

    private static PhraseWord[] Split(string phrase)
    {
        var words = FoldedWords.Of(phrase);
        var split = new PhraseWord[words.Count];
        for (var i = 0; i < split.Length; i++) split[i] = new(words.At(i).ToString(), words[i].Hash);
        return split;
    }

    private sealed record Phrase(PhraseWord[] Words, T[] Meanings);

    private readonly record struct PhraseWord(string Text, int Hash);
}
