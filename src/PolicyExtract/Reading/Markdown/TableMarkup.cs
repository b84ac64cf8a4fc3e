using PolicyExtract.Reading.Text;

namespace PolicyExtract.Reading.Markdown;

/// <summary>Finds the tables that a Markdown document holds as HTML.</summary>
internal sealed class TableMarkup(string text, IReadOnlyList<LineSpan> lines)
{
    private const string Open = "<table";
    private const string Close = "</table";

    /// <summary>From here on no table is closed; looking once is enough.</summary>
    private int unclosedFrom = int.MaxValue;

    /// <summary>Whether a table begins in a line of markup.</summary>
    public static bool IsIn(ReadOnlySpan<char> trimmedLine) => trimmedLine is ['<', ..] && Find(trimmedLine, Open) >= 0;

    /// <summary>Index of the line after the table that begins in a line, tables inside it included; 0 when it is never closed.</summary>
    public int End(int first)
    {
        if (lines[first].Start >= unclosedFrom) return 0;
        var (open, close) = (Next(lines[first].Start, Open), Next(lines[first].Start, Close));
        var (depth, closed) = (0, -1);
        while (close >= 0)
        {
            if (open >= 0 && open < close)
            {
                depth++;
                open = Next(open + Open.Length, Open);
                continue;
            }
            closed = close;
            if (--depth <= 0) break;
            close = Next(close + Close.Length, Close);
        }
        if (closed < 0) unclosedFrom = lines[first].Start;
        return closed < 0 ? 0 : LineAfter(first, closed);
    }

    private int LineAfter(int first, int place)
    {
        var last = first;
        while (last + 1 < lines.Count && lines[last].Next <= place) last++;
        return last + 1;
    }

    private int Next(int from, string tag) => Find(text.AsSpan(from), tag) is var found and >= 0 ? from + found : -1;

    /// <summary>Where a tag stands, not one whose name only begins so; -1 where it does not.</summary>
    private static int Find(ReadOnlySpan<char> text, string tag)
    {
        for (var from = 0; text[from..].IndexOf(tag, StringComparison.OrdinalIgnoreCase) is var found and >= 0; from += found + tag.Length)
        {
            var after = from + found + tag.Length;
            if (after == text.Length || text[after] is '>' or '/' || char.IsWhiteSpace(text[after])) return from + found;
        }
        return -1;
    }
}
