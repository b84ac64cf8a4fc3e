using PolicyExtract.Model;

namespace PolicyExtract.Normalizing;

/// <summary>The words of a heading without what numbers it and counts its list: "4.1. Marketing (12):" says "Marketing".</summary>
internal static class HeadingWords
{
    /// <summary>Characters of the longest number: "11.2.a.iv".</summary>
    private const int LongestNumber = 10;

    public static StatedWords Of(InlineText heading)
    {
        var text = WithoutCount(WithoutNumber(heading.Text).TrimEnd(' ', ':', '：'));
        return new(text.Length == 0 ? heading.Text : text, heading);
    }

    private static string WithoutNumber(string text)
    {
        var end = text.IndexOf(' ', StringComparison.Ordinal);
        return end is > 0 and <= LongestNumber && IsNumber(text[..end]) ? text[(end + 1)..].TrimStart() : text;
    }

    /// <summary>
    /// Digits and single letters, parted and closed by points or brackets; a number alone counts too, a letter alone does not.
    /// </summary>
    private static bool IsNumber(string word)
    {
        var parts = word.Split(['.', '(', ')'], StringSplitOptions.RemoveEmptyEntries);
        return parts.Length > 0 && parts.All(part => part.All(char.IsAsciiDigit) || part.Length == 1 || part.All(IsRoman))
            && (word.Any(char.IsAsciiDigit) || word[^1] is '.' or ')');
    }

    private static bool IsRoman(char letter) => letter is 'i' or 'v' or 'x' or 'I' or 'V' or 'X';

    private static string WithoutCount(string text)
    {
        var last = text.LastIndexOf(' ') + 1;
        return last > 1 && text[last..].Trim('(', ')', '[', ']').All(char.IsAsciiDigit) ? text[..last].TrimEnd() : text;
    }
}
