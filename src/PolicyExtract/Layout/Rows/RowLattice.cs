using PolicyExtract.Model;

namespace PolicyExtract.Layout.Rows;

/// <summary>
/// Finds the best way to read the lines after a header as rows, in any mixture of modes: dynamic programming over the states
/// (line, cells of the current row already read). A state that falls too far behind is given up, so that the search ends by itself
/// soon after the table does, and its cost is near-linear in the table's lines.
/// </summary>
internal sealed class RowLattice
{
    /// <summary>A state this many nats behind the best complete row cannot catch up: no row is worth as much.</summary>
    private const double Beam = 12;

    /// <summary>The same for a row that stands one cell a line: running text after a table could be read as many such rows.</summary>
    private const double BurstBeam = 6;

    /// <summary>Lines after the best end of a row in which a better one may still come.</summary>
    private const int Patience = 60;

    /// <summary>Changing from one mode to another inside a table happens, but seldom.</summary>
    private const double ModeChange = -1.5;

    /// <summary>What a row that stands one cell a line must bring before it counts: any few lines could be one.</summary>
    private const double BurstRowPrior = -1.5;

    /// <summary>A row without a name where no header tells of rows: it is rather the rest of the row above.</summary>
    private const double NamelessRow = -4, NoName = -2.5;

    /// <summary>Rows, of one line for each cell, in which blank lines are looked for.</summary>
    private const int FirstRows = 2;

    /// <summary>A blank line inside a row that stands one cell a line, where the first rows hold none.</summary>
    private const double BlankInside = -2.5;

    private readonly LineRun run;
    private readonly CellTexts texts;
    private readonly IReadOnlyList<IRowForm> forms;
    private readonly double blankInside;
    private readonly bool mayBurst;
    private readonly BurstColumn[] columns;
    private readonly int start;
    private readonly ColumnBlocks blocks;
    private readonly bool hasHeader, headsColumns;
    private readonly Dictionary<int, State?[]> states = [];
    private int bestEnd;
    private int furthest;

    /// <param name="forms">The ways in which the table's lines may hold rows, beside one cell a line.</param>
    /// <param name="mayBurst">Whether rows may stand one cell a line.</param>
    public RowLattice(
        LineRun run, CellTexts texts, TableHeader header, IReadOnlyList<ColumnModel> columns, IReadOnlyList<IRowForm> forms, bool mayBurst)
    {
        (this.run, this.texts, this.mayBurst, start) = (run, texts, mayBurst, header.End);
        this.columns = [.. columns.Select(column => new BurstColumn(run, texts, column, start))];
        blocks = new ColumnBlocks(run, this.columns, header.OwnLines, new ColumnStacks(run));
        headsColumns = header.OwnLines.Count > 0;
        // Without a header, rows are what told the columns, and there are no blocks of columns.
        hasHeader = header.Rows.Count > 0;
        IRowForm[] ofBlocks = hasHeader ? [blocks, new BurstColumns(run, this.columns)] : [];
        this.forms = mayBurst ? [.. forms, .. ofBlocks, new BurstTitles(run, columns)] : forms;
        blankInside = Enumerable.Range(start + 1, FirstRows * columns.Count).Any(IsBelowBlank) ? 0 : BlankInside;
        bestEnd = start;
        StatesAt(start)[0] = new State(0, RowMode.None, null, 0, start);
    }

    /// <summary>The score of the best complete rows up to the line that is being looked at; those farther on have no say yet.</summary>
    private double BestScore => states[bestEnd][0]!.Score;

    /// <summary>The rows of the best reading, in order, and its score; no rows when nothing reads better than nothing.</summary>
    public (IReadOnlyList<RowStep> Steps, double Score) Search(CancellationToken cancellation)
    {
        for (int line = start; line <= run.Count && line <= Math.Max(bestEnd + Patience, furthest); line++)
        {
            if ((line & 0xff) == 0) cancellation.ThrowIfCancellationRequested();
            var here = states.GetValueOrDefault(line);
            if (here?[0] is { } end && end.Score > BestScore) bestEnd = line;
            if (line == run.Count || IsOtherTable(line)) break;
            if (here is null) continue;
            for (int column = 1; column < columns.Length; column++) Extend(line, column, here[column]);
            RowEnds(line, here[0]);
            if (mayBurst && !(line == start && headsColumns) && here[0] is { } at && at.Score >= BestScore - BurstBeam) Extend(line, 0, at);
        }
        return (Trace(), BestScore);
    }

    /// <summary>Whether a header stands at a line that the rows do not reach: what follows are no rows of this table.</summary>
    private bool IsOtherTable(int line) => mayBurst && bestEnd < line && texts.StartsTable(line);

