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

    /// <summary>Share of a line's height by which another stands beside rather than below it.</summary>
    private const double BesideOverlap = 0.3;

    /// <summary>The left sides of the columns, and the right side of the last; a single column when there is no gutter.</summary>
    /// <param name="rows">The lines of each row.</param>
    public static List<double> Find(IReadOnlyList<IReadOnlyList<PageLine>> rows, double left, double right)
    {
        var size = rows.SelectMany(row => row).Select(line => line.FontSize).DefaultIfEmpty(1).Max();
        var runs = rows.Select(row => Union(row.SelectMany(Runs))).ToList();
        var gaps = Gaps(runs, WidestSpace * size, (int)(rows.Count * CrossingRows));
        DropUnparted(gaps, Beside(rows, runs));
        return [left, .. gaps.Skip(1).SkipLast(1).Select(gap => gap.To - Math.Min(Margin, (gap.To - gap.From) / 2)), right];
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

    /// <summary>
    /// Stretches between columns: the shortest runs of text come first and part the white, what then runs across a stretch is counted.
    /// </summary>
    /// <param name="narrowest">Points that a stretch has at least.</param>
    /// <param name="allowed">Rows that may run across a stretch.</param>
    private static List<Gap> Gaps(List<List<(double From, double To)>> rows, double narrowest, int allowed)
    {
        var gaps = new List<Gap> { new(double.MinValue, double.MaxValue, 0) };
        foreach (var run in rows.SelectMany(row => row).OrderBy(run => run.To - run.From).ThenBy(run => run.From))
        {
            for (var at = gaps.Count - 1; at >= 0; at--)
            {
                var gap = gaps[at];
                if (run.From >= gap.To || run.To <= gap.From) continue;
                var parts = new[] { gap with { To = Math.Min(gap.To, run.From) }, gap with { From = Math.Max(gap.From, run.To) } }
                    .Where(part => part.To - part.From >= narrowest).ToList();
                gaps.RemoveAt(at);
                if (parts.Count > 0) gaps.InsertRange(at, parts);
                else if (gap.Crossings < allowed) gaps.Insert(at, gap with { Crossings = gap.Crossings + 1 });
            }
        }
        return gaps;
    }

    /// <summary>
    /// Takes away the gaps that more rows run across than write on both sides of: white beside a centred header is no column.
    /// </summary>
    private static void DropUnparted(List<Gap> gaps, List<List<(double From, double To)>> rows)
    {
        while (gaps.Count > 2)
        {
            var least = Enumerable.Range(1, gaps.Count - 2).MinBy(at => Excess(rows, gaps, at));
            if (Excess(rows, gaps, least) > 0) return;
            gaps.RemoveAt(least);
        }
    }

    /// <summary>How many more rows write on both sides of a gap, up to the next gaps, than run across it.</summary>
    private static int Excess(List<List<(double From, double To)>> rows, List<Gap> gaps, int at)
    {
        var (gap, from, to) = (gaps[at], gaps[at - 1].From, gaps[at + 1].To);
        return rows.Count(row => row.Exists(run => run.To <= gap.From && run.To > from) && row.Exists(run => run.From >= gap.To && run.From < to)) - gap.Crossings;
    }

    /// <summary>The runs of each row together with those that stand half beside it, as centred cells do.</summary>
    private static List<List<(double From, double To)>> Beside(IReadOnlyList<IReadOnlyList<PageLine>> rows, List<List<(double From, double To)>> runs)
    {
        var sides = rows.Select(row => (Top: row.Min(line => line.Box.Top), Bottom: row.Max(line => line.Box.Bottom))).ToList();
        return runs.Select((own, at) => own
            .Concat(at > 0 && Overlap(sides[at - 1], sides[at]) ? runs[at - 1] : [])
            .Concat(at + 1 < runs.Count && Overlap(sides[at], sides[at + 1]) ? runs[at + 1] : []).ToList()).ToList();
    }

    private static bool Overlap((double Top, double Bottom) above, (double Top, double Bottom) below) =>
        above.Bottom - below.Top >= BesideOverlap * Math.Min(above.Bottom - above.Top, below.Bottom - below.Top);

    private readonly record struct Gap(double From, double To, int Crossings);

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
