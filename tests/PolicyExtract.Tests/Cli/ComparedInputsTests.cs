using System.Text.Json.Nodes;
using PolicyExtract.Tests.Writing;
using PolicyExtract.Writing;
using Xunit;

namespace PolicyExtract.Tests.Cli;

/// <summary>What <c>diff</c> takes for its sides, and how it ends.</summary>
public sealed class ComparedInputsTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public ComparedInputsTests() => folder.Write("shop.txt", ShopPolicy.Text);

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("json")]
    [InlineData("jsonl")]
    [InlineData("sqlite")]
    public async Task A_policy_and_its_inventory_do_not_differ(string format)
    {
        await CliRun.In(folder, "extract", "shop.txt", "-o", "saved." + format);

        var run = await CliRun.In(folder, "diff", "saved." + format, "shop.txt");

        Assert.Equal(0, run.ExitCode);
        var diff = JsonNode.Parse(run.Text)!;
        Assert.Equal("""{"same":3,"changed":0,"onlyLeft":0,"onlyRight":0}""", diff["summary"]!.ToJsonString());
        Assert.Empty(new SchemaValidator(OutputSchema.Create()).Errors(diff, "diff"));
    }

    [Fact]
    public async Task More_than_two_give_a_matrix_and_so_do_the_documents_of_one_folder()
    {
        folder.Write("all/a.txt", ShopPolicy.Text);
        folder.Write("all/b.txt", ShopPolicy.Text);
        folder.Write("all/c.txt", ShopPolicy.Text.Replace("13 months", "2 years", StringComparison.Ordinal));

        var files = await CliRun.In(folder, "diff", "all/c.txt", "all/a.txt", "all/b.txt");
        var together = await CliRun.In(folder, "diff", "all");
        var report = await CliRun.In(folder, "diff", "all/a.txt", "all/c.txt", "-o", "report.html");

        Assert.Equal((1, files.Text), (together.ExitCode, together.Text));
        Assert.Empty(new SchemaValidator(OutputSchema.Create()).Errors(JsonNode.Parse(files.Text)!, "matrix"));
        Assert.Equal(0, (await CliRun.In(folder, "diff", "all/a.txt", "all/b.txt", "all/b.txt")).ExitCode);
        Assert.Equal(1, report.ExitCode);
        var html = await File.ReadAllTextAsync(Path.Combine(folder.Path, "report.html"), Cancellation);
        Assert.Contains("<mark title=\"Duration\">13 months</mark>", html, StringComparison.Ordinal);
        Assert.Equal(2, (await CliRun.In(folder, "diff", "all", "--format", "sarif")).ExitCode);
    }

    [Fact]
    public async Task Differences_end_with_one_from_the_asked_severity_on()
    {
        folder.Write("later.txt", ShopPolicy.Text.Replace("13 months", "1 year", StringComparison.Ordinal));

        Assert.Equal(1, (await CliRun.In(folder, "diff", "shop.txt", "later.txt")).ExitCode);
        Assert.Equal(0, (await CliRun.In(folder, "diff", "shop.txt", "later.txt", "--fail-on", "warning")).ExitCode);
        var text = (await CliRun.In(folder, "diff", "shop.txt", "later.txt", "--format", "text")).Text;
        Assert.Contains("~ fox_id\n    duration: P13M -> P1Y (material, note)\n", text, StringComparison.Ordinal);
        Assert.EndsWith("2 same, 1 changed, 0 only left, 0 only right\n", text, StringComparison.Ordinal);
    }
}