    private void RowEnds(int line, State? at)
    {
        if (at is null || !IsAlive(at)) return;
        foreach (var form in line == start && headsColumns ? [blocks] : forms)
        {
            foreach (var step in form.StepsFrom(line)) Take(at, step);
        }
    }

    private void Take(State from, RowStep step)
    {
        var score = from.Score + step.Score;
        var mode = step.Mode == RowMode.Furniture ? from.Mode : step.Mode;
        if (from.Mode != RowMode.None && from.Mode != mode) score += ModeChange;
        if (IsBetter(step.End, 0, score)) Reach(step.End, 0, new State(score, mode, step, 0, step.Start));
    }

    /// <summary>Reads one more cell of a row that stands one cell a line.</summary>
    private void Extend(int line, int column, State? at)
    {
        if (at is null || !IsAlive(at) || run[line].HasTab) return;
        var change = column > 0 ? 0 : BurstRowPrior + (at.Mode is RowMode.None or RowMode.BurstRows ? 0 : ModeChange);
        var (cell, next) = (columns[column], column + 1 < columns.Length ? column + 1 : 0);
        if (column > 0 && IsBelowBlank(line)) change += blankInside;
        var nameless = hasHeader || cell.Model.Field != CookieField.Name ? 0 : NamelessRow;
        var ifEmpty = at.Score + cell.Model.Empty + nameless;
        if (column > 0 && IsBetter(line, next, ifEmpty)) Reach(line, next, new State(ifEmpty, RowMode.BurstRows, null, 0, line));
        var wraps = 0.0;
        for (int length = 1; length <= cell.MostLines && line + length <= run.Count; length++)
        {
            if (length > 1) wraps += cell.WrapInRow(line + length - 1) + (IsBelowBlank(line + length - 1) ? blankInside : 0);
            var fit = cell.Fit(line, length);
            var score = at.Score + change + fit + wraps + (fit <= NoName ? nameless : 0);
            if (double.IsNegativeInfinity(score)) break;
            if (line + length < run.Count) score += BurstColumn.Boundary(cell.ContinuesRow(line + length));
            if (IsBetter(line + length, next, score)) Reach(line + length, next, new State(score, RowMode.BurstRows, null, length, line));
        }
    }

    private bool IsBelowBlank(int line) => line < run.Count && run[line] is { BlanksBefore: > 0, StartsPage: false };

    /// <summary>Whether a score is worth keeping at a line, with so many cells of a row read before it: none where a row has ended.</summary>
    private bool IsBetter(int line, int column, double score) =>
        score >= BestScore - Beam && !(states.TryGetValue(line, out var there) && there[column] is { } known && known.Score >= score);

    private void Reach(int line, int column, State state)
    {
        StatesAt(line)[column] = state;
        if (column == 0) furthest = Math.Max(furthest, line);
    }

    private bool IsAlive(State state) => state.Score >= BestScore - Beam;

    private State?[] StatesAt(int line)
    {
        if (!states.TryGetValue(line, out var there)) states[line] = there = new State?[columns.Length];
        return there;
    }

    private List<RowStep> Trace()
    {
        var steps = new List<RowStep>();
        var line = bestEnd;
        while (line > start)
        {
            var state = states[line][0]!;
            var step = state.Step ?? BurstRow(line, state);
            steps.Add(step);
            line = step.Start;
        }
        steps.Reverse();
        return steps;
    }

    private RowStep BurstRow(int end, State last)
    {
        var cells = new ReadCell[columns.Length];
        var (line, state) = (end, last);
        for (int column = columns.Length - 1; column >= 0; column--)
        {
            cells[column] = state.Length == 0 ? ReadCell.Empty : columns[column].Cell(state.From, state.Length, withoutBullets: true);
            line = state.From;
            if (column > 0) state = states[line][column]!;
        }
        var bullets = cells.SelectMany(cell => cell.Slices).Where(slice => slice.Start > 0)
            .Select(slice => new DroppedSlice(new CellSlice(slice.Line, 0, slice.Start), "marker"));
        return new RowStep(line, end, RowMode.BurstRows, [cells], last.Score - states[line][0]!.Score, "regrouped-lines") { Dropped = [.. bullets] };
    }

    /// <summary>The best way known to a place: its score, and the last step or cell that led there.</summary>
    /// <param name="Step">The step that ended here; null when a cell did.</param>
    /// <param name="Length">Lines of the last cell; 0 for an empty one.</param>
    /// <param name="From">Line at which the last cell began.</param>
    private sealed record State(double Score, RowMode Mode, RowStep? Step, int Length, int From);
}
