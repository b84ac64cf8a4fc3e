using System.Security.Cryptography;
using System.Text;
using PolicyExtract.Model;
using PolicyExtract.Reading.Html.Parsing;

namespace PolicyExtract.Reading.Html.Tables;

/// <summary>Reads a table: into a block of its own when it holds data, into the blocks of its cells when it only arranges the page.</summary>
internal sealed class TableReader(PageReading page)
{
    private const string Table = "html-table";
    private const string Grid = "html-grid";

    /// <summary>Digests of the tables' words.</summary>
    private readonly HashSet<string> readSoFar = new(StringComparer.Ordinal);

    public void Read(PageElement table, BlockReader into, Flow flow)
    {
        var rows = TableParts.Rows(table);
        if (TablePurpose.IsArrangement(table, rows)) ReadArrangement(table, rows, into, flow);
        else ReadData(table, rows, Table, into, flow);
    }

    /// <summary>Reads a table that is made of other elements.</summary>
    public void ReadGrid(List<SourceRow> rows, BlockReader into, Flow flow) => ReadData(rows[0].Element, rows, Grid, into, flow);

    private static void ReadArrangement(PageElement table, List<SourceRow> rows, BlockReader into, Flow flow)
    {
        foreach (var caption in TableParts.Captions(table)) into.ReadBlock(caption, flow);
        foreach (var row in rows)
        {
            foreach (var cell in row.Cells) into.ReadBlock(cell, InlineStyles.Inside(cell, flow));
        }
    }

    private void ReadData(PageElement table, List<SourceRow> rows, string layout, BlockReader into, Flow flow)
    {
        var cells = new BlockReader(page, inCell: true);
        foreach (var part in TableParts.Captions(table)) cells.ReadBlock(part, flow);
        var caption = cells.TakeCell();
        var placement = GridPlacement.Of(rows, page.Cancellation);
        if (placement.IsCut) page.Diagnostics.Add(Diagnostics.TableCut(page.Source.At(table.Start, 0)));
        var block = Block(new GridReader(cells, flow, page.Cancellation).Read(placement.Rows), layout, caption);
        if (block.Grid.ColumnCount > 0 && !IsRepetition(table, block.Grid)) into.Add(block);
        foreach (var inner in cells.TakeBlocks()) into.Add(inner);
    }

    private TableBlock Block(List<(GridCell[] Cells, PlacedRow Row)> rows, string layout, InlineText caption)
    {
        var columnCount = rows.Count == 0 ? 0 : rows.Max(row => row.Cells.Length);
        if (TransposedTable.Is(rows, columnCount))
        {
            return new(new TableGrid(TransposedTable.Turn(rows, columnCount), 1), layout, caption, 1, [TransposedTable.Repair], []);
        }
        return new(new LabelsToHeader(page.Source).Convert(rows, TableHeader.RowCount(rows), columnCount), layout, caption, 1, [], []);
    }

    /// <summary>Whether a hidden table says word for word what a table before it says, for another width of the screen.</summary>
    private bool IsRepetition(PageElement table, TableGrid grid)
    {
        using var digest = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var cell in grid.Rows.SelectMany(row => row)) digest.AppendData(Encoding.UTF8.GetBytes(cell.Text + '\t'));
        return !readSoFar.Add(Convert.ToHexString(digest.GetHashAndReset())) && InlineStyle.IsHidden(table);
    }
}
