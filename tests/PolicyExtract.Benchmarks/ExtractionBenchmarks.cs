using System.Text;
using AngleSharp.Html.Parser;
using BenchmarkDotNet.Attributes;
using PolicyExtract.Model;
using PolicyExtract.Pipeline;
using PolicyExtract.Reading;

namespace PolicyExtract.Benchmarks;

/// <summary>
/// From bytes to inventory, beside what nobody can do without: decoding and parting lines for text, a bare parse for HTML.
/// </summary>
[MemoryDiagnoser]
public class ExtractionBenchmarks
{
    private const int Kilobyte = 1024;

    public static IEnumerable<GeneratedPolicy> Policies =>
    [
        GeneratedPolicy.Text("text 20 KB", 20 * Kilobyte),
        GeneratedPolicy.Text("text 2 MB", 2048 * Kilobyte),
        GeneratedPolicy.Html("html 20 KB", 20 * Kilobyte),
        GeneratedPolicy.Html("html 200 KB", 200 * Kilobyte),
        GeneratedPolicy.Html("html 2 MB", 2048 * Kilobyte),
        GeneratedPolicy.SavedPage("saved page 500 KB", 500 * Kilobyte),
    ];

    [ParamsSource(nameof(Policies))]
    public required GeneratedPolicy Policy { get; set; }

    [Benchmark(Baseline = true)]
    public int Bare() => Policy.Path.EndsWith(".html", StringComparison.Ordinal)
        ? new HtmlParser().ParseDocument(new MemoryStream(Policy.Bytes)).All.Length
        : Encoding.UTF8.GetString(Policy.Bytes).Split('\n').Length;

    /// <summary>Reading alone, for the formats that are read in this way.</summary>
    [Benchmark]
    public int Blocks()
    {
        var mediaType = MediaTypeDetection.Detect(Policy.Bytes, Policy.Path);
        var reader = BuiltIn.Readers.First(reader => reader.MediaTypes.Contains(mediaType));
        return reader.Read(Document(), mediaType, CancellationToken.None).Blocks.Count;
    }

    [Benchmark]
    public int Tables() => Extractor.ToTables(Document(), CancellationToken.None).Blocks.Count;

    [Benchmark]
    public int Inventory() => Extractor.Extract(Document(), CancellationToken.None).Cookies.Count;

    private SourceDocument Document() => new(Policy.Path, Policy.Bytes);
}
