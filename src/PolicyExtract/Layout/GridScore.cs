namespace PolicyExtract.Layout;

/// <summary>The one judge of all readings: how well their cells fit what the headers say, or what the other cells of the column say.</summary>
internal static class GridScore
{
    /// <summary>What a column with a known header adds to a reading.</summary>
    public const double KnownHeader = 1.5;

    /// <summary>Log-odds that the cells of a grid are cells of one table, from their words alone; the form is the layout's to add.</summary>
    public static double OfCells(LineRun run, IReadOnlyList<IReadOnlyList<ReadCell>> rows, int headerRowCount)
    {
        if (rows.Count == 0) return 0;
        var columns = Columns(run, rows, headerRowCount);
        var score = OfHeader(columns);
        foreach (var row in rows.Skip(headerRowCount))
        {
            for (int column = 0; column < row.Count; column++)
            {
                if (row[column].Origin == Model.CellOrigin.Stated) score += columns[column].Score(new CellEvidence(run.TextOf(row[column].Slices)));
            }
        }
        return score;
    }

    public static double OfHeader(IEnumerable<ColumnModel> columns) => KnownHeader * columns.Sum(column => column.HeaderStrength);

    private static ColumnModel[] Columns(LineRun run, IReadOnlyList<IReadOnlyList<ReadCell>> rows, int headerRowCount) =>
        [.. Enumerable.Range(0, rows.Max(row => row.Count)).Select(column => new ColumnModel(
            string.Join(' ', rows.Take(headerRowCount).Where(row => column < row.Count).Select(row => run.TextOf(row[column].Slices)))))];
}
