using PolicyExtract.Model;
using PolicyExtract.Vocabulary;

namespace PolicyExtract.Normalizing;

/// <summary>Finds a table's header: where the source says, or in the first body rows when what it says is empty or holds data.</summary>
internal static class GridToHeaderAndBody
{
    /// <summary>Strength from which a cell's words are those of a header.</summary>
    private const double HeaderLike = 0.5;

    /// <summary>Fit from which a cell's words are a value.</summary>
    private const double ValueLike = 0.7;

    /// <summary>Columns whose first cell must differ in nature from those below, where the first row's words are unknown.</summary>
    private const int ContrastingColumns = 2;

    /// <summary>Rows below that are compared with a supposed header.</summary>
    private const int ComparedRows = 12;

    private static readonly CookieField[] StrictFields =
        [CookieField.Name, CookieField.Duration, CookieField.Domain, CookieField.Party, CookieField.Storage];

    public static HeaderAndBody Read(TableGrid grid)
    {
        var titles = Enumerable.Range(0, grid.HeaderRowCount).Where(row => IsTitle(grid.Rows[row]) && !IsLoneHeader(grid, row)).ToList();
        var headers = Headers(grid, Enumerable.Range(0, grid.HeaderRowCount).Except(titles));
        if (headers.Any(header => header.Length > 0) && !HoldData(headers)) return new(headers, titles.ToValueList(), grid.HeaderRowCount);
        return InBody(grid, HoldData(headers) ? 0 : grid.HeaderRowCount, HoldData(headers) ? [] : titles);
    }

    /// <summary>Whether all that a row states is one text: a title over the table or over the rows below.</summary>
    public static bool IsTitle(ValueList<GridCell> row)
    {
        if (row.Count < 2) return false;
        var (title, stated) = ("", 0);
        foreach (var cell in row)
        {
            if (title.Length > 0 && cell.Text.Length > 0 && title != cell.Text) return false;
            if (cell.Text.Length > 0) title = cell.Text;
            if (cell is { IsEmpty: false, Origin: CellOrigin.Stated or CellOrigin.Quoted }) stated++;
        }
        return title.Length > 0 && stated == 1;
    }

    /// <summary>
    /// Whether a row heads one column and leaves the first without, or holds some of the words of such a header: a title begins at the left.
    /// </summary>
    private static bool IsLoneHeader(TableGrid grid, int row)
    {
        var cells = grid.Rows[row];
        if (!cells[0].IsEmpty) return false;
        var column = Enumerable.Range(0, cells.Count).First(column => !cells[column].IsEmpty);
        return IsHeaderLike(cells[column].Text) || cells.Count(cell => !cell.IsEmpty) == 1 && (States(row - 1) || States(row + 1));

        bool States(int other) => other >= 0 && other < grid.HeaderRowCount && !grid.Rows[other][column].IsEmpty;
    }

    private static HeaderAndBody InBody(TableGrid grid, int first, List<int> titles)
    {
        var row = first;
        while (row < grid.Rows.Count && (IsTitle(grid.Rows[row]) || grid.Rows[row].All(cell => cell.IsEmpty))) row++;
        if (row + 1 >= grid.Rows.Count || !IsHeader(grid, row)) return new(Headers(grid, []), titles.ToValueList(), first);
        var above = Enumerable.Range(first, row - first).Where(above => IsTitle(grid.Rows[above]));
        return new(Headers(grid, [row]), [.. titles, .. above], row + 1);
    }

    private static bool IsHeader(TableGrid grid, int row)
    {
        var stated = grid.Rows[row].Where(cell => !cell.IsEmpty).ToList();
        if (stated.All(cell => cell.IsHeader)) return true;
        var matches = stated.Count(cell => IsHeaderLike(cell.Text));
        return matches >= 2 || matches * 2 > stated.Count || Contrasts(grid, row) >= ContrastingColumns;
    }

    private static int Contrasts(TableGrid grid, int row)
    {
        var below = grid.Rows.Skip(row + 1).Take(ComparedRows).Where(cells => !IsTitle(cells)).ToList();
        return Enumerable.Range(0, grid.ColumnCount).Count(column => StrictFields.Any(field =>
            below.Count > 1
            && FieldEvidence.Fit(field, grid.Rows[row][column].Text) < 1 - ValueLike
            && below.Average(cells => FieldEvidence.Fit(field, cells[column].Content.TextWithBreaks)) >= ValueLike));
    }

    /// <summary>Whether what stands as header is the first row of data: values, and hardly a header's word.</summary>
    private static bool HoldData(ValueList<string> headers) =>
        headers.Count(IsHeaderLike) < 2
        && headers.Any(header => !IsHeaderLike(header) && StrictFields.Any(field => FieldEvidence.Fit(field, header) >= ValueLike));

    private static bool IsHeaderLike(string words) => HeaderWords.Strength(words) >= HeaderLike;

    private static ValueList<string> Headers(TableGrid grid, IEnumerable<int> rows)
    {
        var chosen = rows.ToList();
        return Enumerable.Range(0, grid.ColumnCount)
            .Select(column => string.Join(' ', chosen.Select(row => grid.Rows[row][column].Text).Where(text => text.Length > 0).Distinct()))
            .ToValueList();
    }
}
