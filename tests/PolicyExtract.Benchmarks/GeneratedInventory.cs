using System.Globalization;
using PolicyExtract.Model;

namespace PolicyExtract.Benchmarks;

/// <summary>Cookies and inventories made of numbers.</summary>
internal static class GeneratedInventory
{
    /// <summary>Cookies that share a name, as in the policies of many sites of one company.</summary>
    private const int NamesRecur = 20;

    public static CookieRecord Renamed(CookieRecord cookie) => cookie with { Name = cookie.Name.Replace('_', '.') + ".other" };

    public static CookieRecord Cookie(int number)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"_ck_{number / NamesRecur:x}");
        var company = number % NamesRecur;
        return new(
            string.Create(CultureInfo.InvariantCulture, $"c_{number:x16}"), name, NameKind.Exact, null, StorageKind.HttpCookie,
            [string.Create(CultureInfo.InvariantCulture, $"shop{company}.example")], CookieParty.First, $"Company {company}", $"company-{company}", null,
            null, (CookieCategory)(number % 5), $"Keeps what the visitor chose on page {number % 1000} of the shop until the next visit",
            new(RetentionKind.Fixed, "P30D", 2_592_000), [], new(Name: name), [], [], new(0, number, 0, number + 1, number + 1, null, []), [], 1, []);
    }

    public static CookieRecord Changed(CookieRecord cookie, int kind) => (kind % 4) switch
    {
        0 => cookie with { Purpose = "Shows advertising that fits" },
        1 => cookie with { Duration = new(RetentionKind.Fixed, "P2Y", 63_072_000) },
        2 => cookie with { Category = CookieCategory.Marketing, Provider = "Red Ads", ProviderId = "red-ads" },
        _ => cookie with { Name = cookie.Name + "_new" },
    };

    public static CookieInventory Of(string path, IEnumerable<CookieRecord> cookies) => new(
        new(path, "", "text/plain", null, 0), null, "en", null, null, [], cookies.ToValueList(), [], InventoryStatus.Ok);
}
