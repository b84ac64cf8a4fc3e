namespace PolicyExtract.Tests.Layout.BrokenTables.Kinds;

/// <summary>One cell a line, column after column.</summary>
internal static class BurstColumnKinds
{
    public static IEnumerable<Breakage> All =>
    [
        new("burst-columns", (table, random) => Blocks(table, random, table.Rows.Count, isWrapped: false)),
        new("burst-columns-own-headers", OwnHeaders),
        new("burst-columns-blocks", (table, random) => Blocks(table, random, random.Next(2, 7), isWrapped: false)),
        new("burst-columns-wrapped", (table, random) => Blocks(table, random, table.Rows.Count, isWrapped: true)),
        new("burst-columns-blocks-wrapped", (table, random) => Blocks(table, random, random.Next(2, 7), isWrapped: true)),
    ];

    /// <param name="height">Rows of a block; the last block has what is left.</param>
    private static BrokenLines Blocks(KnownTable table, Random random, int height, bool isWrapped)
    {
        var widths = isWrapped ? GreedyWrap.Widths(table, random) : null;
        var lines = table.Rows.Chunk(height).SelectMany(block => BurstCells.Columns(table, block, widths));
        return new(table, [.. BurstCells.Header(table, random), .. lines]) { BlankAfterEach = random.Chance(0.5) };
    }

    /// <summary>Each column stands below its own header.</summary>
    private static BrokenLines OwnHeaders(KnownTable table, Random random)
    {
        var lines = Enumerable.Range(0, table.ColumnCount).SelectMany(column => table.Column(column).Prepend(table.Headers[column]));
        return new(table, [.. lines]) { BlankAfterEach = random.Chance(0.5) };
    }
}
