namespace PolicyExtract.Layout.Boxes;

/// <summary>
/// Tables drawn with <c>+-|</c> or box-drawing characters. Where borders part the rows, the lines between two borders are one row;
/// where only the header has a border, each line is a row.
/// </summary>
internal sealed class BoxTables : ITableLayout
{
    /// <summary>What a row of a drawn box is worth: boxes do not occur outside tables.</summary>
    private const double DrawnRow = 8;

    /// <summary>Lines of cells that may stand over the first border.</summary>
    private const int MostHeaderLines = 4;

    public string Name => "box";

    public IEnumerable<TableReading> Propose(LineRun run, CancellationToken cancellation)
    {
        for (int line = 0; line < run.Count;)
        {
            cancellation.ThrowIfCancellationRequested();
            var end = BoxEnd(run, line);
            var inside = end > line + 1 ? InsideFrame(run, line, end) : [];
            foreach (var (start, stop) in inside)
            {
                if (ToReading(run, start, stop, isFramed: true) is { } framed) yield return framed;
            }
            if (inside.Count == 0 && end > line + 1 && ToReading(run, line, end, isFramed: false) is { } reading) yield return reading;
            line = Math.Max(end, line + 1);
        }
    }

    /// <summary>The boxes inside a box of one column, as pages are laid out with tables; none where the box itself is the table.</summary>
    private static List<(int Start, int End)> InsideFrame(LineRun run, int start, int end)
    {
        const int OfFrame = 2;
        var inside = new List<(int Start, int End)>();
        if (BoxForm.JunctionColumns(run[start]).Count() != OfFrame) return inside;
        for (int line = start; line < end; line++)
        {
            if (!BoxForm.IsBorder(run[line].Text) || BoxForm.JunctionColumns(run[line]).Count() <= OfFrame) continue;
            var from = line;
            while (line + 1 < end && BoxForm.JunctionColumns(run[line + 1]).Count() > OfFrame) line++;
            inside.Add((from, line + 1));
        }
        return inside;
    }

    /// <summary>
    /// The line after the box that begins at a line, with a border or with cells that stand on one; the line itself without any. Below a
    /// blank line a border opens another box where one has just closed this, or has other junctions.
    /// </summary>
    private static int BoxEnd(LineRun run, int start)
    {
        var end = start;
        var limit = Math.Min(run.Count - 1, start + MostHeaderLines);
        while (end < limit && BoxForm.IsContent(run[end].Text) && !BoxForm.IsBorder(run[end].Text)) end++;
        if (!BoxForm.IsBorder(run[end].Text)) return start;
        var border = end++;
        for (; end < run.Count && (BoxForm.IsBorder(run[end].Text) || BoxForm.IsContent(run[end].Text)); end++)
        {
            if (!BoxForm.IsBorder(run[end].Text)) continue;
            if (run[end].BlanksBefore > 0 && (border == end - 1 || !HaveSameJunctions(run[border], run[end]))) break;
            border = end;
        }
        return end;
    }

    private static bool HaveSameJunctions(LayoutLine border, LayoutLine other) =>
        BoxForm.JunctionColumns(border).SequenceEqual(BoxForm.JunctionColumns(other));

    /// <param name="isFramed">Whether the first and the last column are but the room between the box and another one around it.</param>
    private TableReading? ToReading(LineRun run, int start, int end, bool isFramed)
    {
        var edges = Enumerable.Range(start, end - start).Where(line => BoxForm.IsBorder(run[line].Text))
            .SelectMany(line => BoxForm.JunctionColumns(run[line])).Distinct().Order().ToArray();
        var groups = Groups(run, start, end);
        if (edges.Length < (isFramed ? 4 : 2) || groups.Count == 0) return null;
        var headerRows = HeaderRows(run, groups, edges);
        var haveBorders = groups.Count > 2 || headerRows == 0 && groups.Count > 1;
        var rows = groups.SelectMany((group, index) => Rows(run, group, edges, index < headerRows || haveBorders))
            .Select(row => isFramed ? row.Skip(1).SkipLast(1).ToArray() : row).ToArray();
        var reading = new TableReading(Name, start, end, rows, headerRows, rows.Length * DrawnRow + Math.Max(0, GridScore.OfCells(run, rows, headerRows)))
        {
            Repairs = rows.Length < groups.Sum(group => group.End - group.Start) ? ["joined-continuation-rows"] : [],
        };
        return reading with { Dropped = Conservation.Leftovers(run, reading, "separator") };
    }

