using System.Diagnostics;

namespace PolicyExtract.Benchmarks.Batch;

/// <summary>A run of a .NET program.</summary>
/// <param name="Time">From its start to its end.</param>
/// <param name="PeakMemory">Bytes of its own that were in memory at once; those of processes that it starts are not among them.</param>
internal sealed record MeasuredRun(TimeSpan Time, long PeakMemory)
{
    /// <summary>How often the memory is looked at, in milliseconds; the system keeps the peak.</summary>
    private const int Interval = 20;

    /// <param name="program">The path of its assembly.</param>
    public static MeasuredRun Of(string program, params string[] arguments)
    {
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(new ProcessStartInfo("dotnet", [program, .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        var peak = 0L;
        while (!process.WaitForExit(Interval)) peak = Math.Max(peak, PeakOf(process));
        process.WaitForExit();
        if (process.ExitCode is not (0 or 4)) throw new InvalidOperationException($"{program} ended with {process.ExitCode}.");
        return new(watch.Elapsed, peak);
    }

    private static long PeakOf(Process process)
    {
        process.Refresh();
        try
        {
            return process.PeakWorkingSet64;
        }
        catch (InvalidOperationException)
        {
            // It has ended meanwhile.
            return 0;
        }
    }
}
