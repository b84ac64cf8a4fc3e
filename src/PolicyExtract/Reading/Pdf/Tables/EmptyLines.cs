namespace PolicyExtract.Reading.Pdf.Tables;

/// <summary>Takes rows and columns without text out of a table: the space between the frames of its cells, spacers, margins.</summary>
internal static class EmptyLines
{
    /// <summary>The table without them; null when less than two cells with text are left.</summary>
    public static PageTable? Drop(PageTable table)
    {
        var stated = table.Cells.Where(cell => cell.Lines.Count > 0).ToList();
        var rows = Kept(table.Rows, stated.Select(cell => (cell.Row, cell.RowSpan)));
        var columns = Kept(table.ColumnCount, stated.Select(cell => (cell.Column, cell.ColumnSpan)));
        if (stated.Count < 2 || rows.Count == 0 || columns.Count < 2) return null;
        var cells = table.Cells
            .Select(cell => Moved(cell, rows, columns))
            .Where(cell => cell is { RowSpan: > 0, ColumnSpan: > 0 });
        var sides = columns.Select(column => table.Columns[column]).Append(table.Columns[columns[^1] + 1]);
        return table with { Columns = sides.ToList(), Rows = rows.Count, Cells = cells.ToList() };
    }

    /// <summary>The lines in which some text begins: where each cell only reaches over from before or on to the next, nothing is lost by dropping it.</summary>
    private static List<int> Kept(int count, IEnumerable<(int First, int Span)> stated)
    {
        var kept = new bool[count];
        foreach (var (first, span) in stated.OrderBy(cell => cell.Span))
        {
            if (!Enumerable.Range(first, span).Any(line => kept[line])) kept[first] = true;
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
