namespace PolicyExtract.Vocabulary;

/// <summary>What characters a word is made of, gathered in one pass.</summary>
internal struct NameTraits
{
    public bool HasUnderscore, HasDot, HasColon, HasDoubleColon, HasSlash, HasDash, HasPlaceholder, HasSign;

    public bool HasForeignLetter, HasForeignSign;

    /// <summary>Whether a digit stands between letters (<c>id5id</c>).</summary>
    public bool HasInnerDigit;

    /// <summary>Number of ASCII letters, capitals among them, digits.</summary>
    public int Letters, Capitals, Digits;

    /// <summary>Number of parts that begin with a capital after another part (<c>camelCase</c> has one).</summary>
    public int Humps;

    public int Dashes, Slashes;

    private bool hasDigitsAfterLetter, hasOthers;

    public readonly bool HasLetter => Letters > 0;

    public readonly bool IsAllCapitals => Letters > 0 && Capitals == Letters;

    public readonly bool IsOnlyLetters => Letters > 0 && !hasOthers && Digits == 0;

    public static NameTraits Of(ReadOnlySpan<char> word)
    {
        var traits = default(NameTraits);
        var before = ' ';
        foreach (var character in word)
        {
            traits.Add(character, before);
            before = character;
        }
        return traits;
    }

    private void Add(char character, char before)
    {
        if (char.IsAsciiLetter(character))
            AddLetter(character, before);
        else if (char.IsAsciiDigit(character))
        {
            Digits++;
            hasDigitsAfterLetter |= Letters > 0;
        }
        else
            AddSign(character, before);
    }

    private void AddLetter(char character, char before)
    {
        Letters++;
        HasInnerDigit |= hasDigitsAfterLetter;
        if (!char.IsAsciiLetterUpper(character)) return;
        Capitals++;
        if (char.IsAsciiLetterLower(before)) Humps++;
    }

    private void AddSign(char character, char before)
    {
        hasOthers |= character < FoldTable.FirstNonAscii || character is '…' or '\u2010' or '\u2011';
        switch (character)
        {
            case '_': HasUnderscore = true; break;
            case '.': HasDot = true; break;
            case ':': HasColon = true; HasDoubleColon |= before == ':'; break;
            case '/' or '\\': HasSlash = true; Slashes++; break;
            case '-' or '\u2010' or '\u2011': HasDash = true; Dashes++; break;
            case '#' or '*' or '<' or '>' or '{' or '}' or '[' or ']' or '%' or '…': HasPlaceholder = true; break;
            case < FoldTable.FirstNonAscii: HasSign = true; break;
            default: AddForeign(character); break;
        }
    }

    private void AddForeign(char character)
    {
        if (char.IsLetter(character) || char.IsSurrogate(character)) HasForeignLetter = hasOthers = true;
        else if (!CharacterKinds.IsMark(character)) HasForeignSign = hasOthers = true;
    }
}
