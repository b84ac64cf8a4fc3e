using System.Text.Json.Nodes;
using PolicyExtract.Tests.Writing;
using PolicyExtract.Writing;
using Xunit;

namespace PolicyExtract.Tests.Cli;

public sealed class DiffCommandTests : IDisposable
{
    private const string Policy =
        "Cookie policy of Blue Fox\n\nNecessary cookies\n\n"
        + "Name\tProvider\tPurpose\tDuration\n"
        + "shop_session\tBlue Fox\tKeeps the basket of the visitor between two pages\tSession\n"
        + "shop_lang\tBlue Fox\tRemembers the language in which the visitor reads the shop, and nothing else, until he chooses another one\t1 year\n";

    private readonly TemporaryFolder folder = new();

    public DiffCommandTests() => folder.Write("a.txt", Policy);

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData(0, "--fail-on", "note")]
    [InlineData(1, "--fail-on", "any")]
    public async Task Other_words_for_the_same_count_where_any_does(int exitCode, params string[] options)
    {
        folder.Write("b.txt", Policy.Replace("1 year", "12 months", StringComparison.Ordinal));

        var run = await CliRun.In(folder, ["diff", "a.txt", "b.txt", "--format", "json", .. options]);

        Assert.Equal((exitCode, ""), (run.ExitCode, run.Errors));
        Assert.DoesNotContain("equivalent", run.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("cookies.sqlite")]
    [InlineData("inventory.json")]
    [InlineData("inventory.jsonl")]
    public async Task What_a_run_saved_is_compared_like_the_policy(string saved)
    {
        Assert.Equal(0, (await CliRun.In(folder, "extract", "a.txt", "-o", "out")).ExitCode);
        folder.Write("b.txt", Policy.Replace("1 year", "3 years", StringComparison.Ordinal));

        Assert.Equal(0, (await CliRun.In(folder, "diff", "a.txt", $"out/{saved}", "--fail-on", "any")).ExitCode);
        Assert.Contains("duration: P1Y -> P3Y", (await CliRun.In(folder, "diff", $"out/{saved}", "b.txt", "--format", "text")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Layout_alone_is_no_difference_of_any_kind()
    {
        folder.Write("b.txt", Policy.Replace("\tBlue Fox\t", " | Blue Fox | ", StringComparison.Ordinal).Replace('\t', '|'));

        Assert.Equal(0, (await CliRun.In(folder, "diff", "a.txt", "b.txt", "--fail-on", "any")).ExitCode);
    }

    [Fact]
    public async Task What_means_the_same_is_shown_on_request()
    {
        folder.Write("b.txt", Policy.Replace("1 year", "12 months", StringComparison.Ordinal));

        var text = (await CliRun.In(folder, "diff", "a.txt", "b.txt", "--verbose", "--format", "text")).Text;

        Assert.Contains("= shop_lang\n    duration: 1 year -> 12 months (normalized)\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_removal_can_be_allowed()
    {
        folder.Write("b.txt", string.Concat(Policy.Split('\n').SkipLast(2).Select(line => line + "\n")));

        Assert.Equal(1, (await CliRun.In(folder, "diff", "a.txt", "b.txt", "--fail-on", "warning")).ExitCode);
        Assert.Equal(0, (await CliRun.In(folder, "diff", "a.txt", "b.txt", "--fail-on", "warning", "--allow-removal")).ExitCode);
    }

    [Fact]
    public async Task Long_texts_stand_side_by_side_with_marks_at_words()
    {
        folder.Write("b.txt", Policy.Replace("until he chooses", "until she chooses", StringComparison.Ordinal));

        var text = (await CliRun.In(folder, "diff", "a.txt", "b.txt", "--format", "text")).Text;

        Assert.Contains("    purpose (wording, note)\n", text, StringComparison.Ordinal);
        Assert.Matches(@"\[-he-\].*\{\+she\+\}", text);
    }

    [Theory]
    [InlineData("diff.sarif", "\"version\": \"2.1.0\"")]
    [InlineData("diff.xml", "<testsuite ")]
    [InlineData("diff.md", "## Changed")]
    [InlineData("diff.csv", "difference,severity,")]
    public async Task The_suffix_of_the_output_names_the_format(string name, string said)
    {
        folder.Write("b.txt", Policy.Replace("1 year", "2 years", StringComparison.Ordinal));

        Assert.Equal(1, (await CliRun.In(folder, "diff", "a.txt", "b.txt", "-o", name)).ExitCode);
        Assert.Contains(said, await File.ReadAllTextAsync(Path.Combine(folder.Path, name), TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Saved_lines_of_many_documents_are_a_side()
    {
        folder.Write("all/b.txt", Policy.Replace("shop_", "blog_", StringComparison.Ordinal));
        folder.Write("all/a.txt", Policy);
        await CliRun.In(folder, "extract", "all", "-o", "saved.jsonl");

        var diff = JsonNode.Parse((await CliRun.In(folder, "diff", "all", "saved.jsonl")).Text)!;

        Assert.Equal("""{"same":4,"changed":0,"onlyLeft":0,"onlyRight":0}""", diff["summary"]!.ToJsonString());
        Assert.Equal(2, (int)diff["right"]!["documents"]!);
    }

    [Fact]
    public async Task The_history_of_dated_files_is_told()
    {
        folder.Write("versions/2024-01.txt", Policy);
        folder.Write("versions/2024-02.txt", "Please log in to see this page.\n");
        folder.Write("versions/2024-03.txt", Policy.Replace("1 year", "2 years", StringComparison.Ordinal));

        var run = await CliRun.In(folder, "history", "versions");

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        var history = JsonNode.Parse(run.Text)!;
        Assert.Empty(new SchemaValidator(OutputSchema.Create()).Errors(history, "history"));
        Assert.Equal(["added", "changed"], history["cookies"]![0]!["events"]!.AsArray().Select(life => (string?)life!["kind"]));
        var text = (await CliRun.In(folder, "history", "versions", "--format", "text")).Text;
        Assert.Contains("shop_lang     ●?◆\n    2024-03: duration: P1Y -> P2Y (material, error)\n", text, StringComparison.Ordinal);
        Assert.Matches(@"2024-02  2024-02\.txt \(0 cookies\): ", text);
    }

    [Theory]
    [InlineData("nowhere", "PX450")]
    [InlineData("undated", "PX451")]
    public async Task A_history_of_nothing_is_told(string input, string id)
    {
        folder.Write("undated/policy.txt", Policy);

        var run = await CliRun.In(folder, "history", input);

        Assert.Equal(3, run.ExitCode);
        Assert.Contains(id, run.Errors, StringComparison.Ordinal);
    }
}
