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

    /// <summary>Columns of the widest table of tabs.</summary>
    private const int MostTabColumns = 256;

    /// <summary>Headers of unknown words after known ones.</summary>
    private const int MostUnknown = 2;

    /// <summary>Lines that together are beyond doubt the headers of a table.</summary>
    private const int Several = 3;

    /// <summary>Words of a header that stands alone on its line.</summary>
    private const int MostHeaderWords = 7;

    /// <summary>The headers that a table may have which begins at a line, or at the next when the line is its title.</summary>
    public static IEnumerable<TableHeader> HeadersAt(LineRun run, int line) =>
        run[line].HasTab ? TabHeadersAt(run, line) : BurstHeadersAt(run, line);

    /// <summary>Whether a table begins at a line beyond doubt: header words between tabs, or several one a line.</summary>
    public static bool StartsTable(LineRun run, int line)
    {
        if (run[line].HasTab) return TabHeadersAt(run, line).Any(header => header.Rows.Count > 0 && HasSureHeaders(run, header.Rows[0]));
        return line + Several <= run.Count
            && Enumerable.Range(line, Several).All(at => IsHeaderLine(run[at]))
            && BurstHeader(run, line, line + Several) is not null;
    }

    /// <summary>
    /// The lines from which several on may be headers, some of them unknown words, or two are for sure, that stand together more than once: no
    /// cells do, so that a table begins there.
    /// </summary>
    public static HashSet<int> RepeatedHeaders(LineRun run) => Enumerable.Range(0, Math.Max(0, run.Count - 1))
        .Select(line => (Line: line, Count: line + Several <= run.Count && MayBeHeaders(run, line) ? Several : IsPair(run, line) ? 2 : 0))
        .Where(headers => headers.Count > 0)
        .GroupBy(headers => (run[headers.Line].Trimmed, run[headers.Line + 1].Trimmed, headers.Count < Several ? "" : run[headers.Line + 2].Trimmed))
        .Where(same => same.Skip(1).Any())
        .SelectMany(same => same.Select(headers => headers.Line))
        .ToHashSet();

    /// <summary>Whether the headers of a table of two columns begin at a line: that of the names, and one of another field.</summary>
    private static bool IsPair(LineRun run, int line) =>
        IsHeaderLine(run[line]) && run[line].Evidence.Headers is [{ Field: CookieField.Name }, ..]
        && run[line + 1] is { HasTab: false, Evidence: { EndsSentence: false } below } && below is { Header: >= IsHeader, Headers: [{ Field: not CookieField.Name }, ..] };

    private static bool MayBeHeaders(LineRun run, int line)
    {
        var (known, namesCookies) = (0, false);
        for (int at = line; at < line + Several; at++)
        {
            if (!MayBeHeader(run[at]) || run[at].Evidence.Provider >= IsHeader) return false;
            if (run[at].Evidence.Header >= IsHeader) known++;
            namesCookies |= IsHeaderLine(run[at]) && run[at].Evidence.Headers is [{ Field: CookieField.Name }, ..];
        }
        return known > 1 && namesCookies;
    }

    /// <summary>Whether two cells at least can be nothing but headers: one word that heads columns may end a wrapped cell as well.</summary>
    private static bool HasSureHeaders(LineRun run, IReadOnlyList<ReadCell> row) => row
        .Select(cell => run.Texts.Of(cell.Slices))
        .Count(text => text.Header >= IsHeader && text.Header > Math.Max(text.Party, text.Category)) >= 2;

    /// <summary>A header that is a line of its own.</summary>
    public static ReadCell Cell(LineRun run, int line) => ReadCell.Of(CellSlice.Whole(line, run[line]));

    private static IEnumerable<TableHeader> TabHeadersAt(LineRun run, int line)
    {
        var cells = TabSplitter.Stretches(run[line].Text, line);
        while (cells.Count > 0 && run.IsBlank(cells[^1])) cells.RemoveAt(cells.Count - 1);
        if (cells.Count is < 2 or > MostTabColumns) yield break;
        var row = cells.Select(cell => run.IsBlank(cell) ? ReadCell.Empty : ReadCell.Of(cell)).ToArray();
        var texts = row.Select(cell => run.Texts.Of(cell.Slices)).ToArray();
        var known = texts.Count(text => text.Header >= IsHeader);
        var holdsPeriod = texts.Any(text => text.Duration > Math.Max(IsHeader, text.Header));
        if (2 * known >= row.Length && !holdsPeriod) yield return new TableHeader(line, line + 1, [row], row.Length);
        else if (line + 1 < run.Count && run[line + 1].HasTab) yield return new TableHeader(line, line, [], row.Length);
    }

    /// <summary>
    /// The header words that stand one below the other from here on, in every extent that they may have: the first may be the table's title,
    /// the last a value, and words that no list knows may go on with them. A header of several lines must be better than one of a line each.
    /// </summary>
    private static IEnumerable<TableHeader> BurstHeadersAt(LineRun run, int line)
    {
        var wrapped = WrappedHeaders.At(run, line);
        if (!IsHeaderLine(run[line]) && !MayOpen(run, line)) return wrapped;
        var belowTitle = line + 1 < run.Count ? WrappedHeaders.At(run, line + 1).Take(1) : [];
        return [.. HeadersOfLines(run, line), .. wrapped, .. belowTitle];
    }

    private static IEnumerable<TableHeader> HeadersOfLines(LineRun run, int line)
    {
        var end = line + 1;
        while (end < run.Count && end - line < MostBurstColumns && GoesOn(run, end)) end++;
        for (int start = line; start < end - 1 && start <= line + 1; start++)
        {
            for (int stop = Math.Max(start + 2, end - 1); stop <= Math.Min(end + MostUnknown, run.Count); stop++)
            {
                if (stop > end && (!MayBeHeader(run[stop - 1]) || run[stop - 1].Evidence.Provider >= IsHeader)) break;
                if (BurstHeader(run, start, stop) is { } header) yield return header;
            }
        }
    }

    /// <summary>
    /// Whether a line may be the first header though only the two sure ones below it say so, as far from one another as it from them.
    /// </summary>
    private static bool MayOpen(LineRun run, int line) =>
        line + 2 < run.Count && MayBeHeader(run[line]) && IsHeaderLine(run[line + 1]) && IsHeaderLine(run[line + 2])
        && run[line + 1].BlanksBefore == run[line + 2].BlanksBefore;

    private static TableHeader? BurstHeader(LineRun run, int line, int end)
    {
        var row = Enumerable.Range(line, end - line).Select(at => Cell(run, at)).ToArray();
        if (row.Length < 2 || !NamesCookies(run, line, row.Length)) return null;
        var words = Enumerable.Range(line, row.Length).Select(at => run[at].Trimmed).ToHashSet(StringComparer.Ordinal);
        return words.Count == row.Length ? new TableHeader(line, end, [row], row.Length) : null;
    }

    /// <summary>Whether a line goes on with the header words above it: it is one, or stands before one.</summary>
    private static bool GoesOn(LineRun run, int line) =>
        IsHeaderLine(run[line]) || IsWeakHeaderLine(run, line)
        || line + 1 < run.Count && MayBeHeader(run[line]) && IsHeaderLine(run[line + 1]);

    /// <summary>Whether a line could be a header of which nothing is known: a few words that are no value.</summary>
    public static bool MayBeHeader(LayoutLine line) =>
        !line.HasTab && line.Evidence.WordCount <= MostHeaderWords && !line.Evidence.EndsSentence && line.Evidence.StartsLikeTitle
        && line.Evidence.Duration < IsHeader && line.Evidence.Name < IsHeader && line.Evidence.Category < IsHeader;

    private static bool IsWeakHeaderLine(LineRun run, int line) =>
        run[line].Evidence.Header >= IsHeader && line + 1 < run.Count && !run[line].HasTab
        && (IsHeaderLine(run[line + 1]) || run[line - 1].Evidence.Header >= IsBurstHeader && run[line].Evidence.Name < IsHeader);

    /// <summary>Whether a line is a header for sure, with nothing beside it that says so.</summary>
    public static bool IsHeaderLine(LayoutLine line) =>
        !line.HasTab && !EndsSentence(line) && line.Evidence.Header >= IsBurstHeader;

    /// <summary>Whether a line ends as no header does; some ask ("What is it for?").</summary>
    public static bool EndsSentence(LayoutLine line) => line.Evidence.EndsSentence && !line.Trimmed.EndsWith('?');

    private static bool NamesCookies(LineRun run, int line, int count) =>
        Enumerable.Range(line, count).Any(at => HeaderWords.HeadsNames(run[at].Evidence.Headers));
}
