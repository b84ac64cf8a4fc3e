using PolicyExtract.Layout.Rows;
using PolicyExtract.Model;

namespace PolicyExtract.Layout.Joined;

/// <summary>
/// Rows that begin on a line of their own and whose cells follow one another after single spaces, as text browsers print tables. The words
/// of a row are dealt out to the columns by dynamic programming: each stretch must fit its column.
/// </summary>
/// <param name="headers">The header at each line of the run: no row goes on over one.</param>
/// <param name="order">Where lines may end inside a row.</param>
internal sealed class JoinedRows(
    LineRun run, JoinedWords words, IReadOnlyList<ColumnModel> columns, TableHeader?[] headers, LineOrder order) : IRowForm
{
    /// <summary>Lines that one row may run over.</summary>
    private const int MostLines = 8, MostBrokenLines = 24;

    /// <summary>A cell that begins a line, where lines break; a line that ends inside a short cell, and inside prose.</summary>
    private const double BeginsLine = 0.6, BreakInShortCell = -0.8, BreakInProse = -0.1;

    /// <summary>A cell that ends where its words lead on; a line as wide as the page in one cell.</summary>
    private const double LeadsOn = -1.5, FullLine = -1.5;

    /// <summary>A cell on the line of another, or not on it, as the order of printing has it (chance has it every other time), and against it.</summary>
    private const double ExpectedLine = 0.5, OtherLine = -2;

    /// <summary>A line inside prose behind which the next word would have fitted; a cell that ends where the next word would not.</summary>
    private const double UnforcedBreak = -2, EndsAtFullLine = -0.7;

    /// <summary>Where nothing shows the cells, a row without a name is hardly one.</summary>
    private const double NoName = -2;

    /// <summary>A row is dealt out only while it is of bearable length.</summary>
    private const int MostWords = 160;

    private readonly bool mayBreak = order != LineOrder.Full;

    private readonly SpanScores[] scores = [.. columns.Select(column => new SpanScores(words, column))];

    /// <summary>For each column of running words whose width is known, which of its lines had room; null for others.</summary>
    private readonly LineRests?[] rests = order == LineOrder.Full || run.Count > JoinedCells.MostLines
        ? new LineRests?[columns.Count]
        : [.. columns.Select(column => column is { HoldsProse: true, Style.Width: > 0 } ? new LineRests(run, words, column.Style.Width) : null)];

    /// <summary>How many kinds of last cells have states of their own.</summary>
    private readonly int kinds = order is LineOrder.Top or LineOrder.Middle ? Enum.GetValues<LastCell>().Length : 1;

    public IEnumerable<RowStep> StepsFrom(int line)
    {
        var ends = RowEnds(line);
        if (ends.Count == 0) yield break;
        var first = words.FirstOf(line);
        var states = Deal(first, words.FirstOf(ends[^1]) - first);
        foreach (var end in ends)
        {
            var best = Best(states[columns.Count], words.FirstOf(end) - first);
            var score = states[columns.Count][best].Score;
            if (double.IsNegativeInfinity(score)) continue;
            yield return new RowStep(line, end, RowMode.Joined, [Cells(states, first, best)], score + (mayBreak ? 0 : LineBreaks(line, end)), "parted-joined-cells");
        }
    }

    /// <summary>The lines before which a row that begins at a line may end.</summary>
    private List<int> RowEnds(int line)
    {
        var ends = new List<int>();
        for (int end = line; end < run.Count && end - line < (mayBreak ? MostBrokenLines : MostLines); end++)
        {
            if (headers[end] is not null || run[end].HasTab || run[end].Role == LineRole.Heading || end > line && run[end].BlanksBefore > 1) break;
            if (words.FirstOf(end + 1) - words.FirstOf(line) > MostWords) break;
            ends.Add(end + 1);
        }
        return ends;
    }

    /// <summary>For each column, number of words and kind of the last cell, the best way to deal the first words out to the columns up to it.</summary>
    private State[][] Deal(int first, int count)
    {
        var states = new State[columns.Count + 1][];
        for (int column = 0; column <= columns.Count; column++)
        {
            states[column] = new State[(count + 1) * kinds];
            Array.Fill(states[column], new State(double.NegativeInfinity, 0));
        }
        states[0][0] = new State(0, 0);
        for (int column = 0; column < columns.Count; column++) DealColumn(first, count, column, states[column], states[column + 1]);
        return states;
    }

    private void DealColumn(int first, int count, int column, State[] before, State[] after)
    {
        var ifEmpty = columns[column].Empty + (columns[column].Field == CookieField.Name ? NoName : 0);
        for (int at = 0; at < before.Length; at++)
        {
            var (score, from, last) = (before[at].Score, at / kinds, (LastCell)(at % kinds));
            if (double.IsNegativeInfinity(score)) continue;
            Reach(after, at, score + ifEmpty, at);
            var ofSpans = scores[column].From(first + from);
            var most = Math.Min(count, from + scores[column].MostWordsFrom(first + from, first + count));
            for (int end = from + 1; end <= most; end++)
            {
                var cell = kinds > 1 ? KindOf(first + from, first + end) : LastCell.None;
                var form = mayBreak ? Breaks(column, first + from, first + end) + Order(last, cell, first + from) : 0;
                var to = end * kinds + (int)cell;
                Reach(after, to, score + form + ofSpans.To(first + end, after[to].Score - score - form), at);
            }
        }
    }

    private LastCell KindOf(int from, int end) => words.LineOf(from) == words.LineOf(end - 1) ? LastCell.OneLine : LastCell.SeveralLines;

    /// <summary>
    /// What the lines say for a cell behind another. Cells are on one line only where both have their text at one height: the first is no
    /// wrapped one and, where cells are centred, neither is the second.
    /// </summary>
    private double Order(LastCell last, LastCell cell, int from)
    {
        if (last == LastCell.None) return 0;
        var isSameHeight = last == LastCell.OneLine && (order == LineOrder.Top || cell == LastCell.OneLine);
        return isSameHeight == words.StartsLine(from) ? OtherLine : ExpectedLine;
    }

    /// <summary>What the ends of lines say for a stretch of words being a cell.</summary>
    private double Breaks(int column, int from, int end)
    {
        var score = words.LineBreaks(from, end) * (columns[column].HoldsProse ? BreakInProse : BreakInShortCell);
        if (rests[column] is { } ofLines) score += UnforcedBreak * ofLines.Unforced(from, end) + (ofLines.IsForced(end) ? EndsAtFullLine : 0);
        if (words.StartsLine(from)) score += BeginsLine;
        if (words.LeadsOn(end - 1)) score += LeadsOn;
        return score + FullLine * words.FullLines(from, end);
    }

    /// <summary>
    /// Inside a row, lines break where the next word would not fit; where it would, the row has ended. Where a row ends at a full line, it
    /// may as well go on.
    /// </summary>
    private double LineBreaks(int start, int end)
    {
        const double Unforced = -4;
        const double Parted = -1;
        const double RowEndsAtFullLine = -1;
        var width = run.WidthAround(start);
        var inside = Enumerable.Range(start, end - start - 1).Sum(line => run[line + 1].IsParted ? Parted : Room(line, width) >= 0 ? Unforced : 0);
        return end < run.Count && run[end].BlanksBefore == 0 && !run[end].IsParted && Room(end - 1, width) < 0 ? inside + RowEndsAtFullLine : inside;
    }

    /// <summary>Characters that are free in a line after the first word of the next line; negative when it would not fit.</summary>
    private int Room(int line, int width)
    {
        var next = run[line + 1].Trimmed;
        var space = next.IndexOf(' ', StringComparison.Ordinal);
        return width - run[line].Trimmed.Length - 1 - (space < 0 ? next.Length : space);
    }

    private static void Reach(State[] states, int to, double score, int from)
    {
        if (score > states[to].Score) states[to] = new State(score, from);
    }

    /// <summary>The best state of all columns read with so many words.</summary>
    private int Best(State[] states, int count) => Enumerable.Range(count * kinds, kinds).MaxBy(at => states[at].Score);

    private ReadCell[] Cells(State[][] states, int first, int at)
    {
        var cells = new ReadCell[columns.Count];
        for (int column = columns.Count - 1; column >= 0; column--)
        {
            var from = states[column + 1][at].From;
            cells[column] = columns[column].Join(run, words.Cell(first + from / kinds, first + at / kinds).Slices);
            at = from;
        }
        return cells;
    }

    /// <param name="From">The state of the columns before that it was reached from.</param>
    private readonly record struct State(double Score, int From);

    /// <summary>The last cell that is not empty, where that tells what may follow.</summary>
    private enum LastCell
    {
        None,
        OneLine,
        SeveralLines,
    }
}
