namespace PolicyExtract.Tests.Layout.BrokenTables.Kinds;

/// <summary>One cell a line, column after column.</summary>
internal static class BurstColumnKinds
{
    public static IEnumerable<Breakage> All =>
    [
        new("burst-columns", (table, random) => Blocks(table, random, table.Rows.Count, isWrapped: false)),
        new("burst-columns-own-headers", OwnHeaders),
        new("burst-columns-headed-blocks", (table, random) => HeadedBlocks(table, random, isHeadedAgain: false)),
        new("burst-columns-headed-again", (table, random) => HeadedBlocks(table, random, isHeadedAgain: true)),
        new("burst-columns-header-line", HeaderInLine),
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

    /// <summary>The columns of the first block, or of all, below their own headers, with blank lines between the columns or without any.</summary>
    private static BrokenLines HeadedBlocks(KnownTable table, Random random, bool isHeadedAgain)
    {
        var (height, isParted, isWrapped) = (random.Next(2, 7), random.Chance(0.6), random.Chance(0.5));
        var widths = isWrapped ? GreedyWrap.Widths(table, random) : null;
        var lines = table.Rows.Chunk(height).SelectMany((block, index) => Parted(Columns(table, block, widths, index == 0 || isHeadedAgain), isParted));
        return new(table, [.. lines]);
    }

    /// <summary>The header is one line of words, the columns stand below it, a blank line between them.</summary>
    private static BrokenLines HeaderInLine(KnownTable table, Random random)
    {
        var widths = random.Chance(0.3) ? GreedyWrap.Widths(table, random) : null;
        return new(table, [string.Join(' ', table.Headers), .. Parted(Columns(table, table.Rows, widths, isHeaded: false), isParted: true)]);
    }

    private static IEnumerable<IEnumerable<string>> Columns(KnownTable table, IReadOnlyList<IReadOnlyList<string>> rows, int[]? widths, bool isHeaded) =>
        Enumerable.Range(0, table.ColumnCount).Select(column =>
        {
            var cells = rows.SelectMany(row => widths is null ? [row[column]] : GreedyWrap.Lines(row[column], widths[column]));
            return isHeaded ? cells.Prepend(table.Headers[column]) : cells;
        });

    private static IEnumerable<string> Parted(IEnumerable<IEnumerable<string>> columns, bool isParted) =>
        columns.SelectMany(column => isParted ? column.Append("") : column);
}
