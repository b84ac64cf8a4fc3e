using PolicyExtract.Model;

namespace PolicyExtract.Normalizing;

/// <summary>Lists the tables of a document, each with the lines that hold for it.</summary>
internal static class BlocksToTables
{
    /// <param name="lines">The context lines of each block.</param>
    public static ValueList<TableInContext> Read(ValueList<DocumentBlock> blocks, ValueList<ValueList<ContextLine>> lines)
    {
        var tables = new List<TableInContext>();
        var outline = new Outline();
        for (var i = 0; i < blocks.Count; i++)
        {
            if (blocks[i] is TableBlock table)
            {
                tables.Add(new(tables.Count, table, OverTable(outline, table)));
                outline.PassTable();
                continue;
            }
            var isBetweenTables = lines[i].Count == 1 && i > 0 && blocks[i - 1] is TableBlock && i + 1 < blocks.Count && blocks[i + 1] is TableBlock;
            foreach (var line in lines[i]) outline.Add(AsGroupHead(line, blocks, i), isBetweenTables);
        }
        return tables.ToValueList();
    }

    private static ValueList<ContextLine> OverTable(Outline outline, TableBlock table) =>
        table.Caption.IsEmpty ? outline.NearestFirst : [BlockToContextLines.OfCaption(table.Caption), .. outline.NearestFirst];

    /// <summary>A summary or bold line directly over a marked heading heads that heading's group; "Acme: more on its site" is the end of what was before.</summary>
    private static ContextLine AsGroupHead(ContextLine line, ValueList<DocumentBlock> blocks, int index) =>
        line is { Kind: ContextLineKind.Heading, IsMarkedHeading: false } && line.Content.Text.IndexOfAny([':', '：'], 0, line.Content.Text.Length - 1) < 0
        && index + 1 < blocks.Count && blocks[index + 1] is Heading { Level: < Heading.UnmarkedLevel } next
            ? line with { Depth = next.Level - 0.5 }
            : line;
}
