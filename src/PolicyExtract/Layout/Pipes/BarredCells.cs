namespace PolicyExtract.Layout.Pipes;

/// <summary>
/// Rows below a ruled header that has no outer bars, where converters fold the lines at a width, or put the paragraphs of a cell and the bars
/// behind them on lines of their own: only the number of bars tells the rows.
/// </summary>
internal sealed class BarredCells
{
    /// <summary>Lines without bars over which one cell may run.</summary>
    private const int MostLines = 12;

    private readonly LineRun run;
    private readonly int width;
    private readonly List<(int Line, List<List<CellSlice>> Cells)> rows = [];

    /// <summary>Lines since the last bar of a row that has all its bars: the end of that row, and the first cell of the next.</summary>
    private readonly List<CellSlice> pending = [];

    /// <summary>Whether a row ends and another begins between the bars of one line: then bars do not count rows.</summary>
    private bool hasTwoRowsInLine;

    private BarredCells(LineRun run, int width) => (this.run, this.width) = (run, width);

    private bool IsComplete => rows.Count == 0 || rows[^1].Cells.Count == width;

    /// <summary>The same table as a block reads it, with its rows as the bars count them; null where none runs over several lines.</summary>
    public static PipeBlock? Of(LineRun run, PipeBlock block)
    {
        var rule = block.Start + 1;
        if (block.HeaderEnd != 1 || rule >= run.Count || PipeForm.OpensWithBar(run[block.Start]) || !PipeForm.IsDelimiter(run[rule], out var words)) return null;
        var width = PipeForm.Count(run[rule]);
        if (width < 2 || words < run[rule].Text.Length || block.Rows[0].Count != width) return null;
        var cells = new BarredCells(run, width);
        var end = cells.Read(rule + 1);
        if (cells.hasTwoRowsInLine || cells.rows.Count == 0 || end - rule - 1 <= cells.rows.Count) return null;
        return block with { End = end, Rows = [block.Rows[0], .. cells.Rows()], Repairs = ["joined-broken-row"] };
    }

    /// <summary>Reads lines as long as bars come.</summary>
    /// <returns>The line after the last of the table.</returns>
    private int Read(int first)
    {
        var (line, lastBar) = (first, first - 1);
        for (; !hasTwoRowsInLine && line < run.Count && line - lastBar <= MostLines && run[line].Role != LineRole.Heading; line++)
        {
            if (PipeForm.IsDelimiter(run[line], out _)) break;
            if (Add(line)) lastBar = line;
        }
        if (!IsComplete || rows.Count > 0 && line < run.Count && PipeForm.IsDelimiter(run[line], out _)) return WithoutLastRow();
        return rows.Count == 0 ? first : EndOfLastCell(lastBar);
    }

    /// <summary>Adds the cells of a line; whether it has bars.</summary>
    private bool Add(int line)
    {
        var start = 0;
        foreach (var bar in PipeForm.Bars(run[line]))
        {
            hasTwoRowsInLine |= start > 0 && IsComplete;
            AddWords(new CellSlice(line, start, bar - start));
            if (IsComplete) BeginRow(line);
            rows[^1].Cells.Add([]);
            start = bar + 1;
        }
        AddWords(new CellSlice(line, start, run[line].Text.Length - start), isBehindBar: start > 0);
        return start > 0;
    }

    private void AddWords(CellSlice words, bool isBehindBar = false)
    {
        if (run.IsBlank(words)) return;
        if (IsComplete && !isBehindBar) pending.Add(words);
        else rows[^1].Cells[^1].Add(words);
    }

    /// <summary>The words behind the last blank line open the row, or the last line's; what stands before them ends the row above.</summary>
    private void BeginRow(int line)
    {
        var first = pending.FindLastIndex(words => run[words.Line].BlanksBefore > 0);
        if (first < 0) first = Math.Max(0, pending.Count - 1);
        if (rows.Count > 0) rows[^1].Cells[^1].AddRange(pending.Take(first));
        rows.Add((first < pending.Count ? pending[first].Line : line, [[.. pending.Skip(first)]]));
        pending.Clear();
    }

    private int WithoutLastRow()
    {
        var start = rows[^1].Line;
        rows.RemoveAt(rows.Count - 1);
        return start;
    }

    /// <summary>The last cell has the lines up to the next blank one; where nothing stands beside its bar, those below the next blank one.</summary>
    private int EndOfLastCell(int lastBar)
    {
        var cell = rows[^1].Cells[^1];
        var end = lastBar + 1;
        foreach (var words in pending.TakeWhile(words => cell.Count == 0 || run[words.Line].BlanksBefore == 0).TakeWhile(words => words.Line == end))
        {
            cell.Add(words);
            end++;
        }
        return end;
    }

    private IEnumerable<List<ReadCell>> Rows() =>
        rows.Select(row => row.Cells.Select(cell => cell.Count == 0 ? ReadCell.Empty : new ReadCell([.. cell])).ToList());
}
