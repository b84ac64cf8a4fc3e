using System.Globalization;
using PolicyExtract.Model;
using PolicyExtract.Vocabulary;

namespace PolicyExtract.Normalizing;

/// <summary>How well words fit each field, judged by the words alone.</summary>
internal static class FieldEvidence
{
    /// <summary>Letters that a text needs before it can be prose, and letters at which it surely is.</summary>
    private const int ProseFrom = 12, ProseSurely = 30;

    /// <summary>A letter of a script that writes a word in one or two characters counts as so many.</summary>
    private const int LettersPerIdeograph = 3;

    /// <summary>Fit of a cell in which names stand among other words ("Google Analytics e.g. _ga, _gid").</summary>
    private const double NamesAmongWords = 0.7;

    /// <summary>"Pending" and "unknown" may be said of anything.</summary>
    private const double OfUnclassified = 0.3;

    /// <summary>Fit as a lifetime of a number and a word that may be its unit in a language we do not know.</summary>
    private const double NumberAndWord = 0.5;

    private const UnicodeCategory Mark = UnicodeCategory.NonSpacingMark, SpacingMark = UnicodeCategory.SpacingCombiningMark;

    private const char FirstIdeograph = '\u2E80';

    public static IReadOnlyList<CookieField> AllFields { get; } = Enum.GetValues<CookieField>();

    /// <summary>0 to 1: how likely the words are a statement of the field and nothing else.</summary>
    public static double Fit(CookieField field, string words) => field switch
    {
        CookieField.Name => NameFit(words),
        CookieField.Provider => IsPage(words) ? 0 : Providers.Likelihood(words),
        CookieField.Category => CategoryFit(words),
        CookieField.Duration => Math.Max(RetentionGrammar.Likelihood(words), IsNumberAndWord(words) ? NumberAndWord : 0),
        CookieField.Domain => IsPage(words) ? 0 : HostGrammar.Likelihood(words),
        CookieField.Party => PartyWords.Likelihood(words),
        CookieField.Storage => StorageWords.Likelihood(words),
        CookieField.Purpose or CookieField.Feature => Proseness(words),
        _ => throw new ArgumentOutOfRangeException(nameof(field), field, null),
    };

    private static double CategoryFit(string words) => CategoryWords.Find(words) switch
    {
        null => 0,
        { Category: CookieCategory.Unclassified } match => match.Strength * OfUnclassified,
        { } match => match.Strength,
    };

    private static double NameFit(string words)
    {
        var whole = NameGrammar.Likelihood(words);
        if (whole >= NamesAmongWords) return whole;
        var names = NameGrammar.Split(words);
        return names.Count < 2 ? whole : Math.Max(whole, NamesAmongWords * names.Average(name => NameGrammar.Likelihood(name.Name)));
    }

    private static bool IsNumberAndWord(string words) =>
        words.Split(' ') is [var number, var unit] && number.All(char.IsDigit) && number.Length > 0 && unit.Length > 0
        && unit.All(character => char.IsLetter(character) || CharUnicodeInfo.GetUnicodeCategory(character) is Mark or SpacingMark);

    /// <summary>Whether the words are the address of a page, which is no host, no company and no prose.</summary>
    private static bool IsPage(string words) =>
        words.Contains("://", StringComparison.Ordinal) && !words.Contains(' ', StringComparison.Ordinal)
        && Uri.TryCreate(words, UriKind.Absolute, out var address) && address.AbsolutePath.Length > 1;

    private static double Proseness(string words)
    {
        if (IsPage(words)) return 0;
        var letters = words.Where(char.IsLetter).Sum(letter => letter >= FirstIdeograph ? LettersPerIdeograph : 1);
        return Math.Clamp((letters - ProseFrom) / (double)(ProseSurely - ProseFrom), 0, 1);
    }
}
