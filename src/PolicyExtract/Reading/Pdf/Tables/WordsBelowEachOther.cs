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
        var first = within.ConvertAll(line => line[0].Box.Left);
        return Clusters(within.SelectMany(line => line.Skip(1)).Select(word => word.Box.Left).Order())
            .FindAll(cluster => cluster.Count >= FewestLines)
            .Select(cluster => (cluster.Count, Start: cluster.Average()))
            .Select(place => (place.Count, place.Start, Fewest: Fewest(first.Count(begin => begin < place.Start - WhiteBetweenColumns.SameStart))))
            .Where(place => place.Count >= place.Fewest && Parts(within, place.Start, place.Fewest)).Select(place => place.Start);
    }

    /// <summary>Lines that must be parted where so many have text before a place.</summary>
    private static double Fewest(int before) => Math.Max(FewestLines, PartedLines * before);

    /// <summary>Places, from left to right, that differ from the first of their cluster no more than the lines of a column do.</summary>
    private static List<List<double>> Clusters(IEnumerable<double> places)
    {
        var clusters = new List<List<double>>();
        foreach (var place in places)
        {
            if (clusters.Count == 0 || place - clusters[^1][0] > WhiteBetweenColumns.SameStart) clusters.Add([]);
            clusters[^1].Add(place);
        }
        return clusters;
    }

    private static bool Parts(List<List<PageWord>> lines, double start, double fewest)
    {
        if (lines.Exists(line => line.Exists(word => word.Box.Left < start - WhiteBetweenColumns.SameStart && word.Box.Right > start))) return false;
        var pairs = lines.SelectMany(line => line.Zip(line.Skip(1)))
            .Where(pair => Math.Abs(pair.Second.Box.Left - start) <= WhiteBetweenColumns.SameStart
                && pair.Second.Box.Left - pair.First.Box.Right >= WhiteBetweenColumns.NarrowestGutter).ToList();
        if (pairs.Count < fewest) return false;
        var (shortest, longest) = (pairs.Min(pair => pair.First.Box.Right), pairs.Max(pair => pair.First.Box.Right));
        return longest - shortest > WhiteBetweenColumns.NarrowestGutter || pairs.TrueForAll(pair => !pair.Second.FollowsSpace && !pair.First.PrecedesSpace);
    }
}
