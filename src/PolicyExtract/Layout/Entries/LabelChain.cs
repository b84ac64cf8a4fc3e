namespace PolicyExtract.Layout.Entries;

/// <summary>
/// Chooses the labels among the candidates: the chain of labels and values that is likeliest as a whole, by dynamic programming over the
/// candidates. What is passed over belongs to the value before it, or stands between records.
/// </summary>
internal sealed class LabelChain(
    LineRun run, IReadOnlyList<LabelMark> marks, LabelEvidence labels, LabelValues values, NameOpenings openings)
{
    /// <summary>Candidates that may lie between two neighbouring labels.</summary>
    private const int MostPassedOver = 16;

    /// <summary>What a first label must bring: any word before a colon could be one.</summary>
    private const double Start = -1;

    /// <summary>Lines between records that no name opens.</summary>
    private const double OtherLines = -2;

    /// <summary>The same inside a record.</summary>
    private const double InsideRecord = -4;

    /// <summary>Lines before a label that names a cookie, as long as it is not known where records begin.</summary>
    private const double BeforeName = -1.5;

    private const double NameBetween = 1;

    private readonly double[] best = new double[marks.Count];
    private readonly int[] previous = new int[marks.Count];
    private readonly double[][] byLines = new double[marks.Count][];
    private readonly double[] tails = new double[marks.Count];
    private readonly Opening[] heads = [.. marks.Select(mark => Opening.Of(run, mark))];

    /// <summary>The labels of the best chain with their values, in order.</summary>
    public IReadOnlyList<LabelledValue> Find(CancellationToken cancellation)
    {
        var (closed, closedAt, closing) = (0.0, -1, 0);
        for (int mark = 0; mark < marks.Count; mark++)
        {
            if ((mark & 0xff) == 0) cancellation.ThrowIfCancellationRequested();
            for (; marks[mark].Line - marks[closing].Line > LabelValues.MostLines; closing++)
            {
                var end = best[closing] + tails[closing];
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
            tails[mark] = byLines[mark].Max();
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
            var end = best[mark] + tails[mark];
            if (end > score) (at, score) = (mark, end);
        }
        return at;
    }

    private int Tail(int mark) => marks[mark].Line + 1 + Array.IndexOf(byLines[mark], tails[mark]);

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
        var hasHead = heads[to].HasWords;
        var best = (Score: byLines[from][between] + (hasHead ? values.Head(next) : 0), ValueEnd: next.Line, TakesHead: hasHead);
        var (other, lastName) = (Other(next), LastName(to, between));
        for (int lines = 0; lines < between + (hasHead ? 1 : 0); lines++)
        {
            var score = byLines[from][lines] + (mark.Line + 1 + lines <= lastName ? NameBetween : other);
            if (score > best.Score) best = (score, mark.Line + 1 + lines, false);
        }
        return best;
    }

    /// <summary>What lines are worth that stand between a value and the next label and belong to neither.</summary>
    private double Other(LabelMark next) => labels.OpensRecords(next) switch
    {
        true => OtherLines,
        false => InsideRecord,
        null => EntryLeads.LabelsName(next) ? BeforeName : OtherLines,
    };

    /// <summary>The last of the lines up to a label that opens with a name; −1 when none does.</summary>
    private int LastName(int mark, int between)
    {
        var end = marks[mark].Line;
        if (heads[mark].IsName) return end;
        for (int line = end - 1; line >= end - between; line--)
        {
            if (openings.At(line)) return line;
        }
        return -1;
    }

    /// <summary>The words before a label on its line: whether there are any, and whether they open with a name.</summary>
    private readonly record struct Opening(bool HasWords, bool IsName)
    {
        public static Opening Of(LineRun run, LabelMark mark)
        {
            var head = EntrySigns.Before(run[mark.Line], mark.Line, mark.Start);
            return new(head.Length > 0, head.Length > 0 && mark.Form == LabelForm.Inside && NameOpenings.In(run[mark.Line].Text.AsSpan(head.Start, head.Length)));
        }
    }
}
