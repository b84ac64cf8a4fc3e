using System.Buffers;
using PolicyExtract.Model;

namespace PolicyExtract.Layout;

/// <summary>
/// Addresses of pages that a line end broke: they hold no blanks, so that what goes on with one is glued to it, where its words are an
/// address's and no sentence's.
/// </summary>
internal static class BrokenAddress
{
    private static readonly SearchValues<char> OfAddresses = SearchValues.Create("/?=_&%#.");

    /// <summary>The pieces of a cell, those that go on with an address glued to it.</summary>
    public static IEnumerable<CellSlice> Glue(LineRun run, IReadOnlyList<CellSlice> pieces)
    {
        for (int index = 0; index < pieces.Count; index++)
        {
            var isBroken = index > 0 && pieces[index - 1].Line < pieces[index].Line && GoesOn(Text(run, pieces[index - 1]), Text(run, pieces[index]));
            yield return isBroken ? pieces[index] with { Join = FragmentJoin.Glue } : pieces[index];
        }
    }

    /// <summary>Whether a line goes on with the address at whose middle the line above ends.</summary>
    public static bool GoesOn(ReadOnlySpan<char> above, ReadOnlySpan<char> below)
    {
        above = above.TrimEnd();
        var last = above[(above.LastIndexOfAny(' ', '\t') + 1)..];
        if (last.IndexOf("://") < 0 || last[^1] is '.' or ',' or ';' or ')') return false;
        below = below.TrimStart();
        var end = below.IndexOfAny(' ', '\t');
        return (end < 0 ? below : below[..end]).TrimEnd(".,;)").ContainsAny(OfAddresses);
    }

    private static ReadOnlySpan<char> Text(LineRun run, CellSlice piece) => run[piece.Line].Text.AsSpan(piece.Start, piece.Length);
}
