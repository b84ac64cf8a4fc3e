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
        var parts = new List<(LineRun? Run, TableBlock? Table, IReadOnlyList<TableReading> Readings)>();
        var isMarkdown = document.Source.MediaType == "text/markdown";
        foreach (var (run, table) in BlocksToRuns.Convert(document.Blocks, isMarkdown))
        {
            parts.Add((run, table, run is null ? [] : Choose(run, cancellation)));
        }
        var known = NamesOnlyInText.NamesInTables(parts);
        var blocks = parts.SelectMany(part => part.Table is { } table
            ? [table]
            : Blocks(part.Run!, part.Readings.Where(reading => NamesOnlyInText.AddsNames(part.Run!, reading, known))));
        return document with { Blocks = blocks.ToValueList() };
    }

    /// <summary>The best readings; one that would lose or double a character is no reading, whatever it scores.</summary>
    private static IReadOnlyList<TableReading> Choose(LineRun run, CancellationToken cancellation) =>
        ReadingSelection.Choose([.. TableLayouts.All
            .SelectMany(layout => layout.Propose(run, cancellation))
            .Where(reading => Conservation.FirstFault(run, reading) is null)]);

    private static IEnumerable<DocumentBlock> Blocks(LineRun run, IEnumerable<TableReading> readings)
    {
        var line = 0;
        foreach (var chosen in readings)
        {
            foreach (var block in LinesToBlocks.Convert(run, line, chosen.Start)) yield return block;
            yield return ReadingToTable.Convert(run, chosen);
            line = chosen.End;
        }
        foreach (var block in LinesToBlocks.Convert(run, line, run.Count)) yield return block;
    }
}
