using PolicyExtract.Layout.Rows;

namespace PolicyExtract.Layout.Aligned;

/// <summary>
/// Tables whose columns a line of dashes or equals signs with gaps draws, whatever their words: the simple and multiline tables of pandoc
/// (Pandoc User's Guide, "Tables"), the simple ones of reStructuredText. A table with a known header is left to
/// <see cref="AlignedColumns"/>, which goes by what the cells say as well.
/// </summary>
internal sealed class RuledColumns : ITableLayout
{
    /// <summary>What a row is worth: rules with gaps stand nowhere but in tables.</summary>
    private const double DrawnRow = 4;

    /// <summary>Characters that the longest stroke of a rule has at least.</summary>
    private const int ShortestRule = 3;

    private const int MostHeaderLines = 4;

    /// <summary>Lines that a table may have before the rule that closes it.</summary>
    private const int MostLines = 4000;

    public string Name => "ruled-columns";

    public IEnumerable<TableReading> Propose(LineRun run, CancellationToken cancellation)
    {
        for (int line = 0; line < run.Count; line++)
        {
            if (Cuts(run[line]) is not { } cuts) continue;
            cancellation.ThrowIfCancellationRequested();
            if (ToReading(run, Extent(run, line), cuts) is not { } reading) continue;
            yield return reading;
            line = reading.End - 1;
        }
    }

    /// <summary>The screen columns at which the strokes of a rule begin, but the first; null where a line is no rule of several strokes.</summary>
    private static int[]? Cuts(LayoutLine line)
    {
        if (line.Trimmed[0] is not ('-' or '=') || line.Trimmed.AsSpan().ContainsAnyExcept(line.Trimmed[0], ' ')) return null;
        var (cuts, longest, start) = (new List<int>(), 0, 0);
        for (int at = 0; at <= line.Text.Length; at++)
        {
            if (at < line.Text.Length && line.Text[at] != ' ') continue;
            if (at > start) cuts.Add(line.Columns[start]);
            longest = Math.Max(longest, at - start);
            start = at + 1;
        }
        return cuts.Count > 1 && longest >= ShortestRule ? [.. cuts.Skip(1)] : null;
    }

    /// <summary>
    /// Where the table stands to which a rule belongs: the header over the rule, or below it where another rule follows, or no header; the
    /// rows up to a blank line, or up to the rule that closes the table where one opens it.
    /// </summary>
    private static (int Start, int Header, int HeaderEnd, int Body, int End) Extent(LineRun run, int rule)
    {
        var header = rule;
        while (header > 0 && rule - header < MostHeaderLines && run[header].BlanksBefore == 0 && !RowFurniture.IsRule(run[header - 1].Trimmed)) header--;
        var isOpened = header == rule || run[header].BlanksBefore == 0 && header > 0 && RowFurniture.IsRule(run[header - 1].Trimmed);
        var start = isOpened && header < rule ? header - 1 : header;
        var (headerEnd, body) = (rule, rule + 1);
        if (header == rule && NextRule(run, body) is { } second && GoesOnBelow(run, second)) (header, headerEnd, body) = (rule + 1, second, second + 1);
        return (start, header, headerEnd, body, isOpened ? NextRule(run, body) ?? FirstBlank(run, body) : FirstBlank(run, body));
    }

    private static bool GoesOnBelow(LineRun run, int rule) => rule + 1 < run.Count && run[rule + 1].BlanksBefore == 0 && NextRule(run, rule + 1) is not null;

    private static int? NextRule(LineRun run, int start)
    {
        for (int line = start; line < Math.Min(run.Count, start + MostLines) && run[line].Role != LineRole.Heading; line++)
        {
            if (RowFurniture.IsRule(run[line].Trimmed)) return line;
        }
        return null;
    }

    private static int FirstBlank(LineRun run, int start)
    {
        var end = start;
        while (end < run.Count && run[end].BlanksBefore == 0 && !RowFurniture.IsRule(run[end].Trimmed)) end++;
        return end;
    }

    private TableReading? ToReading(LineRun run, (int Start, int Header, int HeaderEnd, int Body, int End) table, int[] cuts)
    {
        var isHeaded = table.Header < table.HeaderEnd;
        if (isHeaded && AlignedColumns.IsHeaderLine(run, table.Header) || !IsTable(run, table.Body, table.End, cuts)) return null;
        var header = isHeaded ? [Row(run, table.Header, table.HeaderEnd, cuts)] : new List<IReadOnlyList<ReadCell>>();
        IReadOnlyList<IReadOnlyList<ReadCell>> rows = [.. header, .. Rows(run, table.Body, table.End, cuts)];
        var end = table.End < run.Count && RowFurniture.IsRule(run[table.End].Trimmed) ? table.End + 1 : table.End;
        var score = rows.Count * DrawnRow + Math.Max(0, GridScore.OfCells(run, rows, header.Count));
        var reading = new TableReading(Name, table.Start, end, rows, header.Count, score)
        {
            Repairs = rows.Count - header.Count < table.End - table.Body ? ["joined-continuation-rows"] : [],
        };
        return reading with { Dropped = Conservation.Leftovers(run, reading, "rule") };
    }

    /// <summary>Whether the lines keep to the columns: hardly a word stands across a cut, and words stand on both sides.</summary>
    private static bool IsTable(LineRun run, int start, int end, int[] cuts)
    {
        const double MostCutLines = 0.1, FewestParted = 0.5;
        var lines = run.Lines.Skip(start).Take(end - start).ToArray();
        var cut = lines.Count(line => AlignedSplitter.CountCutWords(line.Text, line.Columns, cuts) > 0);
        var parted = lines.Count(line => line.Columns.Width > cuts[0]);
        return lines.Length > 0 && cut <= MostCutLines * lines.Length && parted >= FewestParted * lines.Length;
    }

    /// <summary>The rows: parted by blank lines where there are any; else each line is one, which goes on where the first cell is blank.</summary>
    private static IEnumerable<IReadOnlyList<ReadCell>> Rows(LineRun run, int start, int end, int[] cuts)
    {
        var arePartedByBlanks = run.Lines.Skip(start + 1).Take(end - start - 1).Any(line => line.BlanksBefore > 0);
        for (int line = start; line < end;)
        {
            var next = line + 1;
            while (next < end && (arePartedByBlanks ? run[next].BlanksBefore == 0 : run[next].Indent >= cuts[0])) next++;
            yield return Row(run, line, next, cuts);
            line = next;
        }
    }

    private static ReadCell[] Row(LineRun run, int start, int end, int[] cuts)
    {
        var cells = cuts.Append(0).Select(_ => new List<CellSlice>()).ToArray();
        for (int line = start; line < end; line++)
        {
            for (int column = 0; column < cells.Length; column++)
            {
                var (screen, length) = (run[line].Columns, run[line].Text.Length);
                var from = column == 0 ? 0 : screen.CharacterAt(cuts[column - 1]);
                var to = column == cuts.Length ? length : screen.CharacterAt(cuts[column]);
                var slice = new CellSlice(line, from, to - from);
                if (to > from && !run.IsBlank(slice)) cells[column].Add(slice);
            }
        }
        return [.. cells.Select(slices => slices.Count == 0 ? ReadCell.Empty : new ReadCell(slices))];
    }
}
