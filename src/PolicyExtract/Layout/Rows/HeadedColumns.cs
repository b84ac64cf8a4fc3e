namespace PolicyExtract.Layout.Rows;

/// <summary>
/// Tables read column after column with each column's header over its own cells: header, cells, header, cells. Every stretch between two
/// headers is dealt out to the same number of cells; the number that fits the columns best is taken.
/// </summary>
internal sealed class HeadedColumns : ITableLayout
{
    /// <summary>A line by itself needs to be surely a header.</summary>
    private const double IsHeader = 0.9;

    /// <summary>Lines of one column.</summary>
    private const int MostLines = 400;

    private const int MostRows = 60;

    private const int MostColumns = 9;

    public string Name => "headed-columns";

    public IEnumerable<TableReading> Propose(LineRun run, CancellationToken cancellation)
    {
        var texts = new CellTexts(run);
        var headers = Enumerable.Range(0, run.Count).Where(line => IsHeaderLine(run[line])).ToArray();
        for (int first = 0; first < headers.Length; first++)
        {
            cancellation.ThrowIfCancellationRequested();
            if (Read(run, texts, [.. Distinct(run, headers.Skip(first))]) is not { } reading) continue;
            yield return reading;
            while (first + 1 < headers.Length && headers[first + 1] < reading.End) first++;
        }
    }

    private static bool IsHeaderLine(LayoutLine line) => !line.HasTab && !line.Evidence.EndsSentence && line.Evidence.Header >= IsHeader;

    /// <summary>The headers from a line on, up to one that was there already: that is a label of the next record.</summary>
    private static IEnumerable<int> Distinct(LineRun run, IEnumerable<int> headers)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var before = -1;
        foreach (var line in headers.Take(MostColumns))
        {
            if (!seen.Add(run[line].Trimmed) || before >= 0 && line - before > MostLines) yield break;
            yield return before = line;
        }
    }

    private TableReading? Read(LineRun run, CellTexts texts, int[] headers)
    {
        if (headers.Length < 2) return null;
        var models = headers.Select(line => new ColumnModel(run[line].Trimmed)).ToArray();
        if (!models.Any(column => column.Field == Model.CookieField.Name)) return null;
        var columns = models.Select((model, index) => HeadedColumn.Deal(run, texts, model, headers[index] + 1, Limit(run, headers, index), MostRows, isLast: index == headers.Length - 1)).ToArray();
        var heights = Enumerable.Range(2, MostRows - 1).Where(height => columns.All(column => column.CanHold(height))).ToArray();
        if (heights.Length == 0) return null;
        var best = heights.MaxBy(height => columns.Sum(column => column.Score(height)));
        var cells = columns.Select(column => column.Cells(run, best)).ToArray();
        ReadCell[] header = [.. headers.Select(line => BurstColumn.Cell(run, line, 1))];
        var rows = Enumerable.Range(0, best).Select(row => (IReadOnlyList<ReadCell>)[.. cells.Select(column => column[row])]);
        var score = columns.Sum(column => column.Score(best)) + GridScore.OfHeader(models);
        return new TableReading(Name, headers[0], columns[^1].End(best), [header, .. rows], 1, score) { Repairs = ["regrouped-columns"] };
    }

    private static int Limit(LineRun run, int[] headers, int index) =>
        index + 1 < headers.Length ? headers[index + 1] : Math.Min(run.Count, headers[index] + 1 + MostLines);
}
