using PolicyExtract.Model;
using PolicyExtract.Reading.ConsentData;
using PolicyExtract.Reading.Text;

namespace PolicyExtract.Reading.Csv;

/// <summary>Reads lists of cookies in comma-separated form, as consent tools, scanners and databases write them and people keep them.</summary>
public sealed class CsvReader : IDocumentReader
{
    /// <summary>The first columns of the table that the program itself writes, of any number of policies.</summary>
    private static readonly string[] OwnColumns = ["path", "platform", "language", "policy_date", "id", "name"];

    public ValueList<string> MediaTypes { get; } = [Reading.MediaTypes.Csv];

    public ExtractedDocument Read(SourceDocument source, string mediaType, CancellationToken cancellation)
    {
        var decoded = TextDecoding.Decode(source.Bytes.Span, source.Charset);
        var facts = source.Facts(mediaType, decoded.Charset);
        if (decoded.Refusal is not null) return ExtractedDocument.Failed(facts, decoded.Refusal);
        var text = decoded.Text;
        var delimiter = CsvEvidence.DelimiterOf(text, isCut: false) ?? ',';
        var records = new CsvRecords(text, delimiter).Read().ToList();
        if (records.Count == 0) return new ExtractedDocument(facts, PageFacts.None, [], decoded.Diagnostics);
        if (records[0].Select(cell => cell.Words).Take(OwnColumns.Length).SequenceEqual(OwnColumns))
            return ExtractedDocument.Failed(facts, Diagnostics.OwnTable());
        var lines = new LineIndex(text);
        var rows = records.ConvertAll(record =>
        {
            cancellation.ThrowIfCancellationRequested();
            return Fit(text, record, records[0].Count);
        });
        return new ExtractedDocument(facts, PageFacts.None, [Table(DatabaseColumns.Join(OneTrustColumns.Join(rows)), lines)], decoded.Diagnostics);
    }

    /// <summary>As many cells as there are headers; delimiters too many are those of the last cell's words.</summary>
    private static IReadOnlyList<CsvCell> Fit(string text, IReadOnlyList<CsvCell> record, int width)
    {
        if (record.Count <= width) return record;
        var last = record[width - 1];
        return [.. record.Take(width - 1), new CsvCell(text[last.Start..record[^1].End], last.Start, record[^1].End)];
    }

    private static TableBlock Table(List<IReadOnlyList<CsvCell>> rows, LineIndex lines)
    {
        var header = rows[0].Select(cell => Cell(cell, lines) with { IsHeader = true }).ToArray();
        var body = rows.Skip(1).Select(row => row.Select(cell => Cell(cell, lines)).ToArray());
        return new TableBlock(new TableGrid([header, .. body], 1), TableBlock.Csv);
    }

    private static GridCell Cell(CsvCell cell, LineIndex lines)
    {
        var location = new SourceLocation(cell.Start, cell.End - cell.Start, lines.LineAt(cell.Start));
        var (words, link) = MarkupInValue.Strip(cell.Words);
        var text = InlineText.Join(
            [.. words.Split(['\r', '\n']).Select(line => InlineText.Of(line, location)).Where(line => !line.IsEmpty)],
            FragmentJoin.Break);
        return text.IsEmpty ? GridCell.Empty : new GridCell(new([text.Fragments[0] with { Href = link }, .. text.Fragments.Skip(1)]));
    }
}
