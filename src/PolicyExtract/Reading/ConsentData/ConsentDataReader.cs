using PolicyExtract.Model;
using PolicyExtract.Reading.Text;

namespace PolicyExtract.Reading.ConsentData;

/// <summary>Reads files in which consent tools keep their lists of cookies: JSON as their servers send it, and scripts.</summary>
public sealed class ConsentDataReader : IDocumentReader
{
    public ValueList<string> MediaTypes { get; } = [Reading.MediaTypes.Json, Reading.MediaTypes.Script];

    public ExtractedDocument Read(SourceDocument source, string mediaType, CancellationToken cancellation)
    {
        var decoded = TextDecoding.Decode(source.Bytes.Span, source.Charset);
        var facts = source.Facts(mediaType, decoded.Charset);
        if (decoded.Refusal is not null) return ExtractedDocument.Failed(facts, decoded.Refusal);
        var text = decoded.Text;
        ValueList<DocumentBlock> tables = [.. ConsentLists.Read(text, new LineIndex(text), 0, text.Length, cancellation)];
        return tables.Count == 0
            ? ExtractedDocument.Failed(facts, Diagnostics.NoConsentData())
            : new ExtractedDocument(facts, PageFacts.None, tables, decoded.Diagnostics);
    }
}
