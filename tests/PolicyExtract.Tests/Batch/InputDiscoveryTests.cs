using PolicyExtract.Batch;
using Xunit;

namespace PolicyExtract.Tests.Batch;

public sealed class InputDiscoveryTests : IDisposable
{
    private static readonly string[] Names =
    [
        "b.html", "a.txt", "B.MD", "notes.docx", "gold.json", ".hidden.txt", "sub/c.htm", "sub/.git/d.txt", "sub.txt/e.txt", "empty/x.png",
    ];

    private readonly TemporaryFolder folder = new();

    public InputDiscoveryTests()
    {
        foreach (var name in Names) folder.Write(name, name);
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_folder_stands_for_the_visible_documents_below_it_in_ordinal_order() =>
        Assert.Equal(["B.MD", "a.txt", "b.html", "sub.txt/e.txt", "sub/c.htm"], Paths(""));

    [Theory]
    [InlineData("gold.json", "gold.json")]
    [InlineData(".hidden.txt", ".hidden.txt")]
    [InlineData("*.txt", "a.txt sub.txt/e.txt")]
    [InlineData("?.*", "B.MD a.txt b.html")]
    [InlineData("**/*.htm", "sub/c.htm")]
    [InlineData("**/?.t*", "a.txt sub.txt/e.txt")]
    [InlineData("s*/*", "sub.txt/e.txt sub/c.htm")]
    [InlineData("sub/../a.txt", "sub/../a.txt")]
    public void Inputs_stand_for(string input, string expected) => Assert.Equal(expected.Split(' '), Paths(input));

    [Fact]
    public void A_file_that_is_named_twice_is_read_once()
    {
        var found = InputDiscovery.Find([InFolder("a.txt"), folder.Path, "-", "-"], () => Stream.Null);

        Assert.Equal(6, found.Files.Count);
        Assert.EndsWith("/a.txt", found.Files[0].Path, StringComparison.Ordinal);
        Assert.Equal("-", found.Files[^1].Path);
    }

    [Theory]
    [InlineData("nowhere.txt", "PX401")]
    [InlineData("*.nothing", "PX402")]
    [InlineData("nowhere/*.txt", "PX402")]
    [InlineData("empty", "PX403")]
    public void Inputs_that_stand_for_nothing_are_told(string input, string id)
    {
        var found = InputDiscovery.Find([InFolder(input), InFolder("a.txt")], () => Stream.Null);

        Assert.Single(found.Files);
        var failure = Assert.Single(found.Failures);
        Assert.Equal((InFolder(input).Replace('\\', '/'), id), (failure.Path, failure.Diagnostic.Id));
    }

    [Fact]
    public void A_link_to_a_folder_above_is_no_way_down()
    {
        Directory.CreateSymbolicLink(InFolder("sub/loop"), folder.Path);

        Assert.Equal(5, Paths("").Length);
        Assert.Equal(["sub/c.htm"], Paths("**/*.htm"));
    }

    [Theory]
    [InlineData("samples", "samples/a.txt")]
    [InlineData("samples/", "samples/a.txt")]
    [InlineData("./samples", "./samples/a.txt")]
    [InlineData("./samples/*.txt", "./samples/a.txt")]
    public void Paths_begin_as_given(string given, string expected)
    {
        folder.Write("samples/a.txt", "");
        var here = Path.GetRelativePath(Environment.CurrentDirectory, folder.Path).Replace('\\', '/');

        var found = InputDiscovery.Find([$"{here}/{given}"], () => Stream.Null);

        Assert.Equal($"{here}/{expected}", Assert.Single(found.Files).Path);
    }

    private string[] Paths(string input)
    {
        var found = InputDiscovery.Find([InFolder(input)], () => Stream.Null);
        Assert.Empty(found.Failures);
        return [.. found.Files.Select(file => file.Path[(folder.Path.Length + 1)..])];
    }

    private string InFolder(string name) => Path.Combine(folder.Path, name);
}
