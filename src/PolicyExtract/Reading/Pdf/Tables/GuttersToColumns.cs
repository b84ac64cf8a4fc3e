using PolicyExtract.Reading.Pdf.Lines;

namespace PolicyExtract.Reading.Pdf.Tables;

/// <summary>Tells columns that are not drawn by the white between them, which runs through (nearly) all rows.</summary>
internal static class GuttersToColumns
{
    /// <summary>Points by which a column begins left of its text.</summary>
    public const double Margin = 2;

    /// <summary>Columns of a table at most: more white is that of a drawing.</summary>
    private const int MostColumns = 100;

    /// <summary>Share of the rows that may run across a gutter: a heading over several columns, a section's title.</summary>
    private const double CrossingRows = 0.15;

    /// <summary>Share of a line's height by which another stands beside rather than below it.</summary>
    private const double BesideOverlap = 0.3;

    /// <summary>The left sides of the columns, and the right side of the last; a single column when there is no gutter.</summary>
    /// <param name="rows">The lines of each row.</param>
    public static List<double> Find(IReadOnlyList<IReadOnlyList<PageLine>> rows, double left, double right)
    {
        var size = rows.SelectMany(row => row).Select(line => line.FontSize).DefaultIfEmpty(1).Max();
        var runs = rows.Select(row => TextRuns.Union(row.SelectMany(line => line.Runs))).ToList();
        var gaps = Gaps(runs, TextRuns.WidestSpace * size, (int)(rows.Count * CrossingRows));
        DropUnparted(gaps, Beside(rows, runs));
        return [left, .. gaps.Skip(1).SkipLast(1).Select(gap => gap.To - Math.Min(Margin, (gap.To - gap.From) / 2)), right];
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
                if (gaps.Count > MostColumns) return [];
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
        var excess = Enumerable.Range(0, gaps.Count).Select(at => Excess(rows, gaps, at)).ToList();
        while (gaps.Count > 2 && excess.Min() <= 0)
        {
            var least = excess.IndexOf(excess.Min());
            gaps.RemoveAt(least);
            excess.RemoveAt(least);
            excess[least - 1] = Excess(rows, gaps, least - 1);
            excess[least] = Excess(rows, gaps, least);
        }
    }

    /// <summary>How many more rows write on both sides of a gap, up to the next gaps, than run across it.</summary>
    private static int Excess(List<List<(double From, double To)>> rows, List<Gap> gaps, int at)
    {
        if (at == 0 || at == gaps.Count - 1) return int.MaxValue;
        var (gap, from, to) = (gaps[at], gaps[at - 1].From, gaps[at + 1].To);
        return rows.Count(row => row.Exists(run => run.To <= gap.From && run.To > from)
            && row.Exists(run => run.From >= gap.To && run.From < to)) - gap.Crossings;
    }

    /// <summary>The runs of each row together with those that stand half beside it, as centred cells do.</summary>
    private static List<List<(double From, double To)>> Beside(
        IReadOnlyList<IReadOnlyList<PageLine>> rows, List<List<(double From, double To)>> runs)
    {
        var sides = rows.Select(row => (Top: row.Min(line => line.Box.Top), Bottom: row.Max(line => line.Box.Bottom))).ToList();
        return runs.Select((own, at) => own
            .Concat(at > 0 && Overlap(sides[at - 1], sides[at]) ? runs[at - 1] : [])
            .Concat(at + 1 < runs.Count && Overlap(sides[at], sides[at + 1]) ? runs[at + 1] : []).ToList()).ToList();
    }

    private static bool Overlap((double Top, double Bottom) above, (double Top, double Bottom) below) =>
        above.Bottom - below.Top >= BesideOverlap * Math.Min(above.Bottom - above.Top, below.Bottom - below.Top);

    private readonly record struct Gap(double From, double To, int Crossings);
}
