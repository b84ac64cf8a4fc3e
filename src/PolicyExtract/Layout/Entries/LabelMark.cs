namespace PolicyExtract.Layout.Entries;

/// <summary>Words that may say what follows them.</summary>
/// <param name="Line">Index of their line in the run.</param>
/// <param name="Start">First character of the label in the line's text.</param>
/// <param name="Length">Number of characters, the colon left out.</param>
/// <param name="ValueStart">First character after the label and its colon.</param>
/// <param name="Key">The label folded, by which it is known again.</param>
/// <param name="IsCapitalized">Whether it begins with anything but a small letter.</param>
internal sealed record LabelMark(int Line, int Start, int Length, int ValueStart, string Key, LabelForm Form, bool IsCapitalized)
{
    public CellSlice Slice => new(Line, Start, Length);
}
