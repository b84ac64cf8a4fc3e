using PolicyExtract.Model;

namespace PolicyExtract.Layout.Boxes;

/// <summary>
/// Tables between bars whose borders are drawn with underscores, as html2text writes them: in the last line of a row underscores stand for
/// all spaces, those between words too.
/// </summary>
internal sealed class UnderlinedBoxes : ITableLayout
{
    /// <summary>What a line is worth: underlined cells between bars do not occur outside such tables, where every line could be a row.</summary>
    private const double DrawnLine = 8;

    /// <summary>Columns and rows from which bars are those of a table.</summary>
    private const int FewestColumns = 2, FewestRows = 2;

    private const char Fill = '_';

    public string Name => "underlined-box";

    public IEnumerable<TableReading> Propose(LineRun run, CancellationToken cancellation)
    {
        for (int line = 0; line < run.Count;)
        {
            cancellation.ThrowIfCancellationRequested();
            var end = End(run, line);
            if (end > line && ToReading(run, line, end) is { } reading) yield return reading;
            line = Math.Max(end, line + 1);
        }
    }

    /// <summary>The line after the last with as many bars; bars stand apart by bytes, not by characters, and not always below each other.</summary>
    private static int End(LineRun run, int start)
    {
        var count = BoxForm.IsContent(run[start].Text) ? Cells(run, start).Count : 0;
        var end = start;
        if (count < FewestColumns) return end;
        while (end < run.Count && BoxForm.IsContent(run[end].Text) && Cells(run, end).Count == count) end++;
        return end;
    }

    private TableReading? ToReading(LineRun run, int start, int end)
    {
        var rowEnds = Enumerable.Range(start, end - start).Where(line => EndsRow(run, line)).ToList();
        if (rowEnds.Count < FewestRows) return null;
        end = rowEnds[^1] + 1;
        var groups = rowEnds.Zip(rowEnds.Prepend(start - 1), (last, before) => (Start: before + 1, End: last + 1)).ToList();
        var columns = Row(run, groups[0], columns: null).Select(cell => new ColumnModel(run.TextOf(cell.Slices))).ToArray();
        var rows = groups.ConvertAll(group => Row(run, group, columns));
        var headerRows = Pipes.PipeRows.IsHeader(run, rows[0]) ? 1 : 0;
        var reading = new TableReading(Name, start, end, rows, headerRows, ((end - start) * DrawnLine) + Math.Max(0, GridScore.OfCells(run, rows, headerRows)))
        {
            Repairs = rows.Count < end - start ? ["joined-continuation-rows"] : [],
        };
        return reading with { Dropped = Conservation.Leftovers(run, reading, "rule") };
    }

    /// <summary>Whether underscores stand for the spaces of a line; one may stand before the words of a cell.</summary>
    private static bool EndsRow(LineRun run, int line)
    {
        var texts = Cells(run, line).ConvertAll(cell => run[line].Text.Substring(cell.Start, cell.Length));
        return texts.TrueForAll(text => text.Length > 0 && !text.AsSpan(1).Contains(' ')) && texts.Exists(text => text[^1] == Fill);
    }

    /// <param name="columns">What is known of the columns; null for the header itself.</param>
    private static ReadCell[] Row(LineRun run, (int Start, int End) lines, ColumnModel[]? columns)
    {
        var cells = Cells(run, lines.Start).Select(_ => new List<CellSlice>()).ToArray();
        for (int line = lines.Start; line < lines.End; line++)
        {
            foreach (var (cell, column) in Cells(run, line).Select((cell, column) => (cell, column)))
            {
                var mayHoldFill = columns?[column].Field == CookieField.Name;
                cells[column].AddRange(line == lines.End - 1 ? WithoutFill(run, cell, mayHoldFill) : run.IsBlank(cell) ? [] : [cell]);
            }
        }
        return [.. cells.Select(slices => slices.Count == 0 ? ReadCell.Empty : new ReadCell(slices))];
    }

    /// <summary>The words between underscores; names keep those inside and before them.</summary>
    private static IEnumerable<CellSlice> WithoutFill(LineRun run, CellSlice cell, bool isName)
    {
        var text = run[cell.Line].Text.AsSpan(cell.Start, cell.Length);
        var end = text.TrimEnd([Fill, ' ']).Length;
        if (isName) return end == 0 ? [] : [cell with { Length = end }];
        var words = new List<CellSlice>();
        for (int at = 0; at < end;)
        {
            var length = text[at..end].IndexOf(Fill) is >= 0 and var found ? found : end - at;
            if (length > 0) words.Add(cell with { Start = cell.Start + at, Length = length });
            at += length + 1;
        }
        return words;
    }

    private static List<CellSlice> Cells(LineRun run, int line)
    {
        var text = run[line].Text;
        var bars = Enumerable.Range(0, text.Length).Where(at => BoxForm.IsBar(text[at])).ToList();
        return [.. bars.Zip(bars.Skip(1), (start, end) => new CellSlice(line, start + 1, end - start - 1))];
    }
}
