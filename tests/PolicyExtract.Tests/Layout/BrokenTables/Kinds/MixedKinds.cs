namespace PolicyExtract.Tests.Layout.BrokenTables.Kinds;

/// <summary>Tables that are broken in several ways at once: rows of tabs, then burst rows, then columns.</summary>
internal static class MixedKinds
{
    public static IEnumerable<Breakage> All =>
    [
        new("mixed", (table, random) => Mix(table, random, null)),
        new("mixed-wrapped", (table, random) => Mix(table, random, GreedyWrap.Widths(table, random))),
        new("mixed-cells", Cells),
    ];

    private static BrokenLines Mix(KnownTable table, Random random, int[]? widths)
    {
        var burstFrom = random.Next(0, table.Rows.Count);
        var columnsFrom = random.Next(burstFrom, table.Rows.Count + 1);
        var intact = table.Rows.Take(burstFrom).SelectMany(row => TabRows(row, widths));
        var burst = table.Rows.Take(burstFrom..columnsFrom).SelectMany(row => BurstCells.Columns(table, [row], widths));
        var columns = BurstCells.Columns(table, table.Rows.Skip(columnsFrom), widths);
        return new(table, [TabKinds.Row(table.Headers), .. intact, .. burst, .. columns]) { BlankAfterEach = random.Chance(0.5) };
    }

    /// <summary>A tab or a line end stands between two cells, and some cells are wrapped.</summary>
    private static BrokenLines Cells(KnownTable table, Random random)
    {
        var widths = GreedyWrap.Widths(table, random);
        var rows = table.Rows.Select(row => string.Concat(row.Select((cell, column) =>
            (column == 0 ? "" : random.Chance(0.5) ? "\t" : "\n")
            + (random.Chance(0.5) ? string.Join('\n', GreedyWrap.Lines(cell, widths[column])) : cell))));
        return new(table, [TabKinds.Row(table.Headers), .. rows.SelectMany(row => row.Split('\n'))]);
    }

    private static IEnumerable<string> TabRows(IReadOnlyList<string> row, int[]? widths) =>
        widths is null ? [TabKinds.Row(row)] : WrappedRow.Lines(row, widths).Select(TabKinds.Row);
}
