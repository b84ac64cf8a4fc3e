using System.Buffers;

namespace PolicyExtract.Vocabulary;

/// <summary>How much one word looks like the name of a cookie, by its characters.</summary>
internal static class NameShape
{
    /// <summary>Hardly anything else is written so.</summary>
    public const double Sure = 0.97;

    public const double Strong = 0.9;
    public const double Fair = 0.75;

    /// <summary>As many names as other words are written so.</summary>
    public const double Even = 0.5;

    /// <summary>A plain word: the column decides.</summary>
    public const double Plain = 0.35;

    public const double Weak = 0.3;
    public const double Slight = 0.15;
    public const double Hardly = 0.05;

    private const int LongestName = 160;
    private const int FewestLettersOfPath = 3;

    private static readonly SearchValues<char> Placeholders = SearchValues.Create("*#%<>{}[]…");
    private static readonly SearchValues<char> NotInNames = SearchValues.Create("&\"'()\\");

    private static readonly RecentWords<double> Recent = new(Weigh);

    /// <summary>0 to 1. The word holds no white space outside brackets.</summary>
    public static double Of(ReadOnlySpan<char> word) => Recent[word];

    private static double Weigh(ReadOnlySpan<char> word)
    {
        if (word.Length is 0 or > LongestName || IsSlot(word)) return 0;
        var traits = NameTraits.Of(word);
        if (traits.IsOnlyLetters) return LetterShape.Of(word, traits);
        if (!traits.HasLetter) return traits.HasForeignLetter ? Slight : traits.Digits > 0 ? Hardly : 0;
        if (traits.HasForeignSign || IsAddress(word, traits)) return !traits.HasForeignSign && DottedShape.MayBeKey(word) ? Plain : Hardly;
        if (traits.HasForeignLetter) return traits.HasUnderscore ? Fair : Slight;
        return OfMarks(word, traits);
    }

    // "[#BANNER_TITLE#]", "{{cookie_name}}": a template whose words never came.
    private static bool IsSlot(ReadOnlySpan<char> word) =>
        (word.StartsWith("[#", StringComparison.Ordinal) && word.EndsWith("#]", StringComparison.Ordinal))
        || (word.StartsWith("{{", StringComparison.Ordinal) && word.EndsWith("}}", StringComparison.Ordinal));

    private static double OfMarks(ReadOnlySpan<char> word, NameTraits traits)
    {
        if (traits.HasUnderscore || traits.HasDoubleColon) return OfUnderscored(word, traits);
        if (traits.HasPlaceholder) return OfPlaceholder(word);
        if (traits.HasSign) return OfSign(word);
        if (traits.HasSlash) return OfPath(word, traits);
        if (traits.HasDot) return DottedShape.Of(word, traits);
        if (traits.HasColon) return traits.Digits > 0 || traits.Humps > 0 || traits.HasDash ? Fair : Weak;
        return traits.HasDash ? DashedShape.Of(word, traits) : OfDigits(word, traits);
    }

    private static bool IsAddress(ReadOnlySpan<char> word, NameTraits traits)
    {
        if (traits.HasColon && word.StartsWith("http", StringComparison.OrdinalIgnoreCase)
            && word.Contains("://", StringComparison.Ordinal))
            return true;
        if (!traits.HasDot) return false;
        if (word.StartsWith("www.", StringComparison.OrdinalIgnoreCase)) return true;
        var at = word.IndexOf('@');
        return (at > 0 && word[(at + 1)..].Contains('.') && !traits.HasPlaceholder) || DottedShape.IsHost(word);
    }

    // "__Name__" is emphasis, "policy_2024.pdf" a file.
    private static double OfUnderscored(ReadOnlySpan<char> word, NameTraits traits)
    {
        if (traits.HasDot && DottedShape.IsFile(word)) return Weak;
        var inner = word.Trim('_');
        if (inner.IsEmpty || FieldWords.IsOfTables(word) || (word[0] == '_' && word[^1] == '_' && FieldWords.IsOfTables(inner))) return Slight;
        return traits.HasSign && word.Contains('=') ? Fair : Sure;
    }

