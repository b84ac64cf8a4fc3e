using PolicyExtract.Model;
using PolicyExtract.Vocabulary;

namespace PolicyExtract.Reading.Html.Tables;

/// <summary>Turns tables whose first column holds the headers, as the details of a single cookie are often laid out.</summary>
internal static class TransposedTable
{
    public const string Repair = "transposed";

    /// <summary>Different fields that the first column must name; one word alone also stands in columns of values.</summary>
    private const int FieldsNeeded = 2;

    /// <summary>Strength from which words are those of a header.</summary>
    private const double HeaderLike = 0.5;

    /// <summary>Strength from which words are hardly anything but a header.</summary>
    private const double PlainHeader = 0.9;

    public static bool Is(IReadOnlyList<(GridCell[] Cells, PlacedRow Row)> rows, int columnCount)
    {
        if (columnCount < 2 || rows.Count < FieldsNeeded || rows.Any(row => row.Row.IsHead || row.Cells.Length < 2)) return false;
        // Labels that come again below begin the next cookie: such rows lie on no side.
        if (columnCount == 2 && rows.DistinctBy(row => row.Cells[0].Text, StringComparer.Ordinal).Count() < rows.Count) return false;
        var areMarked = rows.All(row => IsLabel(row.Cells[0]) && !row.Cells[1..].All(cell => cell.IsHeader));
        return (areMarked || (columnCount > 2 && AreOnlyHeaders(rows))) && FieldsOf(rows).Distinct().Count() >= FieldsNeeded;
    }

    public static List<GridCell[]> Turn(IReadOnlyList<(GridCell[] Cells, PlacedRow Row)> rows, int columnCount)
    {
        var turned = new List<GridCell[]> { rows.Select(row => row.Cells[0] with { IsHeader = true }).ToArray() };
        for (var column = 1; column < columnCount; column++)
        {
            turned.Add(rows.Select(row => column < row.Cells.Length ? row.Cells[column] : GridCell.Empty).ToArray());
        }
        return turned;
    }

    /// <summary>Whether no mark is needed: each row begins with a header, and none goes on with one.</summary>
    private static bool AreOnlyHeaders(IReadOnlyList<(GridCell[] Cells, PlacedRow Row)> rows) =>
        rows.All(row => HeaderWords.Strength(row.Cells[0].Text) >= PlainHeader && row.Cells[1..].All(cell => HeaderWords.Strength(cell.Text) < PlainHeader));

    private static IEnumerable<CookieField> FieldsOf(IReadOnlyList<(GridCell[] Cells, PlacedRow Row)> rows) =>
        rows.Select(row => HeaderWords.Match(row.Cells[0].Text))
            .Where(matches => matches is [{ Strength: >= HeaderLike }, ..])
            .Select(matches => matches[0].Field);

    private static bool IsLabel(GridCell cell) =>
        !cell.IsEmpty && (cell.IsHeader || TableHeader.IsSetOff(cell) || cell.Text is [.., ':' or '：']);
}
