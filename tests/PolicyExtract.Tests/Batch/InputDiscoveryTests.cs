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
        var found = InputDiscovery.Find([InFolder("a.txt"), folder.Path, "-", "-"], () => Stream.Null).ToArray();

        Assert.Equal(6, found.Length);
        Assert.EndsWith("/a.txt", found[0].Path, StringComparison.Ordinal);
        Assert.Equal("-", found[^1].Path);
    }

    [Theory]
    [InlineData("nowhere.txt", "PX401")]
    [InlineData("*.nothing", "PX402")]
    [InlineData("nowhere/*.txt", "PX402")]
    [InlineData("empty", "PX403")]
    [InlineData("@nowhere.txt", "PX404")]
    public void Inputs_that_stand_for_nothing_are_told_in_their_place(string input, string id)
    {
        var given = input.StartsWith('@') ? $"@{InFolder(input[1..])}" : InFolder(input);

        var found = InputDiscovery.Find([given, InFolder("a.txt")], () => Stream.Null).ToArray();

        Assert.Equal([(given.TrimStart('@').Replace('\\', '/'), id), (InFolder("a.txt"), null)], found.Select(file => (file.Path, file.Failure?.Id)));
    }

    [Fact]
    public void A_list_holds_a_path_a_line()
    {
        var list = folder.Write("list", $"{InFolder("sub")}\r\n\n{InFolder("b.html")}\n{InFolder("sub/c.htm")}\n{InFolder("nowhere")}");

        var found = InputDiscovery.Find([$"@{list}"], () => Stream.Null);

        Assert.Equal(["sub/c.htm", "b.html", "nowhere"], found.Select(file => file.Path[(folder.Path.Length + 1)..]));
    }

    [Fact]
    public void Nothing_is_looked_for_before_it_is_asked_for()
    {
        using var found = InputDiscovery.Find([InFolder("a.txt"), "-"], () => throw new InvalidOperationException("It was opened.")).GetEnumerator();

        Assert.True(found.MoveNext());
        Assert.Throws<InvalidOperationException>(() => found.MoveNext());
    }

    [Fact]
    public void The_size_is_that_of_all_files()
    {
        Assert.Equal(5 + 4 + 6, InputDiscovery.Size([InFolder("a.txt"), InFolder("B.MD"), InFolder("*.html"), InFolder("nowhere")]));
        Assert.Null(InputDiscovery.Size(["-"]));
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

        Assert.Equal($"{here}/{expected}", Assert.Single(found).Path);
    }

    private string[] Paths(string input)
    {
        var found = InputDiscovery.Find([InFolder(input)], () => Stream.Null).ToArray();
        Assert.DoesNotContain(found, file => file.Failure is not null);
        return [.. found.Select(file => file.Path[(folder.Path.Length + 1)..])];
    }

    private string InFolder(string name) => Path.Combine(folder.Path, name);
}
