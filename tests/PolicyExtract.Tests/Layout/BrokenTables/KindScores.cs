using System.Collections.Concurrent;

namespace PolicyExtract.Tests.Layout.BrokenTables;

/// <summary>The score of each kind, computed once.</summary>
internal static class KindScores
{
    private static readonly ConcurrentDictionary<(string Kind, int Tables), RowScore> Known = new();

    /// <summary>The sum over the tables of the first seeds.</summary>
    public static RowScore Of(Breakage breakage, int tables) => Known.GetOrAdd(
        (breakage.Kind, tables),
        _ => Enumerable.Range(0, tables)
            .Select(seed => breakage.Apply(seed))
            .Aggregate(RowScore.None, (sum, table) => sum + RowScore.Of(table, table.Recover(CancellationToken.None))));
}
