using PolicyExtract.Model;

namespace PolicyExtract.Tests.Writing;

/// <summary>Inventories made by hand, for what happens after extraction.</summary>
internal static class SampleInventories
{
    private static readonly SourceLocation Place = new(10, 5, 2, 1, new SourceBox(1.5, 2, 30.125, 4));

    /// <summary>A record in which every property holds something.</summary>
    public static CookieRecord FullRecord { get; } = new(
        "c_0123456789abcdef",
        "_shop_<id>",
        NameKind.Pattern,
        "_shop_*",
        StorageKind.LocalStorage,
        ["*.shop.example", "cdn.example"],
        CookieParty.Both,
        "Blue Fox Ltd",
        "blue-fox",
        "blue-fox-analytics",
        "Basket",
        CookieCategory.Marketing,
        "Remembers \"the basket\", <even> on other devices – ünder 50 %.",
        new(
            RetentionKind.Fixed, "P13M", 34_128_000, 33_955_200, 34_300_800,
            RetentionBound.UpTo, RetentionAnchor.LastVisit, "2030-01-01", "log-out"),
        [new("privacy", "https://bluefox.example/privacy")],
        new(
            "_shop_<id>", "Blue Fox Ltd", "Basket", "Advertising", "Remembers the basket",
            "up to 13 months", ".shop.example", "both", "local storage"),
        [CookieField.Party, CookieField.Category],
        [new("Legal basis", "consent"), new("column 7", "")],
        new(0, 3, 1, 2, 4, new SourceBox(1, 2, 3, 4), [new(CookieField.Name, Place), new(null, Place)]),
        ["joined-wraps"],
        0.875,
        ["PX032"],
        new("_shop_", true, "Blue Fox Shop", CookieCategory.Marketing, "shop.example", "Keeps a basket", "13 months", "Blue Fox"));

    public static CookieInventory Full { get; } = new(
        new("policies/shop.html", new string('a', 64), "text/html", "utf-8", 1234),
        "shop.example",
        "en",
        "Cookie policy",
        "2024-05",
        [new(0, "html-table", "Cookies", ["Name", "Use"], [new("Name", CookieField.Name, 1), new("Use", null, 0.25)], 4, Place, true, 0.5)],
        [FullRecord, Cookie("plain")],
        [new("PX301", DiagnosticSeverity.Warning, "Something to know.", Place), new("PX302", DiagnosticSeverity.Note, "More.")],
        InventoryStatus.Doubtful);

    public static CookieRecord Cookie(string name) => new(
        "c_" + name,
        name,
        NameKind.Exact,
        null,
        StorageKind.Unknown,
        [],
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        new(RetentionKind.NotDeclared),
        [],
        new(Name: name),
        [],
        [],
        new(null, null, 0, 1, 1, null, []),
        [],
        1,
        []);

    public static CookieInventory Of(string path, params CookieRecord[] cookies) => new(
        new(path, new string('0', 64), "text/plain", "utf-8", 1),
        null,
        null,
        null,
        null,
        [],
        cookies.ToValueList(),
        [],
        cookies.Length == 0 ? InventoryStatus.Empty : InventoryStatus.Ok);
}
