using System.Collections.Concurrent;
using PolicyExtract.Model;

namespace PolicyExtract.Tests.Layout.BrokenTables;

/// <summary>A table that was broken, and the document that was made of it.</summary>
internal sealed record RecoveredTable(BrokenTable Broken, ExtractedDocument Document)
{
    public RowScore Score => RowScore.Of(Broken, Document);
}

/// <summary>What came back of each kind, computed once.</summary>
internal static class KindResults
{
    /// <summary>Seeds 0 up to this; few enough for all kinds to take well under a minute.</summary>
    public const int TablesPerKind = 24;

    private static readonly ConcurrentDictionary<string, IReadOnlyList<RecoveredTable>> Known = new(StringComparer.Ordinal);

    public static IReadOnlyList<RecoveredTable> Of(Breakage breakage) => Known.GetOrAdd(
        breakage.Kind,
        _ => [.. Enumerable.Range(0, TablesPerKind)
            .Select(seed => breakage.Apply(seed))
            .Select(table => new RecoveredTable(table, table.Recover(CancellationToken.None)))]);

    public static RowScore Score(Breakage breakage) => RowScore.Sum(Of(breakage).Select(table => table.Score));
}
