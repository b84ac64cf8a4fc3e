using System.Buffers;
using PolicyExtract.Model;

namespace PolicyExtract.Layout;

/// <summary>
/// Addresses of pages that a line end broke: they hold no blanks, so that what goes on with one is glued to it, where there was no room
/// for it and its words are an address's, no sentence's, and no address of their own.
/// </summary>
internal static class BrokenAddress
{
    private static readonly SearchValues<char> OfAddresses = SearchValues.Create("/?=_&%#");

    /// <summary>Characters that no address ends with.</summary>
    private static readonly SearchValues<char> Open = SearchValues.Create("-?=_&%");

    /// <summary>The pieces of a cell, those that go on with an address glued to it.</summary>
    public static IEnumerable<CellSlice> Glue(LineRun run, IReadOnlyList<CellSlice> pieces)
    {
        var width = pieces.Count == 0 ? 0 : pieces.Max(piece => piece.Length);
        for (int index = 0; index < pieces.Count; index++)
        {
            var isBroken = index > 0
                && pieces[index - 1].Line < pieces[index].Line
                && GoesOn(Text(run, pieces[index - 1]), Text(run, pieces[index]), width);
            yield return isBroken ? pieces[index] with { Join = FragmentJoin.Glue } : pieces[index];
        }
    }

    /// <summary>Whether a line goes on with the address at whose middle the line above ends.</summary>
    /// <param name="width">Characters of the longest line of the cell, or of its column; 0 where nothing is known.</param>
    public static bool GoesOn(ReadOnlySpan<char> above, ReadOnlySpan<char> below, int width)
    {
        above = above.TrimEnd();
        var last = LastWord(above);
        if (last.IndexOf("://") < 0 || last[^1] is '.' or ',' or ';' or ')') return false;
        below = below.TrimStart();
        var end = below.IndexOfAny(' ', '\t');
        var first = (end < 0 ? below : below[..end]).TrimEnd(".,;)");
        return above.Length + first.Length > width && (first.ContainsAny(OfAddresses) || EndsOpen(above)) && !IsAddress(first);
    }

    /// <summary>Whether a line ends in an address that must go on.</summary>
    public static bool EndsOpen(ReadOnlySpan<char> line)
    {
        line = line.TrimEnd();
        return !line.IsEmpty && Open.Contains(line[^1]) && LastWord(line).IndexOf("://") >= 0;
    }

    private static ReadOnlySpan<char> LastWord(ReadOnlySpan<char> line) => line[(line.LastIndexOfAny(' ', '\t') + 1)..];

    private static bool IsAddress(ReadOnlySpan<char> word) => word.IndexOf("://") >= 0 || word.StartsWith("www.", StringComparison.OrdinalIgnoreCase);

    private static ReadOnlySpan<char> Text(LineRun run, CellSlice piece) => run[piece.Line].Text.AsSpan(piece.Start, piece.Length);
}
