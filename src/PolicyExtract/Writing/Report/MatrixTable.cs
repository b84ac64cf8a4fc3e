using PolicyExtract.Model;
using PolicyExtract.Writing.Matrix;

namespace PolicyExtract.Writing.Report;

/// <summary>The matrix: a row a cookie, a column a platform.</summary>
internal static class MatrixTable
{
    /// <summary>From here on cells show their mark alone and the platforms' names stand upright, for all to fit on a screen.</summary>
    private const int ManyPlatforms = 7;

    public static Html Of(InventoryMatrix matrix)
    {
        var heads = matrix.Platforms.Select(platform => Html.Of($"<th scope=\"col\"><span>{platform.Name}</span></th>"));
        return Html.Of($"""
            <div class="scroll" role="region" aria-labelledby="matrix-title" tabindex="0">
            <table class="matrix{(matrix.Platforms.Count < ManyPlatforms ? "" : " many")}">
            <thead><tr><th scope="col" class="name">Cookie</th><th scope="col" class="number">On</th>{heads}</tr></thead>
            <tbody>
            {matrix.Cookies.Select((cookie, index) => Row(matrix, cookie, index))}</tbody>
            </table>
            </div>

            """);
    }

    /// <summary>How the page of a cookie is addressed.</summary>
    public static Html Id(int index) => Html.Of($"c{index + 1}");

    private static Html Row(InventoryMatrix matrix, MatrixCookie cookie, int index)
    {
        var cells = CellWords.Across(cookie, matrix.Platforms.Count);
        var category = ReportWords.Label(cookie.Category);
        var about = cookie.Provider is null ? category : $"{category} · {cookie.Provider}";
        return Html.Of($"""
            <tr data-category="{category}" data-provider="{cookie.Provider}" data-differences="{Differences(cells)}">
            <th scope="row" class="name"><a href="#{Id(index)}">{cookie.Name}</a><span class="about">{about}</span></th>
            <td class="number">{cookie.Cells.Count} of {matrix.Platforms.Count}</td>{cells.Select(Cell)}</tr>

            """);
    }

    /// <summary>
    /// What a filter may ask for: all classes of the row's cells, but <c>same</c> only for rows that are the same everywhere.
    /// </summary>
    private static string Differences(IEnumerable<MatrixCell?> cells)
    {
        var classes = cells.Select(ReportWords.Class).Distinct().ToArray();
        return classes is [CellWords.Same] ? CellWords.Same : string.Join(' ', classes.Where(name => name != CellWords.Same));
    }

    private static Html Cell(MatrixCell? cell) => Html.Of($"<td class=\"{ReportWords.Class(cell)}\"><span>{Words(cell)}</span></td>");

    private static string Words(MatrixCell? cell)
    {
        if (cell is null || cell.Deviations.Count == 0) return CellWords.Of(cell);
        return string.Join(", ", cell.Deviations.Select(deviation => CanonicalWord.Of(deviation.Field)));
    }
}
