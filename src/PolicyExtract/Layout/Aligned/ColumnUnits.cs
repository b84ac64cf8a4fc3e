using System.Runtime.InteropServices;
using System.Text;

namespace PolicyExtract.Layout.Aligned;

/// <summary>
/// Tells in which unit the columns of lines were counted: in which the most words begin at the column of words in the line above, where the
/// units differ.
/// </summary>
internal static class ColumnUnits
{
    private static readonly ColumnUnit[] Units = Enum.GetValues<ColumnUnit>();

    /// <summary>Words in line by which another unit than the screen's must be better, and how many times as many there must be.</summary>
    private const int FewestMore = 3, Times = 2;

    /// <summary>Words of a line that are looked at: more than tables have columns.</summary>
    private const int MostWords = 64;

    /// <summary>The lines with their columns counted so.</summary>
    public static IReadOnlyList<LayoutLine> Apply(List<LayoutLine> lines)
    {
        var unit = Find(lines);
        return unit == ColumnUnit.Screen ? lines : lines.ConvertAll(line => line.CountedIn(unit));
    }

    private static ColumnUnit Find(List<LayoutLine> lines)
    {
        if (lines.TrueForAll(line => Ascii.IsValid(line.Text))) return ColumnUnit.Screen;
        Span<int> inLine = stackalloc int[Units.Length];
        List<int[]> above = [];
        foreach (var line in lines)
        {
            var here = line.HasTab ? [] : Starts(line.Text);
            foreach (var start in CollectionsMarshal.AsSpan(here)) Count(above, start, inLine);
            above = here;
        }
        var best = inLine[(int)ColumnUnit.Bytes] >= inLine[(int)ColumnUnit.Characters] ? ColumnUnit.Bytes : ColumnUnit.Characters;
        var ofScreen = inLine[(int)ColumnUnit.Screen];
        return inLine[(int)best] >= Math.Max(ofScreen + FewestMore, Times * ofScreen) ? best : ColumnUnit.Screen;
    }

    /// <summary>Counts the units in which words begin below words; what all say alike tells nothing.</summary>
    private static void Count(List<int[]> above, int[] start, Span<int> inLine)
    {
        Span<bool> isBelow = stackalloc bool[Units.Length];
        for (int unit = 0; unit < isBelow.Length; unit++) isBelow[unit] = above.Exists(other => other[unit] == start[unit]);
        if (!isBelow.Contains(false)) return;
        for (int unit = 0; unit < isBelow.Length; unit++) inLine[unit] += isBelow[unit] ? 1 : 0;
    }

    /// <summary>Where words begin behind two spaces and more, in each of the units; none in a line without any.</summary>
    private static List<int[]> Starts(string text)
    {
        const int FewestSpaces = 2;
        var starts = new List<int[]>();
        var (columns, spaces, words) = (new int[Units.Length], 0, 0);
        for (int at = 0; at < text.Length && starts.Count < MostWords; at++)
        {
            if (text[at] == ' ') spaces++;
            else
            {
                if (words > 0 && spaces >= FewestSpaces) starts.Add([.. columns]);
                (spaces, words) = (0, words + 1);
            }
            for (int unit = 0; unit < columns.Length; unit++) columns[unit] += DisplayColumns.WidthOf(text[at], Units[unit]);
        }
        return starts;
    }
}
