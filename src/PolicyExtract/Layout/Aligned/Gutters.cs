namespace PolicyExtract.Layout.Aligned;

/// <summary>Finds the blank strips between the columns of lines that are aligned with spaces.</summary>
internal static class Gutters
{
    /// <summary>
    /// One cut between each two neighbouring chunks of a header: where the fewest of the lines have a character; of equal places, where
    /// the most lines begin, then where the fewest words come under the farther header, then where the blank strip is widest, and there
    /// at its right end, because most cells are aligned to the left.
    /// </summary>
    /// <param name="header">The header's chunks, left to right.</param>
    /// <param name="lines">The lines below it.</param>
    public static int[] Between(IReadOnlyList<DisplayColumns.Chunk> header, IReadOnlyList<LayoutLine> lines)
    {
        var width = Math.Max(header[^1].Right, lines.Count == 0 ? 0 : lines.Max(line => line.Columns.Width)) + 1;
        var occupied = Occupancy(lines, width);
        var cuts = new int[header.Count - 1];
        for (int index = 0; index < cuts.Length; index++)
        {
            var from = Math.Max((int)header[index].Centre + 1, index == 0 ? 1 : cuts[index - 1] + 1);
            var to = Math.Max(from, (int)header[index + 1].Centre);
            cuts[index] = BestCut(
                occupied, from, to, column => CountStarts(lines, column), column => CountAstray(lines, header[index], header[index + 1], column));
        }
        return cuts;
    }

    /// <summary>The cuts that part lines without a header: blank strips of two columns or more that go through all of them.</summary>
    /// <param name="tolerance">Share of the lines that may have a character in the strip.</param>
    public static int[] Through(IReadOnlyList<LayoutLine> lines, double tolerance)
    {
        var width = lines.Max(line => line.Columns.Width) + 1;
        var occupied = Occupancy(lines, width);
        var allowed = (int)(tolerance * lines.Count);
        var cuts = new List<int>();
        var left = Array.FindIndex(occupied, count => count > allowed);
        for (int column = Math.Max(0, left); column < width - 1; column++)
        {
            if (occupied[column] > allowed) continue;
            var end = column;
            while (end < width - 1 && occupied[end] <= allowed) end++;
            if (end < width - 1 && IsGutter(lines, column, end)) cuts.Add(end);
            column = end;
        }
        return [.. cuts];
    }

    /// <summary>Blank strips arise by chance inside prose; a gutter is wide in most lines, or has cells aligned to it.</summary>
    private static bool IsGutter(IReadOnlyList<LayoutLine> lines, int start, int end)
    {
        var (both, wide) = (0, 0);
        foreach (var line in lines)
        {
            var before = line.Columns.Chunks.LastOrDefault(chunk => chunk.Left < start);
            var after = line.Columns.Chunks.FirstOrDefault(chunk => chunk.Right > end);
            if (before.Length == 0 || after.Length == 0) continue;
            both++;
            if (before != after) wide++;
        }
        return 2 * wide > both || both == 0;
    }

    private static int BestCut(int[] occupied, int from, int to, Func<int, int> countStarts, Func<int, int> countAstray)
    {
        var last = Math.Min(to, occupied.Length - 1);
        var fewest = Enumerable.Range(from, Math.Max(1, last - from + 1)).Min(column => column < occupied.Length ? occupied[column] : 0);
        var (best, bestStarts, bestAstray, bestWidth) = (to, -1, int.MaxValue, 0);
        for (int column = from; column <= last; column++)
        {
            if (occupied[column] > fewest) continue;
            var start = column;
            while (column + 1 <= last && occupied[column + 1] <= fewest) column++;
            var (cut, width) = (column + 1, column - start + 1);
            var (starts, astray) = (countStarts(cut), countAstray(cut));
            var isBetter = starts != bestStarts ? starts > bestStarts : astray < bestAstray || astray == bestAstray && width > bestWidth;
            if (isBetter) (best, bestStarts, bestAstray, bestWidth) = (cut, starts, astray, width);
        }
        return best;
    }

    /// <summary>How many lines begin at a column: the upper lines of their row fill the columns before it.</summary>
    private static int CountStarts(IReadOnlyList<LayoutLine> lines, int cut) =>
        lines.Count(line => line.Columns.Chunks.Any(chunk => chunk.Left == cut));

    /// <summary>How many chunks between two headers a cut puts under the farther one.</summary>
    private static int CountAstray(IReadOnlyList<LayoutLine> lines, DisplayColumns.Chunk left, DisplayColumns.Chunk right, int cut)
    {
        var astray = 0;
        foreach (var line in lines)
        {
            foreach (var chunk in line.Columns.Chunks)
            {
                if (chunk.Centre < left.Centre || chunk.Centre > right.Centre) continue;
                var belongsRight = Distance(chunk, right) < Distance(chunk, left);
                if (belongsRight != chunk.Centre >= cut) astray++;
            }
        }
        return astray;
    }

    private static double Distance(DisplayColumns.Chunk one, DisplayColumns.Chunk other) =>
        Math.Min(Math.Abs(one.Centre - other.Centre), Math.Min(Math.Abs(one.Left - other.Left), Math.Abs(one.Right - other.Right)));

    /// <summary>For each screen column, how many lines have a character there.</summary>
    private static int[] Occupancy(IReadOnlyList<LayoutLine> lines, int width)
    {
        var occupied = new int[width];
        foreach (var line in lines)
        {
            for (int at = 0; at < line.Text.Length; at++)
            {
                if (char.IsWhiteSpace(line.Text[at])) continue;
                for (int column = line.Columns[at]; column < line.Columns[at + 1]; column++) occupied[column]++;
            }
        }
        return occupied;
    }
}
