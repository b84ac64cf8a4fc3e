namespace PolicyExtract.Layout.Pipes;

/// <summary>
/// Takes the bars off where every line is one cell with a bar behind it: converters end each cell so, whatever it holds, and what is left
/// is a burst table like others.
/// </summary>
internal static class LoneCells
{
    /// <summary>Lines one after the other that must be such cells: two may be a row of a table that lost its form.</summary>
    private const int FewestLines = 3;

    public static IEnumerable<LayoutLine> WithoutBars(List<LayoutLine> lines)
    {
        for (var start = 0; start < lines.Count;)
        {
            var end = start;
            while (end < lines.Count && PipeForm.HasBar(lines[end]) && (end == start || lines[end].BlanksBefore == 0)) end++;
            var stretch = lines.GetRange(start, Math.Max(1, end - start));
            foreach (var line in stretch.Count >= FewestLines && stretch.TrueForAll(IsLoneCell) ? stretch.Select(WithoutBar) : stretch)
            {
                if (line is not null) yield return line;
            }
            start += stretch.Count;
        }
    }

    private static bool IsLoneCell(LayoutLine line) => PipeForm.IsClosed(line) && PipeForm.Count(line) <= 1 && !PipeForm.IsDelimiter(line, out _);

    /// <summary>The cell; null where there is nothing before the bar.</summary>
    private static LayoutLine? WithoutBar(LayoutLine line)
    {
        var bar = line.Text.LastIndexOf('|');
        return line.Text.AsSpan(0, bar).IsWhiteSpace() ? null : line.Before(bar);
    }
}
