using PolicyExtract.Layout.Rows;

namespace PolicyExtract.Layout.Aligned;

/// <summary>
/// Headers of which some are wrapped to two lines and the others stand centred between them: each wrapped one is a column of its own, with
/// nothing in the line of the others.
/// </summary>
internal static class CentredHeader
{
    /// <summary>Words over two lines are one header from this strength on.</summary>
    private const double SureHeader = 0.95;

    /// <summary>The header around a line and where its columns stand; null where the lines around it hold no wrapped headers.</summary>
    public static (TableHeader Header, IReadOnlyList<DisplayColumns.Chunk> Chunks)? At(
        LineRun run, int line, IReadOnlyList<DisplayColumns.Chunk> chunks)
    {
        if (line == 0 || line + 1 >= run.Count || run[line].BlanksBefore > 0 || run[line + 1].BlanksBefore > 0) return null;
        var (above, below) = (run[line - 1].Columns.Chunks, run[line + 1].Columns.Chunks);
        if (above.Count != below.Count || above.Count > chunks.Count) return null;
        var columns = chunks.Select(chunk => (At: chunk, Lines: new DisplayColumns.Chunk?[] { null, chunk, null })).ToList();
        foreach (var (first, last) in above.Zip(below))
        {
            if (!Overlap(first, last) || chunks.Any(chunk => Overlap(chunk, first) || Overlap(chunk, last))) return null;
            var words = $"{run[line - 1].Text.AsSpan(first.Start, first.Length)} {run[line + 1].Text.AsSpan(last.Start, last.Length)}";
            if (new CellEvidence(words).Header < SureHeader) return null;
            var both = first with { Left = Math.Min(first.Left, last.Left), Right = Math.Max(first.Right, last.Right) };
            columns.Add((both, [first, null, last]));
        }
        columns.Sort((one, other) => one.At.Left.CompareTo(other.At.Left));
        var rows = Enumerable.Range(0, 3).Select(row => columns.ConvertAll(column => Cell(line - 1 + row, column.Lines[row]))).ToArray();
        return (new TableHeader(line - 1, line + 2, rows, columns.Count), columns.ConvertAll(column => column.At));
    }

    private static bool Overlap(DisplayColumns.Chunk one, DisplayColumns.Chunk other) => one.Left < other.Right && other.Left < one.Right;

    private static ReadCell Cell(int line, DisplayColumns.Chunk? chunk) =>
        chunk is { } words ? ReadCell.Of(new CellSlice(line, words.Start, words.Length)) : ReadCell.Empty;
}
