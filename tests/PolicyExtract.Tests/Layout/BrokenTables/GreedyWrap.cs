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

    /// <summary>Widths that share out a total as browsers do: no column narrower than its longest word, none wider than its longest cell.</summary>
    public static int[] Widths(KnownTable table, int total)
    {
        var cells = Enumerable.Range(0, table.ColumnCount).Select(column => table.Column(column).Append(table.Headers[column]).ToArray()).ToArray();
        var least = cells.Select(column => column.Max(cell => cell.Split(' ').Max(word => word.Length))).ToArray();
        var most = cells.Select(column => column.Max(cell => cell.Length)).ToArray();
        var spare = Math.Max(0, total - least.Sum());
        var wanted = Math.Max(1, most.Sum() - least.Sum());
        return [.. least.Select((width, column) => width + Math.Min(most[column] - width, (most[column] - width) * spare / wanted))];
    }
}
