using System.CommandLine;
using System.Text.Json;
using PolicyExtract.Batch;
using PolicyExtract.Model;
using PolicyExtract.Pipeline;

namespace PolicyExtract.Cli.Commands;

/// <summary><c>extract</c>: policies to inventories.</summary>
internal static class ExtractCommand
{
    public static Command Create()
    {
        var inputs = new InputArguments();
        var outputs = new OutputArguments<CookieInventory>(
            BuiltIn.InventoryFormats, InventoryTextWriter.Format, ("cookies.csv", "csv"), ("inventory.json", "json"));
        var platform = new Option<string?>("--platform")
        {
            Description = "The platform that the policies belong to, where they do not say it themselves.",
            HelpName = "NAME",
        };
        var command = new Command("extract", "Extract the cookies that policies declare.") { platform };
        inputs.AddTo(command);
        outputs.AddTo(command);
        command.SetAction((parsed, cancellation) =>
        {
            var found = inputs.Find(parsed);
            var results = DocumentBatch.Inventories(found.Files, parsed.GetValue(platform), parsed.GetValue(inputs.Jobs), cancellation);
            return Task.FromResult(BatchCommand.Run(parsed, found, results, outputs, Summary, "Cookies"));
        });
        return command;
    }

    private static DocumentSummary Summary(CookieInventory document) => new(
        document.Source.Path,
        JsonNamingPolicy.SnakeCaseLower.ConvertName(document.Status.ToString()).Replace('_', ' '),
        document.Cookies.Count,
        document.Status == InventoryStatus.Failed ? document.Diagnostics.FirstOrDefault(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error) : null);
}
