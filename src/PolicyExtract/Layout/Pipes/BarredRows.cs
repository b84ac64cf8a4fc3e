using PolicyExtract.Model;

namespace PolicyExtract.Layout.Pipes;

/// <summary>
/// Cells that each end on a bar, one below the other, some of them empty: every row has as many bars, so that counting them tells the rows.
/// They become lines of bars again.
/// </summary>
internal static class BarredRows
{
    /// <summary>Cells of a row, the empty one before a bar that opens it included.</summary>
    private const int FewestCells = 3, MostCells = 10;

    private const int FewestRows = 3;

    /// <summary>Header words that a header has at least, and what tells one.</summary>
    private const int FewestHeaders = 2;

    private const double IsHeader = 0.5, LikeName = 0.3;

    /// <summary>The rows, a line each; null where no number of cells makes rows of them, or the cells are as good without (none is empty).</summary>
    public static List<LayoutLine>? Of(IReadOnlyList<LayoutLine> lines)
    {
        var cells = CellsOf(lines);
        if (!cells.Exists(cell => cell.IsEmpty)) return null;
        for (int width = FewestCells; width <= MostCells && width * FewestRows <= cells.Count; width++)
        {
            if (AreRows(cells, width)) return [.. cells.Chunk(width).Select(Line)];
        }
        return null;
    }

    /// <summary>The same where the first line is a header of several cells, which tells how many a row has; null where the names of rows do not agree.</summary>
    public static List<LayoutLine>? Below(IReadOnlyList<LayoutLine> lines)
    {
        var header = CellsIn(lines[0]);
        var cells = CellsOf([.. lines.Skip(1)]);
        var width = header.Count;
        if (width < FewestCells || cells.Count < width * (FewestRows - 1) || cells.Count % width != 0 || Headers(header, width) < FewestHeaders) return null;
        var rows = cells.Chunk(width).ToList();
        return rows.Count(row => row[0].Evidence.Name >= LikeName) * 2 > rows.Count ? [lines[0], .. rows.Select(Line)] : null;
    }

    /// <summary>The cells of a header as one row; null where there are not as many.</summary>
    public static LayoutLine? OneOf(IReadOnlyList<LayoutLine> lines, int width) =>
        CellsOf(lines) is var cells && cells.Count == width && width >= FewestCells && Headers(cells, width) >= FewestHeaders ? Line(lines) : null;

    private static bool AreRows(List<Cell> cells, int width)
    {
        // A last row may be cut off where an empty cell before each row shows how wide they are.
        var opens = cells[0].IsEmpty;
        if (cells.Count % width != 0 && !opens || Headers(cells, width) < FewestHeaders) return false;
        var rows = cells.Chunk(width).ToList();
        if (rows.Exists(row => row[0].IsEmpty != opens)) return false;
        var header = opens ? rows[0][1..] : rows[0];
        if (Array.Exists(header, cell => cell.IsEmpty)) return false;
        var names = rows.Skip(1).Count(row => Array.Exists(row, cell => !cell.IsEmpty && cell.Evidence.Name >= LikeName));
        return names * 2 > rows.Count - 1;
    }

    private static int Headers(List<Cell> cells, int width) => cells.Take(width).Count(cell => !cell.IsEmpty && cell.Evidence.Header >= IsHeader);

    private static List<Cell> CellsOf(IReadOnlyList<LayoutLine> lines)
    {
        var cells = new List<Cell>();
        var open = new List<LayoutLine>();
        foreach (var line in lines)
        {
            open.Add(line);
            if (!PipeForm.HasBar(line)) continue;
            cells.Add(new([.. open]));
            open.Clear();
        }
        return cells;
    }

    private static List<Cell> CellsIn(LayoutLine line) =>
        PipeForm.Cells(line, 0).ConvertAll(cell => new Cell([]) { Text = line.Text.AsSpan(cell.Start, cell.Length).Trim().ToString() });

    private static LayoutLine Line(Cell[] row) => Line([.. row.SelectMany(cell => cell.Lines)]);

    private static LayoutLine Line(IReadOnlyList<LayoutLine> lines) =>
        LayoutLine.Of([.. lines.SelectMany(line => line.Fragments.Select((fragment, at) => at == 0 ? fragment with { Join = FragmentJoin.Space } : fragment))], lines[0].BlanksBefore, LineRole.Text, 0, "").OnPage(lines[0].StartsPage);

    private sealed class Cell(LayoutLine[] lines)
    {
        public LayoutLine[] Lines { get; } = lines;

        public string Text { get; init; } = string.Join(' ', lines.Select(line => line.Trimmed.TrimEnd('|', ' '))).Trim();

        public bool IsEmpty => Text.Length == 0;

        public CellEvidence Evidence => field ??= new(Text);
    }
}
