using PolicyExtract.Model;
using PolicyExtract.Writing.Matrix;

namespace PolicyExtract.Writing.Report;

/// <summary>The legend of the matrix, and the filters, which only the script shows.</summary>
internal static class ReportFilters
{
    public static Html Of(InventoryMatrix matrix)
    {
        var categories = matrix.Cookies.Select(cookie => ReportWords.Label(cookie.Category)).Distinct().Order(StringComparer.Ordinal);
        var providers = matrix.Cookies.Select(cookie => cookie.Provider).OfType<string>().Distinct().Order(StringComparer.OrdinalIgnoreCase)
            .ThenBy(provider => provider, StringComparer.Ordinal);
        return Html.Of($"""
            <ul class="legend" aria-label="Legend">{ReportWords.Differences.Select(Legend)}</ul>
            <div class="filters" role="search" aria-label="Cookies" hidden>
            <label>Text <input type="search" id="text" autocomplete="off" spellcheck="false"></label>
            <label>Category <select id="category"><option value="">All</option>{Options(categories)}</select></label>
            <label>Provider <select id="provider"><option value="">All</option>{Options(providers)}</select></label>
            <label>Difference <select id="difference"><option value="">All</option><option value="any">Any</option>{ReportWords.Differences.Select(Difference)}</select></label>
            <button type="button" id="reset">Reset</button>
            <label class="check"><input type="checkbox" id="print-all"> Print the pages of the listed cookies too</label>
            </div>
            <p id="count" role="status">{matrix.Cookies.Count} cookies</p>

            """);
    }

    private static Html Legend((string Name, string Label, string Meaning) difference) =>
        Html.Of($"<li><span class=\"mark {difference.Name}\"></span><span><b>{difference.Label}</b> {difference.Meaning}</span></li>\n");

    private static Html Difference((string Name, string Label, string Meaning) difference) =>
        Html.Of(
            $"<option value=\"{difference.Name}\">{difference.Label}{(difference.Name == CellWords.Same ? " everywhere" : "")}</option>");

    private static IEnumerable<Html> Options(IEnumerable<string> values) => values.Select(value => Html.Of($"<option>{value}</option>"));
}
