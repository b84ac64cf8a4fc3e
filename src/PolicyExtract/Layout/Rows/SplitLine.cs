namespace PolicyExtract.Layout.Rows;

/// <summary>A line cut into one stretch per column.</summary>
/// <param name="Cells">One per column; a blank stretch is an empty cell.</param>
/// <param name="Score">Log-odds from the form alone that the line is a row of the table or goes on with one.</param>
internal sealed record SplitLine(IReadOnlyList<CellSlice> Cells, double Score);

/// <summary>How the lines of one table are cut into cells.</summary>
internal interface ILineSplitter
{
    RowMode Mode { get; }

    /// <summary>
    /// Log-odds that a row whose upper lines leave a column empty fills it further down: small where cells are centred or stand at
    /// the foot of their row, large where cells begin on the row's first line.
    /// </summary>
    double LateCell { get; }

    /// <summary>The line's cells; null when the line cannot be a row of the table.</summary>
    SplitLine? Split(int line);
}
