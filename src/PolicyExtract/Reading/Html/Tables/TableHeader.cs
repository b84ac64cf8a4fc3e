using PolicyExtract.Model;

namespace PolicyExtract.Reading.Html.Tables;

/// <summary>Tells how many of a table's first rows are headers.</summary>
internal static class TableHeader
{
    public static int RowCount(IReadOnlyList<(GridCell[] Cells, PlacedRow Row)> rows)
    {
        var count = 0;
        while (count < rows.Count && (rows[count].Row.IsHead || IsMarked(rows[count].Cells))) count++;
        // Where all is head, or all cells are header cells, the marks say nothing about the rows below the first.
        if (count == rows.Count) count = Math.Min(1, count);
        return count == 0 && rows.Count > 1 && IsSetOff(rows[0].Cells) && !IsSetOff(rows[1].Cells) ? 1 : count;
    }

    private static bool IsMarked(GridCell[] row) =>
        Array.Exists(row, cell => cell.IsHeader && !cell.IsEmpty)
        && Array.TrueForAll(row, cell => cell.IsHeader || cell.IsEmpty || cell.Origin == CellOrigin.Spanned);

    private static bool IsSetOff(GridCell[] row) => Array.Exists(row, cell => !cell.IsEmpty) && Array.TrueForAll(row, IsSetOff);

    /// <summary>Whether all that a cell holds is set in bold.</summary>
    public static bool IsSetOff(GridCell cell) => cell.Content.Fragments.All(fragment => (fragment.Style & TextStyle.Strong) != 0);
}
