namespace PolicyExtract.Reading.Html.Tables;

/// <summary>A place of the grid: which cell of which row covers it.</summary>
/// <param name="Row">Index of the row in which the cell is stated.</param>
/// <param name="Cell">Index of the cell in that row; -1 when nothing covers the place.</param>
internal readonly record struct CellPlace(int Row, int Cell)
{
    public static CellPlace Nothing { get; } = new(-1, -1);
}
