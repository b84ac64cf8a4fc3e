using System.Globalization;
using PolicyExtract.Batch;
using PolicyExtract.Model;
using Xunit;

namespace PolicyExtract.Tests.Batch;

public sealed class ManyFilesTests : IDisposable
{
    private const int Folders = 100;
    private const int FilesInFolder = 1000;

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_hundred_thousand_small_files_keep_their_order_and_come_once()
    {
        for (var number = 0; number < Folders * FilesInFolder; number++)
            folder.Write(Name(number), string.Create(CultureInfo.InvariantCulture, $"Garden tools {number}"));

        var inputs = InputDiscovery.Find([folder.Path, Path.Combine(folder.Path, "**/*.txt"), folder.Path], () => Stream.Null);
        var results = InventoryBatch.Run(inputs, null, Extract, null, 4, TestContext.Current.CancellationToken);

        Assert.Equal(
            Enumerable.Range(0, Folders * FilesInFolder).Select(number => $"{folder.Path}/{Name(number)} {number}"),
            results.Select(result => $"{result.Path} {result.Document!.Platform}"));
    }

    private static string Name(int number) =>
        string.Create(CultureInfo.InvariantCulture, $"{number / FilesInFolder:000}/{number % FilesInFolder:000}.txt");

    /// <summary>What is in the files is not what this is about.</summary>
    private static byte[] Extract(SourceDocument source, CancellationToken cancellation)
    {
        var number = System.Text.Encoding.UTF8.GetString(source.Bytes.Span).Split(' ')[^1];
        return InProcess.Failed(source with { Platform = number }, Diagnostics.EmptyDocument());
    }
}
