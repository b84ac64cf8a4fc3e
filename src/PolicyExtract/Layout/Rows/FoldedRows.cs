namespace PolicyExtract.Layout.Rows;

/// <summary>
/// Rows whose cells tabs and line ends part in any mixture: a tab parts two cells for sure, a line end may, or stands inside one that is
/// wrapped. So look rows of tabs that were folded like running text, and rows that were scraped half as cells and half as lines.
/// </summary>
internal sealed class FoldedRows(
    LineRun run, CellTexts texts, BlankLines blanks, IReadOnlyList<ColumnModel> columns) : IRowForm
{
    /// <summary>Lines of one row, and pieces between their tabs and ends.</summary>
    private const int MostLines = 24, MostPieces = 64;

    /// <summary>Such rows are rarer than whole ones.</summary>
    private const double Prior = -1;

    /// <summary>Running text has no tabs.</summary>
    private const double Tab = 0.5;

    /// <summary>Pieces that speak this much against being a row do not become one with the next.</summary>
    private const double Hopeless = -9;

    /// <summary>A tab at a line's start or end that parts no more than the line end does.</summary>
    private const double IdleTab = -0.5;

    private readonly KeptTexts<(int Line, int Start, int Count)> joined = new();

    /// <summary>Rows from a line on that end at the lines after it, the best for each.</summary>
    public IEnumerable<RowStep> StepsFrom(int line)
    {
        if (columns.Count > MostPieces || !HasTabs(line)) return [];
        var pieces = Pieces(line);
        if (!pieces.Exists(piece => !piece.OpensLine)) return [];
        var dealt = Deal(pieces, run[line].BlanksBefore == 0 ? Prior + blanks.NoneBetweenRows : Prior);
        return Steps(line, pieces, dealt);
    }

    private bool HasTabs(int start)
    {
        for (int line = start; line < Math.Min(run.Count, start + MostLines); line++)
        {
            if (run[line].HasTab) return true;
        }
        return false;
    }

    /// <summary>The pieces of the lines from one on, up to the line in which more cells begin than the row has columns.</summary>
    private List<Piece> Pieces(int start)
    {
        var pieces = new List<Piece>();
        var begun = 0;
        for (int line = start; line < Math.Min(run.Count, start + MostLines) && pieces.Count < MostPieces && begun <= columns.Count; line++)
        {
            if (run[line].Role == LineRole.Heading || RowFurniture.IsRule(run[line].Trimmed) || texts.StartsTable(line)) break;
            if (!run[line].HasTab) pieces.Add(new(CellSlice.Whole(line, run[line]), texts[line], true, true));
            else if (TabSplitter.Stretches(run[line].Text, line) is var stretches && pieces.Count + stretches.Count <= MostPieces)
            {
                AddStretches(pieces, stretches);
                begun = pieces.Count(piece => piece.BeginsCell);
            }
            else break;
        }
        return pieces;
    }

    private void AddStretches(List<Piece> pieces, List<CellSlice> stretches)
    {
        for (int index = 0; index < stretches.Count; index++)
        {
            pieces.Add(new(stretches[index], texts.Of(stretches[index]), index == 0, index == stretches.Count - 1));
        }
    }

    /// <summary>For each number of pieces and of cells, the best way to read so many cells from the first pieces.</summary>
    private State?[,] Deal(List<Piece> pieces, double prior)
    {
        var states = new State?[pieces.Count + 1, columns.Count + 1];
        states[0, 0] = new State(prior, 0, 0, 0);
        for (int piece = 0; piece <= pieces.Count; piece++)
        {
            for (int column = 0; column <= columns.Count; column++)
            {
                if (states[piece, column] is { } at && at.Score > Hopeless) Extend(states, pieces, piece, column, at);
            }
        }
        return states;
    }

    private void Extend(State?[,] states, List<Piece> pieces, int piece, int column, State at)
    {
        if (column < columns.Count) Reach(states, piece, column + 1, new(at.Score + columns[column].Empty, piece, column, 0));
        if (piece == pieces.Count) return;
        if (pieces[piece].Text.IsEmpty)
        {
            var empty = at.Score + Behind(pieces, piece);
            if (column < columns.Count) Reach(states, piece + 1, column + 1, new(empty + columns[column].Empty, piece, column, 0));
            if (pieces[piece].OpensLine || pieces[piece].ClosesLine) Reach(states, piece + 1, column, new(at.Score + IdleTab, piece, column, 0));
        }
        else if (column < columns.Count) ExtendByCell(states, pieces, piece, column, at.Score);
    }

    /// <summary>Reads one more cell, of one piece or of several that line ends part.</summary>
    private void ExtendByCell(State?[,] states, List<Piece> pieces, int piece, int column, double score)
    {
        var most = BurstColumn.MostLinesOf(columns[column]);
        for (int end = piece + 1; end <= pieces.Count && end - piece <= most; end++)
        {
            if (end - piece > 1)
            {
                if (!pieces[end - 1].OpensLine || pieces[end - 1].Text.IsEmpty) return;
                score += BurstColumn.Wrap(Continues(pieces, end - 1, column));
            }
            var fit = columns[column].Score(Joined(pieces, piece, end - piece));
            Reach(states, end, column + 1, new(score + fit + Behind(pieces, end, column), piece, column, end - piece));
        }
    }

    /// <summary>Several pieces as one text; the rows from each of several lines on go over the same.</summary>
    private CellEvidence Joined(List<Piece> pieces, int start, int count)
    {
        if (count == 1) return pieces[start].Text;
        var first = pieces[start].Slice;
        ref var known = ref joined[(first.Line, first.Start, count)];
        return known ??= CellEvidence.Join([.. pieces.GetRange(start, count).Select(piece => piece.Text)]);
    }

    /// <summary>What the end of a cell before a piece is worth.</summary>
    private double Behind(List<Piece> pieces, int piece, int column)
    {
        if (piece == pieces.Count) return 0;
        return pieces[piece].OpensLine ? BurstColumn.Boundary(Continues(pieces, piece, column)) : Tab;
    }

    /// <summary>What the end of an empty cell is worth.</summary>
    private static double Behind(List<Piece> pieces, int piece) => piece + 1 < pieces.Count && !pieces[piece + 1].OpensLine ? Tab : 0;

    /// <summary>Log-odds that a piece goes on with the one before it, inside a column.</summary>
    private double Continues(List<Piece> pieces, int piece, int column)
    {
        var score = WrapEvidence.Continues(pieces[piece - 1].Text, pieces[piece].Text, columns[column], columns[column].Style);
        return run[pieces[piece].Slice.Line].BlanksBefore > 0 ? score + blanks.InsideRow : score;
    }

    private static void Reach(State?[,] states, int piece, int column, State state)
    {
        if (states[piece, column] is not { } known || known.Score < state.Score) states[piece, column] = state;
    }

    private IEnumerable<RowStep> Steps(int line, List<Piece> pieces, State?[,] states)
    {
        var hasTab = false;
        for (int end = 1; end <= pieces.Count; end++)
        {
            hasTab |= !pieces[end - 1].OpensLine;
            var last = pieces[end - 1].Slice.Line;
            if (!hasTab || last == line || !pieces[end - 1].ClosesLine || states[end, columns.Count] is not { } state) continue;
            if (state.Score <= Hopeless) continue;
            yield return new RowStep(line, last + 1, RowMode.Tabs, [Cells(pieces, states, end)], state.Score, "joined-continuation-rows");
        }
    }

    private ReadCell[] Cells(List<Piece> pieces, State?[,] states, int end)
    {
        var cells = new ReadCell[columns.Count];
        Array.Fill(cells, ReadCell.Empty);
        for (var (piece, column) = (end, columns.Count); (piece, column) != (0, 0);)
        {
            var state = states[piece, column]!.Value;
            (piece, column) = (state.Piece, state.Column);
            if (state.Length > 0) cells[column] = columns[column].Join(run, [.. pieces.GetRange(piece, state.Length).Select(one => one.Slice)]);
        }
        return cells;
    }

    /// <param name="OpensLine">Whether it stands first in its line; the others stand behind a tab.</param>
    private sealed record Piece(CellSlice Slice, CellEvidence Text, bool OpensLine, bool ClosesLine)
    {
        /// <summary>Whether it can neither go on with the piece before it nor be left out.</summary>
        public bool BeginsCell => !OpensLine && !(ClosesLine && Text.IsEmpty);
    }

    /// <param name="Piece">The piece at which the last cell begins.</param>
    /// <param name="Column">The cells before it.</param>
    /// <param name="Length">Pieces of the last cell; 0 for an empty one.</param>
    private readonly record struct State(double Score, int Piece, int Column, int Length);
}
