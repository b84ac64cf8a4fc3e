using System.Text.Json.Nodes;
using System.Xml.Linq;
using PolicyExtract.Tests.Writing;
using PolicyExtract.Writing;
using Xunit;

namespace PolicyExtract.Tests.Cli;

public sealed class ExplainCommandTests : IDisposable
{
    private const string Policy = "Statistics cookies\n\nName\tProvider\tDuration\n_ga\tGoogle\t2 years\n_gid\tGoogle\t24 hours\n";

    private readonly TemporaryFolder folder = new();

    public ExplainCommandTests() => folder.Write("shop.txt", Policy);

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_person_sees_the_lines_with_the_fields_below_them()
    {
        var run = await CliRun.In(folder, "explain", "shop.txt", "--cookie", "_GID", "--format", "text");

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.Contains("""
              5 | _gid→Google→24 hours
                | ~~~~ ~~~~~~ ~~~~~~~~
                | name provider duration
            """.ReplaceLineEndings("\n"), run.Text, StringComparison.Ordinal);
        Assert.Contains("24 hours = PT24H   (column \"Duration\")", run.Text, StringComparison.Ordinal);
        Assert.Contains("read as tab-rows", run.Text, StringComparison.Ordinal);
        Assert.Contains("runner-up", run.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("_ga ", run.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_pipe_gets_json_that_fits_the_schema()
    {
        var run = await CliRun.In(folder, "explain", "shop.txt");

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.Empty(new SchemaValidator(OutputSchema.Create()).Errors(JsonNode.Parse(run.Text)!, "explanationFile"));
    }

    [Fact]
    public async Task A_cookie_that_is_not_there_is_nothing_found() =>
        Assert.Equal(4, (await CliRun.In(folder, "explain", "shop.txt", "--cookie", "_nobody")).ExitCode);

    [Fact]
    public async Task A_pattern_asks_for_all_names_that_it_covers() => Assert.Contains(
        "shop.txt (1 cookie)",
        (await CliRun.In(folder, "explain", "shop.txt", "--cookie", "_GI*", "--format", "text")).Text,
        StringComparison.Ordinal);

    [Fact]
    public async Task A_page_is_drawn_with_its_words()
    {
        WritePdf();

        var run = await CliRun.In(folder, "explain", "table.pdf", "--page", "1", "--svg", "page.svg");

        Assert.Equal((0, "", ""), (run.ExitCode, run.Text, run.Errors));
        var drawn = XDocument.Load(Path.Combine(folder.Path, "page.svg"));
        Assert.Contains(drawn.Root!.Elements(), element => (string?)element.Attribute("class") == "word");
    }

    [Theory]
    [InlineData(3, "PX202", "shop.txt", "--page", "1", "--svg", "p.svg")]
    [InlineData(3, "PX201", "table.pdf", "--page", "99", "--svg", "p.svg")]
    [InlineData(2, "go together", "table.pdf", "--page", "1")]
    [InlineData(2, "name one", "table.pdf", "shop.txt", "--page", "1", "--svg", "p.svg")]
    public async Task What_cannot_be_drawn_is_told(int exitCode, string words, params string[] arguments)
    {
        WritePdf();

        var run = await CliRun.In(folder, ["explain", .. arguments]);

        Assert.Equal(exitCode, run.ExitCode);
        Assert.Contains(words, run.Errors, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(folder.Path, "p.svg")));
    }

    private void WritePdf() => File.WriteAllBytes(
        Path.Combine(folder.Path, "table.pdf"), new Fixture("reading", "pdf-table").Document().Bytes.ToArray());
}
