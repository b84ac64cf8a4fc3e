using System.Security.Cryptography;
using PolicyExtract.Model;
using PolicyExtract.Reading.Html.Parsing;

namespace PolicyExtract.Reading.Html;

/// <summary>Reads web pages.</summary>
public sealed class HtmlReader : IDocumentReader
{
    public ValueList<string> MediaTypes => ["text/html", "application/xhtml+xml"];

    public ExtractedDocument Read(SourceDocument source, string mediaType, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(source);
        var bytes = source.Bytes.Span;
        var (html, charset) = HtmlCharset.Decode(bytes);
        var facts = new SourceFacts(source.Path, Convert.ToHexStringLower(SHA256.HashData(bytes)), mediaType, charset, bytes.Length);
        if (bytes.IsEmpty) return ExtractedDocument.Failed(facts, Diagnostics.EmptyDocument());
        var parsed = PageParser.Parse(html, cancellation);
        var page = new PageReading(new SourceText(html), cancellation);
        if (parsed.IsFlattened) page.Diagnostics.Add(Diagnostics.PageTooDeep());
        if (parsed.CutAt is { } cut) page.Diagnostics.Add(Diagnostics.PageCut(page.Source.At(cut, 0)));
        if (parsed.Root is null) return ExtractedDocument.Failed(facts, Diagnostics.NoReadableText());
        var reader = new BlockReader(page);
        reader.ReadContent(parsed.Root);
        var blocks = reader.TakeBlocks().ToValueList();
        if (blocks.Count == 0) page.Diagnostics.Add(Diagnostics.NoReadableText());
        return new ExtractedDocument(facts, PageFactsReader.Read(parsed.Root, html), blocks, page.Diagnostics.ToValueList());
    }
}
