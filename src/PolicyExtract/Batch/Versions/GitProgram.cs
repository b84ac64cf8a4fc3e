using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using PolicyExtract.Model;

namespace PolicyExtract.Batch.Versions;

/// <summary>
/// Runs <c>git</c> on a repository that may not be trusted: no shell, no prompt, no network, none of the programs that its configuration
/// may name.
/// </summary>
/// <param name="Folder">In the repository.</param>
internal sealed record GitProgram(string Folder)
{
    /// <summary>Histories of one file take seconds even in large repositories.</summary>
    private static readonly TimeSpan TimeLimit = TimeSpan.FromMinutes(2);

    private static readonly string[] Harmless =
    [
        "--no-pager", "--literal-pathspecs", "-c", "core.fsmonitor=false", "-c", "core.hooksPath=/dev/null",
        "-c", "log.showSignature=false", "-c", "protocol.allow=never", "-c", "core.quotePath=false",
    ];

    /// <summary>What git wrote, or why it did not.</summary>
    public (byte[] Output, Diagnostic? Failure) Run(IEnumerable<string> arguments, CancellationToken cancellation)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(TimeLimit);
        try
        {
            using var process = Process.Start(Start(arguments))!;
            using var end = limit.Token.Register(() => Kill(process));
            process.StandardInput.Close();
            var errors = process.StandardError.ReadToEndAsync(CancellationToken.None);
            using var output = new MemoryStream();
            process.StandardOutput.BaseStream.CopyTo(output);
            process.WaitForExit();
            cancellation.ThrowIfCancellationRequested();
            if (limit.IsCancellationRequested) return ([], Diagnostics.GitTimeLimitReached(TimeLimit));
            return process.ExitCode == 0 ? (output.ToArray(), null) : ([], Diagnostics.GitFailed(errors.GetAwaiter().GetResult().Trim()));
        }
        catch (Win32Exception exception)
        {
            return ([], Diagnostics.GitMissing(exception.Message));
        }
    }

    private ProcessStartInfo Start(IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo("git", ["-C", Folder, .. Harmless, .. arguments])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardErrorEncoding = Encoding.UTF8,
        };
        foreach (var (name, value) in new[]
        {
            ("LC_ALL", "C"), ("TZ", "UTC"), ("GIT_TERMINAL_PROMPT", "0"), ("GIT_OPTIONAL_LOCKS", "0"), ("GIT_NO_LAZY_FETCH", "1"),
        }) start.Environment[name] = value;
        return start;
    }

    private static void Kill(Process process)
    {
        try
        {
            process.Kill(entireProcessTree: true);
        }
        catch (InvalidOperationException)
        {
            // It has ended by itself.
        }
    }
}
