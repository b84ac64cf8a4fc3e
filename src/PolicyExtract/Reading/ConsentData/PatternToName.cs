using System.Text;

namespace PolicyExtract.Reading.ConsentData;

/// <summary>Turns the regular expressions by which consent tools delete cookies into names with stars.</summary>
internal static class PatternToName
{
    private const string Quantifiers = "*+?";

    /// <param name="pattern">With or without anchors: <c>^_ga(_.*)?$</c> becomes <c>_ga*</c>.</param>
    public static string Convert(string pattern)
    {
        var name = new StringBuilder();
        var rest = pattern.AsSpan().TrimStart('^');
        while (!rest.IsEmpty && rest[0] != '$' && rest[0] != '|')
        {
            var length = UnitLength(rest);
            var isQuantified = length < rest.Length && (Quantifiers.Contains(rest[length], StringComparison.Ordinal) || rest[length] == '{');
            if (!isQuantified && Literal(rest[..length]) is { } literal) name.Append(literal);
            else if (name.Length == 0 || name[^1] != '*') name.Append('*');
            rest = rest[length..];
            if (isQuantified) rest = rest[(rest[0] == '{' ? EndOf(rest, '}') : 1)..].TrimStart(Quantifiers);
        }
        return pattern.StartsWith('^') || name.Length == 0 ? name.ToString() : name.ToString().Trim();
    }

    /// <summary>The length of an escape, a class, a group or one character.</summary>
    private static int UnitLength(ReadOnlySpan<char> rest) => rest[0] switch
    {
        '\\' => Math.Min(2, rest.Length),
        '[' => EndOf(rest, ']'),
        '(' => EndOf(rest, ')'),
        _ => 1,
    };

    private static int EndOf(ReadOnlySpan<char> rest, char close) => rest.IndexOf(close) is >= 0 and var end ? end + 1 : rest.Length;

    /// <summary>The character that a unit stands for; null where it stands for several.</summary>
    private static char? Literal(ReadOnlySpan<char> unit) => unit switch
    {
        ['\\', var escaped] => char.IsAsciiLetterOrDigit(escaped) ? null : escaped,
        [var one] when one is not ('.' or '[' or '(' or '\\') => one,
        _ => null,
    };
}
