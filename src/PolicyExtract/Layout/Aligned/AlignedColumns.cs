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

    /// <summary>Lines that a table may go on for after the last that was read; beyond, it is another table.</summary>
    private const int MostLines = 4000;

    /// <summary>A text is taken for a header from this strength on.</summary>
    private const double IsHeader = 0.6;

    public string Name => "aligned-columns";

    public IEnumerable<TableReading> Propose(LineRun run, CancellationToken cancellation)
    {
        var texts = new CellTexts(run);
        for (int line = 0; line < run.Count; line++)
        {
            if (run[line].Columns.Chunks.Count < 2) continue;
            cancellation.ThrowIfCancellationRequested();
            var reading = ReadBelowHeader(run, texts, line, cancellation);
            if (reading is null) continue;
            yield return reading;
            line = reading.End - 1;
        }
    }

    private TableReading? ReadBelowHeader(LineRun run, CellTexts texts, int line, CancellationToken cancellation)
    {
        var chunks = run[line].Columns.Chunks;
        var cells = chunks.Select(chunk => new CellSlice(line, chunk.Start, chunk.Length)).ToArray();
        var strengths = cells.Select(cell => new CellEvidence(run.TextOf([cell])).Header).ToArray();
        if (strengths.Count(strength => strength >= IsHeader) < 2 || 2 * strengths.Count(strength => strength >= IsHeader) < strengths.Length) return null;
        var cuts = CutsBelow(run, line + 1, chunks);
        var header = new TableHeader(line, line + 1, [[.. cells.Select(cell => ReadCell.Of(cell))]], cells.Length);
        return RowReading.Read(run, texts, header, new AlignedSplitter(run, cuts, isRuled: false), Name, cancellation);
    }

    /// <summary>Cuts from the first lines; then again from all the lines that those cuts do not hurt.</summary>
    private static int[] CutsBelow(LineRun run, int start, IReadOnlyList<DisplayColumns.Chunk> header)
    {
        var window = run.Lines.Skip(start).Take(FirstWindow).Where(line => line.Columns.Chunks.Count > 1).ToArray();
        var cuts = Gutters.Between(header, window);
        var end = start;
        var hurt = 0;
        while (end < run.Count && end - start < MostLines && hurt < 2)
        {
            hurt = AlignedSplitter.CountCutWords(run[end].Text, run[end].Columns, cuts) > 0 ? hurt + 1 : 0;
            end++;
        }
        var clean = run.Lines.Skip(start).Take(end - start).Where(line => AlignedSplitter.CountCutWords(line.Text, line.Columns, cuts) == 0).ToArray();
        return clean.Length == 0 ? cuts : Gutters.Between(header, clean);
    }
}
