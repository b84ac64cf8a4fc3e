namespace PolicyExtract.Tests.Layout.BrokenTables.Kinds;

/// <summary>
/// Tables of a printed page in the order of printing: a cell's lines one below the other, then those of the next cell; what is at one height
/// is one line.
/// </summary>
internal static class PrintedKinds
{
    public static IReadOnlyList<Breakage> All { get; } =
    [
        new("printed-order", (table, random) => Printed(table, random, isCentred: false)),
        new("printed-order-centred", (table, random) => Printed(table, random, isCentred: true)),
    ];

    private static BrokenLines Printed(KnownTable table, Random random, bool isCentred)
    {
        var widths = GreedyWrap.Widths(table, random);
        var pageBreak = random.Next(1, table.Rows.Count);
        var lines = Row(table.Headers, widths, isCentred).ToList();
        for (int row = 0; row < table.Rows.Count; row++)
        {
            var ofRow = Row(table.Rows[row], widths, isCentred);
            if (row == pageBreak) ofRow[0] = "\f" + ofRow[0];
            lines.AddRange(ofRow);
        }
        return new BrokenLines(table, lines) { TextWidth = widths.Sum() + table.ColumnCount };
    }

    private static List<string> Row(IReadOnlyList<string> row, int[] widths, bool isCentred)
    {
        var cells = row.Select((cell, column) => GreedyWrap.Lines(cell, widths[column])).ToArray();
        var height = cells.Max(cell => cell.Count);
        var (lines, last) = (new List<string>(), -1);
        foreach (var cell in cells)
        {
            for (int line = 0; line < cell.Count; line++)
            {
                // In half lines, as centred cells of one line stand between two lines of others.
                var at = 2 * line + (isCentred ? height - cell.Count : 0);
                if (at == last) lines[^1] += " " + cell[line];
                else lines.Add(cell[line]);
                last = at;
            }
        }
        return lines;
    }
}
