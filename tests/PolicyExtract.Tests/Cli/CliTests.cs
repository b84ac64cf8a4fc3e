using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Nodes;
using PolicyExtract.Tests.Writing;
using PolicyExtract.Writing;
using Xunit;

namespace PolicyExtract.Tests.Cli;

public sealed class CliTests : IDisposable
{
    private const string Policy =
        "Cookie policy of Blue Fox\n\nNecessary cookies\n\n"
        + "Name\tProvider\tPurpose\tDuration\n"
        + "shop_session\tBlue Fox\tKeeps the basket for INVITED guests\tSession\n"
        + "shop_lang\tBlue Fox\tRemembers the language (Türkçe, Ελληνικά)\t1.5 years\n\n"
        + "Marketing cookies\n\n"
        + "Name\tProvider\tPurpose\tDuration\n"
        + "fox_id\tRed Ads Ltd\tShows advertising that fits\t13 months\n";

    private readonly TemporaryFolder folder = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public CliTests() => folder.Write("shop.txt", Policy);

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_pipe_gets_json_that_fits_the_schema()
    {
        var run = await CliRun.In(folder, "extract", "shop.txt");

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        var json = JsonNode.Parse(run.Text)!;
        Assert.Empty(new SchemaValidator(OutputSchema.Create()).Errors(json, "inventoryFile"));
        var cookies = json["documents"]![0]!["cookies"]!.AsArray();
        Assert.Equal(["shop_session", "shop_lang", "fox_id"], cookies.Select(cookie => (string?)cookie!["name"]));
        Assert.Equal("shop.txt", (string?)json["documents"]![0]!["source"]!["path"]);
    }

    [Fact]
    public async Task A_folder_gets_its_files_and_a_person_a_summary()
    {
        var run = await CliRun.In(folder, "extract", "shop.txt", "-o", "out");

        Assert.Equal((0, ""), (run.ExitCode, run.Text));
        Assert.Equal(
            [
                "out/cookies.csv", "out/cookies.sqlite", "out/datapackage.json", "out/inventory.json", "out/inventory.jsonl", "out/summary.json",
            ],
            folder.Files("out"));
        Assert.Matches(@"shop\.txt\s+ok\s+3", run.Errors);
    }

