using PolicyExtract.Model;

namespace PolicyExtract.Reading.Text;

/// <summary>
/// Reads plain text: its lines, blank ones included, tabs and leading spaces kept, parted only by headings that a converter marked. Inline
/// tags and character references that a scrape left in the text are resolved, invisible characters are left out.
/// </summary>
public sealed class PlainTextReader : IDocumentReader
{
    /// <summary>Lines that are read; a line costs some 200 bytes of memory even when it is blank.</summary>
    internal const int MaxLines = 4_000_000;

    /// <summary>What text browsers write before the words of a button: "(BUTTON) Accept all".</summary>
    private const string Button = "(BUTTON)";

    /// <summary>The end of a tag whose last attribute is empty.</summary>
    private const string TagEnd = "=\"\">";

    /// <summary>
    /// What they write for a check box; only where it stands alone, since one beside words may be the yes or no of a table's cell.
    /// </summary>
    private static readonly string[] Boxes = ["[ ]", "[x]", "[X]"];

    public ValueList<string> MediaTypes { get; } = [Reading.MediaTypes.PlainText];

    public ExtractedDocument Read(SourceDocument source, string mediaType, CancellationToken cancellation)
    {
        var decoded = TextDecoding.Decode(source.Bytes.Span, source.Charset);
        var facts = source.Facts(mediaType, decoded.Charset);
        if (decoded.Refusal is not null) return ExtractedDocument.Failed(facts, decoded.Refusal);
        var diagnostics = new List<Diagnostic>(decoded.Diagnostics);
        var blocks = Blocks(decoded.Text, diagnostics, cancellation);
        return new ExtractedDocument(facts, PageFacts.None, blocks, diagnostics.ToValueList());
    }

    private static ValueList<DocumentBlock> Blocks(string text, List<Diagnostic> diagnostics, CancellationToken cancellation)
    {
        var index = new LineIndex(text);
        var writer = new LineWriter(text, index);
        var marks = new List<InlineMark>();
        var (blocks, lines, count) = (new List<DocumentBlock>(), new List<TextLine>(), 0);
        var hasLinks = Html2TextMarks.HasLinks(text);
        foreach (var span in DumpLines.Of(text))
        {
            cancellation.ThrowIfCancellationRequested();
            if (count++ == MaxLines)
            {
                diagnostics.Add(Diagnostics.TooManyLines(MaxLines, new SourceLocation(span.Start, span.Length, index.LineAt(span.Start))));
                break;
            }
            marks.Clear();
            var heading = Html2TextMarks.HeadingLevel(text, span);
            if (heading is null) Scan(marks, text, span, hasLinks);
            else Html2TextMarks.AddHeading(marks, text, span, words => Scan(marks, text, words, hasLinks));
            var next = 0;
            writer.Reset();
            var line = writer.Line(span, marks, ref next);
            if (heading is null or > Html2TextMarks.LowestHeading || line.IsBlank) lines.Add(line);
            else
            {
                AddLines();
                blocks.Add(new Heading(heading.Value, new InlineText(line.Fragments)));
            }
        }
        AddLines();
        return blocks.ToValueList();

        void AddLines()
        {
            if (lines.Count > 0 || blocks.Count == 0) blocks.Add(new LinesBlock(lines.ToValueList()));
            lines = [];
        }
    }

    private static void Scan(List<InlineMark> marks, string text, LineSpan line, bool hasLinks)
    {
        var signs = hasLinks && !Html2TextMarks.HasBars(text, line) ? "<&([=_" : "<&([=";
        for (int at = line.Start; at < line.End; at++)
        {
            var found = text.AsSpan(at, line.End - at).IndexOfAny(signs);
            if (found < 0) return;
            at += found;
            var end = text[at] switch
            {
                '<' => InlineTags.Add(marks, text, at, line.End),
                '&' => InlineTags.AddReference(marks, text, at, line.End),
                '=' => AddLeftover(marks, text, line, at),
                '_' => Html2TextMarks.AddLink(marks, text, line, at),
                _ => AddControl(marks, text, line, at),
            };
            if (end > at) at = end - 1;
        }
    }

    /// <summary>Adds the mark of what converters leave of a tag with too many quotes.</summary>
    /// <returns>The first character after it; <paramref name="at"/> when there is none.</returns>
    private static int AddLeftover(List<InlineMark> marks, string text, LineSpan line, int at)
    {
        if (!text.AsSpan(at, line.End - at).StartsWith(TagEnd, StringComparison.Ordinal)) return at;
        marks.Add(new InlineMark(at, at + TagEnd.Length, InlineEffect.Dropped));
        return at + TagEnd.Length;
    }

    /// <summary>Adds the mark of a control at a bracket.</summary>
    /// <returns>The first character after it; <paramref name="at"/> when there is none.</returns>
    private static int AddControl(List<InlineMark> marks, string text, LineSpan line, int at)
    {
        var control = StandsAt(Button) ? Button : Array.Find(Boxes, StandsAlone);
        if (control is null) return at;
        var end = at + control.Length;
        marks.Add(new InlineMark(at, end, InlineEffect.Dropped));
        return end;

        bool StandsAt(string control) => text.AsSpan(at, line.End - at).StartsWith(control, StringComparison.Ordinal)
            && (at == line.Start || char.IsWhiteSpace(text[at - 1]))
            && (at + control.Length == line.End || char.IsWhiteSpace(text[at + control.Length]));

        bool StandsAlone(string control) => StandsAt(control) && text.AsSpan(line.Start, line.End - line.Start).Trim().Length == control.Length;
    }
}
