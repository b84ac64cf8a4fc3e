using PolicyExtract.Model;

namespace PolicyExtract.Reading.Html.Tables;

/// <summary>Tells how many of a table's first rows are headers.</summary>
internal static class TableHeader
{
    /// <summary>Rows in bold that are headers; where there are more, bold means something else.</summary>
    private const int MostSetOff = 2;

    public static int RowCount(IReadOnlyList<(GridCell[] Cells, PlacedRow Row)> rows)
    {
        var count = 0;
        while (count < rows.Count && (rows[count].Row.IsHead || (IsMarked(rows[count].Cells) && !(count > 0 && IsTitle(rows[count].Cells))))) count++;
        // Where all is head, or all cells are header cells, the marks say nothing about the rows below the first.
        if (count == rows.Count) count = Math.Min(1, count);
        return count == 0 ? SetOff(rows) : count;
    }

    /// <summary>The first rows in bold, of which the first may be a title over all columns.</summary>
    private static int SetOff(IReadOnlyList<(GridCell[] Cells, PlacedRow Row)> rows)
    {
        var count = 0;
        while (count < rows.Count && IsSetOff(rows[count].Cells)) count++;
        return count <= MostSetOff && count < rows.Count ? count : 0;
    }

    private static bool IsMarked(GridCell[] row) =>
        Array.Exists(row, cell => cell.IsHeader && !cell.IsEmpty)
        && Array.TrueForAll(row, cell => cell.IsHeader || cell.IsEmpty || cell.Origin == CellOrigin.Spanned);

    /// <summary>Whether a single cell spans the whole row: below a header it heads the rows that follow.</summary>
    private static bool IsTitle(GridCell[] row) => row.Length > 1 && row.Count(cell => cell.Origin == CellOrigin.Stated && !cell.IsEmpty) == 1
        && Array.TrueForAll(row, cell => cell.Origin == CellOrigin.Spanned || !cell.IsEmpty);

    private static bool IsSetOff(GridCell[] row) => Array.Exists(row, cell => !cell.IsEmpty) && Array.TrueForAll(row, IsSetOff);

    /// <summary>Whether all that a cell holds is set in bold.</summary>
    public static bool IsSetOff(GridCell cell) => cell.Content.Fragments.All(fragment => (fragment.Style & TextStyle.Strong) != 0);
}
