namespace PolicyExtract.Vocabulary;

/// <summary>How much one word looks like the name of a cookie, by its characters.</summary>
internal static class NameShape
{
    private const double Sure = 0.97;
    private const double Strong = 0.9;
    private const double Fair = 0.75;
    private const double Medium = 0.5;
    private const double Weak = 0.35;
    private const double Slight = 0.15;
    private const double Hardly = 0.05;

    private const int LongestName = 120;
    private const int LongestAcronym = 4;

    // Pieces that cookie names are made of and plain words are not; longest words first does not matter, any hit counts.
    private static readonly string[] Pieces =
    [
        "sess", "csrf", "xsrf", "token", "cookie", "consent", "uuid", "guid", "auth", "login", "locale", "visitor", "utm", "ajs", "gdpr", "optin", "optout", "lang", "sid", "uid", "phpsess", "ident",
        "user", "pref", "track", "stat", "cart", "nonce", "jwt", "sso",
    ];

    /// <summary>0 to 1. The word holds no white space.</summary>
    public static double Of(ReadOnlySpan<char> word)
    {
        if (word.Length is 0 or > LongestName) return 0;
        var traits = NameTraits.Of(word);
        if (traits.IsForeign || !traits.HasLetter) return traits.HasDigit && !traits.HasLetter ? Slight : traits.IsForeign ? Slight : 0;
        if (traits.IsAddress) return Hardly;
        if (traits.HasUnderscore || traits.HasDoubleColon) return Sure;
        if (traits.HasPlaceholder) return Strong;
        if (traits.IsHost) return Hardly;
        if (traits.HasSlash) return traits.HasDigit || traits.HasDash ? Fair : Weak;
        if (traits.HasDot || traits.HasColon || traits.HasSign) return Fair;
        if (traits.HasDigit) return OfDigits(word, traits);
        if (traits.HasDash) return OfDashed(word, traits);
        return OfLetters(word, traits);
    }

    private static double OfDigits(ReadOnlySpan<char> word, NameTraits traits)
    {
        // "24h", "1year": a number and its unit.
        if (char.IsAsciiDigit(word[0]) && traits.Letters <= 7 && traits.IsDigitsThenLetters) return Slight;
        return word.Length > 4 || traits.HasDash ? Strong : Medium;
    }

    private static double OfDashed(ReadOnlySpan<char> word, NameTraits traits)
    {
        if (HasPiece(word)) return Strong;
        if (traits.HasInnerCapital) return Medium;
        if (char.IsAsciiLetterUpper(word[0])) return Slight;
        return traits.Dashes > 1 ? Fair : Medium;
    }

    private static double OfLetters(ReadOnlySpan<char> word, NameTraits traits)
    {
        if (FieldWords.Contains(word)) return Slight;
        if (traits.IsAllCapitals) return word.Length <= LongestAcronym ? Medium : Fair;
        if (traits.HasInnerCapital) return char.IsAsciiLetterLower(word[0]) ? Strong : HasPiece(word) ? Strong : Weak;
        if (char.IsAsciiLetterUpper(word[0])) return HasPiece(word) && word.Length > 8 ? Medium : Slight;
        if (word.Length > 6 && HasPiece(word)) return Fair;
        return traits.HasVowel ? word.Length <= 5 ? Medium : Weak : Fair;
    }

    private static bool HasPiece(ReadOnlySpan<char> word)
    {
        foreach (var piece in Pieces)
        {
            if (word.Contains(piece, StringComparison.OrdinalIgnoreCase)) return true;
        }
        return false;
    }
}
