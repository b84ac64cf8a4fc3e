namespace PolicyExtract.Layout.Rows;

/// <summary>
/// Tables read column after column with each column's header over its own cells: header, cells, header, cells. Every stretch between two
/// headers is dealt out to the same number of cells; the number that fits the columns best is taken.
/// </summary>
internal sealed class HeadedColumns : ITableLayout
{
    /// <summary>Header strength from which a line may be a header, when the columns come out right with it.</summary>
    private const double MayBeHeader = 0.5;

    /// <summary>Header words looked through for the sure ones.</summary>
    private const int MostScanned = 40;

    /// <summary>Doubtful ones among the first of them that may each be left out.</summary>
    private const int MostDoubtful = 4;

    /// <summary>Lines of one column.</summary>
    private const int MostLines = 400;

    private const int MostRows = 60;

    /// <summary>What a table is worth that ends where the first blank line stands.</summary>
    private const double EndsAtBlank = 2;

    private const int MostColumns = 9;

    private const string LayoutName = "headed-columns";

    public string Name => LayoutName;

    public IEnumerable<TableReading> Propose(LineRun run, CancellationToken cancellation)
    {
        var texts = run.Texts;
        var headers = Enumerable.Range(0, run.Count).Where(line => HeaderStrength(run[line]) >= MayBeHeader).ToArray();
        for (int first = 0; first < headers.Length; first++)
        {
            cancellation.ThrowIfCancellationRequested();
            if (BestFrom(run, texts, headers, first) is not { } reading) continue;
            yield return reading;
            if (IsTitled(headers, first) && BestFrom(run, texts, headers, first + 1) is { } untitled) yield return untitled;
            while (first + 1 < headers.Length && headers[first + 1] < reading.End) first++;
        }
    }

    /// <summary>Whether the line may be the table's title, because the next is a header too.</summary>
    private static bool IsTitled(int[] headers, int first) => first + 1 < headers.Length && headers[first + 1] == headers[first] + 1;

    /// <summary>The best reading that begins at a header: any of those after it may be a header or a cell.</summary>
    private static TableReading? BestFrom(LineRun run, CellTexts texts, int[] headers, int first)
    {
        var isCapital = !run[headers[first]].Evidence.StartsLower;
        var near = headers.Skip(first).Take(MostScanned).Where(line => !isCapital || !run[line].Evidence.StartsLower).ToArray();
        var dealt = new Dictionary<(int Header, int Limit, bool IsOpen), HeadedColumn>();
        return Choices(run, near)
            .Select(choice => Distinct(run, choice).ToArray())
            .DistinctBy(choice => string.Join(' ', choice))
            .SelectMany(choice => new[] { Read(run, texts, choice, dealt, isOpen: true), Read(run, texts, choice, dealt, isOpen: false) })
            .OfType<TableReading>()
            .MaxBy(reading => reading.Score);
    }

    /// <summary>
    /// Which lines may be the headers: all, all but a doubtful one, the sure ones, those that come but once, those that stand equally far
    /// apart.
    /// </summary>
    private static IEnumerable<IEnumerable<int>> Choices(LineRun run, int[] near)
    {
        yield return near;
        foreach (var doubtful in near.Skip(1).Where(line => !HeaderFinder.IsHeaderLine(run[line])).Take(MostDoubtful))
        {
            yield return near.Where(line => line != doubtful);
        }
        yield return near.Where(line => HeaderFinder.IsHeaderLine(run[line]));
        yield return near
            .GroupBy(line => run[line].Trimmed, StringComparer.Ordinal)
            .Where(group => group.Count() == 1)
            .Select(group => group.First());
        foreach (var second in near.Skip(1).Take(MostColumns).Where(line => line - near[0] > 2))
        {
            var step = second - near[0];
            yield return Enumerable.Range(0, MostColumns)
                .Select(index => near[0] + index * step)
                .TakeWhile(line => Array.BinarySearch(near, line) >= 0);
        }
    }

    private static double HeaderStrength(LayoutLine line) => line.HasTab || line.Evidence.EndsSentence ? 0 : line.Evidence.Header;

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

    /// <param name="isOpen">Whether the last column may end anywhere; else it ends at a blank line.</param>
    private static TableReading? Read(
        LineRun run, CellTexts texts, int[] headers, Dictionary<(int Header, int Limit, bool IsOpen), HeadedColumn> dealt, bool isOpen)
    {
        if (headers.Length < 2) return null;
        var end = isOpen ? Math.Min(run.Count, headers[^1] + 1 + MostLines) : BlankEnd(run, headers);
        if (end < 0) return null;
        int[] limits = [.. headers.Skip(1), end];
        var models = headers.Select(line => new ColumnModel(run[line].Evidence)).ToArray();
        if (!models.Any(column => column.Field == Model.CookieField.Name)) return null;
        var columns = new HeadedColumn[models.Length];
        var heights = Enumerable.Range(2, MostRows - 1).ToArray();
        for (int index = 0; index < columns.Length && heights.Length > 0; index++)
        {
            var column = columns[index] = Deal(run, texts, models[index], headers[index], limits[index], isOpen && index == columns.Length - 1, dealt);
            heights = [.. heights.Where(column.CanHold)];
        }
        if (heights.Length == 0) return null;
        var best = heights.MaxBy(height => columns.Sum(column => column.Score(height)));
        var cells = columns.Select(column => column.Cells(best)).ToArray();
        ReadCell[] header = [.. headers.Select(line => HeaderFinder.Cell(run, line))];
        var rows = Enumerable.Range(0, best).Select(row => (IReadOnlyList<ReadCell>)[.. cells.Select(column => column[row])]);
        var score = columns.Sum(column => column.Score(best)) + GridScore.OfHeader(models) + (isOpen ? 0 : EndsAtBlank);
        return new TableReading(LayoutName, headers[0], columns[^1].End(best), [header, .. rows], 1, score)
        {
            Repairs = ["regrouped-columns"],
        };
    }

    /// <summary>The lines below a header; choices that share it with its neighbour share its column.</summary>
    private static HeadedColumn Deal(
        LineRun run,
        CellTexts texts,
        ColumnModel model,
        int header,
        int limit,
        bool isOpen,
        Dictionary<(int Header, int Limit, bool IsOpen), HeadedColumn> dealt)
    {
        if (dealt.TryGetValue((header, limit, isOpen), out var known)) return known;
        return dealt[(header, limit, isOpen)] = new HeadedColumn(run, texts, model, header + 1, limit, isOpen);
    }

    /// <summary>The blank line, or the end of the run, that ends the last column; −1 where the columns before it have blank lines too.</summary>
    private static int BlankEnd(LineRun run, int[] headers)
    {
        var (first, last) = (headers[0] + 1, headers[^1] + 1);
        if (Enumerable.Range(first, last - first).Any(line => run[line].BlanksBefore > 0)) return -1;
        var end = last;
        while (end < run.Count && end - last < MostLines && run[end].BlanksBefore == 0) end++;
        return end - last < MostLines ? end : -1;
    }
}
