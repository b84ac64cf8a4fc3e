using PolicyExtract.Model;
using PolicyExtract.Reading.Html.Parsing;

namespace PolicyExtract.Reading.Html.Tables;

/// <summary>Tells tables that hold data from those that only arrange a page, much as browsers do for screen readers.</summary>
internal static class TablePurpose
{
    /// <summary>A lone cell longer than this (in characters) is a piece of a page, not a value.</summary>
    private const int LongestValue = 200;

    public static bool IsArrangement(PageElement table, List<SourceRow> rows)
    {
        if (table.HasAttributes)
        {
            var role = table.Attribute("role");
            if (role is "presentation" or "none") return true;
            if (role is "table" or "grid" or "treegrid") return false;
        }
        var widest = rows.Count == 0 ? 0 : rows.Max(row => row.Cells.Count);
        if (widest == 0) return true;
        if (widest == 1 && rows.Count == 1) return !IsValue(rows[0].Cells[0]);
        if (rows.Any(row => row.IsHead) || rows.Any(row => row.Cells.Any(TableParts.IsHeaderCell))) return false;
        return widest == 1 || (rows.Count == 1 ? !rows[0].Cells.All(IsValue) : HoldsPage(rows));
    }

    /// <summary>Whether most cells with anything in them hold whole pieces of a page: tables, headings, lists of paragraphs.</summary>
    private static bool HoldsPage(List<SourceRow> rows)
    {
        var pieces = 0;
        var values = 0;
        foreach (var row in rows)
        {
            foreach (var cell in row.Cells)
            {
                if (HasPageParts(cell)) pieces++;
                else if (cell.HasWords) values++;
            }
        }
        return pieces > values;
    }

    private static bool IsValue(PageElement cell) => !HasPageParts(cell) && TreeText.IsAtMost(cell, LongestValue) && !IsSetOff(cell);

    private static bool HasPageParts(PageElement element) =>
        element.Elements.Any(inner => inner.Kind is ElementKind.Table or ElementKind.Heading || HasPageParts(inner));

    private static bool IsSetOff(PageElement cell) =>
        cell.Elements.Any(inner => InlineStyles.Inside(inner, default).Style != TextStyle.None);
}
