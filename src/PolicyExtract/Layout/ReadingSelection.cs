using PolicyExtract.Layout.Entries;
using PolicyExtract.Model;

namespace PolicyExtract.Layout;

/// <summary>Chooses among overlapping readings (weighted interval scheduling: sort by end, then dynamic programming).</summary>
internal sealed class ReadingSelection
{
    private readonly TableReading[] byEnd;
    private readonly TableReading[] byStart;

    /// <summary>What the best choice among the readings that end earliest, or start latest, is worth.</summary>
    private readonly double[] bestBefore;
    private readonly double[] bestBehind;

    private ReadingSelection(IEnumerable<TableReading> readings)
    {
        byEnd = [.. readings.Where(reading => reading.Score > 0 && reading.End > reading.Start).OrderBy(reading => reading.End)];
        byStart = [.. byEnd.OrderBy(reading => -reading.Start)];
        bestBefore = Sums(byEnd, reading => CountEndingBy(reading.Start));
        bestBehind = Sums(byStart, reading => CountStartingFrom(reading.End));
    }

    /// <summary>The readings that overlap nowhere and have the highest sum of scores, in order; ties go to the earlier proposal.</summary>
    public static IReadOnlyList<ChosenReading> Choose(IEnumerable<TableReading> readings)
    {
        var selection = new ReadingSelection(readings);
        var best = selection.Best();
        var rivals = selection.Rivals(best);
        return [.. best.Select((chosen, index) => selection.WithMargin(chosen, rivals[index]))];
    }

    private List<TableReading> Best()
    {
        var chosen = new List<TableReading>();
        for (int index = byEnd.Length; index > 0;)
        {
            if (bestBefore[index] == bestBefore[index - 1]) index--;
            else
            {
                chosen.Add(byEnd[index - 1]);
                index = CountEndingBy(byEnd[index - 1].Start);
            }
        }
        chosen.Reverse();
        return chosen;
    }

    /// <summary>
    /// For each chosen reading the one that is worth most of the tables that share lines with it and have other rows; null without.
    /// </summary>
    private TableReading?[] Rivals(List<TableReading> best)
    {
        var rivals = new TableReading?[best.Count];
        foreach (var reading in byEnd.Where(reading => reading.Layout != NamesInText.LayoutName))
        {
            HashSet<ValueList<(int FirstLine, int Start, int LastLine, int End)>>? rows = null;
            for (int index = CountUntil(best, chosen => chosen.End > reading.Start); index < best.Count && best[index].Start < reading.End; index++)
            {
                if (rivals[index] is { } other && With(other) >= With(reading)) continue;
                rows ??= reading.RowExtents();
                if (!best[index].AreRowsAmong(rows)) rivals[index] = reading;
            }
        }
        return rivals;
    }

    private ChosenReading WithMargin(TableReading chosen, TableReading? rival)
    {
        var best = bestBefore[^1];
        var asText = bestBefore[CountEndingBy(chosen.Start)] + bestBehind[CountStartingFrom(chosen.End)];
        return rival is null || With(rival) < asText ? new(chosen, null, best - asText) : new(chosen, rival, best - With(rival));
    }

    /// <summary>What the best choice that holds a reading is worth.</summary>
    private double With(TableReading reading) =>
        bestBefore[CountEndingBy(reading.Start)] + reading.Score + bestBehind[CountStartingFrom(reading.End)];

    private static double[] Sums(TableReading[] readings, Func<TableReading, int> countFree)
    {
        var best = new double[readings.Length + 1];
        for (int index = 0; index < readings.Length; index++)
        {
            best[index + 1] = Math.Max(best[index], best[countFree(readings[index])] + readings[index].Score);
        }
        return best;
    }

    private int CountEndingBy(int line) => CountUntil(byEnd, reading => reading.End > line);

    private int CountStartingFrom(int line) => CountUntil(byStart, reading => reading.Start < line);

    /// <summary>How many readings stand before the first that is beyond the line.</summary>
    private static int CountUntil(IReadOnlyList<TableReading> sorted, Predicate<TableReading> isBeyond)
    {
        var (low, high) = (0, sorted.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (isBeyond(sorted[middle])) high = middle;
            else low = middle + 1;
        }
        return low;
    }
}
