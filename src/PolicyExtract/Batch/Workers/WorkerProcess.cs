using System.Diagnostics;
using System.Globalization;
using PolicyExtract.Batch.Containers;
using PolicyExtract.Model;

namespace PolicyExtract.Batch.Workers;

/// <summary>A child process that answers one request after the other, until one is its end.</summary>
internal sealed class WorkerProcess : IDisposable
{
    /// <summary>Lines of what it says before its end; a stack trace may have a million.</summary>
    private const int LastWordsKept = 4;

    /// <summary>Exit codes of a process that a signal ended, as shells count: SIGKILL and SIGTERM.</summary>
    private static readonly int[] KilledFromOutside = [128 + 9, 128 + 15];

    private readonly Process process;
    private readonly LineReader answers;
    private readonly List<string> lastWords = [];

    private WorkerProcess(Process process)
    {
        this.process = process;
        answers = new(process.StandardOutput.BaseStream);
        process.ErrorDataReceived += (_, line) =>
        {
            if (line.Data is not null && lastWords.Count < LastWordsKept) lastWords.Add(line.Data.Trim());
        };
        process.BeginErrorReadLine();
    }

    private Stream Requests => process.StandardInput.BaseStream;

    public static WorkerProcess Start(WorkerProgram program, WorkerLimits limits)
    {
        var start = new ProcessStartInfo(program.File, program.Arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["DOTNET_GCHeapHardLimit"] = limits.Memory.ToString("x", CultureInfo.InvariantCulture);
        start.Environment["DOTNET_DbgEnableMiniDump"] = "0";
        return new(Process.Start(start)!);
    }

    /// <summary>The answer to a request; null when the process ended, or was ended because its time was up, before it answered.</summary>
    public byte[]? Ask(byte[] request, TimeSpan limit, CancellationToken cancellation)
    {
        using var end = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        end.CancelAfter(limit);
        using var killing = end.Token.Register(process.Kill);
        var answer = Ask(request);
        cancellation.ThrowIfCancellationRequested();
        WasTooSlow = answer is null && end.IsCancellationRequested;
        return answer;
    }

    /// <summary>Whether the process was ended because its time was up.</summary>
    public bool WasTooSlow { get; private set; }

    /// <summary>Why a process ended that was not too slow; null when somebody else killed it.</summary>
    public Diagnostic? CauseOfDeath()
    {
        process.WaitForExit();
        if (lastWords.Any(line => line.StartsWith("Stack overflow", StringComparison.Ordinal))) return Diagnostics.StackOverflowed();
        if (lastWords.Any(IsOutOfMemory)) return Diagnostics.MemoryLimitReached();
        if (KilledFromOutside.Contains(process.ExitCode)) return null;
        var code = string.Create(CultureInfo.InvariantCulture, $"exit code {process.ExitCode}");
        return Diagnostics.WorkerCrashed(lastWords is [var first, ..] ? first : code);
    }

    public void Dispose()
    {
        if (!process.HasExited) process.Kill();
        process.Dispose();
    }

    private byte[]? Ask(byte[] request)
    {
        try
        {
            Requests.Write([.. request, (byte)'\n']);
            Requests.Flush();
            return answers.Read(Array.MaxLength, out var line) && line.HasEnd ? line.Bytes.ToArray() : null;
        }
        catch (IOException)
        {
            return null;
        }
    }

    private static bool IsOutOfMemory(string line) =>
        line.Contains("Out of memory", StringComparison.OrdinalIgnoreCase)
        || line.Contains(nameof(OutOfMemoryException), StringComparison.Ordinal);
}
