using PolicyExtract.Layout.Rows;
using PolicyExtract.Model;

namespace PolicyExtract.Layout.Glued;

/// <summary>
/// Rows that begin on a line of their own and whose cells have nothing between them; one line may hold several. Its stretches between
/// seams are dealt out to the columns, row after row, by dynamic programming.
/// </summary>
internal sealed class GluedRows(LineRun run, IReadOnlyList<ColumnModel> columns, TaughtSeams taught) : IRowForm
{
    /// <summary>Stretches of a line, and its characters; what has more is no row.</summary>
    private const int MostStretches = 200, LongestLine = 4000;

    /// <summary>Stretches of one cell.</summary>
    private const int MostOfCell = 24;

    /// <summary>A seam inside a cell is rare in running words, and less so in names and hosts ("sessionToken", "PayPal").</summary>
    private const double InsideWords = -1.5, InsideName = -0.3;

    /// <summary>A cell that begins where only the other lines say that one may: beside a word that stands by itself elsewhere, inside one.</summary>
    private const double BesideWord = -0.7, InsideWord = -1.2;

    /// <summary>Nothing shows that a cell is empty.</summary>
    private const double Empty = -1;

    /// <summary>Where nothing shows the cells, a row without a name is hardly one.</summary>
    private const double NoName = -2;

    /// <summary>A line mostly holds one row.</summary>
    private const double NextRow = -5;

    /// <summary>Dealings that are this far behind the best at the same place are given up.</summary>
    private const double Beam = 15;

    private readonly string header = Bare(string.Concat(columns.Select(column => column.Header)));

    public IEnumerable<RowStep> StepsFrom(int line)
    {
        if (IsHeader(run[line].Trimmed) || run[line].HasTab || run[line].Role == LineRole.Heading || run[line].Text.Length > LongestLine) return [];
        var text = run[line].Text;
        var stretches = Seams.Stretches(text, taught.In(text, mayOpenAlike: columns[0].Field != CookieField.Name));
        if (stretches.Count is < 2 or > MostStretches) return [];
        var dealt = new Dealt(stretches.Count, columns.Count);
        var costs = stretches.ConvertAll(stretch => stretch.Start == stretches[0].Start || Seams.IsShown(text, stretch.Start) ? 0
            : taught.EndsWord(text, stretch.Start) ? BesideWord : InsideWord);
        var shown = ShownBefore(costs);
        for (int from = 0; from <= stretches.Count; from++)
        {
            LeaveEmpty(dealt, from);
            var opening = from < stretches.Count ? costs[from] : 0;
            for (int end = from + 1; end <= Math.Min(stretches.Count, from + MostOfCell); end++)
            {
                Extend(dealt, from, end, opening, shown[end] - shown[from + 1], new CellEvidence(run.TextOf(Cell(line, stretches, from, end)).ToString()));
            }
        }
        return double.IsNegativeInfinity(dealt.Score)
            ? []
            : [new RowStep(line, line + 1, RowMode.Glued, Rows(line, stretches, dealt), dealt.Score, "parted-glued-cells")];
    }

    /// <summary>Whether a line is the table's header once more: there another table begins, mostly below a title of its own.</summary>
    private bool IsHeader(string line) => line.Length >= header.Length && line.Length < header.Length + columns.Count && Bare(line) == header;

    private static string Bare(string text) => text.Replace(" ", "", StringComparison.Ordinal);

    /// <summary>Empty cells before a stretch; a row that ends with some comes before the first cell of the next one.</summary>
    private void LeaveEmpty(Dealt dealt, int from)
    {
        foreach (var column in Enumerable.Range(1, columns.Count - 1).Append(0))
        {
            if (!IsAlive(dealt, from, column)) continue;
            var unseen = columns[column].Field == CookieField.Name ? NoName : Empty;
            dealt.Reach(from, column, from, Before(dealt, from, column) + columns[column].Empty + unseen);
        }
    }

    /// <summary>Before each stretch, how many begin where their form shows it.</summary>
    private static int[] ShownBefore(List<double> costs)
    {
        var before = new int[costs.Count + 1];
        for (int stretch = 0; stretch < costs.Count; stretch++) before[stretch + 1] = before[stretch] + (costs[stretch] == 0 ? 1 : 0);
        return before;
    }

    /// <summary>The stretches from one up to another as the next cell after each dealing that ends before them.</summary>
    /// <param name="opening">What it takes away that a cell begins there.</param>
    /// <param name="inside">Seams between the stretches that their form shows.</param>
    private void Extend(Dealt dealt, int from, int end, double opening, int inside, CellEvidence cell)
    {
        for (int column = 0; column < columns.Count; column++)
        {
            if (!IsAlive(dealt, from, column)) continue;
            var model = columns[column];
            var atSeam = model.Field is CookieField.Name or CookieField.Provider or CookieField.Domain ? InsideName : InsideWords;
            dealt.Reach(from, column, end, Before(dealt, from, column) + opening + inside * atSeam + model.Score(cell));
        }
    }

    private static bool IsAlive(Dealt dealt, int from, int column) => dealt.ScoreAt(from, column) >= dealt.BestAt(from) - Beam;

    private static double Before(Dealt dealt, int from, int column) =>
        dealt.ScoreAt(from, column) + (column == 0 && from > 0 ? NextRow : 0);

    private ReadCell[][] Rows(int line, List<(int Start, int End)> stretches, Dealt dealt)
    {
        var cells = dealt.Cells().Select(cell =>
            cell.From == cell.End ? ReadCell.Empty : ReadCell.Of(Cell(line, stretches, cell.From, cell.End)));
        return [.. cells.Chunk(columns.Count)];
    }

    private static CellSlice Cell(int line, List<(int Start, int End)> stretches, int from, int end) =>
        new(line, stretches[from].Start, stretches[end - 1].End - stretches[from].Start);

    /// <summary>The best dealing of the first stretches of a line to rows of columns, for each number of them and each column.</summary>
    private sealed class Dealt(int stretches, int columns)
    {
        private readonly (double Score, int From)[,] best = Start(stretches, columns);

        /// <summary>Of all stretches to whole rows; negative infinity where there is none.</summary>
        public double Score => best[stretches, columns].Score;

        public double BestAt(int from)
        {
            var most = best[from, 0].Score;
            for (int column = 1; column <= columns; column++) most = Math.Max(most, best[from, column].Score);
            return most;
        }

        /// <summary>Of so many stretches, when the next cell belongs to a column.</summary>
        public double ScoreAt(int from, int column) => column == 0 && from > 0 ? best[from, columns].Score : best[from, column].Score;

        public void Reach(int from, int column, int end, double score)
        {
            if (score > best[end, column + 1].Score) best[end, column + 1] = (score, from);
        }

        /// <summary>The cells of all rows, in order.</summary>
        public IEnumerable<(int From, int End)> Cells()
        {
            var cells = new Stack<(int From, int End)>();
            for (int end = stretches, column = columns; end > 0 || column < columns; column = column == 1 ? columns : column - 1)
            {
                var from = best[end, column].From;
                cells.Push((from, end));
                end = from;
            }
            return cells;
        }

        private static (double Score, int From)[,] Start(int stretches, int columns)
        {
            var best = new (double Score, int From)[stretches + 1, columns + 1];
            for (int end = 0; end <= stretches; end++)
            {
                for (int column = 0; column <= columns; column++) best[end, column] = (double.NegativeInfinity, 0);
            }
            best[0, 0] = (0, 0);
            return best;
        }
    }
}
