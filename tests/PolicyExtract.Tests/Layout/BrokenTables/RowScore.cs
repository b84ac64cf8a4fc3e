using PolicyExtract.Model;

namespace PolicyExtract.Tests.Layout.BrokenTables;

/// <summary>How many rows of a table came back with exactly their cells.</summary>
/// <param name="Exact">Rows that did; each known row counts once.</param>
/// <param name="Known">Rows of the known table.</param>
/// <param name="Recovered">Rows of all recovered tables.</param>
internal sealed record RowScore(int Exact, int Known, int Recovered)
{
    /// <summary>Exact rows of those that there are or that were made up, whichever is more; 0 to 1.</summary>
    public double Rate => Exact / (double)Math.Max(1, Math.Max(Known, Recovered));

    public static RowScore Sum(IEnumerable<RowScore> scores) =>
        scores.Aggregate(
            new RowScore(0, 0, 0),
            (sum, score) => new(sum.Exact + score.Exact, sum.Known + score.Known, sum.Recovered + score.Recovered));

    public static RowScore Of(BrokenTable table, ExtractedDocument recovered)
    {
        var rows = RecoveredTables.Rows(recovered, table.Known).ToList();
        var count = rows.Count;
        var exact = table.Known.Rows.Count(known => rows.FindIndex(row => row.Is(known)) is >= 0 and var at && Take(rows, at));
        return new RowScore(exact, table.Known.Rows.Count, count);
    }

    private static bool Take(List<RecoveredRow> rows, int at)
    {
        rows.RemoveAt(at);
        return true;
    }
}
