namespace PolicyExtract.Tests.Layout.BrokenTables;

/// <summary>Wraps a cell as every text program does: a word goes to the next line when it does not fit any more.</summary>
internal static class GreedyWrap
{
    /// <summary>The cell's lines; a longer word than fits stands on a line of its own. An empty cell has no lines.</summary>
    /// <param name="width">Characters of a line.</param>
    public static IReadOnlyList<string> Lines(string text, int width)
    {
        var lines = new List<string>();
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (lines.Count > 0 && lines[^1].Length + 1 + word.Length <= width) lines[^1] += " " + word;
            else lines.Add(word);
        }
        return lines;
    }

    /// <summary>Widths for a total between that of a narrow page and that of a wide one, and more for many columns.</summary>
    public static int[] Widths(KnownTable table, Random random)
    {
        const int NarrowPage = 60;
        const int WidePage = 110;
        const int LeastPerColumn = 16;
        return Widths(table, Math.Max(random.Next(NarrowPage, WidePage), LeastPerColumn * table.ColumnCount));
    }

    /// <summary>Widths at which no cell wraps.</summary>
    public static int[] FullWidths(KnownTable table) => Widths(table, int.MaxValue);

    /// <summary>Shares out a total as browsers do: no column narrower than its longest word, none wider than its longest cell.</summary>
    private static int[] Widths(KnownTable table, int total)
    {
        var cells = table.Headers.Select((header, column) => table.Column(column).Append(header).ToArray()).ToArray();
        var least = cells.Select(column => column.Max(cell => cell.Split(' ').Max(word => word.Length))).ToArray();
        var most = cells.Select(column => column.Max(cell => cell.Length)).ToArray();
        var wanted = Math.Max(1, most.Sum() - least.Sum());
        var spare = Math.Clamp(total - least.Sum(), 0, wanted);
        return [.. least.Select((width, column) => width + (most[column] - width) * spare / wanted)];
    }
}
