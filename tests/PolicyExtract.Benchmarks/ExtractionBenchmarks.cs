using System.Text;
using AngleSharp.Html.Parser;
using BenchmarkDotNet.Attributes;
using PolicyExtract.Model;
using PolicyExtract.Pipeline;
using PolicyExtract.Reading;
using PolicyExtract.Reading.Pdf;
using PolicyExtract.Reading.Pdf.BuiltIn;

namespace PolicyExtract.Benchmarks;

/// <summary>
/// From bytes to inventory, beside what nobody can do without: decoding and parting lines for text, a bare parse for HTML,
/// the characters of the pages for PDF (whose time is for <see cref="PdfPages"/> pages).
/// </summary>
[MemoryDiagnoser]
public class ExtractionBenchmarks
{
    private const int Kilobyte = 1024;
    private const int PdfPages = 10;

    public static IEnumerable<GeneratedPolicy> Policies =>
    [
        GeneratedPolicy.Text("text 20 KB", 20 * Kilobyte),
        GeneratedPolicy.Text("text 2 MB", 2048 * Kilobyte),
        GeneratedPolicy.Html("html 20 KB", 20 * Kilobyte),
        GeneratedPolicy.Html("html 200 KB", 200 * Kilobyte),
        GeneratedPolicy.Html("html 2 MB", 2048 * Kilobyte),
        GeneratedPolicy.SavedPage("saved page 500 KB", 500 * Kilobyte),
        GeneratedPolicy.Pdf("pdf 10 pages", PdfPages),
    ];

    [ParamsSource(nameof(Policies))]
    public required GeneratedPolicy Policy { get; set; }

    [Benchmark(Baseline = true)]
    public int Bare() => Path.GetExtension(Policy.Path) switch
    {
        ".html" => new HtmlParser().ParseDocument(new MemoryStream(Policy.Bytes)).All.Length,
        ".pdf" => Characters(new BuiltInEngine().Open(Policy.Bytes, null, CancellationToken.None)),
        _ => Encoding.UTF8.GetString(Policy.Bytes).Split('\n').Length,
    };

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

    private static int Characters(IPdfDocument pdf) => Enumerable.Range(1, pdf.PageCount).Sum(page => pdf.ReadPage(page).Glyphs.Count);

    private SourceDocument Document() => new(Policy.Path, Policy.Bytes);
}