    // "cookies*" has a footnote, "<td>" is markup, "#anchor" a link.
    private static double OfPlaceholder(ReadOnlySpan<char> word)
    {
        // "*.shop.example": whatever a host sets.
        if (word.StartsWith("*.", StringComparison.Ordinal) && DottedShape.IsHost(word[2..])) return Even;
        if (word[0] is '<' or '{' or '[' && NamePattern.ClosingOf(word) == word.Length - 1) return 0;
        if (word.ContainsAny('=', '"', ';') || word.Contains("</", StringComparison.Ordinal)) return Hardly;
        var letters = word.Trim("*#%<>{}[]…");
        if (letters.Length < word.Length && !letters.ContainsAny(Placeholders))
        {
            var isMarkedWord = FieldWords.IsOfText(letters) || FieldWords.IsOfTables(letters) || IsCapitalizedWord(letters)
                || letters.Length < 2;
            if (isMarkedWord && word[0] is not ('<' or '[' or '{'))
                return word[0] == '#' && letters.Length > 1 && IsCapitalizedWord(letters) ? Fair : Slight;
        }
        return word.Count('%') == 1 ? Slight : Strong;
    }

    private static bool IsCapitalizedWord(ReadOnlySpan<char> letters) =>
        letters.Length > 1 && char.IsAsciiLetterUpper(letters[0]) && !letters[1..].ContainsAnyExceptInRange('a', 'z');

    // "Joomla!" and "R&D" are no names, "euconsent$v2" is one.
    private static double OfSign(ReadOnlySpan<char> word)
    {
        var bare = word.TrimEnd("!?");
        if (bare.Length < word.Length) return Of(bare);
        if (word[0] == '@' || word.ContainsAny(NotInNames)) return Slight;
        return word.ContainsAny("=+^") ? Weak : Even;
    }

    // "and/or", "HTTP/S" and "2016/679" are no names, "ccm/conversion/957864826/" and "crisp-client/" are some.
    private static double OfPath(ReadOnlySpan<char> word, NameTraits traits)
    {
        if (word[0] == '/' || traits.Letters < FewestLettersOfPath) return Slight;
        // "cache:https://shop.example" names a store of its page.
        if (word.Contains("://", StringComparison.Ordinal)) return Fair;
        if (traits.Digits > 0 && traits.Slashes > 1) return Strong;
        if (word[^1] == '/' && (traits.HasDash || traits.Digits > 0 || traits.Slashes > 1)) return Fair;
        return traits.Digits > 0 && traits.HasDash && traits.Letters > traits.Digits ? Fair : Slight;
    }

    private static double OfDigits(ReadOnlySpan<char> word, NameTraits traits)
    {
        if (FieldWords.IsOfTables(word) || ProviderLookup.IsName(word)) return Slight;
        if (char.IsAsciiDigit(word[0]) && !traits.HasInnerDigit && traits.Humps == 0) return IsUnit(word) ? Slight : Even;
        if (traits.HasInnerDigit) return word.Length < 5 ? Even : Strong;
        // "DE123456789" is a number with its register, "ISO27001" a standard.
        if (traits.IsAllCapitals && traits.Letters <= 5) return traits.Digits >= 4 ? Slight : Even;
        if (char.IsAsciiLetterUpper(word[0]) && traits.Capitals == 1) return Even;
        return traits.Letters == 1 ? Weak : Fair;
    }

    // "24h", "1st", "14days".
    private static bool IsUnit(ReadOnlySpan<char> word)
    {
        var letters = word.TrimStart("0123456789");
        return letters.Length <= 2 || FieldWords.IsOfTables(letters) || LetterPairs.AreOfAWord(letters);
    }
}
