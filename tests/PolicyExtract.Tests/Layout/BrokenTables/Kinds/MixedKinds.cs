namespace PolicyExtract.Tests.Layout.BrokenTables.Kinds;

/// <summary>Tables that are broken in several ways at once: rows of tabs, then burst rows, then columns.</summary>
internal static class MixedKinds
{
    public static IEnumerable<Breakage> All =>
    [
        new("mixed", (table, random) => Mix(table, random, null)),
        new("mixed-wrapped", (table, random) => Mix(table, random, GreedyWrap.Widths(table, random))),
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

    private static IEnumerable<string> TabRows(IReadOnlyList<string> row, int[]? widths) =>
        widths is null ? [TabKinds.Row(row)] : WrappedRow.Lines(row, widths).Select(TabKinds.Row);
}
