namespace PolicyExtract.Layout.Pipes;

/// <summary>
/// Takes the bars off where every line is one cell with a bar behind it, or a piece of one: converters end each cell so, whatever it holds,
/// and what is left is a burst table like others, but for that it is known where its cells end.
/// </summary>
internal static class LoneCells
{
    /// <summary>Lines one after the other that must be such cells: two may be a row of a table that lost its form.</summary>
    private const int FewestLines = 3;

    /// <summary>Lines of one cell.</summary>
    private const int MostLines = 24;

    public static IEnumerable<LayoutLine> WithoutBars(List<LayoutLine> lines)
    {
        for (var start = 0; start < lines.Count;)
        {
            var stretch = lines.GetRange(start, Math.Max(1, End(lines, start) - start));
            start += stretch.Count;
            foreach (var line in Read(stretch)) yield return line;
        }
    }

    private static IEnumerable<LayoutLine> Read(List<LayoutLine> stretch)
    {
        var row = stretch.FindIndex(line => PipeForm.HasBar(line) && !IsLoneCell(line));
        if (row >= FewestLines && BarredRows.OneOf(stretch.GetRange(0, row), PipeForm.Count(stretch[row])) is { } header) return [header, .. stretch.Skip(row)];
        if (row == 0 && stretch.Count > FewestLines && stretch.FindIndex(1, line => PipeForm.HasBar(line) && !IsLoneCell(line)) < 0) return BarredRows.Below(stretch) ?? stretch;
        return row >= 0 || stretch.Count(PipeForm.HasBar) < FewestLines ? stretch : BarredRows.Of(stretch) ?? Cells(stretch);
    }

    /// <summary>The line after the last with a bar of those that follow one another from a line on, or go on with cells; the line itself where it has none.</summary>
    private static int End(List<LayoutLine> lines, int start)
    {
        var end = start;
        if (!PipeForm.HasBar(lines[start]) && !EndsBelow(lines, start)) return end;
        for (int line = start; line < lines.Count && line - end <= MostLines && (line == start || lines[line].BlanksBefore == 0); line++)
        {
            if (!PipeForm.HasBar(lines[line])) continue;
            if (line > end && !IsLoneCell(lines[line])) break;
            end = line + 1;
        }
        return end;
    }

    /// <summary>Whether a line is a header whose bar stands on the next.</summary>
    private static bool EndsBelow(List<LayoutLine> lines, int line)
    {
        const double IsHeader = 0.5;
        return line + 1 < lines.Count && PipeForm.IsLoneBar(lines[line + 1]) && lines[line + 1].BlanksBefore == 0 && lines[line].Evidence.Header >= IsHeader;
    }

    /// <summary>The lines without their bars, each with what the bars say of it; bars alone end the cell above, or empty ones behind it.</summary>
    private static IEnumerable<LayoutLine> Cells(List<LayoutLine> stretch)
    {
        for (int line = 0; line < stretch.Count;)
        {
            var (cell, next) = (stretch[line], line + 1);
            while (!PipeForm.IsLoneBar(cell) && next < stretch.Count && PipeForm.IsLoneBar(stretch[next])) next++;
            var bars = PipeForm.HasBar(cell) && !PipeForm.IsLoneBar(cell) ? cell.Text.LastIndexOf('|') : cell.Text.Length;
            var isEnd = bars < cell.Text.Length || next > line + 1;
            yield return cell.Before(bars).InCell(isEnd, new string('|', next - line - 1));
            line = next;
        }
    }

    private static bool IsLoneCell(LayoutLine line) => PipeForm.IsClosed(line) && PipeForm.Count(line) <= 1 && !PipeForm.IsDelimiter(line, out _);
}
