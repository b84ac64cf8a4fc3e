namespace PolicyExtract.Tests.Layout.BrokenTables.Kinds;

/// <summary>Rows whose cells are parted by tabs.</summary>
internal static class TabKinds
{
    public static IEnumerable<Breakage> All =>
    [
        new("tabs", Whole) { EmptyCells = true },
        new("tabs-ragged", Ragged) { EmptyCells = true },
        new("tabs-lost-spans", LostSpans),
        new("tabs-continuation", Continuation) { EmptyCells = true },
        new("tabs-folded", Folded),
        new("tabs-folded-cells", FoldedCells) { EmptyCells = true },
    ];

    public static string Row(IEnumerable<string> cells) => string.Join('\t', cells);

    private static BrokenLines Whole(KnownTable table, Random random) =>
        new(table, [Row(table.Headers), .. table.Rows.Select(Row)]) { BlankAfterEach = random.Chance(0.3) };

    /// <summary>Trailing empty cells are lost, or a tab too many stands at the end; spaces around tabs.</summary>
    private static BrokenLines Ragged(KnownTable table, Random random)
    {
        var lines = table.Rows.Select(Row).Select(row => random.Next(4) switch
        {
            0 => row + "\t",
            1 => row.Replace("\t", " \t ", StringComparison.Ordinal),
            _ => row.TrimEnd('\t'),
        });
        return new(table, [Row(table.Headers) + (random.Chance(0.3) ? "\t" : ""), .. lines]);
    }

    /// <summary>A cell that spans several rows stands in the first of them only, and the others have slid to the left.</summary>
    private static BrokenLines LostSpans(KnownTable table, Random random)
    {
        var grouped = table.Grouped();
        var pads = random.Chance(0.5);
        return new(grouped, [Row(grouped.Headers), .. grouped.Rows.Select(row => Row(row[0].Length > 0 ? row : [.. row.Skip(1), .. pads ? [""] : Array.Empty<string>()]))]);
    }

    /// <summary>Wrapped cells go on in rows of their own, whose other cells are empty.</summary>
    private static BrokenLines Continuation(KnownTable table, Random random)
    {
        var widths = GreedyWrap.Widths(table, random);
        var trims = random.Chance(0.4);
        var lines = table.Rows.SelectMany(row => WrappedRow.Lines(row, widths)).Select(Row);
        return new(table, [Row(table.Headers), .. lines.Select(line => trims ? line.TrimEnd('\t') : line)]);
    }

    /// <summary>Whole rows were wrapped as if they were running text, their tabs kept.</summary>
    private static BrokenLines Folded(KnownTable table, Random random)
    {
        var width = random.Next(60, 90);
        var lines = table.Rows.SelectMany(row => GreedyWrap.Lines(Row(row), width));
        return new(table, [Row(table.Headers), .. lines]) { TextWidth = width };
    }

    /// <summary>Each cell keeps the ends of its own lines; the next one follows behind a tab.</summary>
    private static BrokenLines FoldedCells(KnownTable table, Random random)
    {
        var widths = GreedyWrap.Widths(table, random);
        var lines = table.Rows.SelectMany(row => Row(row.Select((cell, column) => string.Join('\n', GreedyWrap.Lines(cell, widths[column])))).Split('\n'));
        return new(table, [Row(table.Headers), .. lines]);
    }
}
