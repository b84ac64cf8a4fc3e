using PolicyExtract.Model;

namespace PolicyExtract.Normalizing;

/// <summary>
/// Puts back what stands a column beside its own: a cell was left out of the row, or one too many put in, or two changed places.
/// </summary>
internal static class RowAlignment
{
    /// <summary>What is told of a row that was put right.</summary>
    public const string Repair = "shifted-cells";

    /// <summary>By how much the fits of the row's cells must grow in all: two of them have to be plainly out of place.</summary>
    private const double PlainGain = 1.5;

    /// <summary>The row as its cells fit best; the same row when that is hardly better than how it stands.</summary>
    public static ValueList<GridCell> Align(TableReading table, ValueList<GridCell> row)
    {
        var least = Fit(table, row) + PlainGain;
        var fields = table.Columns.Count(column => column.Field is not null and not CookieField.Name);
        if (fields < least || row.Any(cell => !cell.IsEmpty && cell.Origin != CellOrigin.Stated)) return row;
        return Others(row, table.ColumnOf(CookieField.Name)!.Value + 1).Where(other => Fit(table, other) >= least)
            .MaxBy(other => Fit(table, other)) ?? row;
    }

    /// <param name="first">The column behind the names; what stands before keeps its place.</param>
    private static IEnumerable<ValueList<GridCell>> Others(ValueList<GridCell> row, int first)
    {
        for (var column = first; column < row.Count; column++)
        {
            if (row[^1].IsEmpty) yield return [.. row.Take(column), GridCell.Empty, .. row.Skip(column).SkipLast(1)];
            if (row[column].IsEmpty) yield return [.. row.Take(column), .. row.Skip(column + 1), GridCell.Empty];
            if (column + 1 < row.Count) yield return [.. row.Take(column), row[column + 1], row[column], .. row.Skip(column + 2)];
        }
    }

    private static double Fit(TableReading table, ValueList<GridCell> row)
    {
        var sum = 0.0;
        for (var column = 0; column < row.Count; column++)
        {
            if (table.Columns[column].Field is { } field and not CookieField.Name && !Placeholders.IsPlaceholder(row[column].Text))
                sum += table.Wordings.Fits(row[column].Text)[(int)field];
        }
        return sum;
    }
}
