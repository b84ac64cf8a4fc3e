using System.Collections;
using PolicyExtract.Model;

namespace PolicyExtract.Layout.Rows;

/// <summary>
/// Blocks of rows that stand one cell a line, column after column. For each plausible number of rows the lines are dealt out to the cells
/// in order: a cell takes one line or, where the break inside it was forced, several. How the cells of a column are written, as a first
/// dealing shows it, corrects the next.
/// </summary>
internal sealed class BurstColumns(LineRun run, IReadOnlyList<BurstColumn> columns) : IRowForm
{
    /// <summary>Lines of one block; a longer block is read as several.</summary>
    private const int MostLines = 600;

    /// <summary>A dealing that is this far behind running text does not catch up: most lines simply are no such block.</summary>
    private const double Hopeless = -12;

    /// <summary>Ends that are this much worse than the best may still turn out right with what follows.</summary>
    private const double EndBeam = 4;

    /// <summary>A line does not speak against a column above this.</summary>
    private const double MayFit = -0.5;

    /// <summary>A line that fits another column so much better than the first is no second cell of the first.</summary>
    private const double FitsOther = 0.75;

    private const int MostHeights = 16;

    /// <summary>Lines looked through for runs that tell a height.</summary>
    private const int MostScanned = 160;

    /// <summary>Dealings until the columns' styles are settled.</summary>
    private const int MostDealings = 3;

    /// <summary>A block of one column after another is rarer than rows, and needs that much more evidence for each of its rows.</summary>
    private const double RowPrior = -0.3;

    public IEnumerable<RowStep> StepsFrom(int line)
    {
        if (!MayBegin(line)) yield break;
        var end = BlockEnd(line);
        foreach (var height in Heights(line, end))
        {
            foreach (var step in Deal(line, end, height)) yield return step;
        }
    }

    /// <summary>Whether the line and the next could be cells of the first column, the first of them wrapped or not.</summary>
    private bool MayBegin(int line)
    {
        if (line + columns.Count >= run.Count) return false;
        var length = columns[0].Fit(line, 2) > columns[0].Fit(line, 1) ? 2 : 1;
        var second = columns[0].Fit(line + length, 1);
        return columns[0].Fit(line, length) > MayFit && second > MayFit
            && columns.Skip(1).All(column => column.Fit(line + length, 1) <= second + FitsOther);
    }

    private bool HasNames => columns.Any(HoldsNames);

    private static bool HoldsNames(BurstColumn column) => column.Model.Field == CookieField.Name;

    private int BlockEnd(int start)
    {
        var end = start;
        while (end < run.Count && end - start < MostLines && !run[end].HasTab) end++;
        return end;
    }

    /// <summary>
    /// Heights worth trying: about the lengths of the runs of lines that fit one of the columns and stand where that column would; none
    /// where a table of names has no two that follow one another.
    /// </summary>
    private IEnumerable<int> Heights(int start, int end)
    {
        var limit = Math.Min(end, start + MostScanned);
        var runs = Enumerable.Range(0, columns.Count)
            .Where(column => !columns[column].Model.HoldsProse)
            .SelectMany(column => Runs(columns[column], start, limit).Select(run => (Column: column, run.Start, run.Length)))
            .ToArray();
        return runs
            .SelectMany(run => new[] { run.Length, run.Length - 1, run.Length + 1, run.Length / 2 }
                .Where(height => IsInPlace(run.Column, run.Start - start, height)))
            .Distinct()
            .Where(height => height > 1 && height * columns.Count <= end - start)
            .Where(height => !HasNames || runs.Any(run => HoldsNames(columns[run.Column]) && IsInPlace(run.Column, run.Start - start, height)))
            .Take(MostHeights);
    }

    /// <summary>Whether the cells of a column may begin so many lines after those of the first, at a height.</summary>
    private bool IsInPlace(int column, int distance, int height)
    {
        const int UsualProseLines = 6;
        const int UsualShortLines = 2;
        if (distance < (column * height) - 1) return false;
        var usual = 0;
        for (int before = 0; before < column; before++) usual += columns[before].Model.HoldsProse ? UsualProseLines : UsualShortLines;
        return distance <= height * usual + 1;
    }

