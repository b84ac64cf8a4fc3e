using PolicyExtract.Model;
using PolicyExtract.Reading.Text;

namespace PolicyExtract.Reading.Markdown;

/// <summary>
/// Reads Markdown: one <see cref="LinesBlock"/> whose lines have their inline markup resolved (CommonMark, with the tables and
/// strikethrough of GitHub)
/// while everything that tells blocks apart (<c>#</c>, list markers, pipes, rules, indents) stays in the text. A pipe inside a cell has
/// <see cref="TextStyle.Escaped"/>. Front matter gives the page's facts; it, comments and link definitions are left out.
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
        var spans = LineSpans.Of(text).Take(PlainTextReader.MaxLines + 1).ToList();
        var diagnostics = new List<Diagnostic>(decoded.Diagnostics);
        if (spans.Count > PlainTextReader.MaxLines)
        {
            var left = new SourceLocation(spans[^1].Start, spans[^1].Length, spans.Count);
            diagnostics.Add(Diagnostics.TooManyLines(PlainTextReader.MaxLines, left));
            spans.RemoveAt(spans.Count - 1);
        }
        var frontMatter = FrontMatter.Find(text);
        var first = frontMatter is null ? 0 : spans.TakeWhile(span => span.Start < frontMatter.End).Count();
        var lines = Lines(text, spans, first, cancellation);
        return new ExtractedDocument(facts, frontMatter?.Facts ?? PageFacts.None, [new LinesBlock(lines)], diagnostics.ToValueList());
    }

    private static ValueList<TextLine> Lines(string text, List<LineSpan> spans, int first, CancellationToken cancellation)
    {
        var writer = new LineWriter(text, new LineIndex(text));
        var definitions = new LinkDefinitions(text, spans);
        var marks = new List<InlineMark>();
        var lines = new List<TextLine>(spans.Count);
        foreach (var run in new MarkdownRuns(text, spans).From(first))
        {
            cancellation.ThrowIfCancellationRequested();
            if (run.Kind == MarkdownRunKind.Hidden) continue;
            marks.Clear();
            writer.Reset();
            Mark(marks, text, definitions, run, spans);
            var next = 0;
            for (int index = run.First; index < run.First + run.Count; index++)
            {
                var span = run.Kind == MarkdownRunKind.Blank ? spans[index] with { Length = 0 } : spans[index];
                lines.Add(writer.Line(span, marks, ref next));
            }
        }
        return lines.ToValueList();
    }

    private static void Mark(List<InlineMark> marks, string text, LinkDefinitions definitions, MarkdownRun run, List<LineSpan> spans)
    {
        var (start, end) = (spans[run.First].Start, run.Count == 0 ? spans[run.First].Start : spans[run.First + run.Count - 1].End);
        switch (run.Kind)
        {
            case MarkdownRunKind.Verbatim:
                marks.Add(new InlineMark(start, start, InlineEffect.Open, TextStyle.Code));
                break;
            case MarkdownRunKind.Prose:
                InlineScanner.Scan(text, definitions, marks, start, end, isCell: false);
                break;
            case MarkdownRunKind.PipeRow:
                MarkRow(marks, text, definitions, run, spans[run.First]);
                break;
        }
    }

    /// <summary>Markup does not reach from one cell into another.</summary>
    private static void MarkRow(List<InlineMark> marks, string text, LinkDefinitions definitions, MarkdownRun run, LineSpan line)
    {
        var start = line.Start;
        foreach (var separator in CellSeparators.Find(text, line, run.Columns).Append(line.End))
        {
            InlineScanner.Scan(text, definitions, marks, start, separator, isCell: true);
            marks.Add(new InlineMark(separator, separator, InlineEffect.Reset));
            start = separator + 1;
        }
    }
}
