using System.Buffers;
using System.Globalization;
using System.Text;
using System.Xml;

namespace PolicyExtract.Writing.Xlsx;

/// <summary>
/// Text as cells hold it (ST_Xstring, ECMA-376 part 1, 22.9.2.19): characters that XML does not have are written as <c>_x0007_</c>.
/// </summary>
internal static class XlsxText
{
    private const int EscapeLength = 7;

    private static readonly SearchValues<char> HexDigits = SearchValues.Create("0123456789ABCDEFabcdef");

    public static string Escaped(string text)
    {
        var escaped = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length; at++)
        {
            if (at + 1 < text.Length && char.IsSurrogatePair(text[at], text[at + 1])) escaped.Append(text[at]).Append(text[++at]);
            else if (text[at] == '\r' || !XmlConvert.IsXmlChar(text[at]) || LooksEscaped(text.AsSpan(at)))
                escaped.Append(CultureInfo.InvariantCulture, $"_x{(int)text[at]:X4}_");
            else escaped.Append(text[at]);
        }
        return escaped.ToString();
    }

    /// <summary>Whether what follows would be taken for such a writing although the text has it so.</summary>
    private static bool LooksEscaped(ReadOnlySpan<char> rest) =>
        rest.Length >= EscapeLength && rest[0] == '_' && rest[1] == 'x' && rest[6] == '_'
        && !rest[2..6].ContainsAnyExcept(HexDigits);
}
