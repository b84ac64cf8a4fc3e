using System.Diagnostics;
using System.Globalization;
using Xunit;

namespace PolicyExtract.Tests.Batch;

/// <summary>Runs of the program itself that are killed at 50 points each and go on: the results are those of an undisturbed run.</summary>
public sealed class KilledRunTests : IDisposable
{
    private const int Seed = 20250302;
    private const int Kills = 50;

    /// <summary>A run does at most so much, some five documents, before it is killed; bytes of its journal.</summary>
    private const int MostDone = 6_000;

    private readonly TemporaryFolder folder = new();
    private readonly RepeatedRun run;

    public KilledRunTests() => run = new(folder);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_run_that_is_killed_goes_on()
    {
        await run.PrepareAsync();
        var random = new Random(Seed);
        var (kills, amidst) = (0, 0);

        for (var number = 0; kills < Kills; number++)
        {
            Assert.True(number < 2 * Kills, "The runs end before they can be killed.");
            using var process = run.Start(number % 2 == 0 ? "--in-process" : "--jobs=2");
            var before = run.JournalLength;
            var point = before + random.Next(MostDone);
            while (run.JournalLength < point && !process.WaitForExit(1)) continue;
            if (process.WaitForExit(random.Next(10))) continue;
            process.Kill();
            await process.WaitForExitAsync(Cancellation);
            kills++;
            if (run.JournalLength > before) amidst++;
        }

        Assert.InRange(amidst, Kills / 2, Kills);
        await run.AssertWholeAsync();
    }

    [Fact]
    public async Task A_run_whose_workers_are_killed_goes_on()
    {
        if (!OperatingSystem.IsLinux()) Assert.Skip("Only Linux tells a process's children.");
        await run.PrepareAsync();
        var random = new Random(Seed);

        for (var (killed, number) = (0, 0); killed < Kills; number++)
        {
            Assert.True(number < Kills, "The workers end before they can be killed.");
            using var process = run.Start("--timeout=60");
            for (; killed < Kills && !process.WaitForExit(random.Next(20, 200));)
            {
                if (Children(process) is not { Length: > 0 } children) continue;
                Kill(children[random.Next(children.Length)]);
                killed++;
            }
            await process.WaitForExitAsync(Cancellation);
        }

        await run.AssertWholeAsync();
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
}
