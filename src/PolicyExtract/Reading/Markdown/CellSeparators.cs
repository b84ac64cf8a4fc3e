using PolicyExtract.Reading.Text;

namespace PolicyExtract.Reading.Markdown;

/// <summary>Where the cells of a pipe table's row end.</summary>
internal static class CellSeparators
{
    /// <summary>
    /// The pipes between cells. A pipe inside code parts cells for GitHub and does not for pandoc: here it does unless that would make more
    /// cells than the table has.
    /// </summary>
    /// <param name="columns">Cells of the table's delimiter row; 0 when there is none.</param>
    public static IReadOnlyList<int> Find(string text, LineSpan line, int columns)
    {
        var all = PipeRow.Separators(text, line);
        var words = text.AsSpan(line.Start, line.Length).Trim();
        var cells = all.Count + 1 - (words is ['|', ..] ? 1 : 0) - (words is [.., '|'] ? 1 : 0);
        return columns == 0 || cells <= columns ? all : OutsideCode(all, text, line);
    }

    private static List<int> OutsideCode(List<int> pipes, string text, LineSpan line)
    {
        var lastBacktick = text.AsSpan(line.Start, line.Length).LastIndexOf('`') + line.Start;
        var (isCode, at) = (false, line.Start);
        var outside = new List<int>();
        foreach (var pipe in pipes)
        {
            isCode ^= text.AsSpan(at, pipe - at).Count('`') % 2 == 1;
            at = pipe;
            if (!isCode || pipe > lastBacktick) outside.Add(pipe);
        }
        return outside;
    }
}
