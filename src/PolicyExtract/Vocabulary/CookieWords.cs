using PolicyExtract.Model;

namespace PolicyExtract.Vocabulary;

/// <summary>The words for cookies themselves, in all languages at once.</summary>
public static class CookieWords
{
    /// <summary>Words that stand inside longer ones too: <c>Cookierichtlinie</c>, <c>analysecookies</c>.</summary>
    private static readonly ValueList<string> Anywhere =
        Folded("cookie", "informasjonskaps", "informationskaps", "クッキー", "쿠키", "คุกกี้", "कुकी", "עוגיות", "كوكيز", "تعريف الارتباط");

    /// <summary>Words that only begin with the stem, so that <c>kakor</c> is not found in <c>kakorrhaphiophobia</c>'s neighbours.</summary>
    private static readonly ValueList<string> Stems = Folded(
        "kakor", "kakorna", "kakan", "kaka", "evaste", "eväste", "ciasteczk", "témoins", "galletas", "galetes", "süti", "sütik", "küpsis",
        "sīkdat", "sīkfail", "slapuk", "piškotk", "kolačić", "vafrakök", "kökur", "куки", "кукі", "бисквитк", "колачић", "çerez");

    private static readonly WordStems InWords = new(Anywhere), AtWordStart = new(Stems);

    /// <summary>How often a text speaks of cookies.</summary>
    public static int Count(string text)
    {
        var folded = FoldedText.Fold(text);
        return Anywhere.Sum(word => Occurrences(folded, word, wordStart: false))
            + Stems.Sum(word => Occurrences(folded, word, wordStart: true));
    }

    public static bool IsIn(string text)
    {
        var folded = FoldedText.Fold(text);
        return InWords.StandIn(folded) || AtWordStart.BeginWordIn(folded, char.IsLetterOrDigit);
    }

    private static int Occurrences(string folded, string word, bool wordStart)
    {
        var count = 0;
        var at = -1;
        while ((at = folded.IndexOf(word, at + 1, StringComparison.Ordinal)) >= 0)
        {
            if (!wordStart || at == 0 || !char.IsLetterOrDigit(folded[at - 1])) count++;
        }
        return count;
    }

    private static ValueList<string> Folded(params string[] words) =>
        words.Select(FoldedText.Fold).Distinct(StringComparer.Ordinal).ToValueList();
}
