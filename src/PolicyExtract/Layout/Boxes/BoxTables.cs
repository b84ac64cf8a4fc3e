namespace PolicyExtract.Layout.Boxes;

/// <summary>
/// Tables drawn with <c>+-|</c> or box-drawing characters. Where borders part the rows, the lines between two borders are one row;
/// where only the header has a border, each line is a row.
/// </summary>
internal sealed class BoxTables : ITableLayout
{
    /// <summary>What a row of a drawn box is worth: boxes do not occur outside tables.</summary>
    private const double DrawnRow = 8;

    public string Name => "box";

    public IEnumerable<TableReading> Propose(LineRun run, CancellationToken cancellation)
    {
        for (int line = 0; line < run.Count;)
        {
            cancellation.ThrowIfCancellationRequested();
            var end = BoxForm.IsBorder(run[line].Text) ? BoxEnd(run, line) : line;
            if (end > line + 1 && ToReading(run, line, end) is { } reading) yield return reading;
            line = Math.Max(end, line + 1);
        }
    }

    private static int BoxEnd(LineRun run, int start)
    {
        var end = start + 1;
        while (end < run.Count && (BoxForm.IsBorder(run[end].Text) || BoxForm.IsContent(run[end].Text))) end++;
        return end;
    }

    private TableReading? ToReading(LineRun run, int start, int end)
    {
        var edges = Enumerable.Range(start, end - start).Where(line => BoxForm.IsBorder(run[line].Text))
            .SelectMany(line => BoxForm.JunctionColumns(run[line])).Distinct().Order().ToArray();
        var groups = Groups(run, start, end);
        if (edges.Length < 2 || groups.Count == 0) return null;
        var headerRows = HeaderRows(run, groups, edges);
        var rows = groups.SelectMany((group, index) => Rows(run, group, edges, index < headerRows || groups.Count > 2 || headerRows == 0 && groups.Count > 1)).ToArray();
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

    /// <summary>The stretches between the bars that stand on edges; a cell that spans several columns is put under the first.</summary>
    private static IEnumerable<(int Column, CellSlice Slice)> Cut(LineRun run, int line, int[] edges)
    {
        var text = run[line].Text;
        var (column, start) = (0, -1);
        for (int at = 0; at < text.Length; at++)
        {
            if (!BoxForm.IsBar(text[at]) && text[at] != '+') continue;
            var edge = Array.BinarySearch(edges, run[line].Columns[at]);
            if (edge < 0) continue;
            if (start >= 0) yield return (column, new CellSlice(line, start, at - start));
            (column, start) = (Math.Min(edge, edges.Length - 2), at + 1);
        }
    }
}
