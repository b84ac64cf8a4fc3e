using BenchmarkDotNet.Attributes;
using PolicyExtract.Comparing;
using PolicyExtract.Model;

namespace PolicyExtract.Benchmarks;

/// <summary>
/// Two inventories with changes in one cookie of a hundred, beside looking every record up by its id and asking for equality.
/// </summary>
[MemoryDiagnoser]
public class DiffBenchmarks
{
    private const int ChangedOneIn = 100;

    private CookieInventory left = null!;
    private CookieInventory right = null!;

    [Params(10_000, 100_000)]
    public int Cookies { get; set; }

    [GlobalSetup]
    public void Generate()
    {
        CookieRecord[] cookies = [.. Enumerable.Range(0, Cookies).Select(GeneratedInventory.Cookie)];
        left = GeneratedInventory.Of("left", cookies);
        right = GeneratedInventory.Of("right", cookies.Select(Changed));

        static CookieRecord Changed(CookieRecord cookie, int number) =>
            number % ChangedOneIn == 0 ? GeneratedInventory.Changed(cookie, number / ChangedOneIn) : cookie;
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
    public int DiffOfStrangers()
    {
        var others = GeneratedInventory.Of("others", right.Cookies.Select(GeneratedInventory.Renamed));
        return InventoryComparison.Compare(left, others).OnlyLeft.Count;
    }
}
