namespace PolicyExtract.Tests.Layout.BrokenTables.Kinds;

/// <summary>What burst tables share.</summary>
internal static class BurstCells
{
    /// <summary>A header that stayed a line of tabs, or burst as well.</summary>
    public static IReadOnlyList<string> Header(KnownTable table, Random random) =>
        random.Chance(0.5) ? [TabKinds.Row(table.Headers)] : table.Headers;

    /// <summary>Rows one column after another.</summary>
    /// <param name="widths">Characters after which each column wraps; null where cells stay whole.</param>
    public static IEnumerable<string> Columns(KnownTable table, IEnumerable<IReadOnlyList<string>> rows, int[]? widths)
    {
        var block = rows.ToArray();
        return Enumerable.Range(0, table.ColumnCount)
            .SelectMany(column => block.SelectMany(row => widths is null ? [row[column]] : GreedyWrap.Lines(row[column], widths[column])));
    }
}
