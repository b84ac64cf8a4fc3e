namespace PolicyExtract.Layout;

/// <summary>Chooses among overlapping readings (weighted interval scheduling: sort by end, then dynamic programming).</summary>
internal static class ReadingSelection
{
    /// <summary>The readings that overlap nowhere and have the highest sum of scores, in order; ties go to the earlier proposal.</summary>
    public static IReadOnlyList<TableReading> Choose(IReadOnlyList<TableReading> readings)
    {
        var sorted = readings.Where(reading => reading.Score > 0 && reading.End > reading.Start).OrderBy(reading => reading.End).ToArray();
        var best = new double[sorted.Length + 1];
        var before = new int[sorted.Length];
        for (int index = 0; index < sorted.Length; index++)
        {
            before[index] = CountEndingBy(sorted, sorted[index].Start);
            best[index + 1] = Math.Max(best[index], best[before[index]] + sorted[index].Score);
        }
        var chosen = new List<TableReading>();
        for (int index = sorted.Length; index > 0;)
        {
            if (best[index] == best[index - 1]) index--;
            else
            {
                chosen.Add(sorted[index - 1]);
                index = before[index - 1];
            }
        }
        chosen.Reverse();
        return chosen;
    }

    private static int CountEndingBy(TableReading[] sorted, int line)
    {
        var (low, high) = (0, sorted.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (sorted[middle].End <= line) low = middle + 1;
            else high = middle;
        }
        return low;
    }
}
