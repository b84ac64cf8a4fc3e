using PolicyExtract.Model;

namespace PolicyExtract.Normalizing;

/// <summary>
/// Takes a paragraph apart into the lines that it was written in: what stood in a line of its own is read as one with what followed where
/// no blank line parts them.
/// </summary>
internal static class ParagraphToLines
{
    /// <summary>Of marked-up text the line breaks that the author made, of plain text and pages all; lines without words are left out.</summary>
    public static ValueList<InlineText> Split(InlineText paragraph)
    {
        var isPlain = paragraph.Fragments.All(fragment => fragment is { Style: TextStyle.None, Href: null } or { Location.Page: > 0 });
        var lines = new List<List<TextFragment>>();
        foreach (var fragment in paragraph.Fragments)
        {
            var isNew = lines.Count == 0 || fragment.Join == FragmentJoin.Break
                || (isPlain && StandsBelow(fragment.Location, lines[^1][^1].Location));
            if (isNew) lines.Add([]);
            lines[^1].Add(fragment);
        }
        return lines.Select(line => new InlineText(line.ToValueList())).Where(line => line.Text.Length > 0).ToValueList();
    }

    private static bool StandsBelow(SourceLocation one, SourceLocation other) =>
        one.Line > other.Line || one.Page > other.Page
        || (one.Box is { } box && other.Box is { } above && box.Top > (above.Top + above.Bottom) / 2);
}
