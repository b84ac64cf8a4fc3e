using PolicyExtract.Model;

namespace PolicyExtract.Tests.Layout.BrokenTables.Kinds;

/// <summary>A row a line with a sign between its cells, as files of values have it, and lists that were written by hand.</summary>
internal static class DelimitedKinds
{
    private static readonly string[] Signs = [";", "; ", ",", " / ", " - ", " – ", " · ", " • "];

    public static IEnumerable<Breakage> All =>
    [
        new("delimited", Whole) { EmptyCells = true },
        new("delimited-folded", Folded),
        new("delimited-without-header", WithoutHeader),
    ];

    private static BrokenLines Whole(KnownTable table, Random random)
    {
        var sign = random.Pick(Signs);
        return new(table, [.. table.Rows.Prepend(table.Headers).Select(row => Row(row, sign))]) { BlankAfterEach = random.Chance(0.3) };
    }

    /// <summary>Whole rows were wrapped as if they were running text.</summary>
    private static BrokenLines Folded(KnownTable table, Random random)
    {
        var (sign, width) = (random.Pick([.. Signs.Except([","])]), random.Next(60, 90));
        var lines = table.Rows.Prepend(table.Headers).SelectMany(row => GreedyWrap.Lines(Row(row, sign), width));
        return new(table, [.. lines]) { TextWidth = width };
    }

    private static BrokenLines WithoutHeader(KnownTable table, Random random)
    {
        var known = table.Only([CookieField.Name, .. table.Fields.Where(field => field != CookieField.Name)]);
        var sign = random.Pick([.. Signs.Except([","])]);
        return new(known, [.. known.Rows.Select(row => Row(row, sign))]);
    }

    private static string Row(IEnumerable<string> cells, string sign) => string.Join(sign, cells.Select(cell => Quoted(cell, sign)));

    private static string Quoted(string cell, string sign) =>
        sign.Trim() is ";" or "," && cell.Contains(sign.Trim(), StringComparison.Ordinal) ? $"\"{cell}\"" : cell;
}
