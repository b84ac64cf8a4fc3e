using PolicyExtract.Reading.Pdf.Lines;
using PolicyExtract.Reading.Pdf.Tables;

namespace PolicyExtract.Reading.Pdf.Blocks;

/// <summary>Reads a page's words, tables and lines from its glyphs and rulings.</summary>
internal static class PageToReading
{
    private const int Directions = 4;

    public static PageReading Read(int number, PdfPageContent page)
    {
        var turn = PageTurn.Of(page);
        var takesInvisible = page.Glyphs.Count > 0 && page.Glyphs.All(glyph => glyph.IsInvisible);
        var words = GlyphsToWords.Read(page.Glyphs, turn, takesInvisible);
        var (tables, lines, gutter) = WordsToTables.Find(RulingsToEdges.Read(page.Rulings, turn), words, turn.TurnedHeight);
        lines.AddRange(Turned(page, turn, takesInvisible));
        return new PageReading(number, turn.TurnedHeight, new PagePlaces(number, turn, page.Links), tables, lines, gutter);
    }

    /// <summary>Text that runs in another direction than most: each line by itself, behind the others.</summary>
    private static IEnumerable<PageLine> Turned(PdfPageContent page, PageTurn main, bool takesInvisible)
    {
        if (page.Glyphs.All(glyph => PageTurn.QuartersOf(glyph.Angle) == main.Quarters)) yield break;
        for (var more = 1; more < Directions; more++)
        {
            var turn = main with { Quarters = (main.Quarters + more) % Directions };
            foreach (var line in WordsToLines.Group(GlyphsToWords.Read(page.Glyphs, turn, takesInvisible)))
            {
                yield return PageLine.Of(line.Words.Select(word => word with { Box = main.Turn(turn.TurnBack(word.Box)) }).ToList());
            }
        }
    }
}
