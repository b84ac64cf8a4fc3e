using System.Diagnostics;
using System.Globalization;
using PolicyExtract.Tests.Cli;
using Xunit;

namespace PolicyExtract.Tests.Batch;

/// <summary>Runs of the program itself that are killed, or whose disk is full, and go on: the results are those of an undisturbed run.</summary>
public sealed class KilledRunTests : IDisposable
{
    private const int Seed = 20250302;
    private const int Documents = 12;
    private const int Kills = 25;

    private readonly TemporaryFolder folder = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_run_that_is_killed_goes_on()
    {
        await PrepareAsync();
        var random = new Random(Seed);

        for (var kill = 0; kill < Kills; kill++)
        {
            using var process = Start(kill % 2 == 0 ? "--in-process" : "--jobs=2");
            process.WaitForExit(random.Next(900));
            process.Kill();
            await process.WaitForExitAsync(Cancellation);
        }

        await AssertWholeAsync();
    }

    [Fact]
    public async Task A_run_whose_workers_are_killed_goes_on()
    {
        if (!OperatingSystem.IsLinux()) Assert.Skip("Only Linux tells a process's children.");
        await PrepareAsync();
        var random = new Random(Seed);

        for (var (killed, run) = (0, 0); killed < Kills; run++)
        {
            Assert.True(run < Kills, "The workers end before they can be killed.");
            using var process = Start("--timeout=60");
            for (; killed < Kills && !process.WaitForExit(random.Next(20, 200));)
            {
                if (Children(process) is not { Length: > 0 } children) continue;
                Kill(children[random.Next(children.Length)]);
                killed++;
            }
            await process.WaitForExitAsync(Cancellation);
        }

        await AssertWholeAsync();
    }

    [Fact]
    public async Task A_run_that_fills_the_disk_says_so_and_goes_on()
    {
        await PrepareAsync();
        Directory.CreateDirectory(Path.Combine(folder.Path, "out"));
        if (!await MountAsync("-t", "tmpfs", "-o", "size=16k", "none", "out")) Assert.Skip("A file system of a few bytes cannot be mounted here.");
        try
        {
            var full = await CliRun.In(folder, "extract", "many", "-o", "out", "--in-process");

            Assert.Equal(2, full.ExitCode);
            Assert.Contains("--resume", full.Errors, StringComparison.Ordinal);
            Assert.DoesNotContain(folder.Files("out"), file => !Path.GetFileName(file).StartsWith('.'));
            Assert.True(await MountAsync("-o", "remount,size=8m", "out"));
            await AssertWholeAsync();
        }
        finally
        {
            using var unmount = Process.Start("umount", [Path.Combine(folder.Path, "out")]);
            await unmount.WaitForExitAsync(CancellationToken.None);
        }
    }

    [Fact]
    public async Task A_folder_that_takes_no_files_is_told()
    {
        folder.Write("many/a.txt", SmallPolicies.Text(1));
        folder.Write("out", "a file where the folder should be");

        var run = await CliRun.In(folder, "extract", "many", "-o", "out/deep", "--resume");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("cannot be written", run.Errors, StringComparison.Ordinal);
        Assert.Equal(2, (await CliRun.In(folder, "extract", "many", "--resume")).ExitCode);
    }

    [Fact]
    public async Task Events_are_lines_of_json()
    {
        folder.Write("many/a.txt", SmallPolicies.Text(1));

        var run = await CliRun.In(folder, "extract", "many", "nowhere", "-o", "out", "--log", "json");

        var events = run.Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => System.Text.Json.Nodes.JsonNode.Parse(line)!).ToArray();
        Assert.Equal(["document", "document", "finished"], events.Select(each => (string?)each["event"]));
        Assert.Equal(("many/a.txt", "ok", 2), ((string?)events[0]["path"], (string?)events[0]["status"], (int)events[0]["found"]!));
        Assert.Equal("PX401", (string?)events[1]["id"]);
        Assert.Equal((2, 1, 2), ((int)events[2]["documents"]!, (int)events[2]["failures"]!, (int)events[2]["found"]!));
    }

    private async Task PrepareAsync()
    {
        SmallPolicies.WriteFiles(folder, "many", Documents);
        var whole = await CliRun.In(folder, "extract", "many", "-o", "whole", "--in-process");
        Assert.Equal(0, whole.ExitCode);
    }

    private async Task AssertWholeAsync()
    {
        var last = await CliRun.In(folder, "extract", "many", "-o", "out", "--resume");

        Assert.Equal(0, last.ExitCode);
        var files = folder.Files("whole").Select(file => file["whole/".Length..]).ToArray();
        Assert.Equal(files, folder.Files("out").Select(file => file["out/".Length..]));
        Assert.All(files, file => Assert.Equal(Bytes($"whole/{file}"), Bytes($"out/{file}")));
    }

    private byte[] Bytes(string file) => File.ReadAllBytes(Path.Combine(folder.Path, file));

    private Process Start(string option)
    {
        var process = CliRun.Start(folder, "C", "extract", "many", "-o", "out", "--resume", option);
        process.StandardInput.Close();
        return process;
    }

    private static string[] Children(Process process)
    {
        try
        {
            return
            [
                .. Directory.GetDirectories($"/proc/{process.Id}/task")
                    .SelectMany(thread => File.ReadAllText($"{thread}/children").Split(' ', StringSplitOptions.RemoveEmptyEntries)),
            ];
        }
        catch (IOException)
        {
            return [];
        }
    }

    private static void Kill(string id)
    {
        try
        {
            using var child = Process.GetProcessById(int.Parse(id, CultureInfo.InvariantCulture));
            child.Kill();
        }
        catch (ArgumentException)
        {
            // It has ended already.
        }
    }

    private async Task<bool> MountAsync(params string[] arguments)
    {
        if (!OperatingSystem.IsLinux()) return false;
        using var mount = Process.Start(new ProcessStartInfo("mount", arguments[..^1].Append(Path.Combine(folder.Path, arguments[^1]))) { RedirectStandardError = true })!;
        await mount.WaitForExitAsync(Cancellation);
        return mount.ExitCode == 0;
    }
}
