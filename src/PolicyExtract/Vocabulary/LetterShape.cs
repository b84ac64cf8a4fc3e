using System.Buffers;
using System.Collections.Frozen;

namespace PolicyExtract.Vocabulary;

/// <summary>How much a word of nothing but letters looks like the name of a cookie.</summary>
internal static class LetterShape
{
    private const int LongestAcronym = 4;
    private const int ShortestOpaque = 3;
    private const int LongestShortWord = 3;
    private const int ShortestCapitalized = 8;
    private const int ManyHumps = 2;
    private const int ManyCapitals = 3;
    private const int FewestGluedWords = 3;

    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouyAEIOUY");

    // Pieces that names are made of and plain words are not.
    private static readonly SearchValues<string> Pieces = SearchValues.Create(
        ["session", "sessid", "csrf", "xsrf", "token", "cookie", "uuid", "guid", "gdpr", "optout", "optin", "consent", "tracker", "userid",
            "prefs", "locale"],
        StringComparison.OrdinalIgnoreCase);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Endings =
        "sid uid cid vid did pid tid utm utk uids lang sess sync auth hash erid".Split(' ')
            .ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    public static double Of(ReadOnlySpan<char> word, NameTraits traits)
    {
        if (word.Length == 1) return NameShape.Slight;
        if (FieldWords.IsOfText(word) && !(traits.IsAllCapitals && word.Length <= LongestAcronym)) return NameShape.Hardly;
        if (FieldWords.IsOfTables(word)) return IsLowerCase(traits) ? NameShape.Weak : NameShape.Slight;
        if (IsLowerCase(traits)) return OfPlain(word, isCapitals: false);
        if (traits.IsAllCapitals) return OfPlain(word, isCapitals: true);
        if (ProviderLookup.IsName(word)) return NameShape.Slight;
        if (traits.Humps > 0 || traits.Capitals > 1) return OfHumps(word, traits);
        return word.Length > ShortestCapitalized && HasPiece(word) ? NameShape.Even : NameShape.Slight;
    }

    /// <summary>Whether a word has a piece that is usual in names.</summary>
    public static bool HasPiece(ReadOnlySpan<char> word) =>
        (word.Length >= 3 && Endings.Contains(word[^3..]))
            || (word.Length >= 4 && (Endings.Contains(word[^4..]) || word.ContainsAny(Pieces)));

    private static bool IsLowerCase(NameTraits traits) => traits.Capitals == 0;

    private static double OfPlain(ReadOnlySpan<char> word, bool isCapitals)
    {
        if (word.Length < ShortestOpaque) return NameShape.Even;
        if (ProviderLookup.IsName(word)) return NameShape.Slight;
        var isWord = LetterPairs.AreOfAWord(word);
        if (HasPiece(word)) return isWord && word.Length < 6 ? NameShape.Even : isCapitals ? NameShape.Strong : NameShape.Fair;
        if (!isWord) return word.Length > LongestShortWord || !word.ContainsAny(Vowels) ? NameShape.Fair : NameShape.Even;
        return word.Length <= (isCapitals ? LongestAcronym : LongestShortWord) ? NameShape.Even : NameShape.Plain;
    }

    // "cookiePreferences" is a name, "iPhone" and "YouTube" are brands, "NamePurposeDuration" is a header that lost its spaces.
    private static double OfHumps(ReadOnlySpan<char> word, NameTraits traits)
    {
        if (AreGluedWords(word)) return NameShape.Slight;
        if (char.IsAsciiLetterLower(word[0]))
            return word.Length > 2 && char.IsAsciiLetterUpper(word[1]) ? NameShape.Weak : NameShape.Strong;
        if (HasPiece(word)) return NameShape.Strong;
        if (traits.Humps >= ManyHumps) return NameShape.Fair;
        if (traits.Capitals >= ManyCapitals) return traits.Humps > 0 ? NameShape.Fair : NameShape.Even;
        return traits.Humps == 1 && !LetterPairs.AreOfAWord(word) ? NameShape.Even : NameShape.Plain;
    }

    private static bool AreGluedWords(ReadOnlySpan<char> word)
    {
        var count = 0;
        for (var start = 0; start < word.Length;)
        {
            var end = start + 1;
            while (end < word.Length && !(char.IsAsciiLetterUpper(word[end]) && char.IsAsciiLetterLower(word[end - 1]))) end++;
            if (!FieldWords.IsOfTables(word[start..end]) && !FieldWords.IsOfText(word[start..end])) return false;
            start = end;
            count++;
        }
        return count >= FewestGluedWords && char.IsAsciiLetterUpper(word[0]) && !word.StartsWith("Cookie", StringComparison.Ordinal);
    }
}
