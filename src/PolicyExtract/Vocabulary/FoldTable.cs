using System.Globalization;
using System.Text;

namespace PolicyExtract.Vocabulary;

/// <summary>
/// What one character becomes when text is folded. Other characters never matter, so that places in a text survive folding.
/// </summary>
internal static class FoldTable
{
    public const char FirstNonAscii = '\u0080';

    private const int RoundsUntilStable = 4;

    // Filled as characters are met; two threads that meet the same one write the same words.
    private static readonly string?[] Known = new string?[char.MaxValue + 1];

    private static readonly char[] Ascii = [.. Enumerable.Range(0, FirstNonAscii).Select(code => Fold((char)code))];

    public static char OfAscii(char character) => Ascii[character];

    private static char Fold(char character) => character switch
    {
        >= 'A' and <= 'Z' => (char)(character | 0x20),
        < ' ' or '\u007f' => ' ',
        '`' => '\'',
        _ => character,
    };

    /// <summary>Any character outside a surrogate pair; empty for those without a width of their own.</summary>
    public static string Of(char character) => Known[character] ??= Fold(character.ToString());

    public static string OfPair(char high, char low) => Fold(new string([high, low]));

    private static string Fold(string character)
    {
        var folded = character;
        for (var round = 0; round < RoundsUntilStable; round++)
        {
            var next = FoldOnce(folded);
            if (string.Equals(next, folded, StringComparison.Ordinal)) break;
            folded = next;
        }
        return folded;
    }

    private static string FoldOnce(string text)
    {
        if (text is [var single] && char.IsSurrogate(single)) return text;
        var folded = new StringBuilder();
        foreach (var rune in Decomposed(text).EnumerateRunes())
        {
            if (!IsDropped(rune)) folded.Append(Replaced(rune));
        }
        return Composed(folded.ToString());
    }

    // Non-characters (U+FFFF) have no normal form; they stand for themselves.
    private static string Decomposed(string text) => IsAssigned(text) ? text.Normalize(NormalizationForm.FormKD).ToLowerInvariant() : text;

    private static string Composed(string text) => IsAssigned(text) ? text.Normalize(NormalizationForm.FormC) : text;

    private static bool IsAssigned(string text) =>
        text.Length > 0 && CharUnicodeInfo.GetUnicodeCategory(text, 0) != UnicodeCategory.OtherNotAssigned;

    private static bool IsDropped(Rune rune) => rune.Value switch
    {
        // Combining accents; the vowel signs of Indic scripts and the voicing marks of kana are letters, not accents.
        >= 0x0300 and <= 0x036F or >= 0x1AB0 and <= 0x1AFF or >= 0x1DC0 and <= 0x1DFF or >= 0x20D0 and <= 0x20FF => true,
        // The nukta of Devanagari, which authors set or leave out as they like.
        0x093C => true,
        // The ring that parts from a Thai vowel when that is decomposed.
        0x0E4D => true,
        // The vowel signs of Hebrew and Arabic, which hardly anybody writes, and the stroke that stretches Arabic letters.
        >= 0x0591 and <= 0x05BD or 0x05BF or 0x05C1 or 0x05C2 or 0x05C4 or 0x05C5 or 0x05C7 => true,
        >= 0x0610 and <= 0x061A or >= 0x064B and <= 0x065F or 0x0670 or 0x0640 => true,
        // Variation selectors.
        >= 0xFE00 and <= 0xFE0F => true,
        _ => Rune.GetUnicodeCategory(rune) == UnicodeCategory.Format,
    };

    private static string Replaced(Rune rune)
    {
        if (Rune.IsWhiteSpace(rune) || Rune.GetUnicodeCategory(rune) == UnicodeCategory.Control) return " ";
        if (Rune.GetUnicodeCategory(rune) == UnicodeCategory.DecimalDigitNumber)
            return ((int)Rune.GetNumericValue(rune)).ToString(CultureInfo.InvariantCulture);
        if (Rune.GetUnicodeCategory(rune) == UnicodeCategory.DashPunctuation) return "-";
        return rune.Value switch
        {
            'ß' => "ss",
            'æ' => "ae",
            'œ' => "oe",
            'ø' => "o",
            'ł' => "l",
            'đ' or 'ð' or 'ɖ' => "d",
            'þ' => "th",
            'ı' => "i",
            'ħ' => "h",
            'ŋ' => "n",
            'ŧ' => "t",
            'ĸ' => "k",
            'ƒ' => "f",
            'ə' => "e",
            'ς' => "σ",
            // Arabic letters that authors write one for the other, and those of Persian.
            '\u0649' or '\u06CC' => "\u064A",
            '\u0629' => "\u0647",
            '\u06A9' => "\u0643",
            '\u060C' => ",",
            '\u061B' => ";",
            '\u05F3' => "'",
            '\u05F4' => "\"",
            '\u2212' or '\u2043' => "-",
            '\u2018' or '\u2019' or '\u201a' or '\u201b' or '\u2032' or '\u2039' or '\u203a' or '´' or '`' or '\u02bc' or '\u02b9' => "'",
            '\u201c' or '\u201d' or '\u201e' or '\u201f' or '\u2033' or '«' or '»' or '\u300c' or '\u300d' => "\"",
            '\u3001' => ",",
            '\u3002' => ".",
            '\u2044' => "/",
            _ => rune.ToString(),
        };
    }
}
