using PolicyExtract.Layout.Boxes;
using PolicyExtract.Layout.Rows;

namespace PolicyExtract.Layout.Aligned;

/// <summary>
/// Tables whose columns are aligned with spaces, as converters and PDF dumps write them: a header names the columns, or a line of
/// dashes draws them; the cuts between them are found from the lines below; wrapped and centred cells are the row search's to put
/// together.
/// </summary>
internal sealed class AlignedColumns : ITableLayout
{
    /// <summary>Lines below a header from which the first cuts are made.</summary>
    private const int FirstWindow = 8;

    /// <summary>Lines on a page from which its cuts are made anew.</summary>
    private const int FewestLines = 4;

    /// <summary>Lines that a table may go on for after the last that was read; beyond, it is another table.</summary>
    private const int MostLines = 4000;

    /// <summary>A text is taken for a header from this strength on, and beside one from the lesser on.</summary>
    private const double IsHeader = 0.85, MayBeHeader = 0.55;

    /// <summary>Words over two lines are one header from this strength on.</summary>
    private const double SureHeader = 0.95;

    public string Name => "aligned-columns";

    public IEnumerable<TableReading> Propose(LineRun run, CancellationToken cancellation)
    {
        var texts = run.Texts;
        for (int line = 0; line < run.Count; line++)
        {
            if (!MayBeHeaderLine(run, line) || HeaderChunks.Of(run, line).Count < 2) continue;
            cancellation.ThrowIfCancellationRequested();
            var reading = ReadBelowHeader(run, texts, line, cancellation);
            if (reading is null) continue;
            yield return reading;
            line = reading.End - 1;
        }
    }

    private static TableReading? ReadBelowHeader(LineRun run, CellTexts texts, int line, CancellationToken cancellation)
    {
        if (!IsHeaderLine(run, line)) return null;
        var chunks = HeaderChunks.Of(run, line);
        var header = Header(run, line, chunks);
        if (CentredHeader.At(run, line, chunks) is { } centred) (header, chunks) = centred;
        var end = NextHeader(run, line, header.End, chunks.Count);
        if (RuleCuts(run, header.End, chunks.Count) is { } ruled) return Read(ruled, CellsInRow.AtTop)?.Second();
        var pageEnd = NextPage(run, header.End, end);
        var untilBlank = FirstBlank(run, header.End, pageEnd);
        return new[] { (pageEnd, 2), (untilBlank, 2), (pageEnd, 1) }
            .Select(area => CutsBelow(run, header.End, area.Item1, chunks, area.Item2))
            .DistinctBy(cuts => string.Join(' ', cuts))
            .SelectMany(cuts => new[] { Read(cuts, CellsInRow.Anywhere), Read(cuts, CellsInRow.Centred) })
            .OfType<RowReading>()
            .MaxBy(reading => reading.FirstScore)?
            .Second();

        RowReading? Read(int[] cuts, CellsInRow cellsInRow)
        {
            AlignedSplitter? splitter = null;
            return RowReading.First(run, texts, header, Forms, mayBurst: false, cancellation);

            IReadOnlyList<IRowForm> Forms(IReadOnlyList<ColumnModel> columns)
            {
                splitter ??= new AlignedSplitter(run, CutsByPage(run, cuts, header.End, end), columns, end, cellsInRow);
                return [new SplitRows(run, texts, splitter, BlankLines.Of(run, header.End), columns), new RowFurniture(run, splitter, columns)];
            }
        }
    }

    /// <summary>The first line of the next header; at most where the table is over.</summary>
    private static int NextHeader(LineRun run, int line, int start, int columnCount)
    {
        var end = start;
        while (end < run.Count && end - line < MostLines && !(MayBeginTable(run, end, columnCount) && IsHeaderLine(run, end))) end++;
        var centred = end < run.Count ? CentredHeader.At(run, end, HeaderChunks.Of(run, end)) : null;
        return centred is { } header ? Math.Max(start, header.Header.Start) : end;
    }

    /// <summary>
    /// Whether a line may be the header of the next table: it has no fewer columns, or stands below a blank line, a title or the page's top.
    /// Within a table the words of a header are those of wrapped cells.
    /// </summary>
    private static bool MayBeginTable(LineRun run, int line, int columnCount) =>
        run[line].BlanksBefore > 0 || run[line].StartsPage || run[line].Columns.Chunks.Count >= columnCount || run[line - 1].Columns.Chunks.Count < 2;

    /// <summary>The first line of the next page after a line; at most the limit.</summary>
    private static int NextPage(LineRun run, int line, int limit)
    {
        do line++;
        while (line < limit && !run[line].StartsPage);
        return Math.Min(line, limit);
    }

    /// <summary>The cuts of the page with the header, and of those after it on which the table goes on, each with its first line.</summary>
    private static List<(int Start, int[] Cuts)> CutsByPage(LineRun run, int[] cuts, int start, int end)
    {
        var pages = new List<(int Start, int[] Cuts)> { (start, cuts) };
        for (int page = NextPage(run, start, end); page < end; page = NextPage(run, page, end))
        {
            var pageEnd = NextPage(run, page, end);
            var rows = run.Lines.Skip(page).Take(pageEnd - page).TakeWhile(line => !IsRunningText(line, pages[^1].Cuts)).ToArray();
            if (rows.Length < FewestLines) break;
            pages.Add((page, Gutters.OnNextPage(pages[^1].Cuts, rows)));
            if (rows.Length < pageEnd - page) break;
        }
        return pages;
    }

