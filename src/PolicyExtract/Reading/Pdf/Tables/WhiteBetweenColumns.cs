using PolicyExtract.Reading.Pdf.Lines;

namespace PolicyExtract.Reading.Pdf.Tables;

/// <summary>The white that the lines of a table leave between its columns, followed line by line.</summary>
internal static class WhiteBetweenColumns
{
    /// <summary>Points by which the lines of a column begin at different places at most.</summary>
    public const double SameStart = 1;

    /// <summary>Points: what a long cell leaves of a gutter at least, a cell's padding.</summary>
    public const double NarrowestGutter = 1.5;

    /// <summary>The white between the runs of a line.</summary>
    public static List<(double From, double To)> Of(PageLine line)
    {
        var runs = line.Runs;
        return runs.Zip(runs.Skip(1), (left, right) => (left.To, right.From)).ToList();
    }

    /// <summary>
    /// What a line leaves of the white between columns; where a word begins just where a column does (in scripts from right to left:
    /// ends), a space is white enough.
    /// </summary>
    public static List<(double From, double To)> Without(List<(double From, double To)> white, PageLine line)
    {
        foreach (var word in line.Runs.SelectMany(run => Parted(run, line, white)))
        {
            white = white.SelectMany(
                gap => new[] { (gap.From, To: Math.Min(gap.To, word.From)), (From: Math.Max(gap.From, word.To), gap.To) })
                .Where(gap => gap.To - gap.From >= NarrowestGutter).Distinct().ToList();
        }
        return white;
    }

    /// <summary>What lines leave of the white that the one with the most stretches of text shows.</summary>
    public static List<(double From, double To)> Of(List<PageLine> lines)
    {
        if (lines.Count == 0) return [];
        var white = Of(lines.MaxBy(line => line.Runs.Count)!);
        foreach (var line in lines)
        {
            if (white.Count == 0) break;
            white = Without(white, line);
        }
        return white;
    }

    /// <summary>The columns as found, and those that white between them shows besides.</summary>
    public static List<double> AddTo(List<double> columns, List<(double From, double To)> white)
    {
        const double Margin = GuttersToColumns.Margin;
        var more = white.Where(gap => columns.TrueForAll(column => column < gap.From - Margin || column > gap.To + Margin));
        return [.. columns.Concat(more.Select(gap => gap.To - Margin)).Order()];
    }

    private static IEnumerable<(double From, double To)> Parted(
        (double From, double To) run, PageLine line, List<(double From, double To)> white)
    {
        var start = run.From;
        var end = run.From;
        var isReversed = RightToLeft.IsIn(line.Words);
        foreach (var word in line.WordsFromLeft.Where(word => word.Box.Left >= run.From && word.Box.Right <= run.To))
        {
            if (word.Box.Left > start && white.Exists(gap => Math.Abs(isReversed ? gap.From - end : gap.To - word.Box.Left) <= SameStart))
            {
                yield return (start, end);
                start = word.Box.Left;
            }
            end = Math.Max(end, word.Box.Right);
        }
        yield return (start, Math.Max(end, run.To));
    }
}