    /// <summary>The stretches of content lines between borders.</summary>
    private static List<(int Start, int End, bool HasHeaderRule)> Groups(LineRun run, int start, int end)
    {
        var groups = new List<(int Start, int End, bool HasHeaderRule)>();
        var from = start;
        for (int line = start; line <= end; line++)
        {
            if (line < end && !BoxForm.IsBorder(run[line].Text)) continue;
            if (line > from) groups.Add((from, line, line < end && BoxForm.IsHeaderRule(run[line].Text)));
            from = line + 1;
        }
        return groups;
    }

    private static int HeaderRows(LineRun run, List<(int Start, int End, bool HasHeaderRule)> groups, int[] edges)
    {
        if (groups.Count < 2) return 0;
        var isHeader = groups[0].HasHeaderRule || groups.Count == 2 || Pipes.PipeRows.IsHeader(
            run, Row(run, Enumerable.Range(groups[0].Start, groups[0].End - groups[0].Start), edges));
        return isHeader ? 1 : 0;
    }

    private static IEnumerable<IReadOnlyList<ReadCell>> Rows(LineRun run, (int Start, int End, bool HasHeaderRule) group, int[] edges, bool isOneRow)
    {
        var lines = Enumerable.Range(group.Start, group.End - group.Start);
        return isOneRow ? [Row(run, lines, edges)] : lines.Select(line => Row(run, [line], edges));
    }

    private static ReadCell[] Row(LineRun run, IEnumerable<int> lines, int[] edges)
    {
        var cells = Enumerable.Range(0, edges.Length - 1).Select(_ => new List<CellSlice>()).ToArray();
        foreach (var line in lines)
        {
            foreach (var (column, slice) in Cut(run, line, edges))
            {
                if (!run.IsBlank(slice)) cells[column].Add(slice);
            }
        }
        return [.. cells.Select(slices => slices.Count == 0 ? ReadCell.Empty : new ReadCell(slices))];
    }

    /// <summary>
    /// The stretches between the bars that stand on edges; a cell that spans several columns is put under the first. Where letters are
    /// wider or narrower than was thought, bars stand beside their edges: as many bars as edges are taken in order, and what stands behind
    /// the last one that was found belongs to its cell.
    /// </summary>
    private static IEnumerable<(int Column, CellSlice Slice)> Cut(LineRun run, int line, int[] edges)
    {
        var text = run[line].Text;
        var bars = Enumerable.Range(0, text.Length).Where(at => BoxForm.IsBar(text[at])).ToList();
        var inOrder = bars.Count == edges.Length;
        if (!inOrder) bars = Enumerable.Range(0, text.Length).Where(at => BoxForm.IsBar(text[at]) || BoxForm.IsCorner(text, at)).ToList();
        var (column, start) = (0, -1);
        for (int bar = 0; bar < bars.Count; bar++)
        {
            var edge = inOrder ? bar : Array.BinarySearch(edges, run[line].Columns[bars[bar]]);
            if (edge < 0 && bar > 0) continue;
            if (start >= 0) yield return (column, new CellSlice(line, start, bars[bar] - start));
            (column, start) = (Math.Clamp(edge, 0, edges.Length - 2), bars[bar] + 1);
        }
        var end = bars.Count > 0 && text.AsSpan(bars[^1] + 1).IsWhiteSpace() ? bars[^1] : text.Length;
        if (start >= 0 && start < end) yield return (column, new CellSlice(line, start, end - start));
    }
}
