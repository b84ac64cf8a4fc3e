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

    public static bool Is(IReadOnlyList<(GridCell[] Cells, PlacedRow Row)> rows, int columnCount) =>
        columnCount > 1
        && rows.Count >= FieldsNeeded
        && rows.All(row => !row.Row.IsHead && IsLabel(row.Cells[0]) && row.Cells.Length > 1 && !row.Cells[1..].All(cell => cell.IsHeader))
        && rows.Select(row => HeaderWords.Match(row.Cells[0].Text))
            .Where(matches => matches is [{ Strength: >= HeaderLike }, ..])
            .Select(matches => matches[0].Field)
            .Distinct()
            .Count() >= FieldsNeeded;

    public static List<GridCell[]> Turn(IReadOnlyList<(GridCell[] Cells, PlacedRow Row)> rows, int columnCount)
    {
        var turned = new List<GridCell[]> { rows.Select(row => row.Cells[0] with { IsHeader = true }).ToArray() };
        for (var column = 1; column < columnCount; column++)
        {
            turned.Add(rows.Select(row => column < row.Cells.Length ? row.Cells[column] : GridCell.Empty).ToArray());
        }
        return turned;
    }

    private static bool IsLabel(GridCell cell) =>
        !cell.IsEmpty && (cell.IsHeader || TableHeader.IsSetOff(cell) || cell.Text is [.., ':' or '：']);
}
