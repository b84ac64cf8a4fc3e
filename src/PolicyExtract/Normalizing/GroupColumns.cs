using PolicyExtract.Model;

namespace PolicyExtract.Normalizing;

/// <summary>Finds columns in which an empty cell means what stands above: a provider or category written once for its cookies.</summary>
internal static class GroupColumns
{
    private static readonly CookieField[] Grouping = [CookieField.Provider, CookieField.Category, CookieField.Domain, CookieField.Party];

    /// <summary>Columns to the left of the names.</summary>
    /// <param name="rows">The body without rows that span the table.</param>
    /// <param name="haveSlid">Whether rows had lost the cells that stand above them, be they of what field they may.</param>
    public static ValueList<int> Find(IReadOnlyList<ColumnReading> columns, IReadOnlyList<ValueList<GridCell>> rows, bool haveSlid) =>
        columns.Any(column => column.Field == CookieField.Name)
            ? columns.TakeWhile(column => column.Field != CookieField.Name)
                .Where(column => haveSlid || column.Field is { } field && Grouping.Contains(field))
                .Where(column => IsGrouped(rows.Select(row => row[column.Index].Text).ToList()))
                .Select(column => column.Index)
                .ToValueList()
            : [];

    /// <summary>Where a value came twice in succession, an empty cell between other values would be one that states nothing.</summary>
    private static bool IsGrouped(List<string> cells)
    {
        var stated = cells.Where(text => text.Length > 0).ToList();
        return stated.Count > 0 && stated.Count < cells.Count && cells[0].Length > 0
            && stated.Zip(stated.Skip(1)).All(pair => !string.Equals(pair.First, pair.Second, StringComparison.Ordinal));
    }
}
