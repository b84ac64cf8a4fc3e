using PolicyExtract.Model;
using PolicyExtract.Reading.Html.Parsing;

namespace PolicyExtract.Reading.Html.Tables;

/// <summary>Reads the cells of a grid that has been laid out.</summary>
internal sealed class GridReader(BlockReader reader, Flow flow, CancellationToken cancellation)
{
    /// <summary>Cells that cover places in rows below, kept to be repeated there.</summary>
    private readonly Dictionary<PageElement, GridCell> spanning = [];

    /// <summary>The rows that have words of their own, or that spanning cells cover wholly; the others are leftovers of spans.</summary>
    public List<(GridCell[] Cells, PlacedRow Row)> Read(IReadOnlyList<PlacedRow> rows)
    {
        var read = new List<(GridCell[] Cells, PlacedRow Row)>(rows.Count);
        foreach (var row in rows)
        {
            cancellation.ThrowIfCancellationRequested();
            var cells = Cells(row);
            if (!IsLeftover(cells)) read.Add((cells, row));
        }
        return read;
    }

    private GridCell[] Cells(PlacedRow row)
    {
        var cells = new GridCell[row.Places.Count];
        for (var i = 0; i < cells.Length; i++)
        {
            var (element, isFirst) = row.Places[i];
            cells[i] = element is null ? GridCell.Empty
                : isFirst ? Stated(element, row.IsHead)
                : spanning[element] with { Origin = CellOrigin.Spanned };
        }
        return cells;
    }

    private GridCell Stated(PageElement element, bool isHead)
    {
        var isHeader = isHead || TableParts.IsHeaderCell(element);
        var cell = new GridCell(isHeader ? Header(element) : Words(element, flow), CellOrigin.Stated, isHeader);
        if (element.HasAttributes) spanning[element] = cell;
        return cell;
    }

    /// <summary>The words of a header without those for screen readers that tell how to sort, unless there are no others.</summary>
    private InlineText Header(PageElement element) =>
        Words(element, flow with { HeadingLevel = Heading.UnmarkedLevel }) is { IsEmpty: false } seen ? seen : Words(element, flow);

    private InlineText Words(PageElement element, Flow around)
    {
        reader.ReadContent(element, InlineStyles.Inside(element, around));
        return reader.TakeCell();
    }

    private static bool IsLeftover(GridCell[] cells) =>
        Array.Exists(cells, cell => cell.Origin == CellOrigin.Spanned)
        && Array.Exists(cells, cell => cell.Origin == CellOrigin.Stated)
        && Array.TrueForAll(cells, cell => cell.IsEmpty || cell.Origin == CellOrigin.Spanned);
}
