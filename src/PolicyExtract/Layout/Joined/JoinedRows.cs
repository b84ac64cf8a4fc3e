using PolicyExtract.Layout.Rows;
using PolicyExtract.Model;

namespace PolicyExtract.Layout.Joined;

/// <summary>
/// Rows that begin on a line of their own and whose cells follow one another after single spaces, as text browsers print tables. The words
/// of a row are dealt out to the columns by dynamic programming: each stretch must fit its column.
/// </summary>
/// <param name="headers">The header at each line of the run: no row goes on over one.</param>
/// <param name="mayBreak">
/// Whether lines may end before the row's width is full: wrapped cells stand on lines of their own where a printed page's text is taken in
/// the order in which it was printed.
/// </param>
internal sealed class JoinedRows(
    LineRun run, JoinedWords words, IReadOnlyList<ColumnModel> columns, TableHeader?[] headers, bool mayBreak) : IRowForm
{
    /// <summary>Lines that one row may run over.</summary>
    private const int MostLines = 8, MostBrokenLines = 24;

    /// <summary>A cell that begins a line, where lines break; a line that ends inside a short cell, and inside prose.</summary>
    private const double BeginsLine = 0.6, BreakInShortCell = -0.8, BreakInProse = -0.1;

    /// <summary>A cell that ends where its words lead on; a line as wide as the page in one cell.</summary>
    private const double LeadsOn = -1.5, FullLine = -1.5;

    /// <summary>Where nothing shows the cells, a row without a name is hardly one.</summary>
    private const double NoName = -2;

    /// <summary>A row is dealt out only while it is of bearable length.</summary>
    private const int MostWords = 160;

    private readonly SpanScores[] scores = [.. columns.Select(column => new SpanScores(words, column))];

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
            yield return new RowStep(line, end, RowMode.Joined, [Cells(states, first, count)], score + (mayBreak ? 0 : LineBreaks(line, end)), "parted-joined-cells");
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
            var score = before[from].Score;
            if (double.IsNegativeInfinity(score)) continue;
            Reach(after, from, score + columns[column].Empty + (columns[column].Field == CookieField.Name ? NoName : 0), from);
            var ofSpans = scores[column].From(first + from);
            var most = Math.Min(count, from + scores[column].MostWordsFrom(first + from, first + count));
            for (int end = from + 1; end <= most; end++)
            {
                var form = mayBreak ? Breaks(columns[column], first + from, first + end) : 0;
                Reach(after, end, score + form + ofSpans.To(first + end, after[end].Score - score - form), from);
            }
        }
    }

    /// <summary>What the ends of lines say for a stretch of words being a cell.</summary>
    private double Breaks(ColumnModel column, int from, int end)
    {
        var score = words.LineBreaks(from, end) * (column.HoldsProse ? BreakInProse : BreakInShortCell);
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
        const double EndsAtFullLine = -1;
        var width = run.WidthAround(start);
        var inside = Enumerable.Range(start, end - start - 1).Sum(line => run[line + 1].IsParted ? Parted : Room(line, width) >= 0 ? Unforced : 0);
        return end < run.Count && run[end].BlanksBefore == 0 && !run[end].IsParted && Room(end - 1, width) < 0 ? inside + EndsAtFullLine : inside;
    }

    /// <summary>Characters that are free in a line after the first word of the next line; negative when it would not fit.</summary>
    private int Room(int line, int width)
    {
        var next = run[line + 1].Trimmed;
        var space = next.IndexOf(' ', StringComparison.Ordinal);
        return width - run[line].Trimmed.Length - 1 - (space < 0 ? next.Length : space);
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
            cells[column] = columns[column].Join(run, words.Cell(first + from, first + count).Slices);
            count = from;
        }
        return cells;
    }
}
