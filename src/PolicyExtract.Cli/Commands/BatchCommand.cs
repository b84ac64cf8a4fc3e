using System.CommandLine;
using PolicyExtract.Batch;

namespace PolicyExtract.Cli.Commands;

/// <summary>What the commands that read many documents do alike.</summary>
internal static class BatchCommand
{
    /// <summary>Writes all results and tells what came of them.</summary>
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
        var summaries = new List<DocumentSummary>();
        using (var output = outputs.Open(parsed))
        {
            foreach (var result in results)
            {
                if (result.Document is not null) output.Write(result.Document);
                var summary = result.Document is null ? new(result.Path, "unreadable", 0, result.Failure) : summarize(result.Document);
                summaries.Add(result.Failure is null ? summary : summary with { Failure = result.Failure });
            }
            output.Complete();
        }
        InputFailure[] failures =
            [.. inputs.Failures, .. summaries.Where(summary => summary.Failure is not null).Select(summary => new InputFailure(summary.Path, summary.Failure!))];
        var report = new ConsoleReport();
        if (outputs.Folder(parsed) is { } folder)
        {
            FailureList.Write(folder, failures);
            report.Summary(summaries, what, folder);
        }
        report.Failures(failures);
        return failures.Length > 0 ? ExitCode.SomeFailed : summaries.Sum(summary => summary.Found) == 0 ? ExitCode.NothingFound : ExitCode.Done;
    }
}
