using System.Text;

namespace PolicyExtract.Vocabulary;

/// <summary>A name with placeholders (<c>_ga_&lt;id&gt;</c>, <c>_ga_#</c>, <c>_ga_XXXX</c>) → its glob.</summary>
internal static class NamePattern
{
    private const int FewestX = 3;
    private const int FewestN = 4;
    private const int LongestPlaceholder = 60;

    /// <summary>The name with <c>*</c> for each placeholder; null when it has none.</summary>
    public static string? Of(string name)
    {
        var glob = new StringBuilder(name.Length);
        var isPattern = false;
        for (var at = 0; at < name.Length;)
        {
            var length = PlaceholderAt(name, at, isPattern);
            if (length == 0)
            {
                glob.Append(name[at++]);
                continue;
            }
            isPattern = true;
            if (glob is not [.., '*']) glob.Append('*');
            at += length;
        }
        return isPattern ? glob.ToString().Trim() : null;
    }

    private static int PlaceholderAt(string name, int at, bool hasOthers) => name[at] switch
    {
        '*' or '#' or '…' => 1,
        '<' => Bracketed(name, at, '>'),
        '{' => Bracketed(name, at, '}'),
        '[' => Bracketed(name, at, ']'),
        '%' => Percent(name, at),
        '$' when at + 1 < name.Length && name[at + 1] == '{' => Bracketed(name, at + 1, '}') is var length and > 0 ? length + 1 : 0,
        '.' when name.AsSpan(at) is "..." => 3,
        'x' or 'X' or 'n' or 'N' => Repeated(name, at, hasOthers),
        'I' when IsIdPlaceholder(name, at) => 2,
        _ => 0,
    };

    /// <summary>The place of the bracket that closes the one at the start of a text; -1 when none does.</summary>
    public static int ClosingOf(ReadOnlySpan<char> text) => text[0] switch
    {
        '<' => text.IndexOf('>'),
        '{' => text.IndexOf('}'),
        '[' => text.IndexOf(']'),
        _ => -1,
    };

    private static int Bracketed(string name, int at, char close)
    {
        var end = name.IndexOf(close, at + 1);
        if (end < 0 || end - at > LongestPlaceholder) return 0;
        while (end + 1 < name.Length && name[end + 1] == close) end++;
        return end + 1 - at;
    }

    private static int Percent(string name, int at)
    {
        var end = at + 1;
        while (end < name.Length && (char.IsAsciiLetter(name[end]) || name[end] is '_' or '-')) end++;
        return end < name.Length && name[end] == '%' && end > at + 2 ? end + 1 - at : 0;
    }

    // "_gcl_xxxx", "UA-XXXXXXX-X", "id_nnnnnnn": one letter over and over where an identifier would stand.
    private static int Repeated(string name, int at, bool hasOthers)
    {
        var letter = name[at];
        if (at > 0 && name[at - 1] == letter) return 0;
        var end = at;
        while (end < name.Length && name[end] == letter) end++;
        var afterBreak = at == 0 || !char.IsAsciiLetter(name[at - 1])
            || (char.IsAsciiLetterUpper(letter) && char.IsAsciiLetterLower(name[at - 1]));
        var beforeBreak = end == name.Length || !char.IsAsciiLetter(name[end]);
        if (!afterBreak || !beforeBreak) return 0;
        var fewest = letter is 'n' or 'N' ? FewestN : hasOthers ? 1 : FewestX;
        return end - at >= fewest ? end - at : 0;
    }

    // "_ga_ID": capitals at the end of a name that is otherwise lower case.
    private static bool IsIdPlaceholder(string name, int at) =>
        at > 1 && name[at - 1] is '_' or '-' && name.AsSpan(at) is "ID" && !name.AsSpan(0, at).ContainsAnyInRange('A', 'Z')
            && name.AsSpan(0, at).ContainsAnyInRange('a', 'z');
}
