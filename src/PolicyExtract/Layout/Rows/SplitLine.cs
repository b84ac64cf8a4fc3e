namespace PolicyExtract.Layout.Rows;

/// <summary>A line cut into one stretch per column.</summary>
/// <param name="Cells">One per column; a blank stretch is an empty cell.</param>
/// <param name="Score">Log-odds from the form alone that the line is a row of the table or goes on with one.</param>
internal sealed record SplitLine(IReadOnlyList<CellSlice> Cells, double Score);

/// <summary>How the lines of one table are cut into cells.</summary>
internal interface ILineSplitter
{
    RowMode Mode { get; }

    /// <summary>Where the cells of a row stand that is several lines high.</summary>
    CellsInRow CellsInRow { get; }

    /// <summary>The line's cells; null when the line cannot be a row of the table.</summary>
    SplitLine? Split(int line);
}
