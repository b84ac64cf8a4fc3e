using PolicyExtract.Model;

namespace PolicyExtract.Tests.Layout.BrokenTables;

/// <summary>The body rows of all tables of a document, their cells put under the columns of the known table.</summary>
internal static class RecoveredTables
{
    public static IEnumerable<RecoveredRow> Rows(ExtractedDocument document, KnownTable known) =>
        document.Blocks.OfType<TableBlock>().SelectMany(table => Rows(table, known));

    private static IEnumerable<RecoveredRow> Rows(TableBlock table, KnownTable known)
    {
        var body = table.Grid.Body.Select(row => row.Select(cell => Folded(cell.Text)).ToArray()).ToArray();
        var places = Places(table.Grid.Headers, body, known);
        foreach (var row in body)
        {
            var cells = places.Select(place => place < 0 ? "" : row[place]).ToArray();
            yield return new RecoveredRow(cells, [.. row.Where((cell, column) => cell.Length > 0 && !places.Contains(column))]);
        }
    }

    /// <summary>Where each column of the known table stands: below its header, else where most of its cells are; −1 for nowhere.</summary>
    private static int[] Places(IReadOnlyList<string> headers, string[][] body, KnownTable known)
    {
        var places = new int[known.ColumnCount];
        Array.Fill(places, -1);
        var pairs =
            from column in Enumerable.Range(0, known.ColumnCount)
            let expected = known.Column(column).Where(cell => cell.Length > 0).ToHashSet(StringComparer.Ordinal)
            from place in Enumerable.Range(0, headers.Count)
            let isHeaded = string.Equals(Folded(headers[place]), known.Headers[column], StringComparison.OrdinalIgnoreCase)
            let hits = body.Count(row => expected.Contains(row[place]))
            where isHeaded || hits > 0
            orderby isHeaded descending, hits descending, column, place
            select (column, place);
        foreach (var (column, place) in pairs)
        {
            if (places[column] < 0 && !places.Contains(place)) places[column] = place;
        }
        return places;
    }

    private static string Folded(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}

/// <summary>A row as it came back.</summary>
/// <param name="Cells">One for each column of the known table.</param>
/// <param name="Strays">Words in columns that the known table does not have.</param>
internal sealed record RecoveredRow(string[] Cells, string[] Strays)
{
    public bool Is(IReadOnlyList<string> known) => Strays.Length == 0 && Cells.SequenceEqual(known, StringComparer.Ordinal);
}
