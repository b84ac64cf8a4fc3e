namespace PolicyExtract.Vocabulary;

/// <summary>When a policy says that it was last changed, in all languages at once.</summary>
public static class DateWords
{
    // Between "last updated" and its date: a colon, an article, a day of the week.
    private const int LongestGap = 4;

    private static readonly Lazy<PhraseTable<bool>> Labels =
        new(() => new(LanguageList.Phrases(language => language.Text.LastUpdated, true)));

    /// <summary>The first date that words such as "last updated" stand before; ISO 8601 to the day or month, null without any.</summary>
    public static string? Find(string text)
    {
        var words = FoldedWords.Of(text);
        for (var at = 0; at < words.Count; at++)
        {
            if (Labels.Value.Match(words, at, out var length).IsEmpty) continue;
            if (After(words, at + length) is { } date) return date;
        }
        return null;
    }

    private static string? After(in FoldedWords words, int at)
    {
        for (var gap = 0; gap <= LongestGap && at + gap < words.Count; gap++)
        {
            if (DateReader.Read(words, at + gap, out _) is { } date) return date;
            if (words.IsSymbol(at + gap, '.') && gap > 0) return null;
        }
        return null;
    }
}
