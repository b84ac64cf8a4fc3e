namespace PolicyExtract.Layout.Pipes;

/// <summary>Lines of bars that stand together.</summary>
/// <param name="Start">First line, in the run.</param>
/// <param name="End">Line after the last.</param>
/// <param name="Rows">The rows' cells as written, header included, rules left out.</param>
/// <param name="HeaderEnd">How many rows stand over the first rule; 0 without a rule or without a row over it.</param>
/// <param name="IsRuled">Whether there is a rule.</param>
/// <param name="Captions">Words glued to rules.</param>
/// <param name="Repairs">What was undone.</param>
internal sealed record PipeBlock(
    int Start,
    int End,
    IReadOnlyList<List<ReadCell>> Rows,
    int HeaderEnd,
    bool IsRuled,
    IReadOnlyList<CellSlice> Captions,
    IReadOnlyList<string> Repairs)
{
    /// <summary>Lines without bars over which one broken row may run.</summary>
    private const int MostBrokenLines = 12;

    /// <summary>Words of a row that is a single cell without bars.</summary>
    private const int MostBareWords = 3;

    /// <summary>Cells of rows that blank lines part.</summary>
    private const int FewestCellsApart = 3;

    /// <summary>The block whose first line this is; null when the line opens none.</summary>
    public static PipeBlock? At(LineRun run, int start)
    {
        var rows = new List<List<ReadCell>>();
        var captions = new List<CellSlice>();
        var repairs = new SortedSet<string>(StringComparer.Ordinal);
        var (headerEnd, isRuled, line) = (0, false, start);
        while (line < run.Count && (line == start || BelongsTo(run, line, rows, isRuled)))
        {
            if (PipeForm.IsDelimiter(run[line], out var words))
            {
                if (!isRuled && rows.Count > 1) return Before(run, start, line);
                if (!isRuled) headerEnd = rows.Count;
                isRuled = true;
                if (words < run[line].Text.Length) captions.Add(new CellSlice(line, words, run[line].Text.Length - words));
                line++;
            }
            else
            {
                var end = RowEnd(run, line, Width(run, line, rows));
                if (end > line + 1 || run[line].Fragments[0].Location.Line < run[line].Fragments[^1].Location.Line) repairs.Add("joined-broken-row");
                rows.Add(Row(run, line, end));
                line = end;
            }
        }
        return new PipeBlock(start, line, rows, headerEnd, isRuled, captions, [.. repairs]);
    }

    /// <summary>Lines of bars over the header of a ruled table are no part of it.</summary>
    private static PipeBlock Before(LineRun run, int start, int rule)
    {
        var rows = Enumerable.Range(start, rule - 1 - start).Select(line => Row(run, line, line + 1)).ToArray();
        return new PipeBlock(start, rule - 1, rows, 0, false, [], []);
    }

    private static bool BelongsTo(LineRun run, int line, List<List<ReadCell>> rows, bool isRuled)
    {
        var text = run[line];
        if (text.Role == LineRole.Heading) return false;
        if (text.BlanksBefore > 0) return (isRuled ? rows.Count > 1 : StandsApart(run, line, rows)) && LooseRow(run, line, rows[0].Count);
        if (PipeForm.HasBar(text) || PipeForm.IsDelimiter(text, out _)) return PipeForm.MayBelongToTable(text);
        return isRuled && run.IsMarkdown && LineForms.Marker(text) is null && text.Trimmed[0] is not ('>' or '#' or '`')
            && text.Evidence.WordCount <= MostBareWords && !OpensText(run, line) && !IsOverTable(run, line);
    }

    /// <summary>Whether the header of another table stands below a line: then it is that table's title.</summary>
    private static bool IsOverTable(LineRun run, int line) =>
        line + 2 < run.Count && PipeForm.HasBar(run[line + 1]) && !PipeForm.IsDelimiter(run[line + 1], out _) && PipeForm.IsDelimiter(run[line + 2], out _);

    /// <summary>Whether a line without bars is followed by another: then both are text behind the table, not rows of one cell.</summary>
    private static bool OpensText(LineRun run, int line) =>
        line + 1 < run.Count && run[line + 1].BlanksBefore == 0 && !PipeForm.HasBar(run[line + 1])
        && run[line + 1].Evidence.WordCount > MostBareWords;

    /// <summary>A row after a blank line goes on with the table when it has as many cells and opens no table of its own.</summary>
    private static bool LooseRow(LineRun run, int line, int width) =>
        PipeForm.HasBar(run[line]) && PipeForm.Count(run[line]) == width && width > 1 && PipeForm.OpensWithBar(run[line])
        && !PipeForm.IsDelimiter(run[line], out _)
        && (line + 1 == run.Count || !PipeForm.IsDelimiter(run[line + 1], out _));

    /// <summary>Whether blank lines part all rows, of at least three cells, which bars open and close.</summary>
    private static bool StandsApart(LineRun run, int line, List<List<ReadCell>> rows) =>
        rows[0].Count >= FewestCellsApart && PipeForm.IsClosed(run[line - 1]) && PipeForm.OpensWithBar(run[line - 1])
        && (rows.Count == 1 || run[line - 1].BlanksBefore > 0);

    /// <summary>The line after a row: later lines go on with it until it has all its cells and is closed, where others are.</summary>
    private static int RowEnd(LineRun run, int line, int width)
    {
        if (BrokenBetweenCells(run, line, width) is { } parted) return parted;
        if (!PipeForm.OpensWithBar(run[line]) || PipeForm.IsClosed(run[line]) || PipeForm.Count(run[line]) > width) return line + 1;
        for (int end = line + 1; end < run.Count && end - line < MostBrokenLines; end++)
        {
            if (run[end].Trimmed[0] == '|' || run[end].Role == LineRole.Heading) return line + 1;
            if (PipeForm.IsClosed(run[end])) return end + 1;
        }
        return line + 1;
    }

    /// <summary>
    /// The line after a row whose cells each end on a bar and stand on several lines; null where the cells of the lines are not just as many
    /// as the table is wide.
    /// </summary>
    private static int? BrokenBetweenCells(LineRun run, int line, int width)
    {
        var count = 0;
        for (int end = line; count < width; end++)
        {
            if (end == run.Count || end > line && run[end].BlanksBefore > 0) return null;
            var isEmptyCell = end > line && PipeForm.IsLoneBar(run[end]);
            if (!isEmptyCell && (!PipeForm.IsClosed(run[end]) || PipeForm.OpensWithBar(run[end]) || PipeForm.IsDelimiter(run[end], out _))) return null;
            count += isEmptyCell ? 1 : PipeForm.Count(run[end]);
            if (count == width && end > line) return end + 1;
        }
        return null;
    }

    /// <summary>Columns of the rule that stands under a header of at most two lines; those of the first row where there is none so near.</summary>
    private static int Width(LineRun run, int start, List<List<ReadCell>> rows)
    {
        if (rows.Count > 0) return rows[0].Count;
        var rule = start + 2;
        return rule < run.Count && run[rule].BlanksBefore == 0 && PipeForm.IsDelimiter(run[rule], out _) ? PipeForm.Count(run[rule]) : 0;
    }

    private static List<ReadCell> Row(LineRun run, int start, int end)
    {
        var cells = PipeForm.Cells(run[start], start).Select(cell => run.IsBlank(cell) ? ReadCell.Empty : ReadCell.Of(cell)).ToList();
        for (int line = start + 1; line < end; line++)
        {
            List<ReadCell> more = PipeForm.IsLoneBar(run[line]) ? [ReadCell.Empty] : [.. PipeForm.Cells(run[line], line).Select(cell => run.IsBlank(cell) ? ReadCell.Empty : ReadCell.Of(cell))];
            var goesOn = cells.Count > 0 && more.Count > 0 && !PipeForm.IsClosed(run[line - 1]);
            if (goesOn) cells[^1] = new ReadCell([.. cells[^1].Slices, .. more[0].Slices]);
            cells.AddRange(more.Skip(goesOn ? 1 : 0));
        }
        return cells;
    }
}
