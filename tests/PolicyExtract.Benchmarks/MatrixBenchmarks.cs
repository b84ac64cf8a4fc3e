using BenchmarkDotNet.Attributes;
using PolicyExtract.Comparing.Matrix;
using PolicyExtract.Model;

namespace PolicyExtract.Benchmarks;

/// <summary>Many platforms of a hundred cookies each.</summary>
[MemoryDiagnoser]
public class MatrixBenchmarks
{
    private const int Cookies = 100;
    private const int ChangedOneIn = 20;

    private MatrixInput[] alike = null!;
    private MatrixInput[] recurring = null!;
    private MatrixInput[] strangers = null!;

    [Params(20, 200)]
    public int Platforms { get; set; }

    [GlobalSetup]
    public void Generate()
    {
        alike = Inputs((platform, number) => Changed(Named(GeneratedInventory.Cookie(number), number), platform, number));
        recurring = Inputs((platform, number) => Changed(GeneratedInventory.Cookie(number), platform, number));
        strangers = Inputs((platform, number) => Named(GeneratedInventory.Cookie(number), (platform * Cookies) + number));
    }

    /// <summary>One policy on all platforms, with a change in one cookie of twenty.</summary>
    [Benchmark]
    public int Alike() => MatrixComparison.Compare(alike).Summary.Differing;

    /// <summary>The same where twenty cookies of a platform share each name.</summary>
    [Benchmark]
    public int Recurring() => MatrixComparison.Compare(recurring).Summary.Differing;

    /// <summary>No name on two platforms.</summary>
    [Benchmark]
    public int Strangers() => MatrixComparison.Compare(strangers).Summary.Partial;

    private MatrixInput[] Inputs(Func<int, int, CookieRecord> cookie) =>
    [
        .. Enumerable.Range(0, Platforms).Select(platform => new MatrixInput(
            $"{platform}.txt", [GeneratedInventory.Of($"{platform}.txt", Enumerable.Range(0, Cookies).Select(number => cookie(platform, number)))])),
    ];

    private static CookieRecord Named(CookieRecord cookie, int number) => cookie with { Name = $"_ck_{number:x}" };

    private static CookieRecord Changed(CookieRecord cookie, int platform, int number) =>
        (platform + number) % ChangedOneIn == 0 ? GeneratedInventory.Changed(cookie, number) : cookie;
}
