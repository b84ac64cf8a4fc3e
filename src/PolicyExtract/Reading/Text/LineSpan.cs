namespace PolicyExtract.Reading.Text;

/// <summary>A line of a text without its end.</summary>
/// <param name="Start">First character.</param>
/// <param name="Length">Number of UTF-16 units; 0 for a blank line.</param>
/// <param name="Next">Where the next line starts.</param>
internal readonly record struct LineSpan(int Start, int Length, int Next)
{
    public int End => Start + Length;
}
