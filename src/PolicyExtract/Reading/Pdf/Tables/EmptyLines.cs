namespace PolicyExtract.Reading.Pdf.Tables;

/// <summary>Takes rows and columns without text out of a table: the space between the frames of its cells, spacers, margins.</summary>
internal static class EmptyLines
{
    /// <summary>The table without them; null when less than two cells with text are left.</summary>
    public static PageTable? Drop(PageTable table)
    {
        var stated = table.Cells.Where(cell => cell.Lines.Count > 0).ToList();
        var rows = Kept(table.Rows, stated.Select(cell => (cell.Row, cell.RowSpan)), _ => 0);
        var columns = Kept(table.ColumnCount, stated.Select(cell => (cell.Column, cell.ColumnSpan)),
            column => table.Columns[column + 1] - table.Columns[column]);
        if (stated.Count < 2 || rows.Count == 0 || columns.Count < 2) return null;
        var cells = table.Cells
            .Select(cell => Moved(cell, rows, columns))
            .Where(cell => cell is { RowSpan: > 0, ColumnSpan: > 0 });
        var sides = columns.Select(column => table.Columns[column]).Append(table.Columns[columns[^1] + 1]);
        return table with { Columns = sides.ToList(), Rows = rows.Count, Cells = cells.ToList() };
    }

    /// <summary>
    /// The lines that some cell needs: where each only reaches over to another, nothing is lost by dropping one. The widest of a cell's
    /// is kept.
    /// </summary>
    private static List<int> Kept(int count, IEnumerable<(int First, int Span)> stated, Func<int, double> width)
    {
        var kept = new bool[count];
        foreach (var (first, span) in stated.OrderBy(cell => cell.Span))
        {
            var lines = Enumerable.Range(first, span).ToList();
            if (!lines.Exists(line => kept[line])) kept[lines.MaxBy(width)] = true;
        }
        return Enumerable.Range(0, count).Where(line => kept[line]).ToList();
    }

    private static TableCell Moved(TableCell cell, List<int> rows, List<int> columns)
    {
        var row = rows.Count(line => line < cell.Row);
        var column = columns.Count(line => line < cell.Column);
        return cell with
        {
            Row = row,
            Column = column,
            RowSpan = rows.Count(line => line < cell.Row + cell.RowSpan) - row,
            ColumnSpan = columns.Count(line => line < cell.Column + cell.ColumnSpan) - column,
        };
    }
}
