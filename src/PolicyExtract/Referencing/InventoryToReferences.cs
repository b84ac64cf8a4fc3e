using PolicyExtract.Model;

namespace PolicyExtract.Referencing;

/// <summary>Puts what a cookie database knows beside what a document declares; nothing that is declared changes.</summary>
public static class InventoryToReferences
{
    public static CookieInventory Fill(CookieInventory inventory, CookieDatabase database) =>
        inventory with { Cookies = inventory.Cookies.Select(cookie => cookie with { Reference = database.Find(cookie) }).ToValueList() };
}
