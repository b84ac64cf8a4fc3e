using PolicyExtract.Layout.Boxes;

namespace PolicyExtract.Layout.Aligned;

/// <summary>
/// Rows whose cells stand below each other with a blank strip between the columns, whatever their words: what is left to tell a grid by
/// where no header is known and nothing is drawn. In its first line two spaces or more part the cells.
/// </summary>
internal sealed class AlignedGrid : ITableLayout
{
    /// <summary>What a row is worth: next to nothing, so that every reading that goes by the words is preferred.</summary>
    private const double Row = 0.01;

    /// <summary>Columns and rows from which words stand below each other by more than chance; fewer rows where all cells begin or end alike.</summary>
    private const int FewestColumns = 3, FewestRows = 3, FewestAlikeRows = 2;

    /// <summary>Share of the cells that have words.</summary>
    private const double FewestFilled = 0.7;

    /// <summary>Screen columns of the widest cell: wider ones are running text.</summary>
    private const int WidestCell = 60;

    /// <summary>Rows of one grid; beyond, another begins.</summary>
    private const int MostRows = 4000;

    public string Name => "aligned-grid";

    public IEnumerable<TableReading> Propose(LineRun run, CancellationToken cancellation)
    {
        for (int line = 0; line < run.Count;)
        {
            cancellation.ThrowIfCancellationRequested();
            var (end, gutters) = MayOpen(run[line]) ? Grow(run, line) : (line, []);
            if (gutters.Count >= FewestColumns - 1 && ToReading(run, line, end, gutters) is { } reading) yield return reading;
            line = Math.Max(end, line + 1);
        }
    }

    private static bool MayOpen(LayoutLine line) => MayGoOn(line) && line.Columns.Chunks.Count >= FewestColumns;

    private static bool MayGoOn(LayoutLine line) =>
        line.Role is LineRole.Text && !line.HasTab && !BoxForm.HoldsBar(line.Text) && LineForms.Marker(line) is null
        && line.Columns.Chunks.All(chunk => chunk.Right - chunk.Left <= WidestCell);

    /// <summary>The line after the last that leaves as many strips blank as the first two, and the strips.</summary>
    private static (int End, List<(int Left, int Right)> Gutters) Grow(LineRun run, int start)
    {
        var gutters = Between(run[start].Columns.Chunks);
        var end = start + 1;
        for (; end < run.Count && end - start < MostRows && run[end].BlanksBefore == 0 && MayGoOn(run[end]); end++)
        {
            var left = Without(gutters, run[end].Columns.Chunks);
            if (left.Count < (end == start + 1 ? FewestColumns - 1 : gutters.Count)) break;
            gutters = left;
        }
        return (end, gutters);
    }

    private static List<(int Left, int Right)> Between(IReadOnlyList<DisplayColumns.Chunk> chunks) =>
        [.. chunks.Zip(chunks.Skip(1), (chunk, next) => (chunk.Right, next.Left))];

    /// <summary>The strips, or what of them no words of a line stand in.</summary>
    private static List<(int Left, int Right)> Without(List<(int Left, int Right)> gutters, IReadOnlyList<DisplayColumns.Chunk> chunks)
    {
        var left = new List<(int Left, int Right)>();
        var first = 0;
        foreach (var gutter in gutters)
        {
            var from = gutter.Left;
            while (first < chunks.Count && chunks[first].Right <= from) first++;
            for (int chunk = first; chunk < chunks.Count && chunks[chunk].Left < gutter.Right; chunk++)
            {
                if (chunks[chunk].Left > from) left.Add((from, chunks[chunk].Left));
                from = chunks[chunk].Right;
            }
            if (gutter.Right > from) left.Add((from, gutter.Right));
        }
        return left;
    }

    private TableReading? ToReading(LineRun run, int start, int end, List<(int Left, int Right)> gutters)
    {
        var rows = Enumerable.Range(start, end - start).Select(line => Cells(run[line], line, gutters)).ToArray();
        var filled = rows.Sum(row => row.Count(cell => cell.Slices.Count > 0));
        if (filled < FewestFilled * rows.Length * (gutters.Count + 1)) return null;
        if (rows.Length < FewestAlikeRows || rows.Length < FewestRows && !AreAlike(run, start, end)) return null;
        return new TableReading(Name, start, end, rows, 0, rows.Length * Row);
    }

    private static ReadCell[] Cells(LayoutLine line, int index, List<(int Left, int Right)> gutters)
    {
        var cells = Enumerable.Repeat(ReadCell.Empty, gutters.Count + 1).ToArray();
        var passed = 0;
        foreach (var column in line.Columns.Chunks.GroupBy(ColumnOf))
        {
            cells[column.Key] = ReadCell.Of(new CellSlice(index, column.First().Start, column.Last().Start + column.Last().Length - column.First().Start));
        }
        return cells;

        int ColumnOf(DisplayColumns.Chunk chunk)
        {
            while (passed < gutters.Count && gutters[passed].Right <= chunk.Left) passed++;
            return passed;
        }
    }

    /// <summary>Whether the words of each column begin, or end, below each other in all lines.</summary>
    private static bool AreAlike(LineRun run, int start, int end)
    {
        var lines = run.Lines.Skip(start).Take(end - start).Select(line => line.Columns.Chunks).ToArray();
        return lines.All(chunks => chunks.Count == lines[0].Count) && Enumerable.Range(0, lines[0].Count).All(column =>
            lines.All(chunks => chunks[column].Left == lines[0][column].Left) || lines.All(chunks => chunks[column].Right == lines[0][column].Right));
    }
}
