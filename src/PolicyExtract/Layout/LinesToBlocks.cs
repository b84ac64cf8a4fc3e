using PolicyExtract.Model;

namespace PolicyExtract.Layout;

/// <summary>Makes blocks of the lines that are in no table: headings, list items, paragraphs.</summary>
internal static class LinesToBlocks
{
    public static IEnumerable<DocumentBlock> Convert(LineRun run, int start, int end)
    {
        var line = start;
        while (line < end)
        {
            var last = line + 1;
            if (LineForms.HeadingLevel(run, line) is { } level)
            {
                yield return new Heading(level, Content(run, line, last, LineForms.HeadingStart(run[line])));
            }
            else if (LineForms.Marker(run[line]) is { } item)
            {
                var hashes = LineForms.HashesOfChapter(run, line, item.ContentStart);
                while (hashes == 0 && last < end && LineForms.GoesOn(run, line, last)) last++;
                var content = Content(run, line, last, item.ContentStart + hashes);
                yield return hashes > 0 ? new Heading(hashes, content) { Marker = item.Text } : new ListItem(Math.Max(1, run[line].Level), item.Text, content);
            }
            else
            {
                while (last < end && LineForms.GoesOn(run, line, last)) last++;
                yield return new Paragraph(Content(run, line, last, 0));
            }
            line = last;
        }
    }

    /// <summary>The words of lines, with the signs that were taken off their ends: outside tables they are part of the text.</summary>
    private static InlineText Content(LineRun run, int start, int end, int skip)
    {
        var slices = Enumerable.Range(start, end - start)
            .Select(line => line == start
                ? new CellSlice(line, skip, run[line].Text.Length - skip)
                : CellSlice.Whole(line, run[line]))
            .ToArray();
        if (Array.TrueForAll(slices, slice => run[slice.Line].LeftOut.Length == 0)) return run.ToInline(slices);
        return new(slices.SelectMany(slice => WithSigns(run, slice)).ToValueList());
    }

    private static IEnumerable<TextFragment> WithSigns(LineRun run, CellSlice slice)
    {
        var line = run[slice.Line];
        return line.LeftOut.Length == 0
            ? run.ToInline([slice]).Fragments
            : run.ToInline([slice]).Fragments.Append(new TextFragment(line.LeftOut, line.LeftOutLocation));
    }
}
