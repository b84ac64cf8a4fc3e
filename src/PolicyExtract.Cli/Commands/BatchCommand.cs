using System.CommandLine;
using PolicyExtract.Batch;

namespace PolicyExtract.Cli.Commands;

/// <summary>What the commands that read many documents do alike.</summary>
internal static class BatchCommand
{
    /// <summary>Writes all results and tells what came of them.</summary>
    /// <param name="run">Makes the results, knowing where they will be written.</param>
    /// <param name="summarize">Status and count of what was found.</param>
    /// <param name="journal">What is kept until all results are written; null when nothing is.</param>
    /// <param name="export">What was asked of formats that cannot say everything.</param>
    public static int Run<T>(
        ParseResult parsed,
        Func<DocumentOutput<T>, IEnumerable<BatchResult<T>>> run,
        OutputArguments<T> outputs,
        Func<T, DocumentSummary> summarize,
        IRunReport report,
        ResumeJournal? journal = null,
        ExportChoices? export = null)
        where T : class
    {
        var (isSomeFailed, isSomeFound, isSomeLost) = (false, false, false);
        try
        {
            if (journal is { Count: > 0 }) report.Resumed(journal.Count);
            if (journal is { Dropped: > 0 }) report.BegunAnew(journal.Dropped);
            using var output = outputs.Open(parsed, new(Tcf: export?.Tcf));
            using var failures = outputs.Folder(parsed) is { } folder ? new FailureList(folder) : null;
            foreach (var result in run(output))
            {
                var summary = result.Document is null ? new(result.Path, "unreadable", 0) : summarize(result.Document);
                if (result.Document is not null) (result.Write ?? output.Prepare(result.Document))();
                if (result.Failure is not null)
                {
                    output.WriteFailure(result.Path, result.Failure);
                    failures?.Add(result.Path, result.Failure);
                }
                report.Document(summary, result.Failure, result.SourceBytes);
                isSomeFailed |= result.Failure is not null;
                isSomeFound |= summary.Found > 0;
            }
            output.Complete();
            failures?.Complete();
            journal?.Complete();
            isSomeLost = output.Losses.Count > 0;
            report.Losses(output.Losses);
        }
        catch (OperationCanceledException)
        {
            report.Stopped(journal is null ? null : ResumeCommand(parsed));
            throw;
        }
        report.Finished(outputs.Folder(parsed));
        if (isSomeFailed) return ExitCode.SomeFailed;
        if (isSomeLost && export is { IsStrict: true }) return ExitCode.Differences;
        return isSomeFound ? ExitCode.Done : ExitCode.NothingFound;
    }

    /// <summary>What was typed, and <c>--resume</c>.</summary>
    private static string ResumeCommand(ParseResult parsed)
    {
        var typed = parsed.Tokens.Select(token => token.Value).Where(word => word != RunArguments.ResumeName);
        return $"{parsed.RootCommandResult.Command.Name} {string.Join(' ', typed.Append(RunArguments.ResumeName).Select(Quoted))}";

        static string Quoted(string word) => word.Any(char.IsWhiteSpace) || word.Contains('*') ? $"'{word}'" : word;
    }
}
