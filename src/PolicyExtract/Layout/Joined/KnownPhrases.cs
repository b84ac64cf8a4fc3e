using PolicyExtract.Vocabulary;

namespace PolicyExtract.Layout.Joined;

/// <summary>Words that no table parts: a category, a company, a period.</summary>
internal static class KnownPhrases
{
    /// <summary>"12 months": its words, and those of a range of two with a dash between.</summary>
    private const int OfPeriod = 2, OfRange = 5;

    /// <summary>Number of the words of the longest phrase that begins at a word; 1 where none does.</summary>
    public static int CountAt(FoldedWords words, int at)
    {
        _ = ProviderLookup.MatchAt(words, at, out var ofProvider);
        return Math.Max(Math.Max(ofProvider, OfCategory(words, at)), OfLifetime(words, at));
    }

    /// <summary>"Strictly necessary", and the cookies that are; but for those that begin the name of a storage ("cookies HTTP").</summary>
    private static int OfCategory(FoldedWords words, int at)
    {
        var count = CategoryWords.CountAt(words, at);
        var end = at + count;
        return count > 0 && end < words.Count && CookieWords.IsIn(words.At(end).ToString()) && StorageWords.CountAt(words, end) <= 1 ? count + 1 : count;
    }

    private static int OfLifetime(FoldedWords words, int at)
    {
        if (!IsPeriod(words, at)) return 1;
        var dash = at + OfPeriod;
        return dash < words.Count && (words.IsSymbol(dash, '-') || words.IsSymbol(dash, '–')) && IsPeriod(words, dash + 1) ? OfRange : OfPeriod;
    }

    private static bool IsPeriod(FoldedWords words, int at) =>
        at + 1 < words.Count && words.Is(at, WordKind.Digits)
        && RetentionLookup.Match(words, at + 1, out _)?.Roles.HasFlag(RetentionRoles.Unit) is true;
}
