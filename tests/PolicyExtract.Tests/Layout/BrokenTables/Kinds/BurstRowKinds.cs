namespace PolicyExtract.Tests.Layout.BrokenTables.Kinds;

/// <summary>One cell a line, row after row.</summary>
internal static class BurstRowKinds
{
    public static IEnumerable<Breakage> All =>
    [
        new("burst-rows-tab-header", (table, random) => Burst(table, [TabKinds.Row(table.Headers)], isSpread: false)),
        new("burst-rows", (table, random) => Burst(table, table.Headers, isSpread: false)),
        new("burst-rows-blank-lines", (table, random) => Burst(table, BurstCells.Header(table, random), isSpread: true)),
        new("burst-rows-empty-cells", (table, random) => Burst(table, BurstCells.Header(table, random), random.Chance(0.5)))
        {
            EmptyCells = true,
        },
        new("burst-rows-without-header", (table, random) => Burst(table, [], random.Chance(0.5))),
        new("burst-rows-parted", Parted),
        new("burst-rows-wrapped", Wrapped),
    ];

    private static BrokenLines Burst(KnownTable table, IReadOnlyList<string> header, bool isSpread) =>
        new(table, [.. header, .. table.Rows.SelectMany(row => row).Where(cell => cell.Length > 0)]) { BlankAfterEach = isSpread };

    /// <summary>A blank line stands between rows, none inside.</summary>
    private static BrokenLines Parted(KnownTable table, Random random) =>
        new(table, [.. BurstCells.Header(table, random), .. table.Rows.SelectMany(row => (string[])["", .. row])]);

    private static BrokenLines Wrapped(KnownTable table, Random random)
    {
        var widths = GreedyWrap.Widths(table, random);
        var cells = table.Rows.SelectMany(row => row.SelectMany((cell, column) => GreedyWrap.Lines(cell, widths[column])));
        return new(table, [.. BurstCells.Header(table, random), .. cells]) { BlankAfterEach = random.Chance(0.5) };
    }
}
