namespace PolicyExtract.Tests.Layout.BrokenTables.Kinds;

/// <summary>Rows whose cells are parted by pipes, as Markdown converters leave them.</summary>
internal static class PipeKinds
{
    public static IEnumerable<Breakage> All =>
    [
        new("pipes", Markdown) { EmptyCells = true, IsMarkdown = true },
        new("pipes-empty-header", EmptyHeader) { EmptyCells = true, IsMarkdown = true },
        new("pipes-bare", Bare) { EmptyCells = true },
        new("pipes-lost-spans", LostSpans) { IsMarkdown = true },
        new("pipes-title-row", TitleRow) { EmptyCells = true, IsMarkdown = true },
    ];

    private static BrokenLines Markdown(KnownTable table, Random random) =>
        new(table, [Row(table.Headers), Rule(table, random), .. table.Rows.Select(Row)]);

    /// <summary>The converter found no header cells, so that the header is the first row of the body.</summary>
    private static BrokenLines EmptyHeader(KnownTable table, Random random) =>
        new(table, [Row(table.Headers.Select(_ => "")), Rule(table, random), Row(table.Headers), .. table.Rows.Select(Row)]);

    /// <summary>No pipes at the ends, and perhaps no rule below the header.</summary>
    private static BrokenLines Bare(KnownTable table, Random random)
    {
        var ruled = random.Chance(0.6);
        IEnumerable<string> rule = ruled ? [string.Join(" | ", table.Headers.Select(_ => "---"))] : [];
        return new(table, [BareRow(table.Headers), .. rule, .. table.Rows.Select(BareRow)]);
    }

    /// <summary>A cell that spans several rows stands in the first of them only; the others have slid to the left, filled up at the end or not.</summary>
    private static BrokenLines LostSpans(KnownTable table, Random random)
    {
        var grouped = table.Grouped();
        var pads = random.Chance(0.5);
        return new(grouped, [Row(grouped.Headers), Rule(grouped, random), .. grouped.Rows.Select(row => Row(row[0].Length > 0 ? row : [.. row.Skip(1), .. pads ? [""] : Array.Empty<string>()]))]);
    }

    /// <summary>A row above the header says what the table is about.</summary>
    private static BrokenLines TitleRow(KnownTable table, Random random)
    {
        var title = table.Headers.Select((_, column) => column == 0 ? random.Pick(table.Language.Sections) : "");
        return new(table, [Row(title), Rule(table, random), Row(table.Headers), .. table.Rows.Select(Row)]);
    }

    private static string Row(IEnumerable<string> cells) => $"| {string.Join(" | ", cells)} |";

    private static string BareRow(IEnumerable<string> cells) => string.Join(" | ", cells);

    private static string Rule(KnownTable table, Random random)
    {
        var rule = random.Pick(["---", ":---", "------------"]);
        return Row(table.Headers.Select(_ => rule));
    }
}
