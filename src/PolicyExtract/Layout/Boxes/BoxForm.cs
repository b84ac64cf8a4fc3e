using System.Buffers;

namespace PolicyExtract.Layout.Boxes;

/// <summary>The parts of tables that are drawn with <c>+-|</c> or with box-drawing characters.</summary>
internal static class BoxForm
{
    private const string Junctions = "+┌┐└┘├┤┬┴┼╔╗╚╝╠╣╦╩╬╒╕╘╛╞╡╤╧╪╓╖╙╜╟╢╥╨╫┏┓┗┛┣┫┳┻╋┯┷┿┠┨┰┸╂╭╮╯╰";
    private const string Strokes = "-=─━═╌┄ ";
    private const string Bars = "|│┃║";

    private static readonly SearchValues<char> AllBars = SearchValues.Create(Bars);

    public static bool IsBar(char character) => Bars.Contains(character, StringComparison.Ordinal);

    public static bool HoldsBar(string text) => text.AsSpan().ContainsAny(AllBars);

    public static int CountBars(string text) => text.AsSpan().CountAny(AllBars);

    /// <summary>Whether a plus sign is a corner of a border that runs beside a cell: a stroke begins or ends at it.</summary>
    public static bool IsCorner(string text, int at) =>
        text[at] == '+' && (at > 0 && text[at - 1] is '-' or '=' || at + 1 < text.Length && text[at + 1] is '-' or '=');

    /// <summary>Whether a line draws a border: junctions and strokes, at least two junctions.</summary>
    public static bool IsBorder(string text)
    {
        var junctions = 0;
        foreach (var character in text.AsSpan().Trim())
        {
            if (Junctions.Contains(character, StringComparison.Ordinal)) junctions++;
            else if (!Strokes.Contains(character, StringComparison.Ordinal) && character != ':' && !IsBar(character)) return false;
        }
        return junctions >= 2 && (Junctions.Contains(text.AsSpan().Trim()[0], StringComparison.Ordinal) || IsBar(text.AsSpan().Trim()[0]));
    }

    /// <summary>Whether a line holds cells: it begins and ends with a bar.</summary>
    public static bool IsContent(string text)
    {
        var trimmed = text.AsSpan().Trim();
        return trimmed.Length > 1 && (IsBar(trimmed[0]) || Junctions.Contains(trimmed[0], StringComparison.Ordinal)) && IsBar(trimmed[^1]);
    }

    /// <summary>The screen columns of a border's junctions.</summary>
    public static IEnumerable<int> JunctionColumns(LayoutLine line) =>
        Enumerable.Range(0, line.Text.Length)
            .Where(at => Junctions.Contains(line.Text[at], StringComparison.Ordinal) || IsBar(line.Text[at]))
            .Select(at => line.Columns[at]);

    /// <summary>Whether a border separates all columns with a heavier stroke, as under a header.</summary>
    public static bool IsHeaderRule(string text) => text.Contains('=', StringComparison.Ordinal) || text.Contains('═', StringComparison.Ordinal);
}
