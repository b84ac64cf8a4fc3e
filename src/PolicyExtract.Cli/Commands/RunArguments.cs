using System.CommandLine;
using PolicyExtract.Batch;
using PolicyExtract.Batch.Workers;
using PolicyExtract.Model;

namespace PolicyExtract.Cli.Commands;

/// <summary>How documents are extracted: where, within which limits, and whether again.</summary>
internal sealed class RunArguments
{
    public const string ResumeName = "--resume";

    private const long Mebibyte = 1024 * 1024;

    /// <summary>A worker needs so much for itself.</summary>
    private const int LeastMemory = 128;

    /// <summary>
    /// In MiB. A page of 10 MB takes more than 256 and less than 1,024, so this is enough for twice as much, and far more than any policy.
    /// </summary>
    private const int DefaultMemory = 2048;

    public Option<double> Timeout { get; } = new("--timeout")
    {
        Description = "Seconds after which a document is given up.",
        DefaultValueFactory = _ => DocumentBatch.TimeLimit.TotalSeconds,
        CustomParser = seconds => NumberArgument.Parse<double>(
            seconds, number => number is > 0 and <= 86_400, "--timeout is a number of seconds, a day at most."),
        HelpName = "SECONDS",
    };

    public Option<int> Memory { get; } = new("--memory")
    {
        Description = "Memory in MiB that a document may take in the process that works on it.",
        DefaultValueFactory = _ => DefaultMemory,
        CustomParser = memory => NumberArgument.Parse<int>(
            memory, number => number >= LeastMemory, $"--memory is a whole number of MiB, {LeastMemory} at least."),
        HelpName = "MIB",
    };

    public Option<bool> InProcess { get; } = new("--in-process")
    {
        Description = "Work in this process alone: no process is started, but a document that crashes ends the run.",
    };

    public Option<bool> Resume { get; } = new(ResumeName)
    {
        Description = "Go on where an earlier run with the same output was stopped; what is done is not done again.",
    };

    public Option<bool> Verify { get; } = new("--verify")
    {
        Description = "Prove that no character was lost, invented or used twice; a document where one was counts as failed.",
    };

    public void AddLimitsTo(Command command)
    {
        command.Options.Add(Timeout);
        command.Options.Add(Memory);
        command.Options.Add(InProcess);
        command.Options.Add(Verify);
    }

    /// <summary>Extraction in this process.</summary>
    public InventoryExtraction Here(ParseResult parsed) => Batch.InProcess.Extraction(
        Limits(parsed).Time, parsed.GetValue(Verify) ? DocumentWork.VerifiedInventories : DocumentWork.Inventories);

    /// <summary>Extraction in processes of this program; they start when they are needed.</summary>
    public WorkerPool Workers(ParseResult parsed) => new(Worker(parsed), Limits(parsed));

    /// <summary>Extraction as was asked for; without a word about it a small run stays in this process, which is faster then.</summary>
    /// <param name="size">Of the run.</param>
    public InventoryExtraction Choose(ParseResult parsed, WorkerPool workers, RunSize size)
    {
        var here = Here(parsed);
        if (parsed.GetValue(InProcess)) return here;
        if (parsed.GetResult(Timeout) is { Implicit: false } || parsed.GetResult(Memory) is { Implicit: false }) return workers.Extract;
        return (source, cancellation) => size.IsSmall(cancellation) ? here(source, cancellation) : workers.Extract(source, cancellation);
    }

    private WorkerLimits Limits(ParseResult parsed) =>
        new(TimeSpan.FromSeconds(parsed.GetValue(Timeout)), parsed.GetValue(Memory) * Mebibyte);

    private WorkerProgram Worker(ParseResult parsed)
    {
        var isHosted = Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet";
        ValueList<string> program = isHosted ? [typeof(Program).Assembly.Location] : [];
        ValueList<string> verify = parsed.GetValue(Verify) ? [Verify.Name] : [];
        var seconds = Limits(parsed).Time.TotalSeconds.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return new(Environment.ProcessPath!, [.. program, WorkerCommand.Name, InProcess.Name, .. verify, Timeout.Name, seconds]);
    }
}
