using PolicyExtract.Comparing;
using PolicyExtract.Model;
using PolicyExtract.Pipeline;
using Xunit;

namespace PolicyExtract.Tests;

/// <summary>The policies that come with the program give what their fixtures say.</summary>
public sealed class SampleTests
{
    public static TheoryData<string> Files =>
        [.. Directory.GetFiles(Path.Combine(RepositoryFolder.Root, "samples")).Select(file => Path.GetFileName(file)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public void Sample_is_extracted(string file) => new Fixture("samples", file).Verify("expected.txt", CookieNotation.Of(Extract(file)));

    [Fact]
    public void Broken_and_whole_table_declare_the_same()
    {
        var diff = InventoryComparison.Compare(Extract("brightwater-track.txt"), Extract("brightwater-lockers.txt"));

        Assert.Equal(new InventoryDiffSummary(4, 0, 0, 0), diff.Summary);
    }

    private static CookieInventory Extract(string file)
    {
        var bytes = File.ReadAllBytes(Path.Combine(RepositoryFolder.Root, "samples", file));
        return Extractor.Extract(new SourceDocument(file, bytes), CancellationToken.None);
    }
}
