using PolicyExtract.Model;
using PolicyExtract.Reading.Html;
using PolicyExtract.Reading.Text;

namespace PolicyExtract.Reading.Markdown;

/// <summary>
/// Reads Markdown: one <see cref="LinesBlock"/> whose lines have their inline markup resolved (CommonMark, with the tables and
/// strikethrough of GitHub)
/// while everything that tells blocks apart (<c>#</c>, list markers, pipes, rules, indents) stays in the text. A pipe inside a cell has
/// <see cref="TextStyle.Escaped"/>. Tables written as HTML are read as such. Front matter gives the page's facts; it, comments and link definitions are left out.
/// </summary>
public sealed class MarkdownReader : IDocumentReader
{
    public ValueList<string> MediaTypes { get; } = [Reading.MediaTypes.Markdown];

    public ExtractedDocument Read(SourceDocument source, string mediaType, CancellationToken cancellation)
    {
        var decoded = TextDecoding.Decode(source.Bytes.Span, source.Charset);
        var facts = source.Facts(mediaType, decoded.Charset);
        if (decoded.Refusal is not null) return ExtractedDocument.Failed(facts, decoded.Refusal);
        var text = decoded.Text;
        var spans = DumpLines.Of(text).Take(PlainTextReader.MaxLines + 1).ToList();
        var diagnostics = new List<Diagnostic>(decoded.Diagnostics);
        if (spans.Count > PlainTextReader.MaxLines)
        {
            var left = new SourceLocation(spans[^1].Start, spans[^1].Length, spans.Count);
            diagnostics.Add(Diagnostics.TooManyLines(PlainTextReader.MaxLines, left));
            spans.RemoveAt(spans.Count - 1);
        }
        var frontMatter = FrontMatter.Find(text);
        var first = frontMatter is null ? 0 : spans.TakeWhile(span => span.Start < frontMatter.End).Count();
        var blocks = Blocks(text, spans, first, diagnostics, cancellation);
        return new ExtractedDocument(facts, frontMatter?.Facts ?? PageFacts.None, blocks, diagnostics.ToValueList());
    }

    private static ValueList<DocumentBlock> Blocks(
        string text, List<LineSpan> spans, int first, List<Diagnostic> diagnostics, CancellationToken cancellation)
    {
        var runs = new MarkdownRuns(text, spans).From(first).ToList();
        var tables = EmbeddedTables.Read(text, [.. runs.Where(IsTable).Select(run => Span(run, spans))], diagnostics, cancellation);
        var writer = new LinesOfRuns(text, spans, cancellation);
        var blocks = new List<DocumentBlock>();
        var table = 0;
        foreach (var run in runs)
        {
            if (!IsTable(run))
            {
                writer.Add(run);
                continue;
            }
            blocks.AddRange(writer.Take());
            blocks.AddRange(tables[table++]);
        }
        return [.. blocks, .. writer.Take()];
    }

    private static bool IsTable(MarkdownRun run) => run.Kind == MarkdownRunKind.Table;

    private static LineSpan Span(MarkdownRun run, List<LineSpan> spans)
    {
        var (start, last) = (spans[run.First].Start, spans[run.First + run.Count - 1]);
        return new LineSpan(start, last.End - start, last.Next);
    }
}
