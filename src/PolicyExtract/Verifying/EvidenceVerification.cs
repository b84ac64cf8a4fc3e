using PolicyExtract.Model;

namespace PolicyExtract.Verifying;

/// <summary>
/// Proves that what records declare stands in the document: the letters of every field are those of the fragments named for it, or of the
/// cookie's row, or of the table's header ("Strictly necessary: yes").
/// </summary>
public static class EvidenceVerification
{
    /// <param name="recovered">The document that the inventory was made of.</param>
    /// <returns>The first field whose words are not where they should be; null without one.</returns>
    public static Diagnostic? FirstFault(ExtractedDocument recovered, CookieInventory inventory)
    {
        var words = Words(recovered);
        var tables = recovered.Blocks.OfType<TableBlock>().ToList();
        return inventory.Cookies.SelectMany(cookie => Faults(cookie, words, tables)).FirstOrDefault();
    }

    private static IEnumerable<Diagnostic> Faults(CookieRecord cookie, ILookup<(int Page, int Start), TextFragment> words, List<TableBlock> tables) =>
        from field in Enum.GetValues<CookieField>()
        where cookie.Declared[field] is not null
        let stated = Letters(cookie.Declared[field]!)
        let places = cookie.Evidence.Fragments.Where(fragment => fragment.Field == field).Select(fragment => fragment.Location).ToList()
        where !Letters(string.Concat(places.Select(place => WordsAt(place, words)))).Contains(stated, StringComparison.Ordinal)
            && !IsInRow(stated, cookie, tables)
        select Diagnostics.EvidenceLacksWords(
            CanonicalWord.Of(field), cookie.Declared[field]!, places.FirstOrDefault(SourceLocation.None));

    private static bool IsInRow(string stated, CookieRecord cookie, List<TableBlock> tables)
    {
        if (cookie.Evidence.Table is not { } index) return false;
        var name = cookie.Evidence.Fragments.First(fragment => fragment.Field == CookieField.Name).Location;
        var grid = tables[index].Grid;
        return grid.Rows.Take(grid.HeaderRowCount).Concat(grid.Rows.Where(row => row.Any(cell => Holds(cell, name))))
            .Any(row => row.Any(cell => Letters(cell.Text).Contains(stated, StringComparison.Ordinal))
                || InOrder(row).Contains(stated, StringComparison.Ordinal));
    }

    private static bool Holds(GridCell cell, SourceLocation place) => cell.Content.Fragments.Any(fragment =>
        fragment.Location.Page == place.Page && fragment.Location.Start <= place.Start && place.End <= fragment.Location.End);

    /// <summary>The letters of a row as they follow each other in the document.</summary>
    private static string InOrder(IEnumerable<GridCell> row) => Letters(string.Concat(row
        .SelectMany(cell => cell.Content.Fragments)
        .OrderBy(fragment => fragment.Location.Page)
        .ThenBy(fragment => fragment.Location.Start)
        .Select(fragment => fragment.Text)));

    private static ILookup<(int Page, int Start), TextFragment> Words(ExtractedDocument document) => document.Blocks
        .SelectMany(Contents)
        .SelectMany(content => content.Fragments)
        .ToLookup(fragment => (fragment.Location.Page, fragment.Location.Start));

    /// <summary>The words of a fragment, or of its beginning.</summary>
    private static string WordsAt(SourceLocation place, ILookup<(int Page, int Start), TextFragment> words)
    {
        var here = words[(place.Page, place.Start)];
        if (here.FirstOrDefault(fragment => fragment.Location == place) is { } whole) return whole.Text;
        var longer = here.FirstOrDefault(fragment => fragment.Location.Length > place.Length && fragment.Text.Length >= place.Length);
        return longer?.Text[..place.Length] ?? "";
    }

    private static IEnumerable<InlineText> Contents(DocumentBlock block) => block switch
    {
        Heading heading => [heading.Content],
        Paragraph paragraph => [paragraph.Content],
        ListItem item => [item.Content],
        TableBlock table => table.Grid.Rows.SelectMany(row => row).Select(cell => cell.Content).Prepend(table.Caption),
        _ => [],
    };

    /// <summary>Wraps, quotes and markup come and go between a cell and its words; letters and digits do not.</summary>
    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit));
}
