using System.Text;
using AngleSharp.Html.Parser;
using BenchmarkDotNet.Attributes;
using PolicyExtract.Model;
using PolicyExtract.Pipeline;

namespace PolicyExtract.Benchmarks;

/// <summary>From bytes to inventory, beside what nobody can do without: decoding and parting lines for text, a bare parse for HTML.</summary>
[MemoryDiagnoser]
public class ExtractionBenchmarks
{
    private const int Kilobyte = 1024;

    public static IEnumerable<GeneratedPolicy> Policies =>
    [
        GeneratedPolicy.Text("text 20 KB", 20 * Kilobyte),
        GeneratedPolicy.Text("text 2 MB", 2048 * Kilobyte),
        GeneratedPolicy.Html("html 100 KB", 100 * Kilobyte),
    ];

    [ParamsSource(nameof(Policies))]
    public required GeneratedPolicy Policy { get; set; }

    [Benchmark(Baseline = true)]
    public int Bare() => Policy.Path.EndsWith(".html", StringComparison.Ordinal)
        ? new HtmlParser().ParseDocument(new MemoryStream(Policy.Bytes)).All.Length
        : Encoding.UTF8.GetString(Policy.Bytes).Split('\n').Length;

    [Benchmark]
    public int Tables() => Extractor.ToTables(Document(), CancellationToken.None).Blocks.Count;

    [Benchmark]
    public int Inventory() => Extractor.Extract(Document(), CancellationToken.None).Cookies.Count;

    private SourceDocument Document() => new(Policy.Path, Policy.Bytes);
}
