namespace PolicyExtract.Reading.Pdf.Tables;

/// <summary>Tells whether a table goes on with the table of the page before: its cells begin and end at the same places.</summary>
internal static class ContinuedTable
{
    /// <summary>Points by which drawn columns may be off, and columns told from the text, which lie somewhere in the white.</summary>
    private const double RuledTolerance = 3, GutterTolerance = 15;

    /// <summary>
    /// The later part in the columns of the earlier one, some of which may be empty on its page; null when they are different tables.
    /// </summary>
    public static PageTable? Align(PageTable earlier, PageTable later)
    {
        if (earlier.HasRuledColumns != later.HasRuledColumns || later.ColumnCount > earlier.ColumnCount) return null;
        var tolerance = earlier.HasRuledColumns ? RuledTolerance : GutterTolerance;
        var places = later.Columns.Select(column => IndexOf(earlier.Columns, column, tolerance)).ToList();
        places[^1] = Math.Max(places[^1], places[^2] + 1);
        if (places.Contains(-1) || places[^1] >= earlier.Columns.Count) return null;
        var cells = later.Cells.Select(cell => cell with
        {
            Column = places[cell.Column],
            ColumnSpan = places[cell.Column + cell.ColumnSpan] - places[cell.Column],
        });
        return later with { Columns = earlier.Columns, Cells = cells.Where(cell => cell.ColumnSpan > 0).ToList() };
    }

    private static int IndexOf(IReadOnlyList<double> columns, double place, double tolerance)
    {
        var nearest = Enumerable.Range(0, columns.Count).MinBy(index => Math.Abs(columns[index] - place));
        return Math.Abs(columns[nearest] - place) <= tolerance ? nearest : -1;
    }
}
