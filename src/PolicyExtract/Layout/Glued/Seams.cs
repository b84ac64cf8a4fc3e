using System.Buffers;
using PolicyExtract.Vocabulary;

namespace PolicyExtract.Layout.Glued;

/// <summary>
/// Places inside words at which one cell may end and the next begin with nothing between them: a capital behind a small letter, a digit
/// behind a letter, anything behind the end of a sentence.
/// </summary>
internal static class Seams
{
    private const double Known = 0.5;

    /// <summary>Characters behind which a word goes on, or only begins.</summary>
    private static readonly SearchValues<char> Opening = SearchValues.Create("_-(['’‘‚\"“„«‹/");

    /// <summary>What programs call storages, with a small letter first.</summary>
    private static readonly string[] Storages = ["localStorage", "sessionStorage", "indexedDB"];

    /// <summary>The stretches of a text between its seams, without the white space around the text; empty ones are left out.</summary>
    /// <param name="taught">For each character, whether the lines around it say that a cell may begin at it.</param>
    public static List<(int Start, int End)> Stretches(string text, bool[]? taught = null)
    {
        var stretches = new List<(int Start, int End)>();
        var end = text.AsSpan().TrimEnd().Length;
        var start = text.Length - text.AsSpan().TrimStart().Length;
        for (int at = start + 1; at < end; at++)
        {
            if (!IsShown(text, at) && taught?[at] is not true) continue;
            stretches.Add((start, at));
            start = at;
        }
        if (start < end) stretches.Add((start, end));
        return stretches;
    }

    /// <summary>Whether the form of a text shows that a cell may begin at a character.</summary>
    public static bool IsShown(string text, int at) => IsSeam(text, at) && !IsInsideName(text, at);

    /// <summary>Whether a cell may begin at a character right behind the one before.</summary>
    private static bool IsSeam(string text, int at)
    {
        var (before, here, after) = (text[at - 1], text[at], at + 1 < text.Length ? text[at + 1] : ' ');
        if (char.IsWhiteSpace(before) || char.IsWhiteSpace(here)) return false;
        if (char.IsUpper(here)) return char.IsUpper(before) ? char.IsLower(after) && !IsHostFrom(text, at + 1) : !Opening.Contains(before);
        if (char.IsDigit(here)) return char.IsLetter(before) || IsEnd(before);
        if (here is '_') return char.IsLetterOrDigit(before) && char.IsLetter(after) || IsEnd(before);
        if (here is '.') return char.IsLetterOrDigit(before) && BeginsHost(text, at + 1);
        if (!char.IsLetter(here)) return false;
        if (!IsEnd(before)) return IsUpperWord(text, at) && IsHostFrom(text, at) || BeginsStorage(text, at);
        return before != '.' || text.AsSpan(0, at).Contains(' ') && !IsInsideHost(text, at);
    }

    /// <summary>Whether a storage begins inside a word, as programs call it ("themelocalStorage").</summary>
    private static bool BeginsStorage(string text, int at) =>
        char.IsLetterOrDigit(text[at - 1])
        && Array.Exists(Storages, storage => string.CompareOrdinal(text, at, storage, 0, storage.Length) == 0);

    /// <summary>Whether a word goes on as ".example.org" does behind its first full stop.</summary>
    private static bool BeginsHost(string text, int start)
    {
        var end = start;
        while (end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || text[end] == '-')) end++;
        return end > start && end + 1 < text.Length && text[end] == '.' && char.IsAsciiLetterLower(text[end + 1]);
    }

    /// <summary>Whether the word around a character is a host.</summary>
    private static bool IsInsideHost(string text, int at)
    {
        while (at > 0 && IsOfHost(text[at - 1])) at--;
        return IsHostFrom(text, at);
    }

    /// <summary>Whether capitals, digits and underscores stand before a character, at least two.</summary>
    private static bool IsUpperWord(string text, int end) =>
        end > 1 && char.IsUpper(text[end - 1]) && (char.IsUpper(text[end - 2]) || char.IsDigit(text[end - 2]) || text[end - 2] == '_');

    private static bool IsHostFrom(string text, int start)
    {
        var end = start;
        while (end < text.Length && IsOfHost(text[end]) && !(end > start && char.IsUpper(text[end]) && char.IsLower(text[end - 1]))) end++;
        return HostGrammar.Likelihood(text[start..end]) >= Known;
    }

    private static bool IsOfHost(char character) => char.IsAsciiLetterOrDigit(character) || character is '-' or '.';

    /// <summary>Whether the letters around a seam are the name of a company or a product ("YouTube").</summary>
    private static bool IsInsideName(string text, int at)
    {
        var (start, end) = (at - 1, at);
        while (start > 0 && char.IsLower(text[start]) && !IsSeam(text, start)) start--;
        while (end < text.Length && char.IsLetter(text[end]) && (end == at || !IsSeam(text, end))) end++;
        return char.IsUpper(text[at]) && Providers.Likelihood(text[start..end]) >= Known;
    }

    private static bool IsEnd(char character) => character is '.' or '!' or '?' or ')' or ']' or '»' or '”' or '%' or '。';
}
