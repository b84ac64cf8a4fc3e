using System.Globalization;
using PolicyExtract.Model;

namespace PolicyExtract.Writing.Exports;

/// <summary>How other formats write names that stand for many.</summary>
internal static class ExportName
{
    /// <summary>Why a record that only describes names is left out.</summary>
    public const string NoName = "they describe cookies without naming them";

    /// <summary>The name, or the beginning that all names of the pattern have; null for a pattern of another shape.</summary>
    public static string? Prefix(CookieRecord cookie) =>
        cookie.NamePattern is not { } pattern ? cookie.Name
        : pattern.Length > 1 && pattern.IndexOf('*', StringComparison.Ordinal) == pattern.Length - 1 ? pattern[..^1]
        : null;

    /// <summary>A pattern as a regular expression that matches the whole name.</summary>
    public static string AnchoredExpression(string pattern) =>
        $"^{string.Concat(pattern.Select(character => character == '*' ? ".*" : Escaped(character)))}$";

    private static string Escaped(char character) =>
        char.IsLetterOrDigit(character) || character is '_' or '-' ? character.ToString()
        : character is > ' ' and < '\u007F' and not ('<' or '>') ? $"\\{character}"
        : string.Create(CultureInfo.InvariantCulture, $"\\u{(int)character:x4}");
}
