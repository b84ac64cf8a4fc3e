using System.Globalization;

namespace PolicyExtract.Vocabulary;

/// <summary>Sorts characters by what they do in a text.</summary>
internal static class CharacterKinds
{
    private static readonly CharacterKind[] Ascii = [.. Enumerable.Range(0, FoldTable.FirstNonAscii).Select(code => OfAscii((char)code))];

    public static CharacterKind Of(char character) => character < FoldTable.FirstNonAscii
        ? Ascii[character]
        : OfOther(character);

    public static bool IsMark(char character) => character >= FoldTable.FirstNonAscii && CharUnicodeInfo.GetUnicodeCategory(character)
        is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.Format;

    public static bool IsHyphenOrApostrophe(char character) =>
        character is '-' or '\'' or '`' or '\u2010' or '\u2011' or '\u2019' or '\u2018' or '´' or '\u02bc';

    /// <summary>Han, kana, and Thai with its vowel and tone signs: letters of scripts that set no spaces between words.</summary>
    public static bool IsIdeograph(char character) =>
        character is >= '\u3040' and <= '\u30ff' or >= '\u3400' and <= '\u9fff' or >= '\uf900' and <= '\ufaff'
            or >= '\uff66' and <= '\uff9d' or '々' or >= '\u0e01' and <= '\u0e3a' or >= '\u0e40' and <= '\u0e4e';

    private static CharacterKind OfAscii(char character)
    {
        // "user_session" is one word, and not the one for a lifetime.
        if (char.IsAsciiLetter(character) || character == '_') return CharacterKind.Letter;
        if (char.IsAsciiDigit(character)) return CharacterKind.Digit;
        return character is <= ' ' or '\u007f' ? CharacterKind.Space : CharacterKind.Symbol;
    }

    private static CharacterKind OfOther(char character)
    {
        if (IsIdeograph(character)) return CharacterKind.Ideograph;
        return CharUnicodeInfo.GetUnicodeCategory(character) switch
        {
            UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
                or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter
                or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark => CharacterKind.Letter,
            UnicodeCategory.DecimalDigitNumber => CharacterKind.Digit,
            UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
                or UnicodeCategory.Control or UnicodeCategory.Format => CharacterKind.Space,
            _ => CharacterKind.Symbol,
        };
    }
}
