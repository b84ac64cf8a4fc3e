using PolicyExtract.Layout.Aligned;
using PolicyExtract.Layout.Joined;
using PolicyExtract.Layout.Pipes;
using PolicyExtract.Model;

namespace PolicyExtract.Layout;

/// <summary>Turns blocks into what the layouts work on: runs of lines, parted by the tables that the format states.</summary>
internal static class BlocksToRuns
{
    /// <summary>
    /// The document in order: each part is either a run of lines or a stated table. What stands around the text of its pages comes last.
    /// </summary>
    public static IEnumerable<(LineRun? Run, TableBlock? Table)> Convert(IEnumerable<DocumentBlock> blocks, bool isMarkdown)
    {
        var (lines, furniture) = (new List<LayoutLine>(), new List<LayoutLine>());
        foreach (var block in blocks)
        {
            if (block is TableBlock table)
            {
                if (lines.Count > 0) yield return (Run(), null);
                lines = [];
                yield return (null, table);
            }
            else lines.AddRange(PartedLines.Of([.. LinesOf(block, isMarkdown)]));
        }
        if (lines.Count > 0) yield return (Run(), null);
        if (furniture.Count > 0) yield return (new LineRun(furniture, isMarkdown) { IsPageFurniture = true }, null);

        LineRun Run() => PageFurniture.TakeOut(new LineRun(ColumnUnits.Apply(lines), isMarkdown), furniture);
    }

    private static IEnumerable<LayoutLine> LinesOf(DocumentBlock block, bool isMarkdown) => block switch
    {
        LinesBlock lines => LoneCells.WithoutBars([.. LinesOf(lines.Lines, isMarkdown)]),
        Heading heading => LinesOf(heading.Content, LineRole.Heading, heading.Level, ""),
        ListItem item => LinesOf(item.Content, LineRole.ListItem, item.Level, item.Marker),
        Paragraph paragraph => LinesOf(paragraph.Content, LineRole.Paragraph, 0, ""),
        _ => [],
    };

    /// <summary>
    /// The lines that are not blank; one that opens with a colon goes on with the label above it, from which a converter broke it off.
    /// </summary>
    private static IEnumerable<LayoutLine> LinesOf(ValueList<TextLine> lines, bool isMarkdown)
    {
        var (blanks, blanksAbove, isJoined, startsPage, aboveStartsPage) = (0, 0, false, false, false);
        TextLine? above = null, before = null;
        foreach (var line in lines)
        {
            startsPage |= before is { IsBlank: true } && IsParted(before, line);
            before = line;
            if (line.IsBlank) blanks++;
            else if (above is not null && blanks == 0 && !isJoined && GoesOnWithColon(above, line)) (above, isJoined) = (Joined(above, line), true);
            else
            {
                if (above is not null) yield return LayoutLine.Of(above, blanksAbove, aboveStartsPage, isMarkdown);
                (above, blanksAbove, aboveStartsPage, blanks, isJoined, startsPage) = (line, blanks, startsPage, 0, false, false);
            }
        }
        if (above is not null) yield return LayoutLine.Of(above, blanksAbove, aboveStartsPage, isMarkdown);
    }

    /// <summary>Whether a form feed parts two lines: it ends a line without beginning a new one in the source.</summary>
    private static bool IsParted(TextLine above, TextLine line) => line.Location.Line > 0 && above.Location.Line == line.Location.Line;

    private static bool GoesOnWithColon(TextLine above, TextLine line) =>
        line.Text.AsSpan().TrimStart() is [':' or '：', ..] and var text
        && (text.Length == 1 || text[0] == '：' || char.IsWhiteSpace(text[1]))
        && above.Words.Count == 0 && !above.Text.AsSpan().TrimEnd().EndsWith(':');

    private static TextLine Joined(TextLine above, TextLine line) =>
        new(
            [.. above.Fragments, line.Fragments[0] with { Join = FragmentJoin.Space }, .. line.Fragments.Skip(1)],
            above.Location.To(line.Location),
            []);

    /// <summary>One line for each break that the author made; the first keeps the block's role.</summary>
    private static IEnumerable<LayoutLine> LinesOf(InlineText content, LineRole role, int level, string marker)
    {
        var current = new List<TextFragment>();
        var isFirst = true;
        foreach (var fragment in content.Fragments)
        {
            if (fragment.Join == FragmentJoin.Break && current.Count > 0)
            {
                yield return Line();
                (current, isFirst) = ([], false);
            }
            if (!string.IsNullOrWhiteSpace(fragment.Text)) current.Add(fragment);
        }
        if (current.Count > 0) yield return Line();

        LayoutLine Line() => LayoutLine.Of(current, isFirst ? 1 : 0, isFirst || role == LineRole.Heading ? role : LineRole.Text, level, marker);
    }
}
