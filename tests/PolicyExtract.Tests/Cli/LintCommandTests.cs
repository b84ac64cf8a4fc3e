using System.Text.Json.Nodes;
using PolicyExtract.Tests.Writing;
using PolicyExtract.Writing;
using Xunit;

namespace PolicyExtract.Tests.Cli;

public sealed class LintCommandTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public LintCommandTests() => folder.Write("shop.txt", ShopPolicy.Text);

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("warning", 1)]
    [InlineData("error", 0)]
    public async Task Lint_fails_on_findings_that_are_grave_enough(string failOn, int exitCode)
    {
        var run = await CliRun.In(folder, "lint", "shop.txt", "--fail-on", failOn);

        Assert.Equal((exitCode, ""), (run.ExitCode, run.Errors));
        var json = JsonNode.Parse(run.Text)!;
        Assert.Empty(new SchemaValidator(OutputSchema.Create()).Errors(json, "lintFile"));
        Assert.Contains("PX021", json["documents"]![0]!["findings"]!.AsArray().Select(finding => (string?)finding!["id"]));
    }

    [Fact]
    public async Task Lint_of_what_cannot_be_read_or_declares_nothing_does_not_pass()
    {
        folder.Write("empty.txt", "Nothing about that.");

        Assert.Equal(3, (await CliRun.In(folder, "lint", "shop.txt", "missing.txt")).ExitCode);
        Assert.Equal(4, (await CliRun.In(folder, "lint", "empty.txt")).ExitCode);
    }
}
