using PolicyExtract.Layout.Joined;
using PolicyExtract.Layout.Rows;

namespace PolicyExtract.Layout.Delimited;

/// <summary>
/// Tables whose cells follow one another with a sign between them: <c>name;purpose;duration</c>, <c>name – provider – duration</c>. A header
/// says which columns to look for, or some rows of as many cells that are alike.
/// </summary>
internal sealed class DelimitedCells : ITableLayout
{
    /// <summary>Characters of a header's longest line, and its lines.</summary>
    private const int LongestHeader = 200, MostHeaderLines = 3;

    private const int FewestColumns = 2, MostColumns = 9;

    /// <summary>
    /// Rows that must be alike where no header is, fewer of many columns, and lines among which they are looked for: one sign in a line says
    /// little, and must be in each.
    /// </summary>
    private const int FewestRows = 3, FewestWideRows = 2, WideRow = 4, MostScanned = 12;

    public string Name => "delimited-cells";

    public IEnumerable<TableReading> Propose(LineRun run, CancellationToken cancellation) => Delimiter.All
        .Where(delimiter => Enumerable.Range(0, run.Count).Count(line => delimiter.IsIn(run[line].Text)) > 1)
        .SelectMany(delimiter => Tables(run, delimiter, cancellation))
        .Select(reading => reading with { Dropped = [.. reading.Dropped, .. Conservation.Leftovers(run, reading, "separator")] });

    private static IEnumerable<TableReading> Tables(LineRun run, Delimiter delimiter, CancellationToken cancellation)
    {
        return RowReading.All(run, line => HeaderAt(run, line, delimiter), Forms, cancellation);

        IReadOnlyList<IRowForm> Forms(IReadOnlyList<ColumnModel> columns)
        {
            var splitter = new DelimiterSplitter(run, delimiter, columns.Count);
            return [new DelimitedRows(run, splitter, columns), new RowFurniture(run, splitter, columns)];
        }
    }

    private static TableHeader? HeaderAt(LineRun run, int line, Delimiter delimiter)
    {
        if (DelimiterSplitter.Pieces(run, line, delimiter) is not { Count: >= FewestColumns and <= MostColumns } pieces) return null;
        if (WithHeader(run, line, delimiter) is { } header) return header;
        return delimiter.FewestUnheaded is > 0 and var fewest && pieces.Count >= fewest && !pieces.Exists(run.IsBlank)
            ? Unheaded(run, line, delimiter, pieces.Count)
            : null;
    }

    /// <summary>The header that a line is, with as many of those below as it was wrapped over; null without one.</summary>
    private static TableHeader? WithHeader(LineRun run, int line, Delimiter delimiter)
    {
        TableHeader? header = null;
        var pieces = new List<List<CellSlice>>();
        for (int end = line; end < Math.Min(run.Count, line + MostHeaderLines) && run[end].Text.Length <= LongestHeader; end++)
        {
            if (end > line && run[end].BlanksBefore > 0 || DelimiterSplitter.Pieces(run, end, delimiter) is not { } ofLine) break;
            DelimiterSplitter.Add(pieces, ofLine);
            var cells = pieces.ConvertAll(slices => new ReadCell(slices.FindAll(slice => !run.IsBlank(slice))));
            if (pieces.Count > MostColumns || cells[0].Slices.Count == 0) break;
            if (AreHeaders(cells.ConvertAll(cell => run.TextOf(cell.Slices)))) header = new TableHeader(line, end + 1, [cells], cells.Count);
        }
        return header;
    }

    private static bool AreHeaders(List<string> headers) =>
        headers.Count >= FewestColumns && !headers.Contains("") && JoinedHeader.AreHeaders([.. headers]) && JoinedHeader.AreMostlyKnown([.. headers]);

    /// <summary>The columns of rows that begin at a line; null where too few lines near it have as many cells, or none of the columns is told by them.</summary>
    private static TableHeader? Unheaded(LineRun run, int line, Delimiter delimiter, int count)
    {
        var rows = Enumerable.Range(line, Math.Min(count == FewestColumns ? FewestRows : MostScanned, run.Count - line))
            .Select(at => DelimiterSplitter.Pieces(run, at, delimiter)).Where(pieces => pieces?.Count == count).ToList();
        if (rows.Count < (count < WideRow ? FewestRows : FewestWideRows)) return null;
        var cells = rows.SelectMany(row => row!).Select(run.Texts.Of).ToList();
        return UnheadedRows.FieldsOf(cells, count) is { } fields ? new TableHeader(line, line, [], count) { Fields = fields } : null;
    }
}
