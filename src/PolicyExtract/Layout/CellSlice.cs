using PolicyExtract.Model;

namespace PolicyExtract.Layout;

/// <summary>A stretch of one line that belongs to a cell.</summary>
/// <param name="Line">Index of the line in its run.</param>
/// <param name="Start">First character in the line's text.</param>
/// <param name="Length">Number of characters.</param>
/// <param name="Join">How it goes on from the slice before it in the same cell.</param>
internal readonly record struct CellSlice(int Line, int Start, int Length, FragmentJoin Join = FragmentJoin.Space)
{
    /// <summary>A whole line.</summary>
    public static CellSlice Whole(int line, LayoutLine text, FragmentJoin join = FragmentJoin.Space) => new(line, 0, text.Text.Length, join);
}
