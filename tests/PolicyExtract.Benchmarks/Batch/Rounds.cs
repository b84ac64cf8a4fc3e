namespace PolicyExtract.Benchmarks.Batch;

/// <summary>Things done by turns, so that what else the machine does meets all alike.</summary>
internal static class Rounds
{
    /// <summary>The median time of each, in seconds.</summary>
    public static double[] MedianSeconds(int rounds, params Func<MeasuredRun>[] runs)
    {
        var times = runs.Select(_ => new List<double>()).ToArray();
        for (var round = 0; round < rounds; round++)
        {
            for (var run = 0; run < runs.Length; run++) times[run].Add(runs[run]().Time.TotalSeconds);
        }
        return [.. times.Select(seconds => seconds.Order().ElementAt(seconds.Count / 2))];
    }
}
