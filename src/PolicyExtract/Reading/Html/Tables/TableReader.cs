using PolicyExtract.Model;
using PolicyExtract.Reading.Html.Parsing;

namespace PolicyExtract.Reading.Html.Tables;

/// <summary>Reads a table: into a block of its own when it holds data, into the blocks of its cells when it only arranges the page.</summary>
internal sealed class TableReader(PageReading page)
{
    /// <summary>The layout that tables are said to be read from.</summary>
    private const string Layout = "html-table";

    private readonly HashSet<string> shown = new(StringComparer.Ordinal);

    public void Read(PageElement table, BlockReader into, Flow flow)
    {
        var rows = TableParts.Rows(table);
        if (TablePurpose.IsArrangement(table, rows))
        {
            ReadArrangement(table, rows, into, flow);
            return;
        }
        var cells = new BlockReader(page, inCell: true);
        var caption = ReadCaption(table, cells, flow);
        var grid = ReadGrid(rows, cells, flow);
        if (grid.ColumnCount > 0 && !IsRepetition(table, grid)) into.Add(Block(grid, caption));
        foreach (var inner in cells.TakeBlocks()) into.Add(inner);
    }

    private static TableBlock Block(TableGrid grid, InlineText caption) =>
        new(grid, Layout, caption, 1, ValueList<string>.Empty, ValueList<DroppedText>.Empty);

    private static void ReadArrangement(PageElement table, List<SourceRow> rows, BlockReader into, Flow flow)
    {
        foreach (var caption in TableParts.Captions(table)) into.ReadBlock(caption, flow);
        foreach (var row in rows)
        {
            foreach (var cell in row.Cells) into.ReadBlock(cell, InlineStyles.Inside(cell, flow));
        }
    }

    private static InlineText ReadCaption(PageElement table, BlockReader cells, Flow flow)
    {
        foreach (var caption in TableParts.Captions(table)) cells.ReadBlock(caption, flow);
        return cells.TakeCell();
    }

    private TableGrid ReadGrid(List<SourceRow> rows, BlockReader cells, Flow flow)
    {
        var placement = GridPlacement.Of(rows, page.Cancellation);
        if (placement.IsCut) page.Diagnostics.Add(Diagnostics.TableCut(page.Source.At(rows[0].Element.Start, 0)));
        var grid = new List<IReadOnlyList<GridCell>>(placement.Rows.Count);
        var stated = new GridCell[placement.Rows.Count][];
        for (var row = 0; row < stated.Length; row++)
        {
            stated[row] = ReadCells(rows[row], cells, flow);
            grid.Add(Row(placement.Rows[row], stated, row));
        }
        return TableLabels.Without(new TableGrid(grid, TableHeader.RowCount(rows, grid)), rows, placement, page.Source);
    }

    private GridCell[] ReadCells(SourceRow row, BlockReader cells, Flow flow)
    {
        page.Cancellation.ThrowIfCancellationRequested();
        var read = new GridCell[row.Cells.Count];
        for (var i = 0; i < read.Length; i++)
        {
            cells.ReadContent(row.Cells[i], InlineStyles.Inside(row.Cells[i], flow));
            read[i] = new GridCell(cells.TakeCell(), CellOrigin.Stated, TableParts.IsHeaderCell(row.Cells[i]));
        }
        return read;
    }

    private static GridCell[] Row(IReadOnlyList<CellPlace> places, GridCell[][] stated, int row)
    {
        var cells = new GridCell[places.Count];
        for (var column = 0; column < cells.Length; column++)
        {
            var place = places[column];
            var isFirst = place.Row == row && (column == 0 || places[column - 1] != place);
            cells[column] = place.Cell < 0 ? GridCell.Empty
                : isFirst ? stated[place.Row][place.Cell]
                : stated[place.Row][place.Cell] with { Origin = CellOrigin.Spanned };
        }
        return cells;
    }

    /// <summary>Whether a hidden table says what a table before it says, for another width of screen.</summary>
    private bool IsRepetition(PageElement table, TableGrid grid)
    {
        const int PartThatTellsTablesApart = 4096;
        var text = new System.Text.StringBuilder();
        foreach (var row in grid.Rows)
        {
            foreach (var cell in row) text.Append(cell.Text).Append('\t');
            if (text.Length > PartThatTellsTablesApart) break;
        }
        return !shown.Add(text.ToString()) && InlineStyle.IsHidden(table);
    }
}
