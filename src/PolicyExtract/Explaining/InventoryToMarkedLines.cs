using PolicyExtract.Model;

namespace PolicyExtract.Explaining;

/// <summary>Puts beside each record the lines of the source that it was read from, for people to see.</summary>
public static class InventoryToMarkedLines
{
    /// <param name="document">The document that the inventory was made of.</param>
    /// <param name="text">The document's decoded text; null where its format has none.</param>
    public static CookieInventory Fill(ExtractedDocument document, CookieInventory inventory, string? text)
    {
        var marking = new FragmentsToLines(text, document.Blocks.OfType<TableBlock>());
        return inventory with { Cookies = inventory.Cookies.Select(Filled).ToValueList() };

        CookieRecord Filled(CookieRecord cookie) =>
            cookie with { Evidence = cookie.Evidence with { Lines = marking.Convert(cookie.Evidence.Fragments) } };
    }
}
