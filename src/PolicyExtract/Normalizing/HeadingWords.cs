using PolicyExtract.Model;
using PolicyExtract.Vocabulary;

namespace PolicyExtract.Normalizing;

/// <summary>
/// The words of a heading without what numbers it, marks it and counts its list: "4.1. Marketing (12):" and "□ Marketing Always active"
/// say "Marketing".
/// </summary>
internal static class HeadingWords
{
    /// <summary>Characters of the longest heading; what is longer is running text, and is left as it is.</summary>
    private const int LongestHeading = 200;

    /// <summary>Characters of the longest number: "11.2.a.iv".</summary>
    private const int LongestNumber = 10;

    public static StatedWords Of(InlineText heading)
    {
        if (heading.Text.Length > LongestHeading) return new(heading.Text, heading);
        var text = WithoutExemption(WithoutCount(WithoutNumber(WithoutMarks(heading.Text)).TrimEnd(' ', ':', '：')));
        return new(text.Length == 0 ? heading.Text : text, heading);
    }

    /// <summary>Without bullets, arrows and check boxes before and after, among them the "o" of a nested list.</summary>
    private static string WithoutMarks(string text)
    {
        while (text.IndexOf(' ', StringComparison.Ordinal) is > 0 and var end && (IsMark(text.AsSpan(0, end)) || IsLetterBullet(text)))
            text = text[(end + 1)..];
        while (text.LastIndexOf(' ') is > 0 and var last && IsMark(text.AsSpan(last + 1))) text = text[..last];
        return text;
    }

    private static bool IsMark(ReadOnlySpan<char> word) =>
        word is "[x]" or "[X]" || !HoldsLetterOrDigit(word);

    private static bool HoldsLetterOrDigit(ReadOnlySpan<char> word)
    {
        foreach (var character in word)
        {
            if (char.IsLetterOrDigit(character)) return true;
        }
        return false;
    }

    private static bool IsLetterBullet(string text) =>
        text is ['o', ' ', var first, ..] && (!char.IsLower(first) || HostGrammar.Likelihood(text[2..]) >= 1);

    /// <summary>"Necessary Always active", also where the space between the two was lost.</summary>
    private static string WithoutExemption(string text)
    {
        if (!ConsentWords.SayExempt(text)) return text;
        for (var at = 1; at < text.Length; at++)
        {
            var isStart = char.IsUpper(text[at]) && (text[at - 1] == ' ' || char.IsLower(text[at - 1]));
            if (isStart && ConsentWords.AreExemption(text[at..])) return text[..at].TrimEnd(' ', '-', '–', ':');
        }
        return text;
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
        return last > 1 && IsCount(text.AsSpan(last)) ? text[..last].TrimEnd() : text;
    }

    /// <summary>"12", "(12)"; the "4)" of "Analytics (Version 4)" closes what another word opens.</summary>
    private static bool IsCount(ReadOnlySpan<char> word) =>
        (word is ['(', .., ')'] or ['[', .., ']'] ? word[1..^1] : word) is { Length: > 0 } digits && !digits.ContainsAnyExceptInRange('0', '9');
}
