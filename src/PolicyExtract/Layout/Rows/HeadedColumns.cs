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

    private const int MostColumns = 9;

    private const int MostTitles = 2;

    /// <summary>Headers of unknown words among known ones.</summary>
    private const int MostUnknown = 2;

    /// <summary>What a header of unknown words takes away: any cell could be one.</summary>
    private const double UnknownHeader = -2;

    private const string LayoutName = "headed-columns";

    public string Name => LayoutName;

    public IEnumerable<TableReading> Propose(LineRun run, CancellationToken cancellation)
    {
        var headers = Enumerable.Range(0, run.Count).Where(line => HeaderStrength(run[line]) >= MayBeHeader).ToArray();
        var covered = 0;
        for (int first = 0; first < headers.Length; first++)
        {
            cancellation.ThrowIfCancellationRequested();
            if (headers[first] < covered) continue;
            if (Read(run, headers, first, cancellation) is not { } reading) continue;
            yield return reading;
            // The first may be a title ("Our cookies"), or two, and the table begins at the next.
            for (int next = first + 1; next <= first + MostTitles && next < headers.Length; next++)
            {
                if (Read(run, headers, next, cancellation) is { } untitled) yield return untitled;
            }
            covered = reading.End;
        }
    }

    private static TableReading? Read(LineRun run, int[] headers, int first, CancellationToken cancellation) =>
        BestFrom(run, headers, first) is { } header && RowReading.Read(run, run.Texts, header, _ => [], mayBurst: true, cancellation) is { } reading
            ? reading with { Layout = LayoutName }
            : null;

    /// <summary>The best choice of headers from one on: any of those after it may be a header or a cell. Null where no block comes out.</summary>
    private static TableHeader? BestFrom(LineRun run, int[] headers, int first)
    {
        var isCapital = !run[headers[first]].Evidence.StartsLower;
        var ofOneBlock = headers.Skip(first + 1).TakeWhile(line => run[line].Trimmed != run[headers[first]].Trimmed).Prepend(headers[first]);
        var near = ofOneBlock.Take(MostScanned).Where(line => !isCapital || !run[line].Evidence.StartsLower).ToArray();
        var columns = new Dictionary<int, BurstColumn>();
        var stacks = new ColumnStacks(run);
        var best = Choices(run, near)
            .Select(choice => Distinct(run, choice).ToArray())
            .DistinctBy(choice => string.Join(' ', choice))
            .Select(choice => (Lines: choice, Score: ScoreOf(choice)))
            .MaxBy(choice => choice.Score);
        return double.IsNegativeInfinity(best.Score)
            ? null
            : new TableHeader(best.Lines[0], best.Lines[0], [[.. best.Lines.Select(line => HeaderFinder.Cell(run, line))]], best.Lines.Length) { OwnLines = best.Lines };

        double ScoreOf(int[] lines)
        {
            if (lines.Length < 2) return double.NegativeInfinity;
            var burst = lines.Select(Column).ToArray();
            var models = burst.Select(column => column.Model).ToArray();
            if (!models.Any(column => column.Field == Model.CookieField.Name)) return double.NegativeInfinity;
            var steps = new ColumnBlocks(run, burst, lines, stacks).StepsFrom(lines[0]);
            return GridScore.OfHeader(models) + UnknownHeader * models.Count(column => column.HeaderStrength == 0) + steps.Select(step => step.Score).DefaultIfEmpty(double.NegativeInfinity).Max();
        }

        BurstColumn Column(int line) => columns.TryGetValue(line, out var known)
            ? known
            : columns[line] = new BurstColumn(run, run.Texts, new ColumnModel(run[line].Evidence), line + 1);
    }

    /// <summary>
    /// Which lines may be the headers: any lines or those that come but once, and of them all, all but a doubtful one, the sure ones, the
    /// first few; and those that stand equally far apart.
    /// </summary>
    private static IEnumerable<IEnumerable<int>> Choices(LineRun run, int[] near)
    {
        int[] once = [.. near.GroupBy(line => run[line].Trimmed, StringComparer.Ordinal).Where(group => group.Count() == 1).Select(group => group.First())];
        foreach (var choice in Parts(run, near)) yield return choice;
        if (once.Length is > 1 && once.Length < near.Length)
        {
            foreach (var choice in Parts(run, once)) yield return choice;
        }
        foreach (var second in near.Skip(1).Take(MostColumns).Where(line => line - near[0] > 2))
        {
            var step = second - near[0];
            yield return Enumerable.Range(0, MostColumns)
                .Select(index => near[0] + index * step)
                .TakeWhile(line => Array.BinarySearch(near, line) >= 0);
        }
        foreach (var choice in WithUnknown(run, near)) yield return choice;
    }

    /// <summary>The known headers with a few that no list knows: such as stand equally far apart, or below blank lines as all others do.</summary>
    private static IEnumerable<IEnumerable<int>> WithUnknown(LineRun run, int[] near)
    {
        if (near.Length < 2) yield break;
        var gaps = near.Skip(1).Take(MostColumns).Select(line => line - near[0]);
        foreach (var step in gaps.Concat(gaps.Where(gap => gap % 2 == 0).Select(gap => gap / 2)).Distinct().Where(step => step > 2))
        {
            var even = Enumerable.Range(0, MostColumns).Select(index => near[0] + index * step).TakeWhile(line => line < run.Count && (IsKnown(line) || MayBeUnknown(run[line]))).ToArray();
            var known = even.Count(IsKnown);
            if (known < 2) continue;
            foreach (var unknown in Enumerable.Range(1, MostUnknown).Where(unknown => known + unknown <= even.Length)) yield return even.Take(known + unknown);
        }
        if (!near.Skip(1).All(line => run[line].BlanksBefore > 0)) yield break;
        var longest = near.Zip(near.Skip(1), (one, next) => next - one).Max();
        if (longest > ColumnBlocks.MostLines) yield break;
        var lines = Enumerable.Range(near[0], Math.Min(run.Count, near[^1] + longest + 1) - near[0]).ToArray();
        var once = lines.CountBy(line => run[line].Trimmed, StringComparer.Ordinal).Where(words => words.Value == 1).Select(words => words.Key).ToHashSet(StringComparer.Ordinal);
        var below = lines.Where(line => run[line].BlanksBefore > 0 && !IsKnown(line) && MayBeUnknown(run[line]) && once.Contains(run[line].Trimmed)).Take(MostUnknown).ToArray();
        for (int count = 1; count <= below.Length; count++) yield return near.Concat(below.Take(count)).Order();

        bool IsKnown(int line) => Array.BinarySearch(near, line) >= 0;
    }

    private static bool MayBeUnknown(LayoutLine line) =>
        HeaderFinder.MayBeHeader(line) && Math.Max(Math.Max(line.Evidence.Provider, line.Evidence.Host), Math.Max(line.Evidence.Party, line.Evidence.Storage)) < MayBeHeader;

    private static IEnumerable<IEnumerable<int>> Parts(LineRun run, int[] lines)
    {
        yield return lines;
        foreach (var doubtful in lines.Skip(1).Where(line => !HeaderFinder.IsHeaderLine(run[line])).Take(MostDoubtful))
        {
            yield return lines.Where(line => line != doubtful);
        }
        yield return lines.Where(line => HeaderFinder.IsHeaderLine(run[line]));
        for (int count = 2; count < Math.Min(lines.Length, MostColumns); count++) yield return lines.Take(count);
    }

    private static double HeaderStrength(LayoutLine line) => line.HasTab || line.Evidence.EndsSentence ? 0 : line.Evidence.Header;

    /// <summary>The headers from a line on, up to one that was there already: that is a label of the next record.</summary>
    private static IEnumerable<int> Distinct(LineRun run, IEnumerable<int> headers)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var before = -1;
        foreach (var line in headers.Take(MostColumns))
        {
            if (!seen.Add(run[line].Trimmed) || before >= 0 && line - before > ColumnBlocks.MostLines) yield break;
            yield return before = line;
        }
    }
}
