using PolicyExtract.Model;

namespace PolicyExtract.Reading.Html.Tables;

/// <summary>Tells how many of a table's first rows are headers.</summary>
internal static class TableHeader
{
    /// <param name="rows">The rows as the page states them.</param>
    /// <param name="grid">The same rows laid out.</param>
    public static int RowCount(IReadOnlyList<SourceRow> rows, IReadOnlyList<IReadOnlyList<GridCell>> grid)
    {
        var marked = 0;
        while (marked < grid.Count && (rows[marked].IsHead || IsMarked(grid[marked]))) marked++;
        if (marked == grid.Count) marked = grid.Count > 1 && grid.Count(IsMarked) < grid.Count ? LeadingMarked(grid) : Math.Min(1, grid.Count);
        return marked == 0 && grid.Count > 1 && (IsSetOff(grid[0]) && !IsSetOff(grid[1])) ? 1 : marked;
    }

    private static int LeadingMarked(IReadOnlyList<IReadOnlyList<GridCell>> grid)
    {
        var count = 0;
        while (count < grid.Count && IsMarked(grid[count])) count++;
        return Math.Max(1, count);
    }

    private static bool IsMarked(IReadOnlyList<GridCell> row) =>
        row.Any(cell => cell.IsHeader && !cell.IsEmpty) && row.All(cell => cell.IsHeader || cell.IsEmpty || cell.Origin == CellOrigin.Spanned);

    /// <summary>Whether all that the row holds is set in bold.</summary>
    private static bool IsSetOff(IReadOnlyList<GridCell> row) =>
        row.Any(cell => !cell.IsEmpty)
        && row.All(cell => cell.Content.Fragments.All(fragment => (fragment.Style & TextStyle.Strong) != 0));
}
