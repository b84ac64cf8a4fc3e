using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Nodes;
using PolicyExtract.Tests.Writing;
using PolicyExtract.Writing;
using Xunit;

namespace PolicyExtract.Tests.Cli;

public sealed class ExtractCommandTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public ExtractCommandTests() => folder.Write("shop.txt", ShopPolicy.Text);

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
        var run = await CliRun.With(folder, ShopPolicy.Text, "en_US.UTF-8", "extract", "-", "--platform", "Fox", "--format", "jsonl");

        Assert.Equal(0, run.ExitCode);
        var document = JsonNode.Parse(run.Text)!;
        Assert.Equal(("-", "Fox"), ((string?)document["source"]!["path"], (string?)document["platform"]));
    }

    [Fact]
    public async Task A_dash_is_standard_output()
    {
        var run = await CliRun.In(folder, "extract", "shop.txt", "--format", "csv", "-o", "-");

        Assert.Equal((await CliRun.In(folder, "extract", "shop.txt", "--format", "csv")).Text, run.Text);
        Assert.False(Directory.Exists(Path.Combine(folder.Path, "-")));
    }

    [Fact]
    public async Task What_a_stopped_run_had_done_is_not_done_again_without_a_word()
    {
        folder.Write("out/.policyextract.journal", new string('0', 32) + " {}\n");

        var run = await CliRun.In(folder, "extract", "shop.txt", "-o", "out");

        Assert.Contains("a stopped run had done (1 document)", run.Errors, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(folder.Path, "out/.policyextract.journal")));
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

    [Fact]
    public async Task Records_below_the_asked_confidence_are_left_out_and_counted()
    {
        var run = await CliRun.In(folder, "extract", "shop.txt", "--min-confidence", "1", "--format", "jsonl");

        var document = JsonNode.Parse(run.Text)!;
        Assert.Equal(4, run.ExitCode);
        Assert.Empty(document["cookies"]!.AsArray());
        Assert.Contains(document["diagnostics"]!.AsArray(), diagnostic => (string?)diagnostic!["id"] == "PX410");
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
    public async Task The_number_of_workers_changes_no_byte()
    {
        for (var number = 0; number < 40; number++)
            folder.Write($"many/{number}.txt", string.Concat(Enumerable.Repeat(ShopPolicy.Text, 1 + (number * 7 % 5))));

        var one = await CliRun.In(folder, "extract", "many", "--jobs", "1");
        var eight = await CliRun.In(folder, "extract", "many", "--jobs", "8");

        Assert.Equal(0, one.ExitCode);
        Assert.Equal(one.Text, eight.Text);
    }

    [Fact]
    public async Task Events_are_lines_of_json()
    {
        folder.Write("many/a.txt", ShopPolicy.Text);

        var run = await CliRun.In(folder, "extract", "many", "nowhere", "-o", "out", "--log", "json");

        var events = run.Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonNode.Parse(line)!).ToArray();
        Assert.Equal(["document", "document", "finished"], events.Select(each => (string?)each["event"]));
        Assert.Equal(("many/a.txt", "ok", 3), ((string?)events[0]["path"], (string?)events[0]["status"], (int)events[0]["found"]!));
        Assert.Equal("PX401", (string?)events[1]["id"]);
        Assert.Equal((2, 1, 3), ((int)events[2]["documents"]!, (int)events[2]["failures"]!, (int)events[2]["found"]!));
    }

    [Theory]
    [InlineData("-TERM")]
    [InlineData("-HUP")]
    public async Task An_interrupted_run_leaves_no_half_file_and_says_how_to_go_on(string signal)
    {
        if (OperatingSystem.IsWindows()) Assert.Skip("There is no signal to send.");
        Assert.SkipWhen(signal == "-HUP" && IsHangUpIgnored(), "Started with nohup: whatever it starts ignores the signal, too.");
        folder.Write("out/cookies.csv", "whole");
        using var process = CliRun.Start(folder, "C", "extract", "shop.txt", "-", "-o", "out");
        await UntilAsync(() => folder.Files("out").Length > 1);

        // The same as Ctrl-C; but that one is ignored by all that a shell starts in the background, tests too.
        using var kill = Process.Start("kill", [signal, process.Id.ToString(CultureInfo.InvariantCulture)]);
        await kill.WaitForExitAsync(Cancellation);
        await process.WaitForExitAsync(Cancellation);

        Assert.Equal(130, process.ExitCode);
        Assert.Contains("policyextract extract shop.txt - -o out --resume", await process.StandardError.ReadToEndAsync(Cancellation), StringComparison.Ordinal);
        Assert.Equal([], folder.Files("out").Except(["out/.policyextract.journal", "out/cookies.csv"]));
        Assert.Equal("whole", await File.ReadAllTextAsync(Path.Combine(folder.Path, "out/cookies.csv"), Cancellation));
    }

    /// <summary>Whether the first bit of the mask of ignored signals is set, where the system says so.</summary>
    private static bool IsHangUpIgnored() =>
        File.Exists("/proc/self/status")
        && File.ReadLines("/proc/self/status").FirstOrDefault(line => line.StartsWith("SigIgn:", StringComparison.Ordinal)) is { } ignored
        && (Convert.ToUInt64(ignored["SigIgn:".Length..].Trim(), 16) & 1) == 1;

    private static async Task UntilAsync(Func<bool> reached)
    {
        for (var tries = 0; !reached(); tries++)
        {
            Assert.True(tries < 600, "It did not begin to write within a minute.");
            await Task.Delay(100, Cancellation);
        }
    }
}
