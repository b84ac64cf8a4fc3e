namespace PolicyExtract.Vocabulary;

/// <summary>
/// What words mean, kept for those that come again: the words of a text are few. It keeps a fixed number, where the last one met
/// takes the place of another. For all threads: what is kept never changes, and two that meet the same word find out the same.
/// </summary>
/// <param name="longest">Characters; longer ones seldom come again, and are not kept.</param>
internal sealed class RecentWords<T>(RecentWords<T>.Reading read, int longest = RecentWords<T>.LongestWord)
{
    /// <summary>Places for words: several times as many as a policy has, some hundred kilobytes.</summary>
    private const int Places = 4096;

    /// <summary>Characters of a single word that comes again.</summary>
    private const int LongestWord = 24;

    private readonly Entry?[] entries = new Entry?[Places];

    public delegate T Reading(ReadOnlySpan<char> word);

    public T this[ReadOnlySpan<char> word]
    {
        get
        {
            if (word.Length > longest) return read(word);
            ref var entry = ref entries[string.GetHashCode(word) & (Places - 1)];
            if (entry is { } known && word.SequenceEqual(known.Word)) return known.Meaning;
            var meaning = read(word);
            entry = new(word.ToString(), meaning);
            return meaning;
        }
    }

    private sealed record Entry(string Word, T Meaning);
}
