namespace PolicyExtract.Layout.Entries;

/// <summary>A word that says what follows it: a label alone on its line, or one before a colon.</summary>
/// <param name="Line">Index of its line in the run.</param>
/// <param name="Start">First character of the label in the line's text.</param>
/// <param name="Length">Number of characters, the colon left out.</param>
/// <param name="ValueStart">First character after the label and its colon.</param>
/// <param name="Key">The label folded, by which it is known again.</param>
/// <param name="IsWholeLine">Whether the label has its line to itself.</param>
internal sealed record LabelMark(int Line, int Start, int Length, int ValueStart, string Key, bool IsWholeLine)
{
    public CellSlice Slice => new(Line, Start, Length);
}
