using PolicyExtract.Layout.Rows;
using PolicyExtract.Model;

namespace PolicyExtract.Layout.Joined;

/// <summary>
/// Rows that begin on a line of their own and whose cells follow one another after single spaces, as text browsers print tables. The words
/// of a row are dealt out to the columns by dynamic programming: each stretch must fit its column.
/// </summary>
internal sealed class JoinedRows(LineRun run, IReadOnlyList<ColumnModel> columns) : IRowForm
{
    /// <summary>Lines that one row may run over.</summary>
    private const int MostLines = 8;

    /// <summary>Words that a short cell may have.</summary>
    private const int MostShortWords = 9;

    /// <summary>A row is dealt out only while it is of bearable length.</summary>
    private const int MostWords = 160;

    public IEnumerable<RowStep> StepsFrom(int line)
    {
        var words = new List<JoinedWord>();
        for (int end = line; end < run.Count && end - line < MostLines; end++)
        {
            if (run[end].HasTab || run[end].Role == LineRole.Heading || end > line && run[end].BlanksBefore > 1) yield break;
            words.AddRange(JoinedHeader.Words(run[end].Text).Select(word => new JoinedWord(end, word.Start, word.End)));
            if (words.Count > MostWords) yield break;
            if (Deal(words) is not { } dealt) continue;
            yield return new RowStep(line, end + 1, RowMode.Joined, [dealt.Cells], dealt.Score + LineBreaks(line, end + 1), "parted-joined-cells");
        }
    }

    /// <summary>The best way to deal the words out to the columns, in order.</summary>
    private (ReadCell[] Cells, double Score)? Deal(List<JoinedWord> words)
    {
        var states = new (double Score, int From)[columns.Count + 1][];
        for (int column = 0; column <= columns.Count; column++) states[column] = Unreached(words.Count);
        states[0][0] = (0, 0);
        for (int column = 0; column < columns.Count; column++) DealColumn(words, column, states[column], states[column + 1]);
        var score = states[columns.Count][words.Count].Score;
        if (double.IsNegativeInfinity(score)) return null;
        var cells = new ReadCell[columns.Count];
        var end = words.Count;
        for (int column = columns.Count - 1; column >= 0; column--)
        {
            var from = states[column + 1][end].From;
            cells[column] = Cell(words, from, end);
            end = from;
        }
        return (cells, score);
    }

    private void DealColumn(List<JoinedWord> words, int column, (double Score, int From)[] before, (double Score, int From)[] after)
    {
        for (int from = 0; from <= words.Count; from++)
        {
            if (double.IsNegativeInfinity(before[from].Score)) continue;
            Reach(after, from, before[from].Score + columns[column].Empty, from);
            var most = columns[column].HoldsProse ? words.Count : Math.Min(words.Count, from + MostShortWords);
            for (int end = from + 1; end <= most; end++) Reach(after, end, before[from].Score + Score(words, column, from, end), from);
        }
    }

    private double Score(List<JoinedWord> words, int column, int from, int end)
    {
        const double ProseOpensWithCapital = 0.8;
        const double ProseOpensSmall = -1.2;
        const double EndsOnLinkWord = -1.5;
        var cell = new CellEvidence(TextOf(words, from, end));
        var score = columns[column].Score(cell);
        if (columns[column].HoldsProse) score += cell.StartsLower ? ProseOpensSmall : cell.StartsUpper ? ProseOpensWithCapital : 0;
        if (end < words.Count && Vocabulary.LinkWords.Contains(TextOf(words, end - 1, end))) score += EndsOnLinkWord;
        return score;
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

    private static (double Score, int From)[] Unreached(int count)
    {
        var states = new (double Score, int From)[count + 1];
        Array.Fill(states, (double.NegativeInfinity, 0));
        return states;
    }

    private string TextOf(List<JoinedWord> words, int from, int end) =>
        string.Join(' ', words.Skip(from).Take(end - from).Select(word => run[word.Line].Text[word.Start..word.End]));

    private static ReadCell Cell(List<JoinedWord> words, int from, int end)
    {
        if (from == end) return ReadCell.Empty;
        var slices = words.Skip(from).Take(end - from).GroupBy(word => word.Line)
            .Select(line => new CellSlice(line.Key, line.First().Start, line.Last().End - line.First().Start, FragmentJoin.Space));
        return new ReadCell([.. slices]);
    }

    /// <summary>A word and its place.</summary>
    private readonly record struct JoinedWord(int Line, int Start, int End);
}
