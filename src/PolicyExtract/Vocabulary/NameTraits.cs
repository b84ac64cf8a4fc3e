namespace PolicyExtract.Vocabulary;

/// <summary>What characters a word is made of, gathered in one pass.</summary>
internal struct NameTraits
{
    public bool HasDigit, HasUnderscore, HasDot, HasColon, HasDoubleColon, HasSlash, HasDash, HasPlaceholder, HasSign, HasInnerCapital, HasVowel, HasLower, IsForeign;
    public bool IsAddress, IsHost, IsDigitsThenLetters;
    public int Letters, Dashes;

    public readonly bool HasLetter => Letters > 0;

    public readonly bool IsAllCapitals => HasLetter && !HasLower;

    public static NameTraits Of(ReadOnlySpan<char> word)
    {
        var traits = new NameTraits { IsDigitsThenLetters = char.IsAsciiDigit(word[0]) };
        for (var i = 0; i < word.Length; i++) traits.Add(word, i);
        traits.IsAddress = word.Contains("://", StringComparison.Ordinal) || word.StartsWith("www.", StringComparison.OrdinalIgnoreCase) || traits.HasAt(word);
        traits.IsHost = traits.HasDot && !traits.HasUnderscore && LooksLikeHost(word);
        return traits;
    }

    private void Add(ReadOnlySpan<char> word, int at)
    {
        var character = word[at];
        if (char.IsAsciiLetter(character))
            AddLetter(word, at);
        else if (char.IsAsciiDigit(character))
        {
            HasDigit = true;
            IsDigitsThenLetters &= Letters == 0;
        }
        else
            AddSign(word, at);
    }

    private void AddLetter(ReadOnlySpan<char> word, int at)
    {
        Letters++;
        var character = word[at];
        if (char.IsAsciiLetterLower(character)) HasLower = true;
        else HasInnerCapital |= at > 0 && char.IsAsciiLetterLower(word[at - 1]);
        HasVowel |= (character | 0x20) is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';
    }

    private void AddSign(ReadOnlySpan<char> word, int at)
    {
        IsDigitsThenLetters = false;
        switch (word[at])
        {
            case '_': HasUnderscore = true; break;
            case '.': HasDot = true; break;
            case ':': HasColon = true; HasDoubleColon |= at > 0 && word[at - 1] == ':'; break;
            case '/' or '\\': HasSlash = true; break;
            case '-': HasDash = true; Dashes++; break;
            case '#' or '*' or '<' or '>' or '{' or '}' or '[' or ']' or '%': HasPlaceholder = true; break;
            case '@' or '$' or '~' or '!' or '|' or '=' or '+' or '^' or '&' or '?': HasSign = true; break;
            default: IsForeign = true; break;
        }
    }

    private readonly bool HasAt(ReadOnlySpan<char> word)
    {
        var at = word.IndexOf('@');
        return at > 0 && HasDot && word[(at + 1)..].Contains('.') && !HasPlaceholder;
    }

    private static bool LooksLikeHost(ReadOnlySpan<char> word)
    {
        var last = word[(word.LastIndexOf('.') + 1)..];
        return last.Length > 1 && DomainSuffixes.IsLastLabel(last.ToString());
    }
}
