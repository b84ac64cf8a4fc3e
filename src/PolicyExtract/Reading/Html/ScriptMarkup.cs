using System.Globalization;

namespace PolicyExtract.Reading.Html;

/// <summary>
/// Finds the tables that a page keeps as markup in the strings of its scripts, for a script to show: pages made by frameworks hold all
/// their text so.
/// </summary>
internal static class ScriptMarkup
{
    private const string Table = "table";

    /// <summary>Looks at a string: data in a string may hold strings with markup in them.</summary>
    private const int MostPasses = 3;

    private const char Invisible = '\u200B';

    /// <summary>
    /// A page of the same length, blank but for that markup with its escapes undone, so that all of it keeps its place; null where there is none.
    /// </summary>
    public static string? Find(string page, CancellationToken cancellation)
    {
        char[]? markup = null;
        foreach (var (start, end) in PageScripts.All(page))
        {
            cancellation.ThrowIfCancellationRequested();
            if (!page.AsSpan(start, end - start).Contains(Table, StringComparison.OrdinalIgnoreCase)) continue;
            foreach (var (from, to) in Strings(page, start, end)) Show(page, from, to, ref markup);
        }
        return markup is null ? null : new string(markup);
    }

    /// <summary>The double-quoted strings of a script that name a table, without their quotes: that is how data are written.</summary>
    private static IEnumerable<(int From, int To)> Strings(string page, int start, int end)
    {
        for (var at = start; at < end && (at = page.IndexOf('"', at, end - at)) >= 0; at++)
        {
            var from = at + 1;
            for (at = from; at < end && page[at] != '"'; at++)
            {
                if (page[at] == '\\') at++;
            }
            var to = Math.Min(at, end);
            if (page.AsSpan(from, to - from).Contains(Table, StringComparison.OrdinalIgnoreCase)) yield return (from, to);
        }
    }

    private static void Show(string page, int from, int to, ref char[]? markup)
    {
        var text = page.AsSpan(from, to - from).ToArray();
        for (var pass = 0; pass < MostPasses && text.AsSpan().Contains('\\'); pass++) Unescape(text);
        var shown = text.AsSpan();
        var (first, last) = (shown.IndexOf('<'), shown.LastIndexOf('>'));
        if (first < 0 || shown.IndexOf("</table", StringComparison.OrdinalIgnoreCase) < 0 || last < first) return;
        if (markup is null) Array.Fill(markup = new char[page.Length], ' ');
        shown[first..(last + 1)].CopyTo(markup.AsSpan(from + first));
    }

    /// <summary>Puts the characters that escapes stand for in the place of these; what is left over becomes white space beside signs of markup, else nothing to see.</summary>
    private static void Unescape(char[] text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] != '\\' || at + 1 == text.Length) continue;
            var length = text[at + 1] == 'u' && at + 5 < text.Length ? 6 : 2;
            var character = length == 2 ? Simple(text[at + 1]) : Code(text.AsSpan(at + 2, 4));
            var isSign = character is '<' or '>' or '"' or '\'' or '&' or '=' || char.IsWhiteSpace(character);
            // A slash of an end tag belongs to the bracket before it.
            if (character == '/' && at > 0 && text[at - 1] == '<') (text[at - 1], text[at], text[at + 1]) = (' ', '<', '/');
            else
            {
                text.AsSpan(at, length - 1).Fill(isSign ? ' ' : Invisible);
                text[at + length - 1] = character;
            }
            at += length - 1;
        }
    }

    private static char Simple(char letter) => letter is 'n' or 'r' or 't' or 'f' or 'b' ? ' ' : letter;

    private static char Code(ReadOnlySpan<char> digits) =>
        ushort.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code) ? (char)code : ' ';
}
