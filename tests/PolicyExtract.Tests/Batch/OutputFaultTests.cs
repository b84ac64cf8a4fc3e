using System.Diagnostics;
using PolicyExtract.Tests.Cli;
using Xunit;

namespace PolicyExtract.Tests.Batch;

/// <summary>Outputs that cannot be written.</summary>
public sealed class OutputFaultTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly RepeatedRun run;

    public OutputFaultTests() => run = new(folder);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_run_that_fills_the_disk_says_so_and_goes_on()
    {
        await run.PrepareAsync();
        Directory.CreateDirectory(Path.Combine(folder.Path, "out"));
        if (!await MountAsync("-t", "tmpfs", "-o", "size=16k", "none", "out"))
            Assert.Skip("A file system of a few bytes cannot be mounted here.");
        try
        {
            var full = await CliRun.In(folder, "extract", "many", "-o", "out", "--in-process");

            Assert.Equal(2, full.ExitCode);
            Assert.Contains("--resume", full.Errors, StringComparison.Ordinal);
            Assert.DoesNotContain(folder.Files("out"), file => !Path.GetFileName(file).StartsWith('.'));
            Assert.True(await MountAsync("-o", "remount,size=8m", "out"));
            await run.AssertWholeAsync();
        }
        finally
        {
            await UnmountAsync();
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
    public async Task A_folder_that_can_only_be_read_is_told()
    {
        folder.Write("many/a.txt", SmallPolicies.Text(1));
        folder.Write("out/cookies.csv", "whole");
        if (!await MountAsync("--bind", "out", "out")) Assert.Skip("A file system that can only be read cannot be mounted here.");
        try
        {
            Assert.True(await MountAsync("-o", "remount,ro,bind", "out"));
            foreach (var output in new[] { "out", "out/new", "out/cookies.csv" })
            {
                var run = await CliRun.In(folder, "extract", "many", "-o", output);

                Assert.Equal(2, run.ExitCode);
                Assert.Contains("Read-only file system", run.Errors, StringComparison.Ordinal);
                Assert.DoesNotContain("   at ", run.Errors, StringComparison.Ordinal);
            }
            Assert.Equal(["out/cookies.csv"], folder.Files("out"));
        }
        finally
        {
            await UnmountAsync();
        }
    }

    private async Task<bool> MountAsync(params string[] arguments)
    {
        if (!OperatingSystem.IsLinux()) return false;
        var named = arguments.Select(argument => argument == "out" ? Path.Combine(folder.Path, argument) : argument);
        using var mount = Process.Start(new ProcessStartInfo("mount", named) { RedirectStandardError = true })!;
        await mount.WaitForExitAsync(Cancellation);
        return mount.ExitCode == 0;
    }

    private async Task UnmountAsync()
    {
        using var unmount = Process.Start("umount", [Path.Combine(folder.Path, "out")]);
        await unmount.WaitForExitAsync(CancellationToken.None);
    }
}
