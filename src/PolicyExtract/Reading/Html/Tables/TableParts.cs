using PolicyExtract.Reading.Html.Parsing;

namespace PolicyExtract.Reading.Html.Tables;

/// <summary>Finds the rows, cells and captions of a table, whether it is marked up by element names, by roles or by inline styles.</summary>
internal static class TableParts
{
    private enum Part
    {
        None,
        Table,
        Head,
        Body,
        Foot,
        Row,
        Cell,
        Caption,
    }

    /// <summary>The rows in the order in which they are shown: heads first, feet last.</summary>
    public static List<SourceRow> Rows(PageElement table)
    {
        var rows = new List<SourceRow>();
        var feet = new List<SourceRow>();
        var groups = 0;
        CollectRows(table, Part.Body, ref groups, rows, feet);
        if (rows.Any(row => row.IsHead)) rows = [.. rows.Where(row => row.IsHead), .. rows.Where(row => !row.IsHead)];
        rows.AddRange(feet);
        return rows;
    }

    public static IEnumerable<PageElement> Captions(PageElement table) =>
        table.Elements.Where(child => PartOf(child) == Part.Caption);

    public static bool IsHeaderCell(PageElement cell) =>
        cell.Name == "th" || (cell.HasAttributes && (cell.Attribute("role") is "columnheader" or "rowheader" || cell.Attribute("scope") is "col" or "row"));

    private static void CollectRows(PageElement parent, Part group, ref int groups, List<SourceRow> rows, List<SourceRow> feet)
    {
        foreach (var child in parent.Children)
        {
            if (child is not PageElement element) continue;
            var part = PartOf(element);
            if (part == Part.Row)
            {
                (group == Part.Foot ? feet : rows).Add(new SourceRow(element, Cells(element), groups, group == Part.Head));
            }
            else if (part is Part.Head or Part.Body or Part.Foot)
            {
                groups++;
                CollectRows(element, part, ref groups, rows, feet);
                groups++;
            }
            else if (part == Part.None && element.Name is not ("colgroup" or "script" or "style"))
            {
                CollectRows(element, group, ref groups, rows, feet);
            }
        }
    }

    private static List<PageElement> Cells(PageElement row)
    {
        var cells = new List<PageElement>(row.Children.Length);
        CollectCells(row, cells);
        if (cells.Count == 0) cells.AddRange(row.Elements.Where(child => child.Kind != ElementKind.Skipped));
        return cells;
    }

    private static void CollectCells(PageElement parent, List<PageElement> cells)
    {
        foreach (var child in parent.Children)
        {
            if (child is not PageElement element) continue;
            var part = PartOf(element);
            if (part == Part.Cell) cells.Add(element);
            else if (part == Part.None) CollectCells(element, cells);
        }
    }

    private static Part PartOf(PageElement element)
    {
        var part = element.Name switch
        {
            "tr" => Part.Row,
            "td" or "th" => Part.Cell,
            "tbody" => Part.Body,
            "thead" => Part.Head,
            "tfoot" => Part.Foot,
            "caption" => Part.Caption,
            "table" => Part.Table,
            _ => Part.None,
        };
        return part == Part.None && element.HasAttributes ? PartOf(element.Attribute("role"), InlineStyle.Value(element, "display")) : part;
    }

    private static Part PartOf(string? role, string display) => role switch
    {
        "row" => Part.Row,
        "cell" or "gridcell" or "columnheader" or "rowheader" => Part.Cell,
        "rowgroup" => Part.Body,
        "caption" => Part.Caption,
        "table" or "grid" or "treegrid" => Part.Table,
        _ => display switch
        {
            "table-row" => Part.Row,
            "table-cell" => Part.Cell,
            "table-row-group" => Part.Body,
            "table-header-group" => Part.Head,
            "table-footer-group" => Part.Foot,
            "table-caption" => Part.Caption,
            "table" => Part.Table,
            _ => Part.None,
        },
    };
}
