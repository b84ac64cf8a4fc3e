using PolicyExtract.Model;
using PolicyExtract.Reading.Html.Parsing;
using PolicyExtract.Reading.Text;

namespace PolicyExtract.Reading.Html;

/// <summary>Reads web pages: what their markup states becomes headings, paragraphs, list items and tables.</summary>
public sealed class HtmlReader : IDocumentReader
{
    public ValueList<string> MediaTypes { get; } = [Reading.MediaTypes.Html];

    public ExtractedDocument Read(SourceDocument source, string mediaType, CancellationToken cancellation) =>
        Read(source, mediaType, new SavedPage(source.Bytes, source.Charset, null), cancellation);

    /// <param name="saved">The page itself, which is the whole source or a part of it.</param>
    internal static ExtractedDocument Read(SourceDocument source, string mediaType, SavedPage saved, CancellationToken cancellation)
    {
        var decoded = TextDecoding.Decode(saved.Bytes.Span, saved.Charset, HtmlCharset.Declared(saved.Bytes.Span));
        var facts = source.Facts(mediaType, decoded.Charset);
        if (decoded.Refusal is not null) return ExtractedDocument.Failed(facts, decoded.Refusal);
        var frontMatter = FrontMatter.Find(decoded.Text);
        var parsed = PageParser.Parse(WithoutFrontMatter(decoded.Text, frontMatter), cancellation);
        if (parsed.Root is null) return ExtractedDocument.Failed(facts, Diagnostics.NoReadableText());
        var page = new PageReading(new SourceText(decoded.Text), parsed.Root, cancellation);
        page.Diagnostics.AddRange(decoded.Diagnostics);
        if (parsed.IsFlattened) page.Diagnostics.Add(Diagnostics.PageTooDeep());
        if (parsed.CutAt is { } cut) page.Diagnostics.Add(Diagnostics.PageCut(page.Source.At(cut, 0)));
        var blocks = Blocks(parsed.Root, page);
        if (blocks.Count == 0) page.Diagnostics.Add(Diagnostics.NoReadableText());
        var stated = PageFactsReader.Read(parsed.Root, decoded.Text).OrElse(frontMatter?.Facts ?? PageFacts.None);
        return new ExtractedDocument(facts, stated with { Url = stated.Url ?? saved.Url }, blocks, page.Diagnostics.ToValueList());
    }

    /// <summary>The page with spaces in place of the facts that a site generator reads, so that all else keeps its place.</summary>
    private static string WithoutFrontMatter(string text, FrontMatter? frontMatter) =>
        frontMatter is null ? text : string.Concat(new string(' ', frontMatter.End), text.AsSpan(frontMatter.End));

    private static ValueList<DocumentBlock> Blocks(PageElement root, PageReading page)
    {
        var blocks = BlocksOf(root, page);
        // Before all else: no heading of the page is over them.
        DocumentBlock[] data = [.. PageScripts.ConsentData(page.Source, page.Cancellation)];
        return [.. data, .. blocks, .. data.Length > 0 || blocks.Any(block => block is TableBlock) ? [] : InScripts(page)];
    }

    /// <summary>What scripts are to show, where the page itself shows no table.</summary>
    private static IReadOnlyList<DocumentBlock> InScripts(PageReading page)
    {
        if (ScriptMarkup.Find(page.Source.Text, page.Cancellation) is not { } markup) return [];
        if (PageParser.Parse(markup, page.Cancellation).Root is not { } root) return [];
        var inner = new PageReading(new SourceText(markup), root, page.Cancellation);
        var blocks = BlocksOf(root, inner);
        page.Diagnostics.AddRange(inner.Diagnostics);
        return blocks;
    }

    private static IReadOnlyList<DocumentBlock> BlocksOf(PageElement root, PageReading page)
    {
        var reader = new BlockReader(page);
        reader.ReadContent(root);
        return reader.TakeBlocks();
    }
}
