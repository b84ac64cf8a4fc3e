using PolicyExtract.Model;
using PolicyExtract.Reading.Text;

namespace PolicyExtract.Reading.Markdown;

/// <summary>Writes the lines of Markdown runs, their inline markup resolved.</summary>
internal sealed class LinesOfRuns(string text, List<LineSpan> spans, CancellationToken cancellation)
{
    private readonly LineWriter writer = new(text, new LineIndex(text));
    private readonly LinkDefinitions definitions = new(text, spans);
    private readonly List<InlineMark> marks = [];
    private readonly List<TextLine> lines = [];

    public void Add(MarkdownRun run)
    {
        cancellation.ThrowIfCancellationRequested();
        if (run.Kind == MarkdownRunKind.Hidden) return;
        marks.Clear();
        writer.Reset();
        Mark(run);
        var next = 0;
        for (int index = run.First; index < run.First + run.Count; index++)
        {
            var span = run.Kind == MarkdownRunKind.Blank ? spans[index] with { Length = 0 } : spans[index];
            lines.Add(writer.Line(span, marks, ref next));
        }
    }

    /// <summary>The lines since the last call as a block; none where there are none.</summary>
    public ValueList<DocumentBlock> Take()
    {
        if (lines.Count == 0) return [];
        var block = new LinesBlock(lines.ToValueList());
        lines.Clear();
        return [block];
    }

    private void Mark(MarkdownRun run)
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
                MarkRow(run, spans[run.First]);
                break;
        }
    }

    /// <summary>Markup does not reach from one cell into another.</summary>
    private void MarkRow(MarkdownRun run, LineSpan line)
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
