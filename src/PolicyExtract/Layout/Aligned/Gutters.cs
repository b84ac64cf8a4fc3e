namespace PolicyExtract.Layout.Aligned;

/// <summary>Finds the blank strips between the columns of lines that are aligned with spaces.</summary>
internal static class Gutters
{
    /// <summary>Lines that begin words at a cut speak less for it than a line with a character right before it speaks against it.</summary>
    private const double HurtLine = 2;

    /// <summary>What it is worth that the farther header begins at a cut; less than any line.</summary>
    private const double BelowHeader = 0.5;

    /// <summary>Screen columns of the narrowest column.</summary>
    private const int NarrowestColumn = 4;

    /// <summary>
    /// What a line is worth that begins words so many columns behind a cut: converters that turn places on a page into columns round them.
    /// </summary>
    private static readonly double[] StartsApart = [1, 0.9, 0.8];

    /// <summary>
    /// One cut between each two neighbouring chunks of a header: where the most lines begin and the fewest have a character; of equal
    /// places, where the fewest words come under the farther header, then where the blank strip is widest, and there at its right end,
    /// because most cells are aligned to the left.
    /// </summary>
    /// <param name="header">The header's chunks, left to right.</param>
    /// <param name="lines">The lines below it.</param>
    public static int[] Between(IReadOnlyList<DisplayColumns.Chunk> header, IReadOnlyList<LayoutLine> lines)
    {
        var width = Math.Max(header[^1].Right, lines.Count == 0 ? 0 : lines.Max(line => line.Columns.Width)) + 1;
        var worth = Worth(lines, Occupancy(lines, width));
        var cuts = new int[header.Count - 1];
        for (int index = 0; index < cuts.Length; index++)
        {
            var from = Math.Max((int)header[index].Centre + 1, index == 0 ? 1 : cuts[index - 1] + 1);
            var to = Math.Max(from, (int)header[index + 1].Centre);
            cuts[index] = BestCut(
                from,
                to,
                cut => (cut < worth.Length ? worth[cut] : 0) + (cut == header[index + 1].Left ? BelowHeader : 0),
                cut => CountAstray(lines, header[index], header[index + 1], cut));
        }
        return cuts;
    }

    /// <summary>
    /// As many cuts as on the page before, at the best places of a page whose columns stand elsewhere; the same cuts where they are as good.
    /// </summary>
    /// <param name="lines">The lines of the table on the page; they have no header.</param>
    public static int[] OnNextPage(int[] before, IReadOnlyList<LayoutLine> lines)
    {
        var width = Math.Max(before[^1], lines.Max(line => line.Columns.Width)) + 1;
        var worth = Worth(lines, Occupancy(lines, width));
        var left = lines.Min(line => line.Indent);
        var best = new (double Score, int Cut)[before.Length + 1, width + 1];
        for (int count = 1; count <= before.Length; count++)
        {
            for (int cut = 0; cut <= width; cut++)
            {
                var (last, score) = (best[count, Math.Max(0, cut - 1)], double.NegativeInfinity);
                if (cut >= left + count * NarrowestColumn) score = best[count - 1, cut - NarrowestColumn].Score + worth[cut];
                best[count, cut] = cut > 0 && last.Score >= score ? last : (score, cut);
            }
        }
        return best[before.Length, width].Score > before.Sum(cut => worth[cut]) ? Trace(best, before.Length, width) : before;
    }

    private static int[] Trace((double Score, int Cut)[,] best, int count, int width)
    {
        var cuts = new int[count];
        for (int index = count - 1, at = width; index >= 0; index--)
        {
            cuts[index] = best[index + 1, at].Cut;
            at = cuts[index] - NarrowestColumn;
        }
        return cuts;
    }

    /// <summary>The best place for a cut; of places that are worth the same, the last of the widest strip.</summary>
    private static int BestCut(int from, int to, Func<int, double> worth, Func<int, int> countAstray)
    {
        var (best, bestWorth, bestAstray, bestWidth) = (to, double.NegativeInfinity, int.MaxValue, 0);
        for (int cut = from + 1; cut <= to + 1; cut++)
        {
            var (start, value) = (cut, worth(cut));
            while (cut <= to && worth(cut + 1) == value) cut++;
            if (value < bestWorth) continue;
            var (astray, width) = (countAstray(cut), cut - start);
            var isBetter = value > bestWorth || astray < bestAstray || astray == bestAstray && width > bestWidth;
            if (isBetter) (best, bestWorth, bestAstray, bestWidth) = (cut, value, astray, width);
        }
        return best;
    }

    /// <summary>
    /// What a cut is worth, for each screen column: the lines that begin words there or a little behind, which also says that the upper
    /// lines of their row fill the columns before it, less those that have a character right before it.
    /// </summary>
    private static double[] Worth(IReadOnlyList<LayoutLine> lines, int[] occupied)
    {
        var starts = new int[occupied.Length + StartsApart.Length];
        foreach (var chunk in lines.SelectMany(line => line.Columns.Chunks)) starts[Math.Min(chunk.Left, occupied.Length)]++;
        var worth = new double[occupied.Length + 1];
        for (int cut = 1; cut < worth.Length; cut++)
        {
            worth[cut] = -HurtLine * occupied[cut - 1];
            for (int apart = 0; apart < StartsApart.Length && cut + apart < occupied.Length; apart++) worth[cut] += StartsApart[apart] * starts[cut + apart];
        }
        return worth;
    }

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

    /// <summary>
    /// For each screen column, how many lines have a character there; but where bytes were counted for characters, the next cell may begin
    /// right behind one.
    /// </summary>
    private static int[] Occupancy(IReadOnlyList<LayoutLine> lines, int width)
    {
        var occupied = new int[width];
        foreach (var line in lines)
        {
            var mayFillUp = false;
            for (int at = 0; at < line.Text.Length; at++)
            {
                mayFillUp |= line.Columns.Unit == ColumnUnit.Bytes && !char.IsAscii(line.Text[at]);
                if (char.IsWhiteSpace(line.Text[at])) continue;
                var end = mayFillUp && at + 1 < line.Text.Length && !char.IsWhiteSpace(line.Text[at + 1]) ? line.Columns[at + 1] - 1 : line.Columns[at + 1];
                for (int column = line.Columns[at]; column < end; column++) occupied[column]++;
            }
        }
        return occupied;
    }
}
