using System.Diagnostics;
using System.Globalization;
using PolicyExtract.Writing;

namespace PolicyExtract.Cli;

/// <summary>One line that a terminal shows while a run goes on: documents done, their rate, failures, time left.</summary>
/// <param name="totalBytes">Size of all inputs, as soon as it is known; null when nobody knows it.</param>
internal sealed class ProgressLine(TextWriter terminal, Task<long?> totalBytes)
{
    /// <summary>How often the line changes.</summary>
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(200);

    private readonly Stopwatch watch = Stopwatch.StartNew();
    private TimeSpan shown;
    private int width;
    private int documents;
    private int failures;
    private long bytes;

    public void Advance(bool isFailure, long sourceBytes)
    {
        documents++;
        bytes += sourceBytes;
        if (isFailure) failures++;
        if (watch.Elapsed - shown < Interval) return;
        shown = watch.Elapsed;
        var line = Line(watch.Elapsed);
        terminal.Write($"\r{line.PadRight(width)}");
        width = line.Length;
    }

    public void Clear()
    {
        if (width > 0) terminal.Write($"\r{new string(' ', width)}\r");
        width = 0;
    }

    private string Line(TimeSpan elapsed)
    {
        var rate = string.Create(CultureInfo.InvariantCulture, $"{documents / elapsed.TotalSeconds:0.0} a second");
        var failed = string.Create(CultureInfo.InvariantCulture, $"{failures} failed");
        return string.Join(", ", new[] { Quantity.Of(documents, "document"), rate, failed, Left(elapsed) }.OfType<string>());
    }

    private string? Left(TimeSpan elapsed)
    {
        if (!totalBytes.IsCompletedSuccessfully || totalBytes.Result is not { } total || bytes == 0) return null;
        var left = elapsed * (Math.Max(0, total - bytes) / (double)bytes);
        return string.Create(CultureInfo.InvariantCulture, $"about {(int)left.TotalHours}:{left.Minutes:00}:{left.Seconds:00} left");
    }
}
