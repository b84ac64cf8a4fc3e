using System.CommandLine;
using PolicyExtract.Batch;
using PolicyExtract.Model;
using PolicyExtract.Pipeline;
using PolicyExtract.Writing;

namespace PolicyExtract.Cli.Commands;

/// <summary><c>extract</c>: policies to inventories.</summary>
internal static class ExtractCommand
{
    public static Command Create()
    {
        var inputs = new InputArguments();
        var outputs = new OutputArguments<CookieInventory>(
            BuiltIn.InventoryFormats,
            InventoryTextWriter.Format,
            (RunFiles.Cookies, "csv"),
            (RunFiles.Inventory, "json"),
            (RunFiles.InventoryLines, "jsonl"),
            (RunFiles.Database, "sqlite"),
            (RunFiles.DataPackage, "datapackage"),
            (RunFiles.Summary, "summary"));
        var exports = new ExportArguments();
        var platform = new Option<string?>("--platform")
        {
            Description = "The platform that the policies belong to, where they do not say it themselves.",
            HelpName = "NAME",
        };
        var minimum = new Option<double>("--min-confidence")
        {
            Description = "Leave out records below this confidence, from 0 to 1; how many is told in the document's diagnostics.",
            CustomParser = minimum => NumberArgument.Parse<double>(
                minimum, number => number is >= 0 and <= 1, "--min-confidence is a number from 0 to 1, such as 0.5."),
            HelpName = "X",
        };
        var reference = ReferenceOption.Create();
        var command = new Command("extract", "Extract the cookies that policies declare.") { platform, minimum, reference };
        var run = new RunArguments();
        inputs.AddTo(command);
        outputs.AddTo(command);
        run.AddLimitsTo(command);
        command.Options.Add(run.Resume);
        command.Validators.Add(result =>
        {
            if (!result.GetValue(run.Resume)) return;
            if (outputs.Named(result) is null) result.AddError("--resume needs the --output of the earlier run.");
            if (result.GetValue(run.Verify)) result.AddError("--verify proves what is done anew: leave out --resume.");
        });
        exports.AddTo(command);
        command.SetAction((parsed, cancellation) => Task.Run(
            () => ReferenceOption.WithDatabase(
                parsed.GetValue(reference),
                complete => exports.WithChoices(parsed, export => Run(parsed, complete, export, cancellation), cancellation),
                cancellation),
            CancellationToken.None));
        return command;

        int Run(ParseResult parsed, Func<CookieInventory, CookieInventory> complete, ExportChoices export, CancellationToken cancellation)
        {
            var size = new RunSize();
            using var workers = run.Workers(parsed);
            using var journal = outputs.Journal(parsed, parsed.GetValue(run.Resume), parsed.GetValue(run.Verify) ? run.Verify.Name : "");
            var least = parsed.GetValue(minimum);
            var report = inputs.Report(parsed, "Cookies", outputs.IsTerminalFree(parsed));
            return BatchCommand.Run(parsed, Results, outputs, Summary, report, journal, export);

            IEnumerable<BatchResult<CookieInventory>> Results(DocumentOutput<CookieInventory> output) => InventoryBatch.Run(
                size.Watch(inputs.Find(parsed)),
                parsed.GetValue(platform),
                run.Choose(parsed, workers, size),
                journal,
                parsed.GetValue(inputs.Jobs),
                cancellation,
                result => result.Document is null ? result : Kept(result, output));

            BatchResult<CookieInventory> Kept(BatchResult<CookieInventory> result, DocumentOutput<CookieInventory> output)
            {
                var kept = complete(result.Document!.AtLeast(least));
                return result with { Document = kept, Write = output.Prepare(kept) };
            }
        }
    }

    private static DocumentSummary Summary(CookieInventory document) =>
        new(document.Source.Path, CanonicalWord.Of(document.Status).Replace('_', ' '), document.Cookies.Count);
}