    /// <summary>The runs of two and more lines that fit the column, unbroken, and bridged over single lines that do not.</summary>
    private static IEnumerable<(int Start, int Length)> Runs(BurstColumn column, int start, int limit)
    {
        var (length, bridged, lastHit) = (0, 0, int.MinValue / 2);
        for (int line = start; line <= limit; line++)
        {
            var isHit = line < limit && column.Fit(line, 1) > BurstColumn.Fits;
            if (isHit)
            {
                bridged = line - lastHit <= 2 ? bridged + line - lastHit : 1;
                (length, lastHit) = (length + 1, line);
                continue;
            }
            if (length > 1) yield return (line - length, length);
            if (bridged > length && line - lastHit == 2) yield return (lastHit - bridged + 1, bridged);
            length = 0;
        }
    }

    /// <summary>The block in its best dealing, and in those nearly as good that end elsewhere: the last column's end is often open.</summary>
    private IEnumerable<RowStep> Deal(int start, int end, int height)
    {
        var styles = columns.Select(column => column.Model.Style).ToArray();
        Dealing[]? dealings = null;
        for (int round = 0; round < MostDealings; round++)
        {
            dealings = Deal(start, end, height, styles);
            if (dealings is null || !Learn(dealings, height, styles)) break;
        }
        return dealings is null ? [] : dealings[^1].Ends(EndBeam).Select(last =>
            new RowStep(
                start, last, RowMode.BurstColumns, new DealtRows(height, () => Rows(dealings, last, height)), dealings[^1].ScoreAt(last),
                "regrouped-columns"));
    }

    private Dealing[]? Deal(int start, int end, int height, CellStyle[] styles)
    {
        var dealings = new Dealing[height * columns.Count];
        var dealing = Dealing.From(start, RowPrior * height);
        for (int cell = 0; cell < dealings.Length; cell++)
        {
            dealings[cell] = dealing = dealing.Next(columns[cell / height], end, styles[cell / height]);
            if (dealing.IsEmpty || dealing.BestScore < RowPrior * height + Hopeless) return null;
        }
        return dealings;
    }

    /// <summary>Takes the style of each column from the cells dealt out; whether that is news.</summary>
    private bool Learn(Dealing[] dealings, int height, CellStyle[] styles)
    {
        var isNews = false;
        foreach (var cells in Cells(dealings, dealings[^1].BestEnd).GroupBy(cell => cell.Cell / height))
        {
            var style = CellStyle.Of(cells.Select(cell =>
                Enumerable.Range(cell.Line, cell.Length).Select(line => run[line].Evidence).ToArray()));
            isNews |= styles[cells.Key] != style;
            styles[cells.Key] = style;
        }
        return isNews;
    }

    private ReadCell[][] Rows(Dealing[] dealings, int end, int height)
    {
        var rows = new ReadCell[height][];
        for (int row = 0; row < height; row++) rows[row] = new ReadCell[columns.Count];
        foreach (var (cell, line, length) in Cells(dealings, end)) rows[cell % height][cell / height] = columns[cell / height].Cell(line, length);
        return rows;
    }

    /// <summary>The cells of the best dealing that ends before a line, the last first: its number, first line and number of lines.</summary>
    private static IEnumerable<(int Cell, int Line, int Length)> Cells(Dealing[] dealings, int end)
    {
        for (int cell = dealings.Length - 1; cell >= 0; cell--)
        {
            var length = dealings[cell].LengthAt(end);
            end -= length;
            yield return (cell, end, length);
        }
    }

    /// <summary>Rows that are made when first asked for: most dealings come to nothing.</summary>
    private sealed class DealtRows(int count, Func<ReadCell[][]> read) : IReadOnlyList<ReadCell[]>
    {
        private readonly Lazy<ReadCell[][]> rows = new(read);

        public int Count => count;

        public ReadCell[] this[int index] => rows.Value[index];

        public IEnumerator<ReadCell[]> GetEnumerator() => rows.Value.AsEnumerable().GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
