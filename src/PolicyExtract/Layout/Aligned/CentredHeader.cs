using PolicyExtract.Layout.Rows;

namespace PolicyExtract.Layout.Aligned;

/// <summary>
/// Headers of which some are wrapped and the others stand centred beside them: over two lines, with nothing of the wrapped ones in the line
/// of the others, or over more, as html2text and pdftotext centre all cells.
/// </summary>
internal static class CentredHeader
{
    /// <summary>Words over two lines are one header from this strength on.</summary>
    private const double SureHeader = 0.95;

    /// <summary>The first line of a wrapped header is one by itself from this strength on.</summary>
    private const double FirstWords = 0.85;

    /// <summary>Lines of a wrapped header over the line of the others.</summary>
    private const int MostLinesAbove = 3;

    /// <summary>Columns that a header has at most, so that a line of a hundred thousand words ends in time.</summary>
    private const int MostColumns = 64;

    /// <summary>Columns of which the words must be headers, and not only stand as such, at least; half of them where there are more.</summary>
    private const int FewestHeaders = 2;

    /// <summary>Words so likely to be a cookie's name are no part of a header.</summary>
    private const double LikeName = 0.6;

    /// <summary>The header around a line and where its columns stand; null where the lines around it hold no wrapped headers.</summary>
    public static (TableHeader Header, IReadOnlyList<DisplayColumns.Chunk> Chunks)? At(
        LineRun run, int line, IReadOnlyList<DisplayColumns.Chunk> chunks)
    {
        for (int above = Math.Min(MostLinesAbove, line); above > 0; above--)
        {
            if (OverLines(run, line - above, line, line + above + 2, chunks) is { } even) return even;
            if (OverLines(run, line - above, line, line + above + 1, chunks) is { } odd) return odd;
        }
        return OverTwoLines(run, line, chunks);
    }

    /// <summary>
    /// The header over lines of which one holds all columns: each column's lines stand in the middle, and at least one column takes the first
    /// and the last.
    /// </summary>
    private static (TableHeader Header, IReadOnlyList<DisplayColumns.Chunk> Chunks)? OverLines(
        LineRun run, int start, int line, int end, IReadOnlyList<DisplayColumns.Chunk> chunks)
    {
        if (end > run.Count || chunks.Count > MostColumns || Enumerable.Range(start + 1, end - start - 1).Any(other => run[other].BlanksBefore > 0)) return null;
        var columns = chunks.Select(chunk =>
        {
            var column = new DisplayColumns.Chunk?[end - start];
            column[line - start] = chunk;
            return column;
        }).ToList();
        for (int other = start; other < end; other++)
        {
            if (other == line) continue;
            foreach (var chunk in run[other].Columns.Chunks)
            {
                var over = columns.FindAll(column => Array.Exists(column, part => part is { } placed && Overlap(placed, chunk)));
                if (over.Count > 1 || over.Count == 0 && columns.Count == MostColumns || over.Exists(column => column[other - start] is not null)) return null;
                if (over.Count == 0) columns.Add(new DisplayColumns.Chunk?[end - start]);
                (over.Count == 0 ? columns[^1] : over[0])[other - start] = chunk;
            }
        }
        columns.Sort((one, other) => Around(one).Left.CompareTo(Around(other).Left));
        if (!columns.TrueForAll(IsCentred) || !columns.Exists(column => column[0] is not null && column[^1] is not null)) return null;
        var headers = columns.ConvertAll(column => Words(run, start, column));
        if (headers.Exists(IsLikeName) || headers.Count(IsHeader) < Math.Max(FewestHeaders, (headers.Count + 1) / 2)) return null;
        var rows = Enumerable.Range(0, end - start).Select(row => columns.ConvertAll(column => Cell(start + row, column[row]))).ToArray();
        return (new TableHeader(start, end, rows, columns.Count), columns.ConvertAll(Around));
    }

    /// <summary>
    /// Whether the lines of a column stand in the middle, the upper one of two. Where the height of a line is no whole one of the others', each
    /// may stand between two of theirs.
    /// </summary>
    private static bool IsCentred(DisplayColumns.Chunk?[] column)
    {
        var (first, last) = (Array.FindIndex(column, chunk => chunk is not null), Array.FindLastIndex(column, chunk => chunk is not null));
        var lines = column.Count(chunk => chunk is not null);
        return last - first + 1 == lines ? first == (column.Length - lines) / 2
            : column.Length % 2 == 1 && first == column.Length - 1 - last && !column[first..last].Zip(column[(first + 1)..last]).Any(pair => pair is (null, null));
    }

    private static string[] Words(LineRun run, int start, DisplayColumns.Chunk?[] column) =>
        [.. Enumerable.Range(0, column.Length).Where(row => column[row] is not null)
            .Select(row => run[start + row].Text.Substring(column[row]!.Value.Start, column[row]!.Value.Length))];

    private static bool IsLikeName(string[] lines) => lines.Length > 1 && Array.Exists(lines, line => new CellEvidence(line).Name >= LikeName);

    /// <summary>Whether lines are the words of one header: all of them, or the first.</summary>
    private static bool IsHeader(string[] lines) =>
        new CellEvidence(string.Join(' ', lines)).Header >= SureHeader || new CellEvidence(lines[0]).Header >= FirstWords;

    private static DisplayColumns.Chunk Around(DisplayColumns.Chunk?[] column)
    {
        var chunks = column.OfType<DisplayColumns.Chunk>().ToArray();
        return chunks[0] with { Left = chunks.Min(chunk => chunk.Left), Right = chunks.Max(chunk => chunk.Right) };
    }

    private static (TableHeader Header, IReadOnlyList<DisplayColumns.Chunk> Chunks)? OverTwoLines(
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
