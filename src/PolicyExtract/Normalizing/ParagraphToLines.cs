using PolicyExtract.Model;

namespace PolicyExtract.Normalizing;

/// <summary>
/// Takes a paragraph apart into the lines that it was written in: what stood in a line of its own is read as one with what followed where
/// no blank line parts them.
/// </summary>
internal static class ParagraphToLines
{
    /// <summary>Of marked-up text the line breaks that the author made, of plain text all; lines without words are left out.</summary>
    public static ValueList<InlineText> Split(InlineText paragraph)
    {
        var isPlain = paragraph.Fragments.All(fragment => fragment is { Style: TextStyle.None, Href: null });
        var lines = new List<List<TextFragment>>();
        foreach (var fragment in paragraph.Fragments)
        {
            var isNew = lines.Count == 0 || fragment.Join == FragmentJoin.Break
                || (isPlain && fragment.Location.Line > lines[^1][^1].Location.Line);
            if (isNew) lines.Add([]);
            lines[^1].Add(fragment);
        }
        return lines.Select(line => new InlineText(line.ToValueList())).Where(line => line.Text.Length > 0).ToValueList();
    }
}
