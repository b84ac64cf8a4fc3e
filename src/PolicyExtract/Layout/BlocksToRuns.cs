using PolicyExtract.Layout.Joined;
using PolicyExtract.Layout.Pipes;
using PolicyExtract.Model;

namespace PolicyExtract.Layout;

/// <summary>Turns blocks into what the layouts work on: runs of lines, parted by the tables that the format states.</summary>
internal static class BlocksToRuns
{
    /// <summary>The document in order: each part is either a run of lines or a stated table.</summary>
    public static IEnumerable<(LineRun? Run, TableBlock? Table)> Convert(IEnumerable<DocumentBlock> blocks, bool isMarkdown)
    {
        var lines = new List<LayoutLine>();
        foreach (var block in blocks)
        {
            if (block is TableBlock table)
            {
                if (lines.Count > 0) yield return (new LineRun(lines, isMarkdown), null);
                lines = [];
                yield return (null, table);
            }
            else lines.AddRange(PartedLines.Of([.. LinesOf(block)]));
        }
        if (lines.Count > 0) yield return (new LineRun(lines, isMarkdown), null);
    }

    private static IEnumerable<LayoutLine> LinesOf(DocumentBlock block) => block switch
    {
        LinesBlock lines => LoneCells.WithoutBars([.. LinesOf(lines.Lines)]),
        Heading heading => LinesOf(heading.Content, LineRole.Heading, heading.Level, ""),
        ListItem item => LinesOf(item.Content, LineRole.ListItem, item.Level, item.Marker),
        Paragraph paragraph => LinesOf(paragraph.Content, LineRole.Paragraph, 0, ""),
        _ => [],
    };

    /// <summary>
    /// The lines that are not blank; one that opens with a colon goes on with the label above it, from which a converter broke it off.
    /// </summary>
    private static IEnumerable<LayoutLine> LinesOf(ValueList<TextLine> lines)
    {
        var (blanks, blanksAbove, isJoined) = (0, 0, false);
        TextLine? above = null;
        foreach (var line in lines)
        {
            if (line.IsBlank) blanks++;
            else if (above is not null && blanks == 0 && !isJoined && GoesOnWithColon(above, line)) (above, isJoined) = (Joined(above, line), true);
            else
            {
                if (above is not null) yield return LayoutLine.Of(above, blanksAbove);
                (above, blanksAbove, blanks, isJoined) = (line, blanks, 0, false);
            }
        }
        if (above is not null) yield return LayoutLine.Of(above, blanksAbove);
    }

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
