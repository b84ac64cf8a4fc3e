using System.CommandLine;
using PolicyExtract.Batch;
using PolicyExtract.Model;
using PolicyExtract.Pipeline;
using PolicyExtract.Writing;

namespace PolicyExtract.Cli.Commands;

/// <summary><c>tables</c>: policies to recovered grids.</summary>
internal static class TablesCommand
{
    public static Command Create()
    {
        var inputs = new InputArguments();
        var outputs = new OutputArguments<DocumentTables>(BuiltIn.TableFormats, TablesTextWriter.Format, ("tables.json", "json"));
        var command = new Command("tables", "Recover the tables of documents, whatever they are about.");
        inputs.AddTo(command);
        outputs.AddTo(command);
        command.SetAction((parsed, cancellation) =>
        {
            var found = inputs.Find(parsed);
            var results = DocumentBatch.Tables(found.Files, parsed.GetValue(inputs.Jobs), cancellation);
            return Task.FromResult(BatchCommand.Run(parsed, found, results, outputs, Summary, "Tables"));
        });
        return command;
    }

    private static DocumentSummary Summary(DocumentTables document)
    {
        var failure = document.Tables.Count > 0 ? null : document.Diagnostics.FirstOrDefault(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        return new(document.Source.Path, failure is null ? "ok" : "failed", document.Tables.Count, failure);
    }
}
