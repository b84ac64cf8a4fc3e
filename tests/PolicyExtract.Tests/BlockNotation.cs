using System.Globalization;
using System.Text;
using PolicyExtract.Model;
using PolicyExtract.Tests.Reading;

namespace PolicyExtract.Tests;

/// <summary>
/// Writes a document's blocks so that a person can review them: a line number, what the block is, and its words; <c>⏎</c> is a break that
/// the author made, <c>~</c> stands before words that a cell has from one that spans it.
/// </summary>
internal static class BlockNotation
{
    public static string Of(ExtractedDocument document)
    {
        var notation = new StringBuilder();
        if (document.Facts != PageFacts.None) notation.Append(document.Facts).Append('\n');
        foreach (var diagnostic in document.Diagnostics) notation.Append(CultureInfo.InvariantCulture, $"{diagnostic.Id} {diagnostic.Message}\n");
        foreach (var block in document.Blocks) Append(notation, block);
        return notation.ToString();
    }

    private static void Append(StringBuilder notation, DocumentBlock block)
    {
        switch (block)
        {
            case Heading heading: Line(notation, heading, $"heading {heading.Level}: {Words(heading.Content)}"); break;
            case Paragraph paragraph: Line(notation, paragraph, $"paragraph: {Words(paragraph.Content)}"); break;
            case ListItem item: Line(notation, item, $"item {item.Level} {item.Marker}: {Words(item.Content)}"); break;
            case LinesBlock lines: Append(notation, lines); break;
            case TableBlock table: Append(notation, table); break;
            default: throw new InvalidOperationException($"Unknown block {block.GetType()}.");
        }
    }

    private static void Append(StringBuilder notation, LinesBlock block)
    {
        foreach (var line in block.Lines)
        {
            var words = LineNotation.Of(line).Replace("\t", "→", StringComparison.Ordinal);
            notation.Append(CultureInfo.InvariantCulture, $"{line.Location.Line,4} |{words}\n");
        }
    }

    private static void Append(StringBuilder notation, TableBlock table)
    {
        Line(notation, table, $"table {table.Layout} {string.Join(' ', table.Repairs)}".TrimEnd());
        if (!table.Caption.IsEmpty) notation.Append("      caption: ").Append(Words(table.Caption)).Append('\n');
        foreach (var (row, index) in table.Grid.Rows.Select((row, index) => (row, index)))
        {
            notation.Append(index < table.Grid.HeaderRowCount ? "      = " : "      - ").AppendJoin(" | ", row.Select(Words)).Append('\n');
        }
        foreach (var dropped in table.Dropped.GroupBy(dropped => dropped.Reason))
        {
            notation.Append(CultureInfo.InvariantCulture, $"      dropped: {dropped.Count()} × {dropped.Key}\n");
        }
    }

    private static void Line(StringBuilder notation, DocumentBlock block, string words) =>
        notation.Append(CultureInfo.InvariantCulture, $"{block.Location.Line,4} {words}\n");

    private static string Words(GridCell cell) => (cell.Origin == CellOrigin.Spanned ? "~" : "") + Words(cell.Content);

    private static string Words(InlineText text) => text.TextWithBreaks.Replace("\n", "⏎", StringComparison.Ordinal);
}
