using System.Globalization;

namespace PolicyExtract.Vocabulary;

/// <summary>When a policy says that it was last changed, in all languages at once.</summary>
public static class DateWords
{
    // Between "last updated" and its date: a colon, an article, a day of the week, "for the last time on".
    private const int LongestGap = 5;

    // "Is op 12 maart 2024 voor het laatst bijgewerkt": between a date and the words that follow it.
    private const int LongestGapBehind = 3;

    // "d. 12. marts": what stands before a full stop that ends no sentence.
    private const int LongestAbbreviation = 2;

    private static readonly Lazy<PhraseTable<bool>> Labels =
        new(() => new(LanguageList.Phrases(language => language.Text.LastUpdated, true)));

    /// <summary>
    /// The first date that words such as "last updated" stand before, else the first that they follow; ISO 8601 to the day or month, null
    /// without any.
    /// </summary>
    public static string? Find(string text)
    {
        var words = FoldedWords.Of(text);
        return FindBehindLabel(words) ?? FindBeforeLabel(words);
    }

    private static string? FindBehindLabel(FoldedWords words)
    {
        for (var at = 0; at < words.Count; at++)
        {
            if (Labels.Value.Match(words, at, out var length).IsEmpty) continue;
            if (After(words, at + length) is { } date) return date;
        }
        return null;
    }

    private static string? FindBeforeLabel(FoldedWords words)
    {
        for (var at = 0; at < words.Count; at++)
        {
            if (DateReader.Read(words, at, out var length) is not { } date) continue;
            for (var end = at + length; end <= at + length + LongestGapBehind && words.Is(end, WordKind.Letters); end++)
            {
                if (!Labels.Value.Match(words, end, out _).IsEmpty) return date;
            }
        }
        return null;
    }

    private static string? After(FoldedWords words, int at)
    {
        for (var gap = 0; gap <= LongestGap && at + gap < words.Count; gap++)
        {
            if ((DateReader.Read(words, at + gap, out _) ?? MonthOfYear(words, at + gap)) is { } date) return date;
            if (words.IsSymbol(at + gap, '.') && gap > 0 && words.At(at + gap - 1).Length > LongestAbbreviation) return null;
        }
        return null;
    }

    // "03/2024", "3.2024": said of nothing but a date where one is announced.
    private static string? MonthOfYear(FoldedWords words, int at) =>
        words.Is(at, WordKind.Digits) && !words.IsGlued(at) && words.At(at).Length <= 2
            && (words.IsSymbol(at + 1, '/') || words.IsSymbol(at + 1, '.'))
            && int.Parse(words.At(at), NumberStyles.None, CultureInfo.InvariantCulture) is >= 1 and <= 12 and var month
            && DateReader.YearAt(words, at + 2) is { } year
            ? string.Create(CultureInfo.InvariantCulture, $"{year:D4}-{month:D2}")
            : null;
}
