using PolicyExtract.Model;

namespace PolicyExtract.Reading.Pdf.Tables;

/// <summary>Joins a header that is drawn, often as a filled strip, to the rows below it whose columns are not.</summary>
internal static class HeaderStrip
{
    /// <summary>Rows of a header at most.</summary>
    private const int MostRows = 3;

    /// <summary>Points between the header's lower side and the first row, padding included.</summary>
    private const double WidestGap = 16;

    /// <param name="tables">From top to bottom.</param>
    public static List<PageTable> Join(IReadOnlyList<PageTable> tables)
    {
        var joined = new List<PageTable>();
        foreach (var table in tables)
        {
            if (joined.Count > 0 && Below(joined[^1], table) is { } whole) joined[^1] = whole;
            else joined.Add(table);
        }
        return joined;
    }

    private static PageTable? Below(PageTable header, PageTable body)
    {
        var isBelow = body.Box.Top >= header.Box.Bottom - PageEdges.Tolerance && body.Box.Top - header.Box.Bottom <= WidestGap;
        if (!isBelow || header.Rows > MostRows || !header.HasRuledColumns || body.HasRuledColumns) return null;
        if (ContinuedTable.AlignToHeader(header, body) is not { } aligned) return null;
        return header with
        {
            Box = SourceBox.Union(header.Box, body.Box)!,
            Rows = header.Rows + body.Rows,
            Cells = [.. header.Cells, .. aligned.Cells.Select(cell => cell with { Row = cell.Row + header.Rows })],
        };
    }
}
