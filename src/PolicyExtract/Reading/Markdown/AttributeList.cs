using System.Text.RegularExpressions;

namespace PolicyExtract.Reading.Markdown;

/// <summary>
/// Attributes behind words, as Pandoc and kramdown write them: <c>{.class #id key="value"}</c>, <c>{: .class}</c>, <c>{=html}</c>. They say
/// how a page is drawn, and are no words of it. <c>{id}</c> is none: names have such places.
/// </summary>
internal static partial class AttributeList
{
    /// <summary>Characters of the longest list.</summary>
    private const int Longest = 2_000;

    /// <summary>What may stand before a list: the end of a bracket, of a link, of code.</summary>
    private const string Before = "])`";

    /// <summary>Whether a line opens or closes a block that only groups others: three colons or more, and perhaps attributes or one class.</summary>
    public static bool IsDivision(ReadOnlySpan<char> line)
    {
        var behind = line.TrimStart(':').Trim();
        if (line.Length - line.TrimStart(':').Length < 3) return false;
        return behind.IsEmpty || !behind.Contains(' ') && behind[0] != '{' || behind is ['{', .., '}'] && List().IsMatch(behind);
    }

    /// <summary>The first character after the list that opens at a brace; <paramref name="at"/> where none does.</summary>
    /// <param name="start">Where the stretch of Markdown begins.</param>
    /// <param name="end">Where it ends.</param>
    public static int End(string text, int at, int start, int end)
    {
        if (at == start || at >= end || text[at] != '{' || !Before.Contains(text[at - 1], StringComparison.Ordinal) && !EndsHeading(text, at, start)) return at;
        var stretch = text.AsSpan(at, Math.Min(Longest, end - at));
        var length = stretch.IndexOf('}') + 1;
        return length > 0 && List().IsMatch(stretch[..length]) ? at + length : at;
    }

    /// <summary>Headings have their attributes behind a space; a heading is a stretch of its own.</summary>
    private static bool EndsHeading(string text, int at, int start) => text[at - 1] == ' ' && text.AsSpan(start, at - start).TrimStart().StartsWith('#');

    [GeneratedRegex("""^\{(?:=[a-z0-9]+|:?\s*(?:[.#][^\s{}]+|[\w:-]+="[^"{}]*"|[\w:-]+=[^\s{}"]+)(?:\s+(?:[.#][^\s{}]+|-|[\w:-]+="[^"{}]*"|[\w:-]+=[^\s{}"]+))*\s*)\}$""", RegexOptions.NonBacktracking)]
    private static partial Regex List();
}
