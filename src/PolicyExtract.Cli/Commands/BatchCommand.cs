using System.CommandLine;
using PolicyExtract.Batch;
using PolicyExtract.Model;

namespace PolicyExtract.Cli.Commands;

/// <summary>What the commands that read many documents do alike.</summary>
internal static class BatchCommand
{
    /// <summary>Writes all results and tells what came of them.</summary>
    /// <param name="summarize">Status and count of what was found.</param>
    /// <param name="what">What is looked for, in the plural, with a capital.</param>
    /// <param name="export">What was asked of formats that cannot say everything.</param>
    public static int Run<T>(
        ParseResult parsed,
        DiscoveredInputs inputs,
        IEnumerable<BatchResult<T>> results,
        OutputArguments<T> outputs,
        Func<T, DocumentSummary> summarize,
        string what,
        ExportChoices? export = null)
        where T : class
    {
        var report = new ConsoleReport();
        var summaries = new List<DocumentSummary>();
        var failures = new List<InputFailure>();
        var losses = new List<Diagnostic>();
        using (var output = outputs.Open(parsed, new(Tcf: export?.Tcf)))
        {
            foreach (var failure in inputs.Failures) Fail(output, failure);
            foreach (var result in ConsoleReport.WithProgress(results, inputs.Files.Count))
            {
                if (result.Document is not null) output.Write(result.Document);
                if (result.Failure is not null) Fail(output, new(result.Path, result.Failure));
                summaries.Add(result.Document is null ? new(result.Path, "unreadable", 0) : summarize(result.Document));
            }
            losses.AddRange(output.Losses);
            output.Complete();
        }
        if (outputs.Folder(parsed) is { } folder)
        {
            FailureList.Write(folder, failures);
            report.Summary(summaries, what, folder);
        }
        report.Failures(failures);
        report.Losses(losses);
        if (failures.Count > 0) return ExitCode.SomeFailed;
        if (losses.Count > 0 && export is { IsStrict: true }) return ExitCode.Differences;
        return summaries.All(summary => summary.Found == 0) ? ExitCode.NothingFound : ExitCode.Done;

        void Fail(DocumentOutput<T> output, InputFailure failure)
        {
            failures.Add(failure);
            output.WriteFailure(failure);
        }
    }
}
