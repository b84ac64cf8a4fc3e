using FsCheck;
using FsCheck.Fluent;
using PolicyExtract.Comparing;
using PolicyExtract.Model;
using PolicyExtract.Tests.Writing;
using Xunit;

namespace PolicyExtract.Tests.Comparing;

/// <summary>A change of one field of one cookie among others is found, and nothing else is.</summary>
public sealed class PlantedChangeTests
{
    private static readonly CookieRecord Whole = SampleInventories.Cookie("sid") with
    {
        Storage = StorageKind.HttpCookie,
        Domains = ["shop.example"],
        Party = CookieParty.First,
        Provider = "Blue Fox Ltd",
        ProviderId = "blue-fox",
        Feature = "Basket",
        Category = CookieCategory.Analytics,
        Purpose = "Counts how often the visitor came to the shop",
        Duration = new(RetentionKind.Fixed, "P30D", 2_592_000),
    };

    private static readonly (CookieField Field, ChangeClass Class, Func<CookieRecord, CookieRecord> Plant)[] Plants =
    [
        (CookieField.Name, ChangeClass.Material, cookie => cookie with
        {
            Name = cookie.Name + "_*", NamePattern = cookie.Name + "*", NameKind = NameKind.Pattern,
        }),
        (CookieField.Provider, ChangeClass.Material, cookie => cookie with { Provider = "Red Ads", ProviderId = "red-ads" }),
        (CookieField.Provider, ChangeClass.Gap, cookie => cookie with { Provider = null, ProviderId = null }),
        (CookieField.Feature, ChangeClass.Material, cookie => cookie with { Feature = "Search" }),
        (CookieField.Feature, ChangeClass.Gap, cookie => cookie with { Feature = null }),
        (CookieField.Category, ChangeClass.Material, cookie => cookie with { Category = CookieCategory.Necessary }),
        (CookieField.Category, ChangeClass.Gap, cookie => cookie with { Category = null }),
        (CookieField.Purpose, ChangeClass.Material, cookie => cookie with { Purpose = "Shows what fits" }),
        (CookieField.Purpose, ChangeClass.Wording, cookie => cookie with { Purpose = "Counts how often a visitor came to the shop" }),
        (CookieField.Purpose, ChangeClass.Gap, cookie => cookie with { Purpose = null }),
        (CookieField.Duration, ChangeClass.Material, cookie => cookie with { Duration = new(RetentionKind.Fixed, "P60D", 5_184_000) }),
        (CookieField.Duration, ChangeClass.Wording, cookie => cookie with { Duration = cookie.Duration with { Bound = RetentionBound.UpTo } }),
        (CookieField.Duration, ChangeClass.Gap, cookie => cookie with { Duration = new(RetentionKind.NotDeclared) }),
        (CookieField.Domain, ChangeClass.Material, cookie => cookie with { Domains = ["*.shop.example"] }),
        (CookieField.Domain, ChangeClass.Gap, cookie => cookie with { Domains = [] }),
        (CookieField.Party, ChangeClass.Material, cookie => cookie with { Party = CookieParty.Third }),
        (CookieField.Party, ChangeClass.Gap, cookie => cookie with { Party = null }),
        (CookieField.Storage, ChangeClass.Material, cookie => cookie with { Storage = StorageKind.LocalStorage }),
        (CookieField.Storage, ChangeClass.Gap, cookie => cookie with { Storage = StorageKind.Unknown }),
    ];

    private static readonly Gen<(int Cookies, int Changed, int Plant)> Cases =
        from cookies in Gen.Choose(1, 20)
        from changed in Gen.Choose(0, cookies - 1)
        from plant in Gen.Choose(0, Plants.Length - 1)
        select (cookies, changed, plant);

    [Fact]
    public void Every_planted_change_is_found_and_classed() => Laws.Check(Cases.ToArbitrary(), planted =>
    {
        var (field, changeClass, plant) = Plants[planted.Plant];
        var left = Enumerable.Range(0, planted.Cookies).Select(number => Whole with { Id = $"{number}", Name = $"c{number:00}x" }).ToArray();
        var right = left.Select((cookie, number) => number == planted.Changed ? plant(cookie) : cookie).Reverse().ToArray();

        var diff = InventoryComparison.Compare(SampleInventories.Of("a", left), SampleInventories.Of("b", right));

        Assert.Equal(new InventoryDiffSummary(left.Length - 1, 1, 0, 0), diff.Summary);
        var cookie = Assert.Single(diff.Changed);
        Assert.Equal(left[planted.Changed].Id, cookie.LeftId);
        var change = Assert.Single(cookie.Fields);
        Assert.Equal((field, changeClass), (change.Field, change.Class));
    });

    [Fact]
    public void Every_field_is_planted() =>
        Assert.Equal(Enum.GetValues<CookieField>(), Plants.Select(plant => plant.Field).Distinct().Order());
}
