using System.Diagnostics;
using System.Text;
using PolicyExtract.Tests.Cli;
using Xunit;

namespace PolicyExtract.Tests.Batch;

/// <summary>The samples for clusters, run as users run them: the same bytes as without a cluster, also when a worker is killed.</summary>
public sealed class ClusterTests : IDisposable
{
    private const int Documents = 10;

    /// <summary>Debian's, which has Dask.</summary>
    private const string Python = "/usr/bin/python3";

    private readonly TemporaryFolder folder = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Gnu_parallel_gives_the_same_bytes()
    {
        await RequireAsync("parallel", "--version");
        var expected = await PrepareAsync();

        var run = await RunAsync("sh", Sample("parallel.sh"), "requests.jsonl", "jobs.log");
        var again = await RunAsync("sh", Sample("parallel.sh"), "requests.jsonl", "jobs.log");

        Assert.Equal((0, expected), run);
        Assert.Equal((0, ""), again);
        Assert.True(File.Exists(Path.Combine(folder.Path, "killed/marker")));
        Assert.InRange(File.ReadAllLines(Path.Combine(folder.Path, "jobs.log")).Length, 3, Documents + 1);
    }

    [Fact]
    public async Task Dask_gives_the_same_bytes()
    {
        await RequireAsync(Python, "-c", "import distributed");
        var expected = await PrepareAsync();
        using var scheduler = Start(Python, "-m", "distributed.cli.dask_scheduler", "--host", "127.0.0.1", "--port", "0", "--no-dashboard", "--scheduler-file", "scheduler.json");
        using var first = StartWorker();
        using var second = StartWorker();
        try
        {
            var run = RunAsync(Python, Sample("dask_extract.py"), "requests.jsonl", "inventories.jsonl", "scheduler.json");
            for (var tries = 0; tries < 600 && !run.IsCompleted && !File.Exists(Path.Combine(folder.Path, "killed/marker")); tries++) await Task.Delay(100, Cancellation);
            first.Kill(entireProcessTree: true);

            Assert.Equal(0, (await run).ExitCode);
            Assert.Equal(expected, await File.ReadAllTextAsync(Path.Combine(folder.Path, "inventories.jsonl"), Cancellation));
        }
        finally
        {
            foreach (var process in new[] { first, second, scheduler }) process.Kill(entireProcessTree: true);
        }
    }

    private static string Sample(string name) => Path.Combine(RepositoryFolder.Root, "samples/cluster", name);

    private Process StartWorker() =>
        Start(Python, "-m", "distributed.cli.dask_worker", "--scheduler-file", "scheduler.json", "--host", "127.0.0.1", "--nthreads", "1", "--no-nanny", "--no-dashboard", "--local-directory", folder.Path);

    /// <summary>Requests, a program of the name that the samples use, which is killed once while it answers, and what it should answer.</summary>
    private async Task<string> PrepareAsync()
    {
        folder.Write("requests.jsonl", SmallPolicies.Requests(Documents));
        var program = Path.Combine(AppContext.BaseDirectory, "PolicyExtract.Cli.dll");
        var script = folder.Write("bin/policyextract", $"""
            #!/bin/sh
            if mkdir '{folder.Path}/killed' 2> /dev/null; then
                head -n 1 | dotnet '{program}' "$@" --in-process
                touch '{folder.Path}/killed/marker'
                kill -9 $$
            fi
            exec dotnet '{program}' "$@" --in-process

            """);
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(script, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        return (await CliRun.With(folder, SmallPolicies.Requests(Documents), "C.UTF-8", "worker", "--in-process")).Text;
    }

    private static async Task RequireAsync(string program, params string[] arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
            await process.WaitForExitAsync(Cancellation);
            if (process.ExitCode == 0) return;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            // There is no such program.
        }
        if (Environment.GetEnvironmentVariable("CI") == "true") Assert.Fail($"{program} {string.Join(' ', arguments)} does not run.");
        Assert.Skip($"{program} {string.Join(' ', arguments)} does not run here.");
    }

    private async Task<(int ExitCode, string Output)> RunAsync(string program, params string[] arguments)
    {
        using var process = Start(program, arguments);
        var output = await process.StandardOutput.ReadToEndAsync(Cancellation);
        await process.WaitForExitAsync(Cancellation);
        return (process.ExitCode, output);
    }

    private Process Start(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder.Path, RedirectStandardOutput = true, StandardOutputEncoding = Encoding.UTF8 };
        start.Environment["PATH"] = $"{folder.Path}/bin:{start.Environment["PATH"]}";
        start.Environment["BLOCK"] = "1k";
        start.Environment["PARALLEL_HOME"] = folder.Path;
        return Process.Start(start)!;
    }
}
