using PolicyExtract.Layout.Rows;

namespace PolicyExtract.Layout.Pipes;

/// <summary>
/// Tables of vertical bars, as Markdown defines them and as they occur: an empty header with the real one in the body, title rows,
/// captions glued to the rule, rules after every row, missing outer bars, rows broken over lines, rows that lack a cell.
/// </summary>
internal sealed class PipeTables : ITableLayout
{
    /// <summary>What a row between bars is worth: bars hardly occur outside tables.</summary>
    private const double Row = 6;

    /// <summary>However ill the words fit, bars are bars: the words of a row take away no more than this.</summary>
    private const double WorstWords = -3;

    public string Name => "pipes";

    public IEnumerable<TableReading> Propose(LineRun run, CancellationToken cancellation)
    {
        for (int line = 0; line < run.Count;)
        {
            cancellation.ThrowIfCancellationRequested();
            var block = PipeForm.MayBelongToTable(run[line]) ? PipeBlock.At(run, line) : null;
            if (block is not null && ToReading(run, block) is { } reading) yield return reading;
            if (block is not null && BarredCells.Of(run, block) is { } barred && ToReading(run, barred) is { } counted) yield return counted;
            line = block?.End ?? line + 1;
        }
    }

    private TableReading? ToReading(LineRun run, PipeBlock block)
    {
        var caption = new List<CellSlice>(block.Captions);
        block = PipeWraps.Join(run, block);
        var rows = block.Rows.ToList();
        var headerRows = HeaderRows(run, block, rows, caption);
        if (rows.Count == 0 || !block.IsRuled && !IsTableWithoutRule(run, block, rows, headerRows)) return null;
        var grid = PipeRows.Fit(run, rows, headerRows, out var areShifted);
        var words = GridScore.OfCells(run, grid, headerRows);
        var reading = new TableReading(Name, block.Start, block.End, grid, headerRows, rows.Count * Row + Math.Max(words, WorstWords * rows.Count))
        {
            Caption = caption,
            Repairs = areShifted ? [.. block.Repairs, SlidCells.Repair] : [.. block.Repairs],
        };
        return reading with { Dropped = Conservation.Leftovers(run, reading, "excess-cell") };
    }

    /// <summary>
    /// The header is what stands over the rule; where that is empty, or a title and no more, the first row whose words are headers. Titles
    /// go to the caption.
    /// </summary>
    private static int HeaderRows(LineRun run, PipeBlock block, List<List<ReadCell>> rows, List<CellSlice> caption)
    {
        const int MostTitles = 2;
        while (rows.Count > 0 && IsEmpty(rows[0])) rows.RemoveAt(0);
        var titles = 0;
        while (titles < Math.Min(MostTitles, rows.Count) && IsTitle(rows[titles])) titles++;
        var isBelowBlank = block.HeaderEnd > 0 && rows.Count < block.Rows.Count;
        var isHeaded = titles < rows.Count
            && (PipeRows.IsHeader(run, rows[titles]) || isBelowBlank && rows.Count > 1 && PipeRows.IsHeaderBelowBlank(run, rows[titles]));
        if (block.HeaderEnd > 0 && rows.Count == block.Rows.Count && (titles == 0 || !isHeaded)) return 1;
        if (!isHeaded) return 0;
        caption.AddRange(rows.Take(titles).SelectMany(row => row).SelectMany(cell => cell.Slices));
        rows.RemoveRange(0, titles);
        return 1;
    }

    private static bool IsTitle(List<ReadCell> row) => row.Count > 1 && row.Count(cell => cell.Slices.Count > 0) == 1;

    /// <summary>
    /// Without a rule, Markdown sees no table; header words, or equal rows in plain text or between outer bars, make one all the same, a last
    /// cell that is empty left out. Where bullets open all rows, bars only part what the items of a list say.
    /// </summary>
    private static bool IsTableWithoutRule(LineRun run, PipeBlock block, List<List<ReadCell>> rows, int headerRows) =>
        rows.Count > 1 && rows[0].Count > 1
        && (headerRows > 0 || (!run.IsMarkdown || IsFramed(run, block) && IsOfCookies(run, rows)) && rows.All(row => row.Count == rows[0].Count || row.Count == rows[0].Count - 1) && HasMostCells(rows))
        && !rows.All(row => row is [{ Slices: [var first, ..] }, ..] && LineForms.Marker(run[first.Line]) is not null);

    /// <summary>Whether all lines open and end with bars: nobody writes sentences so.</summary>
    private static bool IsFramed(LineRun run, PipeBlock block)
    {
        for (var line = block.Start; line < block.End; line++)
        {
            if (!PipeForm.OpensWithBar(run[line]) || !PipeForm.IsClosed(run[line])) return false;
        }
        return true;
    }

    /// <summary>Whether a cell is a label or a name: to Markdown bars without a rule are words.</summary>
    private static bool IsOfCookies(LineRun run, List<List<ReadCell>> rows)
    {
        const double Told = 0.6;
        return rows.Exists(row => row.Exists(cell => run.Texts.Of(cell.Slices) is var words && Math.Max(words.Header, words.Name) >= Told));
    }

    private static bool HasMostCells(List<List<ReadCell>> rows) => rows.Count(row => row.Count == rows[0].Count) * 2 > rows.Count;

    private static bool IsEmpty(List<ReadCell> row) => row.All(cell => cell.Slices.Count == 0);
}
