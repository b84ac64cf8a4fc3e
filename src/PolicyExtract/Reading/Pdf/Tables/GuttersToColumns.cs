using PolicyExtract.Model;
using PolicyExtract.Reading.Pdf.Lines;

namespace PolicyExtract.Reading.Pdf.Tables;

/// <summary>Tells columns that are not drawn by the white between them, which runs through (nearly) all rows.</summary>
internal static class GuttersToColumns
{
    /// <summary>Share of the font size: words closer than this are one run of text. A justified space stays below, the padding of two cells above.</summary>
    private const double WidestSpace = 0.7;

    /// <summary>Points by which a column begins left of its text.</summary>
    public const double Margin = 2;

    /// <summary>Points by which the lines of a column begin at different places at most.</summary>
    public const double SameStart = 1;

    /// <summary>Points: what a long cell leaves of a gutter at least, a cell's padding.</summary>
    private const double NarrowestGutter = 2;

    /// <summary>Share of the rows that may run across a gutter: a heading over several columns, a section's title.</summary>
    private const double CrossingRows = 0.15;

    /// <summary>The left sides of the columns, and the right side of the last; a single column when there is no gutter.</summary>
    /// <param name="rows">The lines of each row.</param>
    public static List<double> Find(IReadOnlyList<IReadOnlyList<PageLine>> rows, double left, double right)
    {
        var sides = new List<double> { left };
        var allowed = (int)(rows.Count * CrossingRows);
        var size = rows.SelectMany(row => row).Select(line => line.FontSize).DefaultIfEmpty(1).Max();
        foreach (var (from, to) in Gaps(rows, allowed))
        {
            if (to - from >= WidestSpace * size) sides.Add(to - Math.Min(Margin, (to - from) / 2));
        }
        sides.Add(right);
        return sides;
    }

    /// <summary>Whether two words that follow each other stand further apart than words of one text do.</summary>
    public static bool IsGap(SourceBox one, SourceBox other, double fontSize) =>
        Math.Max(other.Left - one.Right, one.Left - other.Right) >= WidestSpace * fontSize;

    /// <summary>The words of a line, parted at wide gaps.</summary>
    public static List<List<PageWord>> Groups(PageLine line)
    {
        var groups = new List<List<PageWord>>();
        foreach (var word in line.Words)
        {
            if (groups.Count > 0 && !IsGap(groups[^1][^1].Box, word.Box, line.FontSize)) groups[^1].Add(word);
            else groups.Add([word]);
        }
        return groups;
    }

    /// <summary>The stretches of a line that are written without a wide gap, from left to right.</summary>
    public static List<(double From, double To)> Runs(PageLine line) =>
        Union(Groups(line).Select(group => (group.Min(word => word.Box.Left), group.Max(word => word.Box.Right))));

    /// <summary>The columns as found, and those that white between them shows besides.</summary>
    public static List<double> With(List<double> columns, List<(double From, double To)> white)
    {
        var more = white.Where(gap => columns.TrueForAll(column => column < gap.From - Margin || column > gap.To + Margin)).Select(gap => gap.To - Margin);
        return [.. columns.Concat(more).Order()];
    }

    /// <summary>The white between the runs of a line.</summary>
    public static List<(double From, double To)> Between(PageLine line)
    {
        var runs = Runs(line);
        return runs.Zip(runs.Skip(1), (left, right) => (left.To, right.From)).ToList();
    }

    /// <summary>What a line leaves of the white between columns; where a word begins just where a column does, a space is white enough.</summary>
    public static List<(double From, double To)> Without(List<(double From, double To)> white, PageLine line)
    {
        foreach (var word in Runs(line).SelectMany(run => Parted(run, line, white)))
        {
            white = white.SelectMany(gap => new[] { (gap.From, To: Math.Min(gap.To, word.From)), (From: Math.Max(gap.From, word.To), gap.To) })
                .Where(gap => gap.To - gap.From >= NarrowestGutter).Distinct().ToList();
        }
        return white;
    }

    private static IEnumerable<(double From, double To)> Parted((double From, double To) run, PageLine line, List<(double From, double To)> white)
    {
        var start = run.From;
        var end = run.From;
        foreach (var word in line.Words.Where(word => word.Box.Left >= run.From && word.Box.Right <= run.To).OrderBy(word => word.Box.Left))
        {
            if (word.Box.Left > start && white.Exists(gap => Math.Abs(gap.To - word.Box.Left) <= SameStart))
            {
                yield return (start, end);
                start = word.Box.Left;
            }
            end = Math.Max(end, word.Box.Right);
        }
        yield return (start, Math.Max(end, run.To));
    }

    /// <summary>Stretches between the first and the last text that at most so many rows write on.</summary>
    private static List<(double From, double To)> Gaps(IReadOnlyList<IReadOnlyList<PageLine>> rows, int allowed)
    {
        var changes = rows.SelectMany(row => Union(row.SelectMany(Runs)))
            .SelectMany(run => new[] { (Place: run.From, Change: 1), (Place: run.To, Change: -1) })
            .OrderBy(change => change.Place).ThenByDescending(change => change.Change);
        var gaps = new List<(double From, double To)>();
        var (covering, hasBegun, gapStart) = (0, false, 0d);
        foreach (var (place, change) in changes)
        {
            var wasGap = covering <= allowed;
            covering += change;
            var isGap = covering <= allowed;
            if (!wasGap && isGap) gapStart = place;
            if (wasGap && !isGap && hasBegun) gaps.Add((gapStart, place));
            hasBegun |= !isGap;
        }
        return gaps;
    }

    private static List<(double From, double To)> Union(IEnumerable<(double From, double To)> runs)
    {
        var union = new List<(double From, double To)>();
        foreach (var run in runs.OrderBy(run => run.From))
        {
            if (union.Count > 0 && run.From <= union[^1].To) union[^1] = (union[^1].From, Math.Max(union[^1].To, run.To));
            else union.Add(run);
        }
        return union;
    }
}
