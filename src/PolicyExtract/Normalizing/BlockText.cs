using PolicyExtract.Model;

namespace PolicyExtract.Normalizing;

/// <summary>The plain text of blocks.</summary>
internal static class BlockText
{
    /// <summary>The block's text, piece by piece in reading order, without empty pieces.</summary>
    public static IEnumerable<string> Lines(DocumentBlock block) => All(block).Where(text => text.Length > 0);

    /// <summary>The same for all of a document's blocks but its tables.</summary>
    public static IEnumerable<string> OutsideTables(ExtractedDocument document) =>
        document.Blocks.Where(block => block is not TableBlock).SelectMany(Lines);

    /// <summary>The addresses that text outside tables leads to, in reading order.</summary>
    public static IEnumerable<string> Links(ExtractedDocument document) =>
        document.Blocks.SelectMany(Fragments).Select(fragment => fragment.Href).OfType<string>();

    private static IEnumerable<TextFragment> Fragments(DocumentBlock block) => block switch
    {
        Heading heading => heading.Content.Fragments,
        Paragraph paragraph => paragraph.Content.Fragments,
        ListItem item => item.Content.Fragments,
        LinesBlock lines => lines.Lines.SelectMany(line => line.Fragments),
        _ => [],
    };

    private static IEnumerable<string> All(DocumentBlock block) => block switch
    {
        Heading heading => [heading.Content.Text],
        Paragraph paragraph => [paragraph.Content.Text],
        ListItem item => [item.Content.Text],
        LinesBlock lines => lines.Lines.Select(line => line.Text.Trim()),
        TableBlock table => table.Grid.Rows.SelectMany(row => row)
            .Where(cell => cell.Origin == CellOrigin.Stated)
            .Select(cell => cell.Text),
        _ => [],
    };
}
