namespace PolicyExtract.Layout.Entries;

/// <summary>A label with its value.</summary>
/// <param name="ValueEnd">Line after the last line of the value, the next label's line left out.</param>
/// <param name="TakesHead">Whether the value also has the words before the next label on that label's line.</param>
internal sealed record LabelledValue(LabelMark Label, int ValueEnd, bool TakesHead);
