using System.CommandLine;
using System.Diagnostics;
using PolicyExtract.Batch;
using PolicyExtract.Batch.Workers;

namespace PolicyExtract.Cli.Commands;

/// <summary><c>worker</c>: requests to inventories, one line each, for other programs.</summary>
internal static class WorkerCommand
{
    public const string Name = "worker";

    public static Command Create()
    {
        var run = new RunArguments();
        var command = new Command(Name, "Answer requests on standard input, one JSON object a line, with inventories on standard output.");
        run.AddLimitsTo(command);
        command.SetAction((parsed, cancellation) => Task.Run(() => Run(parsed, run, cancellation), CancellationToken.None));
        return command;
    }

    private static void Run(ParseResult parsed, RunArguments run, CancellationToken cancellation)
    {
        using var workers = run.Workers(parsed);
        var extraction = parsed.GetValue(run.InProcess)
            ? EndingWhatHangs(run.Here(parsed), TimeSpan.FromSeconds(parsed.GetValue(run.Timeout)) + (2 * WorkerLimits.Grace))
            : workers.Extract;
        using var answers = Console.OpenStandardOutput();
        var loop = Task.Run(() => WorkerLoop.Run(Console.OpenStandardInput(), answers, extraction, cancellation), CancellationToken.None);
        Task.WaitAny([loop], cancellation);
        loop.GetAwaiter().GetResult();
    }

    /// <summary>Ends the process when a document takes longer than any limit allows: whoever started it may be gone.</summary>
    private static InventoryExtraction EndingWhatHangs(InventoryExtraction extraction, TimeSpan limit) => (source, cancellation) =>
    {
        using var end = new Timer(_ => Process.GetCurrentProcess().Kill(), null, limit, System.Threading.Timeout.InfiniteTimeSpan);
        return extraction(source, cancellation);
    };
}
