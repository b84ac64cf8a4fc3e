namespace PolicyExtract.Layout.Entries;

/// <summary>
/// Chooses the labels among the candidates: the chain of labels and values that is likeliest as a whole, by dynamic programming over the
/// candidates. What is passed over belongs to the value before it, or stands between records.
/// </summary>
internal sealed class LabelChain(LineRun run, IReadOnlyList<LabelMark> marks, LabelEvidence labels, LabelValues values)
{
    /// <summary>Candidates that may lie between two neighbouring labels.</summary>
    private const int MostPassedOver = 16;

    /// <summary>What a first label must bring: any word before a colon could be one.</summary>
    private const double Start = -1;

    /// <summary>Lines between records that no name opens.</summary>
    private const double OtherLines = -2;

    /// <summary>The same inside a record.</summary>
    private const double InsideRecord = -4;

    private const double NameBetween = 1;

    private readonly double[] best = new double[marks.Count];
    private readonly int[] previous = new int[marks.Count];
    private readonly double[][] byLines = new double[marks.Count][];

    /// <summary>The labels of the best chain with their values, in order.</summary>
    public IReadOnlyList<LabelledValue> Find(CancellationToken cancellation)
    {
        var (closed, closedAt, closing) = (0.0, -1, 0);
        for (int mark = 0; mark < marks.Count; mark++)
        {
            if ((mark & 0xff) == 0) cancellation.ThrowIfCancellationRequested();
            for (; marks[mark].Line - marks[closing].Line > LabelValues.MostLines; closing++)
            {
                var end = best[closing] + byLines[closing].Max();
                if (end > closed) (closed, closedAt) = (end, closing);
            }
            (best[mark], previous[mark]) = (closed + Start, closedAt);
            for (int before = mark - 1; before >= 0 && mark - before <= MostPassedOver && marks[mark].Line - marks[before].Line <= LabelValues.MostLines; before--)
            {
                var score = best[before] + Step(before, mark).Score;
                if (score > best[mark]) (best[mark], previous[mark]) = (score, before);
            }
            best[mark] += labels.Label(marks[mark]);
            byLines[mark] = values.ByLines(marks[mark], run.Count);
        }
        return Trace();
    }

    private List<LabelledValue> Trace()
    {
        var chosen = new List<LabelledValue>();
        var (mark, next) = (BestEnd(), -1);
        for (; mark >= 0; (mark, next) = (previous[mark], mark))
        {
            var isLinked = next >= 0 && marks[next].Line - marks[mark].Line <= LabelValues.MostLines && next - mark <= MostPassedOver;
            var (_, end, takesHead) = isLinked ? Step(mark, next) : (0, Tail(mark), false);
            chosen.Add(new LabelledValue(marks[mark], end, takesHead));
        }
        chosen.Reverse();
        return chosen;
    }

    private int BestEnd()
    {
        var (at, score) = (-1, 0.0);
        for (int mark = 0; mark < marks.Count; mark++)
        {
            var end = best[mark] + byLines[mark].Max();
            if (end > score) (at, score) = (mark, end);
        }
        return at;
    }

    private int Tail(int mark) => marks[mark].Line + 1 + Array.IndexOf(byLines[mark], byLines[mark].Max());

    /// <summary>How a label's value goes on to the next label, and what that is worth.</summary>
    private (double Score, int ValueEnd, bool TakesHead) Step(int from, int to)
    {
        var (mark, next) = (marks[from], marks[to]);
        if (next.Line == mark.Line)
        {
            if (next.Start < mark.ValueStart) return (double.NegativeInfinity, mark.Line + 1, false);
            return (values.SameLine(mark, next.Start), mark.Line + 1, true);
        }
        var between = next.Line - mark.Line - 1;
        var hasHead = HeadOf(next) > 0;
        var best = (Score: byLines[from][between] + (hasHead ? values.Head(next.Line, next.Start) : 0), ValueEnd: next.Line, TakesHead: hasHead);
        for (int lines = 0; lines < between + (hasHead ? 1 : 0); lines++)
        {
            var score = byLines[from][lines] + Gap(mark.Line + 1 + lines, next);
            if (score > best.Score) best = (score, mark.Line + 1 + lines, false);
        }
        return best;
    }

    /// <summary>What lines before a label are worth as the opening of its record, or as something else between records.</summary>
    private double Gap(int start, LabelMark next)
    {
        for (int line = start; line <= next.Line; line++)
        {
            if (LabelValues.Opens(run, line, line == next.Line ? next.Start : run[line].Text.Length)) return NameBetween;
        }
        return labels.OpensRecords(next) is false ? InsideRecord : OtherLines;
    }

    /// <summary>Characters before a label on its line.</summary>
    private int HeadOf(LabelMark mark) => EntrySigns.Before(run[mark.Line], mark.Line, mark.Start).Length;
}
