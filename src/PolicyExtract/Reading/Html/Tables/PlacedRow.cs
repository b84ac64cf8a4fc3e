namespace PolicyExtract.Reading.Html.Tables;

/// <summary>A row of the grid.</summary>
/// <param name="Places">Which cell covers each place; rows may be shorter than the grid is wide.</param>
/// <param name="IsHead">Whether it belongs to the table's head.</param>
internal sealed record PlacedRow(IReadOnlyList<CellPlace> Places, bool IsHead);
