using PolicyExtract.Batch;
using Xunit;

namespace PolicyExtract.Tests.Batch;

public sealed class AtomicFileTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_file_appears_whole_or_not_at_all()
    {
        var path = folder.Write("out/old.csv", "old");

        using (var file = new AtomicFile(path))
        {
            file.Stream.Write("new"u8);
            Assert.Equal("old", File.ReadAllText(path));
            file.Commit();
        }

        Assert.Equal("new", File.ReadAllText(path));
        Assert.Equal(["out/old.csv"], folder.Files());
    }

    [Fact]
    public void Without_a_commit_nothing_stays()
    {
        using (var file = new AtomicFile(Path.Combine(folder.Path, "new/deep/file.json"))) file.Stream.Write("half"u8);

        Assert.Empty(folder.Files());
    }

    [Fact]
    public void The_list_of_failures_of_an_earlier_run_goes_when_all_is_well()
    {
        FailureList.Write(folder.Path, [new("a, \"b\".txt", Model.Diagnostics.InputNotFound())]);
        var lines = File.ReadAllText(Path.Combine(folder.Path, FailureList.FileName)).Split('\n');
        Assert.Equal("path,id,message", lines[0]);
        Assert.StartsWith("\"a, \"\"b\"\".txt\",PX401,", lines[1], StringComparison.Ordinal);

        FailureList.Write(folder.Path, []);

        Assert.Empty(folder.Files());
    }
}
