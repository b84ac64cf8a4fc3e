using PolicyExtract.Model;

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
        return OfHeader(columns) + Fits(run, rows, headerRowCount, columns).Sum(cell => cell.Fit);
    }

    /// <summary>The score of a reading in its parts.</summary>
    public static ReadingScore InParts(LineRun run, TableReading reading)
    {
        var columns = Columns(run, reading.Rows, reading.HeaderRowCount);
        var fits = Fits(run, reading.Rows, reading.HeaderRowCount, columns).ToList();
        var (header, cells) = (OfHeader(columns), fits.Sum(cell => cell.Fit));
        var worst = fits.Where(cell => cell.Fit < 0).OrderBy(cell => cell.Fit).Take(ReadingScore.MostWorstFits);
        return new(header, cells, reading.Score - header - cells, worst.ToValueList());
    }

    public static double OfHeader(IEnumerable<ColumnModel> columns) => KnownHeader * columns.Sum(column => column.HeaderStrength);

    private static IEnumerable<CellFit> Fits(
        LineRun run, IReadOnlyList<IReadOnlyList<ReadCell>> rows, int headerRowCount, ColumnModel[] columns)
    {
        for (int row = headerRowCount; row < rows.Count; row++)
        {
            for (int column = 0; column < rows[row].Count; column++)
            {
                var cell = rows[row][column];
                if (cell.Origin != CellOrigin.Stated) continue;
                var text = run.TextOf(cell.Slices);
                yield return new(columns[column].Header, text, columns[column].Score(new CellEvidence(text)));
            }
        }
    }

    private static ColumnModel[] Columns(LineRun run, IReadOnlyList<IReadOnlyList<ReadCell>> rows, int headerRowCount) =>
        ColumnModel.Below(Enumerable.Range(0, rows.Max(row => row.Count)).Select(column =>
            string.Join(' ', rows.Take(headerRowCount).Where(row => column < row.Count).Select(row => run.TextOf(row[column].Slices)))));
}
