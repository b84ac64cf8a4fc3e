namespace PolicyExtract.Vocabulary;

/// <summary>How much a text looks like the name of a company and nothing else.</summary>
internal static class ProviderLikelihood
{
    private const int LongestName = 120;
    private const int MostWords = 40;
    private const double OfHost = 0.6;
    private const double OfCorporateForm = 0.9;
    private const double OfCapitals = 0.3;
    private const double OfCapitalsInTables = 0.1;
    private const int MostWordsOfName = 5;

    // "Acme is a service of Acme Ltd." has more words in small letters than a company's name, without and with neutral ones ("of", "a").
    private const int MostSmallWords = 1;
    private const int MostSmallWordsInAll = 2;
    private const double OfSentence = 0.5;

    // A note in parentheses ("Google (USA)") takes less away than other words beside the name.
    private const double OfNote = 0.25;

    /// <summary>0 to 1.</summary>
    public static double Of(FoldedWords words)
    {
        var text = words.Text;
        if (text.Length is 0 or > LongestName || words.Count > MostWords || text.Contains('_', StringComparison.Ordinal)) return 0;
        if (HostGrammar.Likelihood(text) is var host and > 0) return host * OfHost;
        var end = CorporateForms.EndOf(words, 0, words.Count);
        var hasForm = HasForm(words, end);
        var share = KnownShare(words, end);
        if (share > 0 && SmallWords(words, end, withNeutral: true) > MostSmallWordsInAll) return share * share * OfSentence;
        if (share > 0) return hasForm ? Math.Max(share, OfCorporateForm) : share * share;
        if (words.Count > 2 * MostWordsOfName) return 0;
        if (IsEndOfName(words, end)) return OfCapitalsInTables;
        if (hasForm && char.IsUpper(text, words[0].Start)) return OfCorporateForm;
        return OfUnknown(words);
    }

    /// <summary>Whether a company's name is written in full: "Acme Ltd.".</summary>
    public static bool IsFullName(FoldedWords words) =>
        words.Text.Length is > 0 and <= LongestName && words.Count <= MostWords && char.IsUpper(words.Text, words[0].Start)
        && HasForm(words, CorporateForms.EndOf(words, 0, words.Count));

    private static bool HasForm(FoldedWords words, int end) =>
        HasLetters(words, 0, end) && HasLetters(words, end, words.Count) && SmallWords(words, end, withNeutral: false) <= MostSmallWords;

    private static int SmallWords(FoldedWords words, int end, bool withNeutral)
    {
        var count = 0;
        for (var at = 0; at < end; at++)
        {
            if (words.Is(at, WordKind.Letters) && char.IsLower(words.Text[words[at].Start]) && (withNeutral || !IsNeutral(words, at))) count++;
        }
        return count;
    }

    // "Ireland Ltd.", "Europe B.V.": what names end with.
    private static bool IsEndOfName(FoldedWords words, int end)
    {
        for (var at = 0; at < end; at++)
        {
            if (!words.Is(at, WordKind.Symbol) && !CorporateForms.IsPlace(words.At(at)) && !CorporateForms.Contains(words.At(at))) return false;
        }
        return true;
    }

    // The share of known names among the words that are no corporate forms, parties or countries.
    private static double KnownShare(FoldedWords words, int end)
    {
        if (!ProviderLookup.AreIn(words)) return 0;
        var (known, all, depth) = (0.0, 0.0, 0);
        for (var at = 0; at < end;)
        {
            depth += words.IsSymbol(at, '(') ? 1 : words.IsSymbol(at, ')') ? -1 : 0;
            var isKnown = ProviderLookup.MatchAt(words, at, out var length) is not null;
            length = Math.Max(1, length);
            if (isKnown) known += length;
            if (isKnown || !IsNeutral(words, at)) all += depth > 0 && !isKnown ? OfNote : length;
            at += length;
        }
        return known == 0 ? 0 : known / all;
    }

    private static bool IsNeutral(FoldedWords words, int at) =>
        words.Is(at, WordKind.Symbol) || NeutralWords.CountAt(words, at) > 0 || CorporateForms.Contains(words.At(at))
            || CorporateForms.IsPlace(words.At(at));

    private static double OfUnknown(FoldedWords words)
    {
        var text = words.Text.AsSpan().Trim();
        if (!text.ContainsAny(' ', '\u00a0') && NameShape.Of(text) >= NameShape.Even) return 0;
        if (!IsCapitalized(words, out var isOfTables)) return 0;
        return isOfTables ? OfCapitalsInTables : OfCapitals;
    }

    private static bool IsCapitalized(FoldedWords words, out bool isOfTables)
    {
        var count = 0;
        isOfTables = false;
        for (var at = 0; at < words.Count; at++)
        {
            if (!words.Is(at, WordKind.Letters)) continue;
            if (!char.IsUpper(words.Text[words[at].Start])) return false;
            isOfTables |= FieldWords.IsOfTables(words.At(at)) || FieldWords.IsOfText(words.At(at));
            count++;
        }
        return count is > 0 and <= MostWordsOfName;
    }

    private static bool HasLetters(FoldedWords words, int start, int end)
    {
        for (var at = start; at < end; at++)
        {
            if (words.Is(at, WordKind.Letters)) return true;
        }
        return false;
    }
}