    /// <summary>Whether a line is one text that is wider than any column and begins in the first.</summary>
    private static bool IsRunningText(LayoutLine line, int[] cuts) =>
        line.Columns.Chunks is [var only] && only.Left < cuts[0]
        && only.Right - only.Left > Enumerable.Range(0, cuts.Length).Max(index => cuts[index] - (index == 0 ? 0 : cuts[index - 1]));

    /// <summary>The first line after the table's first that stands below a blank line, where it may be over; at most the limit.</summary>
    private static int FirstBlank(LineRun run, int start, int limit)
    {
        var line = Math.Min(start + 1, limit);
        while (line < limit && run[line].BlanksBefore == 0) line++;
        return line;
    }

    /// <summary>The header with the lines that go on with its words: together they are surer headers than the words over them alone.</summary>
    private static TableHeader Header(LineRun run, int line, IReadOnlyList<DisplayColumns.Chunk> chunks)
    {
        const int MostLines = 4;
        var texts = chunks.Select(chunk => run[line].Text.Substring(chunk.Start, chunk.Length)).ToArray();
        var rows = new List<IReadOnlyList<ReadCell>> { chunks.Select(chunk => ReadCell.Of(new CellSlice(line, chunk.Start, chunk.Length))).ToArray() };
        var (isWrapped, sureRows) = (new bool[chunks.Count], 1);
        for (int next = line + 1; next < run.Count && rows.Count < MostLines && GoesOn(run, next, chunks, texts) is { } row; next++)
        {
            rows.Add(row);
            for (int column = 0; column < row.Length; column++) isWrapped[column] |= row[column].Slices.Count > 0;
            var areSure = texts.Zip(isWrapped).All(header => !header.Second || new CellEvidence(header.First).Header >= SureHeader);
            if (areSure) sureRows = rows.Count;
        }
        return new TableHeader(line, line + sureRows, rows[..sureRows], chunks.Count);
    }

    /// <summary>A line as the next of a header, its words added to the texts so far; null where two of them stand below the same header.</summary>
    private static ReadCell[]? GoesOn(LineRun run, int line, IReadOnlyList<DisplayColumns.Chunk> header, string[] texts)
    {
        var row = Enumerable.Repeat(ReadCell.Empty, header.Count).ToArray();
        foreach (var chunk in run[line].Columns.Chunks)
        {
            var column = header.Select((over, index) => (Distance: Math.Abs(over.Left - chunk.Left), index)).Min().index;
            if (row[column].Slices.Count > 0) return null;
            texts[column] = $"{texts[column]} {run[line].Text.AsSpan(chunk.Start, chunk.Length)}";
            row[column] = ReadCell.Of(new CellSlice(line, chunk.Start, chunk.Length));
        }
        return row;
    }

    /// <summary>The cuts that a line of dashes under the header draws; null when it draws other columns or is none.</summary>
    private static int[]? RuleCuts(LineRun run, int line, int columnCount)
    {
        if (line >= run.Count || !RowFurniture.IsRule(run[line].Trimmed)) return null;
        var strokes = HeaderChunks.StrokeStarts(run[line]);
        return strokes.Count == columnCount ? [.. strokes.Skip(1)] : null;
    }

    private static bool MayBeHeaderLine(LineRun run, int line) => !run[line].HasTab && !BoxForm.IsContent(run[line].Text);

    /// <summary>Whether the words of a line head aligned columns.</summary>
    public static bool IsHeaderLine(LineRun run, int line)
    {
        if (!MayBeHeaderLine(run, line)) return false;
        var chunks = HeaderChunks.Of(run, line);
        if (chunks.Count < 2) return false;
        var strengths = chunks.Select(chunk => new CellEvidence(run[line].Text.Substring(chunk.Start, chunk.Length)).Header).ToArray();
        var likely = strengths.Count(strength => strength >= MayBeHeader);
        return strengths.Any(strength => strength >= IsHeader) && likely >= 2 && 2 * likely >= chunks.Count;
    }

    /// <summary>Cuts from the first lines; then again from all lines up to where the cuts go through words of so many lines together.</summary>
    private static int[] CutsBelow(LineRun run, int start, int limit, IReadOnlyList<DisplayColumns.Chunk> header, int mostHurt)
    {
        var cuts = Gutters.Between(header, [.. run.Lines.Skip(start).Take(Math.Min(FirstWindow, limit - start))]);
        var (end, hurt) = (start, 0);
        while (end < limit && hurt < mostHurt)
        {
            hurt = AlignedSplitter.CountCutWords(run[end].Text, run[end].Columns, cuts) > 0 ? hurt + 1 : 0;
            end++;
        }
        return Gutters.Between(header, [.. run.Lines.Skip(start).Take(end - hurt - start)]);
    }
}
