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
        new("burst-rows-wrapped-header", WrappedHeader),
        new("burst-rows-paged", Paged),
        new("burst-rows-paragraphs", Paragraphs),
    ];

    private static BrokenLines Burst(KnownTable table, IReadOnlyList<string> header, bool isSpread) =>
        new(table, [.. header, .. table.Rows.SelectMany(row => row).Where(cell => cell.Length > 0)]) { BlankAfterEach = isSpread };

    /// <summary>A blank line stands between rows, none inside.</summary>
    private static BrokenLines Parted(KnownTable table, Random random) =>
        new(table, [.. BurstCells.Header(table, random), .. table.Rows.SelectMany(row => (string[])["", .. row])]);

    private static BrokenLines Wrapped(KnownTable table, Random random)
    {
        var widths = GreedyWrap.Widths(table, random);
        var cells = table.Rows.SelectMany(row => Cells(row, widths));
        return new(table, [.. BurstCells.Header(table, random), .. cells]) { BlankAfterEach = random.Chance(0.5) };
    }

    /// <summary>The header's words are wrapped as well.</summary>
    private static BrokenLines WrappedHeader(KnownTable table, Random random)
    {
        var widths = GreedyWrap.Widths(table, random);
        return new(table, [.. Cells(table.Headers, widths), .. table.Rows.SelectMany(row => Cells(row, widths))]);
    }

    /// <summary>A blank line between all cells, and between the sentences of one; lines wrap at the page's width alone.</summary>
    private static BrokenLines Paragraphs(KnownTable table, Random random)
    {
        var width = random.Next(60, 110);
        var paragraphs = table.Headers.Concat(table.Rows.SelectMany(row => row)).SelectMany(Sentences);
        return new(table, [.. paragraphs.SelectMany(paragraph => (string[])[.. GreedyWrap.Lines(paragraph, width), ""])]);
    }

    private static IEnumerable<string> Sentences(string cell)
    {
        var sentences = cell.Split(". ");
        return sentences.Select((sentence, at) => at < sentences.Length - 1 ? sentence + "." : sentence).Where(sentence => sentence.Length > 0);
    }

    /// <summary>Pages end anywhere, in a cell as well: a foot with the page's number, and mostly a form feed.</summary>
    private static BrokenLines Paged(KnownTable table, Random random)
    {
        var widths = GreedyWrap.Widths(table, random);
        var (height, foot) = (random.Next(18, 40), random.Chance(0.5) ? "Page " : "");
        var end = random.Chance(0.7) ? "\f" : "";
        var pages = table.Rows.SelectMany(row => Cells(row, widths)).Chunk(height);
        var lines = pages.SelectMany((page, index) => (string[])[.. page, "", $"{new string(' ', 30)}{foot}{index + 1}", end]);
        return new(table, [.. table.Headers, .. lines]);
    }

    private static IEnumerable<string> Cells(IReadOnlyList<string> row, int[] widths) =>
        row.SelectMany((cell, column) => GreedyWrap.Lines(cell, widths[column]));
}
