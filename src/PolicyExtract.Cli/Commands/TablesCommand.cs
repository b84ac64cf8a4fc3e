using System.CommandLine;
using PolicyExtract.Batch;
using PolicyExtract.Pipeline;
using PolicyExtract.Writing;

namespace PolicyExtract.Cli.Commands;

/// <summary><c>tables</c>: documents to recovered grids.</summary>
internal static class TablesCommand
{
    public static Command Create()
    {
        var inputs = new InputArguments();
        var outputs = new OutputArguments<DocumentTables>(BuiltIn.TableFormats, TablesTextWriter.Format, ("tables.json", "json"));
        var command = new Command("tables", "Recover the tables of documents, whatever they are about.");
        inputs.AddTo(command);
        outputs.AddTo(command);
        command.SetAction((parsed, cancellation) => Task.Run(
            () =>
            {
                var jobs = parsed.GetValue(inputs.Jobs);
                var results = DocumentBatch.Run(inputs.Find(parsed), null, DocumentWork.Tables, jobs, cancellation);
                var report = inputs.Report(parsed, "Tables", outputs.IsTerminalFree(parsed));
                return BatchCommand.Run(parsed, _ => results, outputs, Summary, report);
            },
            CancellationToken.None));
        return command;
    }

    private static DocumentSummary Summary(DocumentTables document) =>
        new(document.Source.Path, document.Failure is null ? "ok" : "failed", document.Tables.Count);
}
