using PolicyExtract.Reading.Pdf.Lines;

namespace PolicyExtract.Reading.Pdf.Tables;

/// <summary>
/// Tells columns that stand as close as words do: words begin at the same place in most lines, behind words of other widths or where no
/// space is painted.
/// </summary>
internal static class WordsBelowEachOther
{
    /// <summary>Lines that are parted at a place at least, and their share of those with text before it.</summary>
    private const int FewestLines = 3;

    private const double PartedLines = 0.6;

    /// <summary>The columns as found, and those that begin within them. In scripts from right to left none is looked for.</summary>
    public static List<double> AddTo(List<double> columns, List<PageLine> lines)
    {
        var body = lines.FindAll(line => !line.IsBold);
        var words = body.ConvertAll(line => RightToLeft.IsIn(line.Words) ? [] : line.WordsFromLeft);
        var more = Enumerable.Range(0, columns.Count - 1).SelectMany(column => Starts(words, columns[column], columns[column + 1]));
        return [.. columns.Concat(more.ToList().Select(start => start - GuttersToColumns.Margin)).Order()];
    }

    private static IEnumerable<double> Starts(List<IReadOnlyList<PageWord>> lines, double left, double right)
    {
        var within = lines.ConvertAll(line => line.Where(word => word.MiddleX >= left && word.MiddleX < right).ToList())
            .FindAll(line => line.Count > 0);
        return within.SelectMany(line => line.Skip(1)).GroupBy(word => Math.Round(word.Box.Left)).Where(same => same.Count() >= FewestLines - 1)
            .Select(same => same.Average(word => word.Box.Left)).Where(start => Parts(within, start));
    }

    private static bool Parts(List<List<PageWord>> lines, double start)
    {
        var before = lines.Count(line => line[0].Box.Left < start - WhiteBetweenColumns.SameStart);

        if (lines.Exists(line => line.Exists(word => word.Box.Left < start - WhiteBetweenColumns.SameStart && word.Box.Right > start))) return false;
        var pairs = lines.SelectMany(line => line.Zip(line.Skip(1)))
            .Where(pair => Math.Abs(pair.Second.Box.Left - start) <= WhiteBetweenColumns.SameStart
                && pair.Second.Box.Left - pair.First.Box.Right >= WhiteBetweenColumns.NarrowestGutter).ToList();
        if (pairs.Count < Math.Max(FewestLines, PartedLines * before)) return false;
        var (shortest, longest) = (pairs.Min(pair => pair.First.Box.Right), pairs.Max(pair => pair.First.Box.Right));
        return longest - shortest > WhiteBetweenColumns.NarrowestGutter || pairs.TrueForAll(pair => !pair.Second.FollowsSpace && !pair.First.PrecedesSpace);
    }
}
