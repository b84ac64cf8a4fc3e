namespace PolicyExtract.Tests.Layout.BrokenTables.Kinds;

/// <summary>Tables drawn with lines, in ASCII or with box-drawing characters.</summary>
internal static class BoxKinds
{
    private static readonly BoxPen Ascii = new("|", "-", ["+", "+", "+"], ["+", "+", "+"], ["+", "+", "+"]);
    private static readonly BoxPen Light = new("│", "─", ["┌", "┬", "┐"], ["├", "┼", "┤"], ["└", "┴", "┘"]);
    private static readonly BoxPen Double = new("║", "═", ["╔", "╦", "╗"], ["╠", "╬", "╣"], ["╚", "╩", "╝"]);

    public static IEnumerable<Breakage> All =>
    [
        new("box-ascii", (table, random) => Single(table, random, Ascii)) { EmptyCells = true },
        new("box-ascii-wrapped", (table, random) => Wrapped(table, random, Ascii)) { EmptyCells = true },
        new("box-drawn", (table, random) => Single(table, random, random.Pick([Light, Double]))) { EmptyCells = true },
        new("box-drawn-wrapped", (table, random) => Wrapped(table, random, random.Pick([Light, Double]))) { EmptyCells = true },
    ];

    private static BrokenLines Single(KnownTable table, Random random, BoxPen pen) =>
        Draw(table, pen, GreedyWrap.FullWidths(table), random.Chance(0.5));

    private static BrokenLines Wrapped(KnownTable table, Random random, BoxPen pen) =>
        Draw(table, pen, GreedyWrap.Widths(table, random), isRuled: true);

    /// <param name="isRuled">Whether a rule stands between any two rows, and not only below the header.</param>
    private static BrokenLines Draw(KnownTable table, BoxPen pen, int[] widths, bool isRuled)
    {
        var lines = new List<string> { pen.Rule(pen.Top, widths) };
        lines.AddRange(Row(table.Headers));
        lines.Add(pen.Rule(pen.Middle, widths));
        foreach (var (index, row) in table.Rows.Index())
        {
            if (isRuled && index > 0) lines.Add(pen.Rule(pen.Middle, widths));
            lines.AddRange(Row(row));
        }
        lines.Add(pen.Rule(pen.Bottom, widths));
        return new(table, lines);

        IEnumerable<string> Row(IReadOnlyList<string> cells) => WrappedRow.Lines(cells, widths).Select(line => pen.Row(line, widths));
    }

    /// <param name="Top">Left end, crossing and right end of the first rule; so for the others.</param>
    private sealed record BoxPen(string Side, string Dash, string[] Top, string[] Middle, string[] Bottom)
    {
        public string Rule(string[] ends, int[] widths) =>
            ends[0] + string.Join(ends[1], widths.Select(width => string.Concat(Enumerable.Repeat(Dash, width + 2)))) + ends[2];

        public string Row(string[] cells, int[] widths) =>
            $"{Side} {string.Join($" {Side} ", cells.Select((cell, column) => cell.PadRight(widths[column])))} {Side}";
    }
}
