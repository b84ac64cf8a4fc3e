using System.Globalization;
using BenchmarkDotNet.Attributes;
using PolicyExtract.Comparing;
using PolicyExtract.Model;

namespace PolicyExtract.Benchmarks;

/// <summary>Two inventories with changes in one cookie of a hundred, beside looking every record up by its id and asking for equality.</summary>
[MemoryDiagnoser]
public class DiffBenchmarks
{
    private const int ChangedOneIn = 100;

    /// <summary>Cookies that share a name, as in the policies of many sites of one company.</summary>
    private const int NamesRecur = 20;

    private CookieInventory left = null!;
    private CookieInventory right = null!;

    [Params(10_000, 100_000)]
    public int Cookies { get; set; }

    [GlobalSetup]
    public void Generate()
    {
        CookieRecord[] cookies = [.. Enumerable.Range(0, Cookies).Select(Cookie)];
        left = Inventory("left", cookies);
        right = Inventory("right", cookies.Select((cookie, number) => number % ChangedOneIn == 0 ? Changed(cookie, number / ChangedOneIn) : cookie));
    }

    [Benchmark(Baseline = true)]
    public int EqualById()
    {
        var byId = left.Cookies.ToDictionary(cookie => cookie.Id, StringComparer.Ordinal);
        return right.Cookies.Count(cookie => byId.TryGetValue(cookie.Id, out var other) && cookie.Equals(other));
    }

    [Benchmark]
    public int Diff() => InventoryComparison.Compare(left, right).Summary.Changed;

    /// <summary>Nothing is the same: all names of the right side are others.</summary>
    [Benchmark]
    public int DiffOfStrangers() => InventoryComparison.Compare(left, Inventory("others", right.Cookies.Select(Renamed))).OnlyLeft.Count;

    private static CookieRecord Renamed(CookieRecord cookie) => cookie with { Name = cookie.Name.Replace('_', '.') + ".other" };

    private static CookieRecord Cookie(int number)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"_ck_{number / NamesRecur:x}");
        var company = number % NamesRecur;
        return new(
            string.Create(CultureInfo.InvariantCulture, $"c_{number:x16}"), name, NameKind.Exact, null, StorageKind.HttpCookie,
            [string.Create(CultureInfo.InvariantCulture, $"shop{company}.example")], CookieParty.First, $"Company {company}", $"company-{company}", null,
            null, (CookieCategory)(number % 5), $"Keeps what the visitor chose on page {number % 1000} of the shop until the next visit",
            new(RetentionKind.Fixed, "P30D", 2_592_000), [], new(Name: name), [], [], new(0, number, 0, number + 1, number + 1, null, []), [], 1, []);
    }

    private static CookieRecord Changed(CookieRecord cookie, int kind) => (kind % 4) switch
    {
        0 => cookie with { Purpose = "Shows advertising that fits" },
        1 => cookie with { Duration = new(RetentionKind.Fixed, "P2Y", 63_072_000) },
        2 => cookie with { Category = CookieCategory.Marketing, Provider = "Red Ads", ProviderId = "red-ads" },
        _ => cookie with { Name = cookie.Name + "_new" },
    };

    private static CookieInventory Inventory(string path, IEnumerable<CookieRecord> cookies) => new(
        new(path, "", "text/plain", null, 0), null, "en", null, null, [], cookies.ToValueList(), [], InventoryStatus.Ok);
}
