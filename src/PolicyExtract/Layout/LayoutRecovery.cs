using PolicyExtract.Layout.Cards;
using PolicyExtract.Layout.Parts;
using PolicyExtract.Model;

namespace PolicyExtract.Layout;

/// <summary>
/// Finds the tables in the text that a reader left as lines. Every layout proposes readings of the lines, one scorer judges them alike,
/// and the set of readings that together explain the lines best is kept; all other lines become headings, list items and paragraphs.
/// </summary>
public static class LayoutRecovery
{
    /// <summary>The document with its tables whole; no character of it is lost or invented.</summary>
    /// <param name="keepRunnerUps">Whether each recovered table shall tell how it was judged and what else its lines could have been.</param>
    public static ExtractedDocument Recover(
        ExtractedDocument document, CancellationToken cancellation, bool keepRunnerUps = false)
    {
        var parts = new List<(LineRun? Run, TableBlock? Table, IReadOnlyList<ChosenReading> Readings)>();
        var isMarkdown = document.Source.MediaType == "text/markdown";
        foreach (var (run, table) in BlocksToRuns.Convert(document.Blocks, isMarkdown))
        {
            parts.Add((run, table, run is null or { IsPageFurniture: true } ? [] : Choose(run, cancellation)));
        }
        var known = NamesOnlyInText.NamesInTables(parts);
        var blocks = parts.SelectMany(part => part.Table is { } table
            ? [PartsToColumns.Convert(table)]
            : Blocks(part.Run!, part.Readings.Where(chosen => NamesOnlyInText.AddsNames(part.Run!, chosen.Reading, known)), keepRunnerUps));
        return document with { Blocks = CardsToTables.Join(blocks).ToValueList() };
    }

    /// <summary>The best readings; one that would lose or double a character is no reading, whatever it scores.</summary>
    private static IReadOnlyList<ChosenReading> Choose(LineRun run, CancellationToken cancellation) =>
        ReadingSelection.Choose(TableLayouts.All
            .SelectMany(layout => layout.Propose(run, cancellation))
            .Where(reading => Conservation.FirstFault(run, reading) is null));

    private static IEnumerable<DocumentBlock> Blocks(LineRun run, IEnumerable<ChosenReading> readings, bool keepRunnerUps)
    {
        var line = 0;
        foreach (var chosen in readings)
        {
            foreach (var block in LinesToBlocks.Convert(run, line, chosen.Reading.Start)) yield return block;
            var table = PartsToColumns.Convert(ReadingToTable.Convert(run, chosen));
            yield return keepRunnerUps ? table with { Judgement = ReadingToJudgement.Convert(run, chosen) } : table;
            line = chosen.Reading.End;
        }
        foreach (var block in LinesToBlocks.Convert(run, line, run.Count)) yield return block;
    }
}
