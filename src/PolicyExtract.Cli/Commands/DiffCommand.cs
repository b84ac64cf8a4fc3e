using System.CommandLine;
using PolicyExtract.Batch;
using PolicyExtract.Comparing;
using PolicyExtract.Model;
using PolicyExtract.Pipeline;

namespace PolicyExtract.Cli.Commands;

/// <summary><c>diff</c>: what two sides declare differently.</summary>
internal static class DiffCommand
{
    private const int Sides = 2;

    public static Command Create()
    {
        var inputs = new Argument<string[]>("INPUT")
        {
            Description = "Two policies, folders of policies, or inventories (JSON or JSON lines) that extract wrote; - is standard input.",
            Arity = ArgumentArity.OneOrMore,
        };
        inputs.Validators.Add(result =>
        {
            if (result.Tokens.Count != Sides)
                result.AddError("diff compares two at a time: name one input for the left side and one for the right.");
        });
        var failOn = FailOnOption.Create(
            "End with 1 only for differences at least this grave; the left side counts as the earlier one.", DiagnosticSeverity.Note);
        var outputs = new OutputArguments<InventoryDiff>(BuiltIn.DiffFormats, DiffTextWriter.Format, ("diff.json", "json"));
        var command = new Command("diff", "Compare what two policies declare, whatever their layout.") { inputs, failOn };
        outputs.AddTo(command);
        command.SetAction((parsed, cancellation) => Task.Run(
            () => Run(parsed.GetRequiredValue(inputs), parsed.Severity(failOn), () => outputs.Open(parsed), cancellation),
            CancellationToken.None));
        return command;
    }

    private static int Run(
        string[] inputs, DiagnosticSeverity failOn, Func<DocumentOutput<InventoryDiff>> open, CancellationToken cancellation)
    {
        var failures = new List<InputFailure>();
        var sides = inputs.Select(input => Side(input, failures, cancellation)).ToArray();
        new ConsoleReport().Failures(failures);
        if (sides.Any(side => side.Count == 0)) return ExitCode.SomeFailed;
        var diff = InventoryComparison.Compare(inputs[0], sides[0], inputs[1], sides[1]);
        using (var output = open())
        {
            output.Write(diff);
            output.Complete();
        }
        if (failures.Count > 0) return ExitCode.SomeFailed;
        if (diff.Left.Cookies + diff.Right.Cookies == 0) return ExitCode.NothingFound;
        return diff.WorstSeverity >= failOn ? ExitCode.Differences : ExitCode.Done;
    }

    /// <summary>The inventories of one side; what could not be read goes to the failures, for its absence is no difference.</summary>
    private static List<CookieInventory> Side(string input, List<InputFailure> failures, CancellationToken cancellation)
    {
        var found = InputDiscovery.Find([input], Console.OpenStandardInput);
        var inventories = new List<CookieInventory>();
        foreach (var result in DocumentBatch.Run(found, null, DocumentWork.ToCompare, Environment.ProcessorCount, cancellation))
        {
            if (result.Failure is not null) failures.Add(new(result.Path, result.Failure));
            foreach (var inventory in result.Document?.Inventories ?? [])
            {
                if (inventory.Failure is null) inventories.Add(inventory);
                else failures.Add(new(inventory.Source.Path, inventory.Failure));
            }
        }
        return inventories;
    }
}
