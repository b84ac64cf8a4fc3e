using System.CommandLine;
using PolicyExtract.Batch;
using PolicyExtract.Linting;
using PolicyExtract.Model;
using PolicyExtract.Pipeline;
using PolicyExtract.Writing;

namespace PolicyExtract.Cli.Commands;

/// <summary><c>lint</c>: doubtful declarations.</summary>
internal static class LintCommand
{
    public static Command Create()
    {
        var inputs = new InputArguments();
        var failOn = FailOnOption.Create("End with 1 for findings at least this grave.", DiagnosticSeverity.Warning);
        var reference = ReferenceOption.Create();
        var outputs = new OutputArguments<LintReport>(BuiltIn.LintFormats, LintTextWriter.Format, ("lint.json", "json"));
        var command = new Command("lint", "Look for doubtful declarations: missing, contradictory, too long. A hint, no legal advice.")
        {
            failOn, reference,
        };
        inputs.AddTo(command);
        outputs.AddTo(command);
        command.SetAction((parsed, cancellation) => Task.Run(
            () => ReferenceOption.WithDatabase(
                parsed.GetValue(reference),
                complete => Run(parsed, inputs, outputs, parsed.Severity(failOn), complete, cancellation),
                cancellation),
            CancellationToken.None));
        return command;
    }

    private static int Run(
        ParseResult parsed, InputArguments inputs, OutputArguments<LintReport> outputs, DiagnosticSeverity failOn,
        Func<CookieInventory, CookieInventory> complete, CancellationToken cancellation)
    {
        var read = DocumentBatch.Run(inputs.Find(parsed), null, DocumentWork.ToCompare, parsed.GetValue(inputs.Jobs), cancellation);
        var isFailed = false;
        var report = inputs.Report(parsed, "Cookies", outputs.IsTerminalFree(parsed));
        var exitCode = BatchCommand.Run(parsed, _ => read.SelectMany(Reports), outputs, Summary, report);
        return exitCode == ExitCode.Done && isFailed ? ExitCode.Differences : exitCode;

        IEnumerable<BatchResult<LintReport>> Reports(BatchResult<PolicyOrInventory> result)
        {
            if (result.Document is null || result.Failure is not null) return [new(result.Path, null, result.Failure)];
            return result.Document.Inventories.Select(inventory => Report(result.Path, inventory));
        }

        BatchResult<LintReport> Report(string path, CookieInventory inventory)
        {
            if (inventory.Failure is { } failure) return new(path, null, failure);
            var report = InventoryToReport.Lint(complete(inventory));
            isFailed |= report.WorstSeverity >= failOn;
            return new(path, report, null);
        }
    }

    private static DocumentSummary Summary(LintReport report) =>
        new(report.Source.Path, report.Findings.Count == 0 ? "clean" : Quantity.Of(report.Findings.Count, "finding"), report.Cookies);
}
