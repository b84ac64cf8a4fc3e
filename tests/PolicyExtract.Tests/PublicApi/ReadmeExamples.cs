using PolicyExtract.Comparing;
using PolicyExtract.Model;
using PolicyExtract.Pipeline;
using PolicyExtract.Writing;
using Xunit;

namespace PolicyExtract.Tests.PublicApi;

/// <summary>The examples of the library's README, word for word, run on the samples.</summary>
public sealed class ReadmeExamples
{
    private static readonly string Samples = Path.Combine(RepositoryFolder.Root, "samples");

    [Fact]
    public void One_policy()
    {
        var path = Path.Combine(Samples, "fernhill-museum.html");
        var console = new StringWriter { NewLine = "\n" };
        var cancellation = TestContext.Current.CancellationToken;

        using var policy = File.OpenRead(path);
        var inventory = PolicyExtractor.Extract(policy, new ExtractionOptions { Path = path, MinConfidence = 0.5 }, cancellation);
        foreach (var cookie in inventory.Cookies)
            console.WriteLine($"{cookie.Name}: {cookie.Category}, {cookie.Duration.Iso ?? cookie.Duration.Kind.ToString()}");

        Assert.StartsWith("PHPSESSID: Necessary, Session\nfm_choice: Necessary, P6M\n", console.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Many_policies()
    {
        var folder = Samples;
        var console = new StringWriter { NewLine = "\n" };
        var cancellation = TestContext.Current.CancellationToken;

        await foreach (var inventory in PolicyExtractor.ExtractAllAsync(Policies(folder), cancellation: cancellation))
            console.WriteLine($"{Path.GetFileName(inventory.Source.Path)}: {inventory.Status}, {inventory.Cookies.Count} cookies");

        static async IAsyncEnumerable<SourceDocument> Policies(string folder)
        {
            foreach (var path in Directory.EnumerateFiles(folder).Order(StringComparer.Ordinal))
                yield return new SourceDocument(path, await File.ReadAllBytesAsync(path));
        }

        Assert.StartsWith("brightwater-lockers.txt: Ok, 4 cookies\n", console.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Writing_and_comparing()
    {
        var console = new StringWriter { NewLine = "\n" };
        var cancellation = TestContext.Current.CancellationToken;
        await using var june = File.OpenRead(Path.Combine(Samples, "brightwater-lockers.txt"));
        await using var july = File.OpenRead(Path.Combine(Samples, "brightwater-track.txt"));
        using var output = new MemoryStream();

        var before = await PolicyExtractor.ExtractAsync(june, cancellation: cancellation);
        var after = await PolicyExtractor.ExtractAsync(july, cancellation: cancellation);
        var diff = InventoryComparison.Compare(before, after);
        console.WriteLine($"{diff.Changed.Count} changed, {diff.OnlyRight.Count} new");

        using var writer = BuiltIn.InventoryFormats.Single(format => format.Name == "klaro").Open(output, new WritingOptions());
        writer.Write(after);
        writer.Complete();
        foreach (var loss in writer.Losses) console.WriteLine(loss.Message);

        Assert.StartsWith("0 changed, 0 new\n", console.ToString(), StringComparison.Ordinal);
        Assert.NotEqual(0, output.Length);
    }
}
