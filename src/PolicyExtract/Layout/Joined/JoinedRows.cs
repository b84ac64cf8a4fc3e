using PolicyExtract.Layout.Rows;

namespace PolicyExtract.Layout.Joined;

/// <summary>
/// Rows that begin on a line of their own and whose cells follow one another after single spaces, as text browsers print tables. The words
/// of a row are dealt out to the columns by dynamic programming: each stretch must fit its column.
/// </summary>
internal sealed class JoinedRows(LineRun run, JoinedWords words, IReadOnlyList<ColumnModel> columns) : IRowForm
{
    /// <summary>Lines that one row may run over.</summary>
    private const int MostLines = 8;

    /// <summary>Words that a short cell may have; what is longer is prose, whatever it says.</summary>
    private const int MostShortWords = 9;

    /// <summary>A row is dealt out only while it is of bearable length.</summary>
    private const int MostWords = 160;

    public IEnumerable<RowStep> StepsFrom(int line)
    {
        var ends = RowEnds(line);
        if (ends.Count == 0) yield break;
        var first = words.FirstOf(line);
        var states = Deal(first, words.FirstOf(ends[^1]) - first);
        foreach (var end in ends)
        {
            var count = words.FirstOf(end) - first;
            var score = states[columns.Count][count].Score;
            if (double.IsNegativeInfinity(score)) continue;
            yield return new RowStep(line, end, RowMode.Joined, [Cells(states, first, count)], score + LineBreaks(line, end), "parted-joined-cells");
        }
    }

    /// <summary>The lines before which a row that begins at a line may end.</summary>
    private List<int> RowEnds(int line)
    {
        var ends = new List<int>();
        for (int end = line; end < run.Count && end - line < MostLines; end++)
        {
            if (run[end].HasTab || run[end].Role == LineRole.Heading || end > line && run[end].BlanksBefore > 1) break;
            if (words.FirstOf(end + 1) - words.FirstOf(line) > MostWords) break;
            ends.Add(end + 1);
        }
        return ends;
    }

    /// <summary>For each column and number of words, the best way to deal the first words out to the columns up to it.</summary>
    private (double Score, int From)[][] Deal(int first, int count)
    {
        var states = new (double Score, int From)[columns.Count + 1][];
        for (int column = 0; column <= columns.Count; column++)
        {
            states[column] = new (double Score, int From)[count + 1];
            Array.Fill(states[column], (double.NegativeInfinity, 0));
        }
        states[0][0] = (0, 0);
        for (int column = 0; column < columns.Count; column++) DealColumn(first, count, column, states[column], states[column + 1]);
        return states;
    }

    private void DealColumn(int first, int count, int column, (double Score, int From)[] before, (double Score, int From)[] after)
    {
        for (int from = 0; from <= count; from++)
        {
            if (double.IsNegativeInfinity(before[from].Score)) continue;
            Reach(after, from, before[from].Score + columns[column].Empty, from);
            var most = columns[column].HoldsProse ? count : Math.Min(count, from + MostShortWords);
            for (int end = from + 1; end <= most; end++) Reach(after, end, before[from].Score + Score(column, first + from, first + end), from);
        }
    }

    private double Score(int column, int from, int end)
    {
        const double LongProse = 1.4;
        const double ProseOpensWithCapital = 0.8;
        const double ProseOpensSmall = -1.2;
        const double EndsOnLinkWord = -1.5;
        var score = end - from > MostShortWords ? LongProse : columns[column].Score(words.Joined(from, end));
        if (columns[column].HoldsProse) score += words.StartsLower(from) ? ProseOpensSmall : words.StartsUpper(from) ? ProseOpensWithCapital : 0;
        return words.IsLink(end - 1) ? score + EndsOnLinkWord : score;
    }

    /// <summary>Inside a row, lines break where the next word would not fit; a row that ends early has ended.</summary>
    private double LineBreaks(int start, int end)
    {
        const double Unforced = -2;
        const double WidestLine = 0.75;
        var width = run.Lines.Skip(start).Take(MostLines).Max(line => line.Text.Length);
        return Enumerable.Range(start, end - start - 1).Sum(line => run[line].Text.Length < WidestLine * width ? Unforced : 0);
    }

    private static void Reach((double Score, int From)[] states, int end, double score, int from)
    {
        if (score > states[end].Score) states[end] = (score, from);
    }

    private ReadCell[] Cells((double Score, int From)[][] states, int first, int count)
    {
        var cells = new ReadCell[columns.Count];
        for (int column = columns.Count - 1; column >= 0; column--)
        {
            var from = states[column + 1][count].From;
            cells[column] = words.Cell(first + from, first + count);
            count = from;
        }
        return cells;
    }
}
