namespace PolicyExtract.Tests.Layout.BrokenTables.Kinds;

/// <summary>Columns that are parted by spaces alone, as text browsers and pdftotext print them.</summary>
internal static class AlignedKinds
{
    public static IEnumerable<Breakage> All =>
    [
        new("aligned", (table, random) => Print(table, random, new(GreedyWrap.FullWidths(table), random.Next(2, 4)))) { EmptyCells = true },
        new("aligned-wrapped", (table, random) => Print(table, random, Wrapped(table, random, random.Next(2, 4)))) { EmptyCells = true },
        new("aligned-tight", (table, random) => Print(table, random, Wrapped(table, random, gap: 1))) { EmptyCells = true },
        new("aligned-centred", Centred) { EmptyCells = true },
        new("aligned-paged", Paged) { EmptyCells = true },
    ];

    private static Form Wrapped(KnownTable table, Random random, int gap) => new(GreedyWrap.Widths(table, random), gap);

    private static BrokenLines Centred(KnownTable table, Random random) =>
        Print(table, random, Wrapped(table, random, random.Next(1, 4)) with { IsCentred = true });

    private static BrokenLines Print(KnownTable table, Random random, Form form)
    {
        var printer = new Printer(table, form, Indent: random.Chance(0.3) ? "   " : "", Parts: random.Chance(0.3));
        return new(table, [.. printer.Header(), .. table.Rows.SelectMany(printer.Row)]) { TextWidth = 90 };
    }

    /// <summary>Pages end inside the table: a page number, a form feed, and the header once more.</summary>
    private static BrokenLines Paged(KnownTable table, Random random)
    {
        var form = Wrapped(table, random, random.Next(2, 4)) with { IsCentred = random.Chance(0.3) };
        var printer = new Printer(table, form, Indent: "", Parts: random.Chance(0.3));
        var repeats = random.Chance(0.7);
        var pageRows = random.Next(3, 8);
        var lines = new List<string>(printer.Header());
        foreach (var (index, row) in table.Rows.Index())
        {
            if (index > 0 && index % pageRows == 0)
            {
                lines.AddRange(["", $"{new string(' ', 40)}{index / pageRows}", "\f" + (repeats ? printer.Header()[0] : "")]);
                if (repeats) lines.AddRange(printer.Header()[1..]);
            }
            lines.AddRange(printer.Row(row));
        }
        return new(table, lines) { TextWidth = 90 };
    }

    /// <param name="Widths">Characters of each column.</param>
    /// <param name="Gap">Blanks between columns.</param>
    /// <param name="IsCentred">Whether short cells stand in the middle of their row's height.</param>
    private sealed record Form(int[] Widths, int Gap, bool IsCentred = false);

    /// <param name="Parts">Whether a blank line stands between rows.</param>
    private sealed record Printer(KnownTable Table, Form Form, string Indent, bool Parts)
    {
        public List<string> Header() => [.. Row(Table.Headers)];

        public IEnumerable<string> Row(IReadOnlyList<string> cells)
        {
            foreach (var line in WrappedRow.Lines(cells, Form.Widths, Form.IsCentred))
            {
                var padded = line.Select((cell, column) => cell.PadRight(Form.Widths[column]));
                yield return (Indent + string.Join(new string(' ', Form.Gap), padded)).TrimEnd();
            }
            if (Parts) yield return "";
        }
    }
}
