namespace PolicyExtract.Model;

/// <summary>A line of the source with the words of one cookie marked.</summary>
/// <param name="Page">1-based; 0 where the format has no pages.</param>
/// <param name="Line">1-based; 0 where the format has no lines: then the text is the marked words alone.</param>
/// <param name="Text">The whole line, or the part around the marks where the line is very long.</param>
/// <param name="Marks">In order; they do not overlap.</param>
public sealed record MarkedLine(int Page, int Line, string Text, ValueList<LineMark> Marks);
