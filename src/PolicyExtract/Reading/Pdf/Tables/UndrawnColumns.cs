using PolicyExtract.Reading.Pdf.Lines;

namespace PolicyExtract.Reading.Pdf.Tables;

/// <summary>Parts columns that no line parts: the lines of a drawn column's cells leave white between several columns of text.</summary>
internal static class UndrawnColumns
{
    /// <summary>Lines of a drawn column that write on both sides of the white at least, and their share.</summary>
    private const int FewestPartedLines = 3;

    private const double PartedLines = 0.6;

    public static PageTable Split(PageTable table)
    {
        var sides = Enumerable.Range(0, table.ColumnCount).Select(column => Sides(table, column)).ToList();
        if (sides.TrueForAll(column => column.Count == 1)) return table;
        List<double> columns = [.. sides.SelectMany(column => column), table.Columns[^1]];
        var starts = sides.Select((_, column) => sides.Take(column).Sum(before => before.Count)).Append(columns.Count - 1).ToList();
        var texts = ColumnTexts.Of(table.Cells.Select(cell => cell.Lines).ToList(), columns);
        var cells = table.Cells.SelectMany(cell => Parts(cell, starts[cell.Column], starts[cell.Column + cell.ColumnSpan], columns, texts));
        return table with { Columns = columns, Cells = cells.ToList() };
    }

    /// <summary>The left sides of the columns within a drawn one.</summary>
    private static List<double> Sides(PageTable table, int column)
    {
        var (left, right) = (table.Columns[column], table.Columns[column + 1]);
        var lines = table.Cells.Where(cell => cell.Column == column && cell.ColumnSpan == 1).SelectMany(cell => cell.Lines).ToList();
        var columns = GuttersToColumns.Find(lines.ConvertAll(line => (IReadOnlyList<PageLine>)[line]), left, right);
        if (columns.Count == 2) return [left];
        var runs = lines.ConvertAll(line => RowsToTable.Runs(line, columns).ToList());
        var parted = runs.Count(line => line.Count > 1 && line.TrueForAll(run => run.Column == run.LastColumn));
        var isList = runs.SelectMany(line => line).Where(run => run.Column == 0).All(run => run.Words is [var only] && ListMarker.Is(only.Text));
        return parted >= FewestPartedLines && parted >= PartedLines * lines.Count && !isList ? columns.GetRange(0, columns.Count - 1) : [left];
    }

    /// <summary>The cell in each column; whole, when its lines run across columns or stand in one alone, as those of a header over several do.</summary>
    private static IEnumerable<TableCell> Parts(TableCell cell, int first, int end, IReadOnlyList<double> columns, ColumnTexts texts)
    {
        var whole = cell with { Column = first, ColumnSpan = end - first };
        if (end - first == cell.ColumnSpan || cell.ColumnSpan > 1) return [whole];
        var runs = cell.Lines.SelectMany(line => RowsToTable.Runs(line, columns).SelectMany(run => texts.Place(run, line.FontSize))).ToList();
        if (runs.Exists(run => run.Column != run.LastColumn) || runs.Select(run => run.Column).Distinct().Count() < 2) return [whole];
        return Enumerable.Range(first, end - first).Select(column => cell with
        {
            Column = column,
            Box = cell.Box with { Left = columns[column], Right = columns[column + 1] },
            Lines = WordsToLines.Group(runs.Where(run => run.Column == column).SelectMany(run => run.Words)),
        });
    }
}
