namespace PolicyExtract.Model;

/// <summary>A half-open place in a document: where something stood before it was read.</summary>
/// <param name="Start">First character, in UTF-16 units of the decoded text, 0-based; for a PDF, in the page's text in content order.</param>
/// <param name="Length">Number of UTF-16 units.</param>
/// <param name="Line">Line of the first character, 1-based; 0 where the format has no lines.</param>
/// <param name="Page">Page, 1-based; 0 where the format has no pages.</param>
/// <param name="Box">The place on the page; null where the format has no pages.</param>
public sealed record SourceLocation(int Start, int Length, int Line, int Page = 0, SourceBox? Box = null)
{
    /// <summary>No place at all: for what concerns a document as a whole.</summary>
    public static SourceLocation None { get; } = new(0, 0, 0);

    /// <summary>The first character after the place.</summary>
    public int End => Start + Length;

    /// <summary>The smallest place that holds both; the earlier one gives line and page.</summary>
    public SourceLocation To(SourceLocation other)
    {
        if (this == None) return other;
        if (other == None) return this;
        var first = (Page, Start).CompareTo((other.Page, other.Start)) <= 0 ? this : other;
        if (Page != other.Page) return first;
        var start = Math.Min(Start, other.Start);
        return first with { Start = start, Length = Math.Max(End, other.End) - start, Box = SourceBox.Union(Box, other.Box) };
    }
}
