using PolicyExtract.Model;

namespace PolicyExtract.Reading.Pdf.Tables;

/// <summary>Joins the cells of a column over rows that a rule parts in other columns only.</summary>
internal static class JoinedRows
{
    /// <summary>Share of a column's width that a rule covers to part its cells.</summary>
    private const double Covered = 0.5;

    /// <param name="partial">Rules that are not as wide as the table, from top to bottom.</param>
    public static PageTable Over(PageTable table, IReadOnlyList<Edge> partial)
    {
        if (partial.Count == 0) return table;
        var middles = table.Cells.GroupBy(cell => cell.Row).OrderBy(row => row.Key)
            .Select(row => row.Average(cell => (cell.Box.Top + cell.Box.Bottom) / 2)).ToList();
        var parting = middles.Zip(middles.Skip(1), (above, below) =>
            partial.Where(rule => rule.Position > above && rule.Position < below).Cast<Edge?>().FirstOrDefault()).ToList();
        var cells = new List<TableCell>();
        var open = new TableCell?[table.ColumnCount];
        foreach (var cell in table.Cells.OrderBy(cell => cell.Row).ThenBy(cell => cell.Column))
        {
            if (open[cell.Column] is { } above && cell.ColumnSpan == 1 && above.Row + above.RowSpan == cell.Row
                && parting[cell.Row - 1] is { } rule && !Parts(rule, cell.Box))
                open[cell.Column] = Join(above, cell);
            else
            {
                if (open[cell.Column] is { } done) cells.Add(done);
                open[cell.Column] = cell;
            }
        }
        cells.AddRange(open.OfType<TableCell>());
        return table with { Cells = cells.OrderBy(cell => cell.Row).ThenBy(cell => cell.Column).ToList() };
    }

    private static bool Parts(Edge rule, SourceBox cell) => rule.Covers(cell.Left, cell.Right) >= Covered * cell.Width;

    private static TableCell Join(TableCell above, TableCell below) => above with
    {
        RowSpan = below.Row + below.RowSpan - above.Row,
        Box = SourceBox.Union(above.Box, below.Box)!,
        Lines = [.. above.Lines, .. below.Lines],
    };
}
