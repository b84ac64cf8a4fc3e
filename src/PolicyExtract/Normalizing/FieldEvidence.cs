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

    /// <summary>Likelihood that the likeliest of the words needs for one of them to be such a name.</summary>
    private const double LeastAmongWords = 0.5;

    /// <summary>"Pending" and "unknown" may be said of anything.</summary>
    private const double OfUnclassified = 0.3;

    /// <summary>Fit as a lifetime of a number and a word that may be its unit in a language we do not know.</summary>
    private const double NumberAndWord = 0.5;

    /// <summary>Letters of the longest word before the number.</summary>
    private const int LongestPreposition = 4;

    private const UnicodeCategory Mark = UnicodeCategory.NonSpacingMark, SpacingMark = UnicodeCategory.SpacingCombiningMark;

    private const char FirstIdeograph = '\u2E80';

    public static ValueList<CookieField> AllFields { get; } = Enum.GetValues<CookieField>().ToValueList();

    /// <summary>0 to 1: how likely the words are a statement of the field and nothing else.</summary>
    public static double Fit(CookieField field, string words) => Fit(field, words, TextLikelihoods.Of(words));

    /// <summary>The same for every field, in the order of the fields.</summary>
    public static ValueList<double> Fits(string words)
    {
        var likelihoods = TextLikelihoods.Of(words);
        var fits = new double[AllFields.Count];
        foreach (var field in AllFields) fits[(int)field] = Fit(field, words, likelihoods);
        return ValueList.Create<double>(fits);
    }

    private static double Fit(CookieField field, string words, TextLikelihoods likelihoods) => field switch
    {
        CookieField.Name => NameFit(words, likelihoods),
        CookieField.Provider => IsPage(words) ? 0 : likelihoods.Provider,
        CookieField.Category => CategoryFit(likelihoods.Category),
        CookieField.Duration => Math.Max(likelihoods.Duration, IsNumberAndWord(words) ? NumberAndWord : 0),
        CookieField.Domain => IsPage(words) ? 0 : likelihoods.Host,
        CookieField.Party => likelihoods.Party,
        CookieField.Storage => likelihoods.Storage,
        CookieField.Purpose or CookieField.Feature => Proseness(words),
        _ => throw new ArgumentOutOfRangeException(nameof(field), field, null),
    };

    private static double CategoryFit(CategoryMatch? named) => named switch
    {
        null => 0,
        { Category: CookieCategory.Unclassified } => named.Strength * OfUnclassified,
        _ => named.Strength,
    };

    private static double NameFit(string words, TextLikelihoods likelihoods)
    {
        var whole = likelihoods.Name;
        if (whole >= NamesAmongWords || likelihoods.StrongestName < LeastAmongWords) return whole;
        var names = NameGrammar.Split(words);
        return names.Count < 2 ? whole : Math.Max(whole, NamesAmongWords * names.Average(name => NameGrammar.Likelihood(name.Name)));
    }

    /// <summary>"12 mois", also behind one short word, "up to" in other languages.</summary>
    private static bool IsNumberAndWord(string words)
    {
        var space = words.IndexOf(' ', StringComparison.Ordinal);
        if (space is > 0 and <= LongestPreposition && IsWord(words.AsSpan(0, space)))
        {
            words = words[(space + 1)..];
            space = words.IndexOf(' ', StringComparison.Ordinal);
        }
        return space > 0 && !words.AsSpan(0, space).ContainsAnyExceptInRange('0', '9') && IsWord(words.AsSpan(space + 1));
    }

    private static bool IsWord(ReadOnlySpan<char> text)
    {
        foreach (var character in text)
        {
            if (!char.IsLetter(character) && CharUnicodeInfo.GetUnicodeCategory(character) is not (Mark or SpacingMark)) return false;
        }
        return text.Length > 0;
    }

    /// <summary>Whether the words are the address of a page, which is no host, no company and no prose.</summary>
    private static bool IsPage(string words) =>
        words.Contains("://", StringComparison.Ordinal) && !words.Contains(' ', StringComparison.Ordinal)
        && Uri.TryCreate(words, UriKind.Absolute, out var address) && address.AbsolutePath.Length > 1;

    private static double Proseness(string words)
    {
        if (IsPage(words)) return 0;
        var letters = 0;
        foreach (var letter in words)
        {
            if (char.IsLetter(letter)) letters += letter >= FirstIdeograph ? LettersPerIdeograph : 1;
            if (letters >= ProseSurely) return 1;
        }
        return Math.Clamp((letters - ProseFrom) / (double)(ProseSurely - ProseFrom), 0, 1);
    }
}