    [Theory]
    [InlineData("cookies.csv", "path,platform,")]
    [InlineData("new/all.jsonl", "{\"source\":")]
    [InlineData("all.json", "{\n")]
    public async Task A_name_with_a_suffix_is_a_file_in_that_format(string name, string beginning)
    {
        var run = await CliRun.In(folder, "extract", "shop.txt", "-o", name);

        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith(beginning, await File.ReadAllTextAsync(Path.Combine(folder.Path, name), Cancellation), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Standard_input_is_a_document()
    {
        var run = await CliRun.With(folder, Policy, "en_US.UTF-8", "extract", "-", "--platform", "Fox", "--format", "jsonl");

        Assert.Equal(0, run.ExitCode);
        var document = JsonNode.Parse(run.Text)!;
        Assert.Equal(("-", "Fox"), ((string?)document["source"]!["path"], (string?)document["platform"]));
    }

    [Fact]
    public async Task What_cannot_be_read_is_listed_and_the_rest_is_written()
    {
        folder.Write("bad/empty.txt", "");
        folder.Write("bad/binary.txt", "\0\u0001\u0002\0\u0003\0\0\0\u0007 PNG \0\0");

        var run = await CliRun.In(folder, "extract", "bad", "nowhere.txt", "shop.txt", "-o", "out");

        Assert.Equal(3, run.ExitCode);
        var failures = await File.ReadAllLinesAsync(Path.Combine(folder.Path, "out/failures.csv"), Cancellation);
        Assert.Equal(["path", "bad/binary.txt", "bad/empty.txt", "nowhere.txt"], failures.Select(line => line.Split(',')[0]));
        Assert.All(failures.Skip(1), line => Assert.Contains(line.Split(',')[0], run.Errors, StringComparison.Ordinal));
        var cookies = await File.ReadAllTextAsync(Path.Combine(folder.Path, "out/cookies.csv"), Cancellation);
        Assert.Contains("fox_id", cookies, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(3, "PX401", "extract", "nowhere.txt")]
    [InlineData(3, "PX402", "extract", "*.html")]
    [InlineData(3, "PX403", "extract", "pictures")]
    [InlineData(3, "PX101", "tables", "empty.txt")]
    [InlineData(3, "PX411", "diff", "damaged.json", "shop.txt")]
    [InlineData(4, "", "extract", "prose.txt")]
    [InlineData(4, "", "tables", "prose.txt")]
    [InlineData(4, "", "diff", "prose.txt", "prose.txt")]
    [InlineData(2, "--help", "extract")]
    [InlineData(2, "--help", "extrakt", "shop.txt")]
    [InlineData(2, ".jsonl", "extract", "shop.txt", "-o", "shop.xyz")]
    [InlineData(2, "--jobs", "extract", "shop.txt", "--jobs", "none")]
    [InlineData(2, "--min-confidence", "extract", "shop.txt", "--min-confidence", "0,5")]
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
        folder.Write("damaged.json", """{"schemaVersion":"1.0","documents":[""");

        var run = await CliRun.In(folder, arguments);

        Assert.Equal(exitCode, run.ExitCode);
        Assert.Contains(said, run.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Records_below_the_asked_confidence_are_left_out_and_counted()
    {
        var run = await CliRun.In(folder, "extract", "shop.txt", "--min-confidence", "1", "--format", "jsonl");

        var document = JsonNode.Parse(run.Text)!;
        Assert.Equal(4, run.ExitCode);
        Assert.Empty(document["cookies"]!.AsArray());
        Assert.Contains(document["diagnostics"]!.AsArray(), diagnostic => (string?)diagnostic!["id"] == "PX410");
    }

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
        folder.Write("all/a.txt", Policy);
        folder.Write("all/b.txt", Policy);
        folder.Write("all/c.txt", Policy.Replace("13 months", "2 years", StringComparison.Ordinal));

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
        folder.Write("later.txt", Policy.Replace("13 months", "1 year", StringComparison.Ordinal));

        Assert.Equal(1, (await CliRun.In(folder, "diff", "shop.txt", "later.txt")).ExitCode);
        Assert.Equal(0, (await CliRun.In(folder, "diff", "shop.txt", "later.txt", "--fail-on", "warning")).ExitCode);
        var text = (await CliRun.In(folder, "diff", "shop.txt", "later.txt", "--format", "text")).Text;
        Assert.Contains("~ fox_id\n    duration: P13M -> P1Y (material, note)\n", text, StringComparison.Ordinal);
        Assert.EndsWith("2 same, 1 changed, 0 only left, 0 only right\n", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("extract", "shop.txt")]
    [InlineData("extract", "shop.txt", "--format", "csv", "--min-confidence", "0.25")]
    [InlineData("tables", "shop.txt", "--format", "markdown")]
    [InlineData("diff", "shop.txt", "other.txt", "--format", "text")]
    public async Task The_country_of_the_machine_changes_no_byte(params string[] command)
    {
        folder.Write("other.txt", Policy.Replace("shop_lang", "shop_lingua", StringComparison.Ordinal));

        var american = await CliRun.In(folder, command);
        var turkish = await CliRun.With(folder, "", "tr_TR.UTF-8", command);
        var german = await CliRun.With(folder, "", "de_DE.UTF-8", command);

        Assert.NotEqual("", american.Text);
        Assert.Equal(american.Text, turkish.Text);
        Assert.Equal(american.Text, german.Text);
    }

    [Fact]
    public async Task The_number_of_workers_changes_no_byte()
    {
        for (var number = 0; number < 40; number++)
            folder.Write($"many/{number}.txt", string.Concat(Enumerable.Repeat(Policy, 1 + (number * 7 % 5))));

        var one = await CliRun.In(folder, "extract", "many", "--jobs", "1");
        var eight = await CliRun.In(folder, "extract", "many", "--jobs", "8");

        Assert.Equal(0, one.ExitCode);
        Assert.Equal(one.Text, eight.Text);
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

    [Fact]
    public async Task A_cookie_database_fills_the_reference_alone()
    {
        folder.Write("known.csv", "Cookie / Data Key name,Category,Wildcard match\nfox_,Analytics,1\n");
        var run = await CliRun.In(folder, "extract", "shop.txt", "--reference", "known.csv");
        var cookies = JsonNode.Parse(run.Text)!["documents"]![0]!["cookies"]!.AsArray();

        Assert.Equal([null, null, "fox_"], cookies.Select(cookie => (string?)cookie!["reference"]?["name"]));
        Assert.Equal("marketing", (string?)cookies[2]!["category"]);
        Assert.Equal(2, (await CliRun.In(folder, "extract", "shop.txt", "--reference", "shop.txt")).ExitCode);
    }

    [Fact]
    public async Task An_interrupted_run_leaves_no_half_file_and_says_how_to_go_on()
    {
        if (OperatingSystem.IsWindows()) Assert.Skip("There is no signal to send.");
        folder.Write("out/cookies.csv", "whole");
        using var process = CliRun.Start(folder, "C", "extract", "shop.txt", "-", "-o", "out");
        await UntilAsync(() => folder.Files("out").Length > 1);

        // The same as Ctrl-C; but that one is ignored by all that a shell starts in the background, tests too.
        using var kill = Process.Start("kill", ["-TERM", process.Id.ToString(CultureInfo.InvariantCulture)]);
        await kill.WaitForExitAsync(Cancellation);
        await process.WaitForExitAsync(Cancellation);

        Assert.Equal(130, process.ExitCode);
        Assert.Contains("policyextract extract shop.txt - -o out --resume", await process.StandardError.ReadToEndAsync(Cancellation), StringComparison.Ordinal);
        Assert.Equal([], folder.Files("out").Except(["out/.policyextract.journal", "out/cookies.csv"]));
        Assert.Equal("whole", await File.ReadAllTextAsync(Path.Combine(folder.Path, "out/cookies.csv"), Cancellation));
    }

    private static async Task UntilAsync(Func<bool> reached)
    {
        for (var tries = 0; !reached(); tries++)
        {
            Assert.True(tries < 600, "It did not begin to write within a minute.");
            await Task.Delay(100, Cancellation);
        }
    }
}
