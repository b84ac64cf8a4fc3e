using PolicyExtract.Model;

namespace PolicyExtract.Reading.Pdf.Tables;

/// <summary>Makes one table of the parts that it is printed in.</summary>
internal sealed class TablesToBlock
{
    private const string Layout = "pdf-table";
    private const string StackedPages = "join-pages";
    private const string RepeatedHeader = "repeated-header";
    private const string SplitRow = "join-split-row";

    /// <summary>Rows that may be a header at most; more rows in bold are a table in bold.</summary>
    private const int MostHeaderRows = 3;

    /// <summary>How sure a table is whose columns are drawn, and one whose columns the text tells.</summary>
    private const double RuledConfidence = 1, GutterConfidence = 0.9;

    private readonly List<GridCell[]> rows = [];
    private readonly List<DroppedText> dropped = [];
    private readonly List<string> repairs = [];
    private int headerRows;

    /// <param name="parts">In order; at least one.</param>
    public static TableBlock Make(IReadOnlyList<TablePart> parts)
    {
        var making = new TablesToBlock();
        foreach (var part in parts) making.Add(part);
        if (parts.Count > 1) making.repairs.Insert(0, StackedPages);
        return new TableBlock(
            new TableGrid(making.rows, making.headerRows),
            Layout,
            InlineText.Empty,
            parts[0].Table.HasRuledColumns ? RuledConfidence : GutterConfidence,
            making.repairs.ToValueList(),
            making.dropped.ToValueList());
    }

    private void Add(TablePart part)
    {
        var added = ToRows(part);
        if (rows.Count == 0)
        {
            headerRows = CountHeaderRows(part.Table);
            for (var row = 0; row < headerRows; row++) added[row] = Array.ConvertAll(added[row], cell => cell with { IsHeader = true });
        }
        else added = WithoutRepeated(added);
        if (rows.Count > headerRows && added.Count > 0 && GoesOn(added[0]))
        {
            rows[^1] = rows[^1].Zip(
                added[0], (above, below) => above with { Content = above.Content.Append(below.Content, FragmentJoin.Space) }).ToArray();
            added.RemoveAt(0);
            if (!repairs.Contains(SplitRow)) repairs.Add(SplitRow);
        }
        rows.AddRange(added);
    }

    private static List<GridCell[]> ToRows(TablePart part)
    {
        var (table, places) = part;
        var grid = Enumerable.Range(0, table.Rows).Select(_ => Enumerable.Repeat(GridCell.Empty, table.ColumnCount).ToArray()).ToList();
        var wraps = Enumerable.Range(0, table.ColumnCount).Select(column => ColumnWrap.Of(table, column)).ToArray();
        foreach (var cell in table.Cells)
        {
            var lastWrap = wraps[cell.Column + cell.ColumnSpan - 1];
            var content = CellToText.Join(cell, wraps[cell.Column] with { Right = lastWrap.Right }, places);
            for (var at = 0; at < cell.RowSpan * cell.ColumnSpan; at++)
            {
                grid[cell.Row + at / cell.ColumnSpan][cell.Column + at % cell.ColumnSpan] =
                    new GridCell(content, at == 0 || content.IsEmpty ? CellOrigin.Stated : CellOrigin.Spanned);
            }
        }
        return grid;
    }

    /// <summary>The first rows that are all in bold, when the rest is not.</summary>
    private static int CountHeaderRows(PageTable table)
    {
        var isBold = Enumerable.Range(0, table.Rows)
            .Select(row => table.Cells.Where(cell => cell.Row == row).SelectMany(cell => cell.Lines).ToList() is { Count: > 0 } lines
                && lines.TrueForAll(line => line.IsBold))
            .ToList();
        var count = isBold.TakeWhile(bold => bold).Count();
        return count <= MostHeaderRows && count < table.Rows ? count : 0;
    }

    /// <summary>
    /// Leaves out the header where a page repeats it. A first row that comes again shows that it is a header, even if it does not look
    /// so.
    /// </summary>
    private List<GridCell[]> WithoutRepeated(List<GridCell[]> added)
    {
        var known = Math.Max(1, headerRows);
        if (added.Count < known || !added.Take(known).Zip(rows).All(pair => HaveSameText(pair.First, pair.Second))) return added;
        headerRows = known;
        foreach (var cell in added.Take(known).SelectMany(row => row).Where(cell => !cell.IsEmpty && cell.Origin == CellOrigin.Stated))
            dropped.Add(new DroppedText(cell.Text, cell.Content.Location, RepeatedHeader));
        return added.Skip(known).ToList();
    }

    private static bool HaveSameText(GridCell[] one, GridCell[] other) =>
        one.Length == other.Length
            && one.Zip(other).All(pair => string.Equals(pair.First.Text, pair.Second.Text, StringComparison.Ordinal));

    /// <summary>
    /// Whether the first row of a page goes on with the last row of the page before: its first cell is empty, which no other row's is.
    /// </summary>
    private bool GoesOn(GridCell[] first) =>
        first[0].IsEmpty && first.Any(cell => !cell.IsEmpty) && rows.Skip(headerRows).All(row => !row[0].IsEmpty);
}
