using System.CommandLine;
using PolicyExtract.Batch;
using PolicyExtract.Model;
using PolicyExtract.Pipeline;

namespace PolicyExtract.Cli.Commands;

/// <summary><c>explain</c>: how records came to be.</summary>
internal static class ExplainCommand
{
    public static Command Create()
    {
        var inputs = new InputArguments();
        var outputs = new OutputArguments<InventoryExplanation>(
            BuiltIn.ExplanationFormats, ExplanationTextWriter.Format, ("explanation.json", "json"));
        var cookie = new Option<string?>("--cookie")
        {
            Description = "Only the cookies of this name or pattern, such as _ga or \"_ga_*\", in any case.",
            HelpName = "NAME",
        };
        var drawing = new PageDrawingOptions();
        const string Purpose = "Show how records came to be: their lines, the layout, the repairs, and what else was possible.";
        var command = new Command("explain", Purpose) { cookie };
        inputs.AddTo(command);
        outputs.AddTo(command);
        drawing.AddTo(command, inputs);
        command.SetAction((parsed, cancellation) => Task.Run(() => Run(parsed, cancellation), CancellationToken.None));
        return command;

        int Run(ParseResult parsed, CancellationToken cancellation)
        {
            if (drawing.AreGiven(parsed)) return drawing.Draw(parsed, inputs.Find(parsed), cancellation);
            var work = DocumentWork.Explanations(parsed.GetValue(cookie));
            var results = DocumentBatch.Run(inputs.Find(parsed), null, work, parsed.GetValue(inputs.Jobs), cancellation);
            return BatchCommand.Run(parsed, _ => results, outputs, Summary, inputs.Report(parsed, "Cookies", outputs.IsTerminalFree(parsed)));
        }
    }

    private static DocumentSummary Summary(InventoryExplanation document) =>
        new(document.Source.Path, CanonicalWord.Of(document.Status).Replace('_', ' '), document.Cookies.Count);
}
