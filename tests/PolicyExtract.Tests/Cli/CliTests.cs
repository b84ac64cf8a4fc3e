using System.Text.Json.Nodes;
using PolicyExtract.Writing;
using Xunit;

namespace PolicyExtract.Tests.Cli;

/// <summary>What holds for all commands.</summary>
public sealed class CliTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public CliTests() => folder.Write("shop.txt", ShopPolicy.Text);

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData(3, "PX401", "extract", "nowhere.txt")]
    [InlineData(3, "PX402", "extract", "*.html")]
    [InlineData(3, "PX403", "extract", "pictures")]
    [InlineData(3, "PX101", "tables", "empty.txt")]
    [InlineData(3, "PX411", "diff", "damaged.json", "shop.txt")]
    [InlineData(3, "PX414", "diff", "cookies.csv", "shop.txt")]
    [InlineData(4, "", "extract", "prose.txt")]
    [InlineData(4, "", "tables", "prose.txt")]
    [InlineData(4, "", "diff", "prose.txt", "prose.txt")]
    [InlineData(2, "--help", "extract")]
    [InlineData(2, "--help", "extrakt", "shop.txt")]
    [InlineData(2, ".jsonl", "extract", "shop.txt", "-o", "shop.xyz")]
    [InlineData(2, "--jobs", "extract", "shop.txt", "--jobs", "none")]
    [InlineData(2, "--min-confidence", "extract", "shop.txt", "--min-confidence", "0,5")]
    [InlineData(2, "'-o'", "extract", "shop.txt", "-o")]
    [InlineData(2, "--svg", "explain", "shop.txt", "--svg")]
    [InlineData(2, "run_8.0/", "extract", "shop.txt", "-o", "run_8.0")]
    [InlineData(2, "is an input", "extract", "shop.txt", "-o", "./shop.txt")]
    [InlineData(2, "two", "diff", "--format", "sarif")]
    [InlineData(1, "prose.txt: PX413", "diff", "shop.txt", "prose.txt")]
    [InlineData(2, "two", "diff", "shop.txt")]
    [InlineData(2, "written", "extract", "shop.txt", "-o", "shop.txt/out.csv")]
    [InlineData(2, "PX444", "extract", "shop.txt", "--format", "tcf", "--tcf-profile", "damaged.json")]
    [InlineData(2, "PX404", "extract", "shop.txt", "--format", "tcf", "--tcf-profile", "nowhere.json")]
    [InlineData(0, "PX442 klaro cannot say the duration", "extract", "shop.txt", "--format", "klaro")]
    [InlineData(0, "PX443 Changed for klaro: purpose of 2 record(s)", "extract", "shop.txt", "--format", "klaro")]
    [InlineData(1, "PX442 klaro cannot say the duration", "extract", "shop.txt", "--format", "klaro", "--strict")]
    [InlineData(0, "", "extract", "shop.txt", "--format", "json", "--strict")]
    public async Task Each_way_to_fail_has_its_exit_code_and_says_the_way_out(int exitCode, string said, params string[] arguments)
    {
        folder.Write("pictures/a.png", "");
        folder.Write("empty.txt", "");
        folder.Write("prose.txt", "This page tells of our garden.\n");
        folder.Write("cookies.csv", "path,platform,language,policy_date,id,name\nshop.txt,shop,en,,c_1,basket\n");
        folder.Write("damaged.json", """{"schemaVersion":"1.0","documents":[""");

        var run = await CliRun.In(folder, arguments);

        Assert.Equal(exitCode, run.ExitCode);
        Assert.Contains(said, run.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("extract", "shop.txt")]
    [InlineData("extract", "shop.txt", "--format", "csv", "--min-confidence", "0.25")]
    [InlineData("tables", "shop.txt", "--format", "markdown")]
    [InlineData("diff", "shop.txt", "other.txt", "--format", "text")]
    public async Task The_country_of_the_machine_changes_no_byte(params string[] command)
    {
        folder.Write("other.txt", ShopPolicy.Text.Replace("shop_lang", "shop_lingua", StringComparison.Ordinal));

        var american = await CliRun.In(folder, command);
        var turkish = await CliRun.With(folder, "", "tr_TR.UTF-8", command);
        var german = await CliRun.With(folder, "", "de_DE.UTF-8", command);

        Assert.NotEqual("", american.Text);
        Assert.Equal(american.Text, turkish.Text);
        Assert.Equal(american.Text, german.Text);
    }

    [Fact]
    public async Task The_schema_is_printed_as_it_is()
    {
        var run = await CliRun.In(folder, "schema");

        Assert.Equal(0, run.ExitCode);
        Assert.True(JsonNode.DeepEquals(OutputSchema.Create(), JsonNode.Parse(run.Output)));
    }

    [Theory]
    [InlineData("--version", "policyextract 0.")]
    [InlineData("--help", "Examples:")]
    [InlineData("extract --help", "out/cookies.csv")]
    public async Task It_explains_itself(string arguments, string said)
    {
        var run = await CliRun.In(folder, arguments.Split(' '));

        Assert.Equal(0, run.ExitCode);
        Assert.Contains(said, run.Text, StringComparison.Ordinal);
    }
}
