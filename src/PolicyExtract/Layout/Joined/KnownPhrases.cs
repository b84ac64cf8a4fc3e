using PolicyExtract.Vocabulary;

namespace PolicyExtract.Layout.Joined;

/// <summary>Words that no table parts: a category, a company, a party, a kind of storage, a period.</summary>
internal static class KnownPhrases
{
    /// <summary>"12 months": its words, and those of a range of two with a dash between; "1 year and 1 month" is one as well.</summary>
    private const int OfPeriod = 2, OfRange = 5;

    /// <summary>Number of the words of the longest phrase that begins at a word; 1 where none does.</summary>
    public static int CountAt(FoldedWords words, int at)
    {
        _ = ProviderLookup.MatchAt(words, at, out var ofProvider);
        return new[] { ofProvider, OfCategory(words, at), PartyWords.CountAt(words, at), StorageWords.CountAt(words, at), OfLifetime(words, at) }.Max();
    }

    /// <summary>Where the words of phrases begin, but for the first of each.</summary>
    public static HashSet<int> InsideOf(FoldedWords words)
    {
        var inside = new HashSet<int>();
        for (int at = 0; at < words.Count; at++)
        {
            for (int word = at + CountAt(words, at) - 1; word > at; word--) inside.Add(words[word].Start);
        }
        return inside;
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
        var unit = UnitOf(words, at);
        if (unit == PeriodUnit.None) return 1;
        var next = at + OfPeriod;
        if (next < words.Count && (words.IsSymbol(next, '-') || words.IsSymbol(next, '–'))) return UnitOf(words, next + 1) == PeriodUnit.None ? OfPeriod : OfRange;
        if (next < words.Count && ListWords.IsConjunction(words.At(next))) next++;
        var isSame = UnitOf(words, next) is not PeriodUnit.None and var smaller && smaller < unit;
        return isSame ? next + OfPeriod - at : OfPeriod;
    }

    /// <summary>The unit of the period that begins at a word; none where none does.</summary>
    private static PeriodUnit UnitOf(FoldedWords words, int at) =>
        at + 1 < words.Count && words.Is(at, WordKind.Digits) && RetentionLookup.Match(words, at + 1, out _) is { } word && word.Roles.HasFlag(RetentionRoles.Unit)
            ? word.Unit
            : PeriodUnit.None;
}
