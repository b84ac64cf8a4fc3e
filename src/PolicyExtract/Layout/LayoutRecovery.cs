using PolicyExtract.Model;

namespace PolicyExtract.Layout;

/// <summary>
/// Finds the tables in the text that a reader left as lines. Every layout proposes readings of the lines, one scorer judges them alike,
/// and the set of readings that together explain the lines best is kept; all other lines become headings, list items and paragraphs.
/// </summary>
public static class LayoutRecovery
{
    /// <summary>The document with its tables whole; no character of it is lost or invented.</summary>
    public static ExtractedDocument Recover(ExtractedDocument document, CancellationToken cancellation)
    {
        var blocks = new List<DocumentBlock>();
        var isMarkdown = document.Source.MediaType == "text/markdown";
        foreach (var (run, table) in BlocksToRuns.Convert(document.Blocks, isMarkdown))
        {
            if (table is not null) blocks.Add(table);
            else blocks.AddRange(Recover(run!, cancellation));
        }
        return document with { Blocks = blocks.ToValueList() };
    }

    private static IEnumerable<DocumentBlock> Recover(LineRun run, CancellationToken cancellation)
    {
        var readings = TableLayouts.All.SelectMany(layout => layout.Propose(run, cancellation)).ToArray();
        var line = 0;
        foreach (var chosen in ReadingSelection.Choose(readings))
        {
            foreach (var block in LinesToBlocks.Convert(run, line, chosen.Start)) yield return block;
            yield return ReadingToTable.Convert(run, chosen);
            line = chosen.End;
        }
        foreach (var block in LinesToBlocks.Convert(run, line, run.Count)) yield return block;
    }
}
