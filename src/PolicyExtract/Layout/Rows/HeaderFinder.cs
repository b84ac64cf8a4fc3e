using PolicyExtract.Model;
using PolicyExtract.Vocabulary;

namespace PolicyExtract.Layout.Rows;

/// <summary>Finds the lines that may be a table's header: cells between tabs, or one header word a line.</summary>
internal static class HeaderFinder
{
    /// <summary>A text is taken for a header from this strength on.</summary>
    private const double IsHeader = 0.6;

    /// <summary>A line by itself needs to be surely a header: nothing beside it says that it is one.</summary>
    private const double IsBurstHeader = 0.9;

    /// <summary>Cookie tables have at most this many columns when their header is burst.</summary>
    private const int MostBurstColumns = 9;

    public static IEnumerable<TableHeader> HeadersAt(LineRun run, int line) =>
        run[line].HasTab ? TabHeadersAt(run, line) : BurstHeadersAt(run, line);

    private static IEnumerable<TableHeader> TabHeadersAt(LineRun run, int line)
    {
        var cells = TabSplitter.Stretches(run[line].Text, line);
        while (cells.Count > 0 && run.TextOf([cells[^1]]).Length == 0) cells.RemoveAt(cells.Count - 1);
        if (cells.Count < 2) yield break;
        var row = cells.Select(cell => run.TextOf([cell]).Length == 0 ? ReadCell.Empty : ReadCell.Of(cell)).ToArray();
        var known = row.Count(cell => new CellEvidence(run.TextOf(cell.Slices)).Header >= IsHeader);
        if (2 * known >= row.Length) yield return new TableHeader(line, line + 1, [row], row.Length);
        else if (line + 1 < run.Count && run[line + 1].HasTab) yield return new TableHeader(line, line, [], row.Length);
    }

    /// <summary>All the header words that stand one a line from here on; a weak one counts between strong ones.</summary>
    private static IEnumerable<TableHeader> BurstHeadersAt(LineRun run, int line)
    {
        if (!IsHeaderLine(run[line])) yield break;
        var end = line + 1;
        while (end < run.Count && end - line < MostBurstColumns && (IsHeaderLine(run[end]) || IsWeakHeaderLine(run, end))) end++;
        var row = Enumerable.Range(line, end - line).Select(at => BurstColumn.Cell(run, at, 1)).ToArray();
        if (row.Length < 2 || !NamesCookies(run, line, row.Length)) yield break;
        if (row.Select(cell => run[cell.Slices[0].Line].Trimmed).Distinct(StringComparer.Ordinal).Count() < row.Length) yield break;
        yield return new TableHeader(line, end, [row], row.Length);
    }

    private static bool IsWeakHeaderLine(LineRun run, int line) =>
        run[line].Evidence.Header >= IsHeader && line + 1 < run.Count && !run[line].HasTab
        && (IsHeaderLine(run[line + 1]) || run[line - 1].Evidence.Header >= IsBurstHeader && run[line].Evidence.Name < IsHeader);

    private static bool IsHeaderLine(LayoutLine line) => !line.HasTab && !line.Evidence.EndsSentence && line.Evidence.Header >= IsBurstHeader;

    private static bool NamesCookies(LineRun run, int line, int count) =>
        Enumerable.Range(line, count).Any(at => HeaderWords.Match(run[at].Trimmed).Any(match => match.Field == CookieField.Name));
}
