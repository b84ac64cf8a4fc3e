namespace PolicyExtract.Layout.Rows;

/// <summary>
/// Lines dealt out to cells in order, by dynamic programming with a beam: for each line at which the last cell may end, the score of the
/// best dealing and the number of lines that its last cell takes.
/// </summary>
internal sealed class Dealing
{
    /// <summary>Dealings that are this many nats behind the best at the same cell are given up.</summary>
    private const double Beam = 8;

    /// <summary>A cell that costs more than this does not get better with another line.</summary>
    private const double MostLoss = 4.5;

    private readonly int first;
    private readonly double[] scores;
    private readonly byte[] lengths;

    private Dealing(int first, double[] scores, byte[] lengths) => (this.first, this.scores, this.lengths) = (first, scores, lengths);

    public bool IsEmpty => scores.Length == 0;

    public double BestScore => scores.Max();

    /// <summary>The line after the last cell of the best dealing.</summary>
    public int BestEnd => first + Array.IndexOf(scores, BestScore);

    /// <summary>The lines before which the last cell ends in the best dealings, at most so many nats behind the very best.</summary>
    public IEnumerable<int> Ends(double beam)
    {
        const int MostEnds = 6;
        var least = BestScore - beam;
        return Enumerable.Range(first, scores.Length)
            .Where(line => scores[line - first] >= least)
            .OrderByDescending(line => scores[line - first])
            .Take(MostEnds);
    }

    /// <summary>No cell yet: the next begins at the line.</summary>
    public static Dealing From(int line, double score) => new(line, [score], [0]);

    /// <summary>The score of the best dealing whose last cell ends before the line; negative infinity when there is none.</summary>
    public double ScoreAt(int line) => line >= first && line < first + scores.Length ? scores[line - first] : double.NegativeInfinity;

    /// <summary>Lines of the last cell of the best dealing that ends before the line.</summary>
    public int LengthAt(int line) => lengths[line - first];

    /// <summary>One more cell after each dealing.</summary>
    /// <param name="limit">The cell ends at this line at the latest.</param>
    /// <param name="style">How the column's cells are written.</param>
    public Dealing Next(BurstColumn column, int limit, CellStyle style)
    {
        column.TakeStyle(style);
        var count = Math.Max(0, Math.Min(limit - first, scores.Length - 1 + column.MostLines));
        var nextScores = new double[count];
        Array.Fill(nextScores, double.NegativeInfinity);
        var nextLengths = new byte[count];
        for (int at = 0; at < scores.Length; at++)
        {
            if (!double.IsNegativeInfinity(scores[at])) Extend(column, limit, first + at, nextScores, nextLengths);
        }
        return Trimmed(first + 1, nextScores, nextLengths);
    }

    private void Extend(BurstColumn column, int limit, int line, double[] nextScores, byte[] nextLengths)
    {
        var score = scores[line - first];
        var wraps = 0.0;
        var most = Math.Min(column.MostLines, limit - line);
        for (int length = 1; length <= most; length++)
        {
            var cell = column.Fit(line, length) + wraps;
            if (cell < -MostLoss) break;
            var continues = line + length < limit ? column.ContinuesColumn(line + length) : 0;
            var total = score + cell + (line + length < limit ? BurstColumn.Boundary(continues) : 0);
            var next = line + length - first - 1;
            if (nextScores[next] < total) (nextScores[next], nextLengths[next]) = (total, (byte)length);
            wraps += BurstColumn.Wrap(continues);
        }
    }

    private static Dealing Trimmed(int first, double[] scores, byte[] lengths)
    {
        if (scores.Length == 0) return new(first, [], []);
        var least = Math.Max(scores.Max() - Beam, double.MinValue);
        var (from, to) = (0, scores.Length);
        while (from < to && !(scores[from] > least)) from++;
        if (from == to) return new(first, [], []);
        while (!(scores[to - 1] > least)) to--;
        for (int at = from; at < to; at++)
        {
            if (scores[at] <= least) scores[at] = double.NegativeInfinity;
        }
        return new(first + from, scores[from..to], lengths[from..to]);
    }
}
