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
        using (var list = new FailureList(folder.Path))
        {
            list.Add("a, \"b\".txt", Model.Diagnostics.InputNotFound());
            list.Complete();
        }
        var lines = File.ReadAllText(Path.Combine(folder.Path, FailureList.FileName)).Split('\n');
        Assert.Equal("path,id,message", lines[0]);
        Assert.StartsWith("\"a, \"\"b\"\".txt\",PX401,", lines[1], StringComparison.Ordinal);

        using (var none = new FailureList(folder.Path)) none.Complete();

        Assert.Empty(folder.Files());
    }

    [Fact]
    public void What_a_killed_run_left_is_taken_over()
    {
        folder.Write(".all.csv.partial", "half of the last run, and longer than the new one");

        using (var file = new AtomicFile(Path.Combine(folder.Path, "all.csv")))
        {
            file.Stream.Write("whole"u8);
            Assert.Throws<IOException>(() => new AtomicFile(Path.Combine(folder.Path, "all.csv")));
            file.Commit();
        }

        Assert.Equal(["all.csv"], folder.Files());
        Assert.Equal("whole", File.ReadAllText(Path.Combine(folder.Path, "all.csv")));
    }
}
