using System.CommandLine;
using PolicyExtract.Batch;

namespace PolicyExtract.Cli.Commands;

/// <summary>What the commands that read many documents do alike.</summary>
internal static class BatchCommand
{
    /// <summary>Writes all results and tells what came of them.</summary>
    /// <param name="summarize">Status and count of what was found.</param>
    /// <param name="what">What is looked for, in the plural, with a capital.</param>
    public static int Run<T>(
        ParseResult parsed,
        DiscoveredInputs inputs,
        IEnumerable<BatchResult<T>> results,
        OutputArguments<T> outputs,
        Func<T, DocumentSummary> summarize,
        string what)
        where T : class
    {
        var report = new ConsoleReport();
        var summaries = new List<DocumentSummary>();
        var failures = new List<InputFailure>(inputs.Failures);
        using (var output = outputs.Open(parsed))
        {
            foreach (var result in ConsoleReport.WithProgress(results, inputs.Files.Count))
            {
                if (result.Document is not null) output.Write(result.Document);
                if (result.Failure is not null) failures.Add(new(result.Path, result.Failure));
                summaries.Add(result.Document is null ? new(result.Path, "unreadable", 0) : summarize(result.Document));
            }
            output.Complete();
        }
        if (outputs.Folder(parsed) is { } folder)
        {
            FailureList.Write(folder, failures);
            report.Summary(summaries, what, folder);
        }
        report.Failures(failures);
        if (failures.Count > 0) return ExitCode.SomeFailed;
        return summaries.All(summary => summary.Found == 0) ? ExitCode.NothingFound : ExitCode.Done;
    }
}
