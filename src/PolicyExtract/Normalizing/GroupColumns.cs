using PolicyExtract.Model;

namespace PolicyExtract.Normalizing;

/// <summary>Finds columns in which an empty cell means what stands above: a provider or category written once for its cookies.</summary>
internal static class GroupColumns
{
    private static readonly CookieField[] Grouping = [CookieField.Provider, CookieField.Category, CookieField.Domain, CookieField.Party];

    /// <param name="rows">The body without rows that span the table.</param>
    public static ValueList<int> Find(ValueList<CookieField?> fields, IReadOnlyList<ValueList<GridCell>> rows)
    {
        var name = fields.ToList().IndexOf(CookieField.Name);
        return Enumerable.Range(0, Math.Max(0, name))
            .Where(column => fields[column] is { } field && Grouping.Contains(field) && IsGrouped(rows.Select(row => row[column].Text).ToList()))
            .ToValueList();
    }

    /// <summary>Where a value came twice in succession, an empty cell between other values would be one that states nothing.</summary>
    private static bool IsGrouped(List<string> cells)
    {
        var stated = cells.Where(text => text.Length > 0).ToList();
        return stated.Count > 0 && stated.Count < cells.Count && cells[0].Length > 0
            && stated.Zip(stated.Skip(1)).All(pair => !string.Equals(pair.First, pair.Second, StringComparison.Ordinal));
    }
}
