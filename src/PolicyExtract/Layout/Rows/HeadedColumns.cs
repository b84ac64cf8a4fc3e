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
        var columns = headers.Select(line => new ColumnModel(run[line].Trimmed)).ToArray();
        if (!columns.Any(column => column.Field == Model.CookieField.Name)) return null;
        var best = Heights(headers).Select(height => Deal(run, texts, columns, headers, height)).OfType<Dealt>().MaxBy(dealt => dealt.Score);
        if (best is null) return null;
        ReadCell[] header = [.. headers.Select(line => BurstCells.Cell(run, line, 1))];
        var rows = Enumerable.Range(0, best.Cells[0].Count).Select(row => (IReadOnlyList<ReadCell>)[.. best.Cells.Select(column => column[row])]);
        return new TableReading(Name, headers[0], best.End, [header, .. rows], 1, best.Score + GridScore.OfHeader(columns))
        {
            Repairs = ["regrouped-columns"],
        };
    }

    /// <summary>Numbers of rows worth trying: as many as some column has lines, and fewer where cells wrap.</summary>
    private static IEnumerable<int> Heights(int[] headers)
    {
        var most = headers.Zip(headers.Skip(1), (one, next) => next - one - 1).Min();
        return Enumerable.Range(2, Math.Max(0, Math.Min(most, 60) - 1));
    }

    private static Dealt? Deal(LineRun run, CellTexts texts, ColumnModel[] columns, int[] headers, int height)
    {
        var cells = new List<IReadOnlyList<ReadCell>>();
        var (score, end) = (0.0, 0);
        for (int index = 0; index < columns.Length; index++)
        {
            var isLast = index == columns.Length - 1;
            var limit = isLast ? Math.Min(run.Count, headers[index] + 1 + MostLines) : headers[index + 1];
            var column = ColumnCells.Deal(run, texts, columns[index], headers[index] + 1, limit, height, mustFill: !isLast);
            if (column is null) return null;
            cells.Add(column.Cells);
            (score, end) = (score + column.Score, column.End);
        }
        return new Dealt(cells, score, end);
    }

    private sealed record Dealt(IReadOnlyList<IReadOnlyList<ReadCell>> Cells, double Score, int End);
}
