using System.Buffers;
using System.Globalization;

namespace PolicyExtract.Reading.Text;

/// <summary>The characters beyond ASCII that one language writes.</summary>
/// <param name="common">Its frequent letters, lower case.</param>
/// <param name="rare">Its other letters, lower case; for scripts with thousands, left empty.</param>
/// <param name="isLatin">Whether its letters stand among ASCII letters, seldom two together; otherwise words have none of ASCII's.</param>
internal sealed class Alphabet(string common, string rare, bool isLatin)
{
    /// <summary>Punctuation that texts of any language have beyond ASCII.</summary>
    private static readonly SearchValues<char> Punctuation = SearchValues.Create("‘’“”„‚«»‹›–—…•·€©®™°§´¡¿ºª№、。「」，．：（）；！？・ー　\u00A0\u00AD");

    private readonly SearchValues<char> commonLetters = SearchValues.Create(common + common.ToUpperInvariant());
    private readonly SearchValues<char> rareLetters = SearchValues.Create(rare + rare.ToUpperInvariant());

    /// <summary>How well a text fits, about −1 to 1: the mean over its characters beyond ASCII.</summary>
    public double Likeness(ReadOnlySpan<char> text)
    {
        var (sum, count) = (0.0, 0);
        for (int index = 0; index < text.Length; index++)
        {
            if (char.IsAscii(text[index])) continue;
            sum += Weight(text[index]) + Sequence(text, index);
            count++;
        }
        return count == 0 ? 0 : sum / count;
    }

    /// <summary>What a character by itself says for or against the language.</summary>
    private double Weight(char character) =>
        commonLetters.Contains(character) ? 1
        : rareLetters.Contains(character) ? 0.6
        : Punctuation.Contains(character) ? 0.3
        : char.GetUnicodeCategory(character) switch
        {
            UnicodeCategory.OtherLetter => rare.Length == 0 ? 0.1 : -1,
            UnicodeCategory.LowercaseLetter or UnicodeCategory.UppercaseLetter => -0.6,
            UnicodeCategory.Control or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned => -3,
            _ => character == '\uFFFD' ? -3 : -1,
        };

    /// <summary>What the character before says against it: case that changes inside a word, scripts that mix, accents in a row.</summary>
    private double Sequence(ReadOnlySpan<char> text, int index)
    {
        if (index == 0 || !char.IsLetter(text[index]) || !char.IsLetter(text[index - 1])) return 0;
        var (before, character) = (text[index - 1], text[index]);
        var penalty = char.IsLower(before) && char.IsUpper(character) ? -1.0 : 0;
        if (!isLatin) return char.IsAscii(before) ? penalty - 0.5 : penalty;
        return index > 1 && IsAccented(before) && IsAccented(text[index - 2]) ? penalty - 1 : penalty;
    }

    private static bool IsAccented(char character) => !char.IsAscii(character) && char.IsLetter(character);
}
