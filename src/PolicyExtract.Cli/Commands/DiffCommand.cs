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
            "End with 1 only for differences at least this grave; the left side counts as the earlier one. any: also for other words that "
            + "mean the same.",
            DiagnosticSeverity.Note,
            withAny: true);
        var allowRemoval = new Option<bool>("--allow-removal") { Description = "A cookie that is no longer declared is a note, not a warning." };
        var verbose = new Option<bool>("--verbose")
        {
            Description = "Show also what means the same in other words or another layout.",
        };
        var outputs = new OutputArguments<InventoryDiff>(BuiltIn.DiffFormats, DiffTextWriter.Format, ("diff.json", "json"));
        var command = new Command("diff", "Compare what two policies declare, whatever their layout.") { inputs, failOn, allowRemoval, verbose };
        outputs.AddTo(command);
        command.SetAction((parsed, cancellation) => Task.Run(() => Run(parsed, cancellation), CancellationToken.None));
        return command;

        int Run(ParseResult parsed, CancellationToken cancellation)
        {
            var isAny = parsed.IsAny(failOn);
            var options = new ComparisonOptions(parsed.GetValue(allowRemoval), WithEquivalent: isAny || parsed.GetValue(verbose));
            var (diff, isFailed) = Compare(parsed.GetRequiredValue(inputs), options, cancellation);
            if (diff is null) return ExitCode.SomeFailed;
            using (var output = outputs.Open(parsed, parsed.Severity(failOn)))
            {
                output.Write(parsed.GetValue(verbose) ? diff : diff with { Equivalent = [] });
                output.Complete();
            }
            if (isFailed) return ExitCode.SomeFailed;
            if (diff.Left.Cookies + diff.Right.Cookies == 0) return ExitCode.NothingFound;
            return diff.WorstSeverity >= parsed.Severity(failOn) || (isAny && diff.HasOtherWords) ? ExitCode.Differences : ExitCode.Done;
        }
    }

    private static (InventoryDiff? Diff, bool IsFailed) Compare(string[] inputs, ComparisonOptions options, CancellationToken cancellation)
    {
        var failures = new List<InputFailure>();
        var sides = inputs.Select(input => Side(input, failures, cancellation)).ToArray();
        new ConsoleReport().Failures(failures);
        if (sides.Any(side => side.Count == 0)) return (null, true);
        return (InventoryComparison.Compare(inputs[0], sides[0], inputs[1], sides[1], options), failures.Count > 0);
    }

    /// <summary>The inventories of one side; what could not be read goes to the failures, for its absence is no difference.</summary>
    private static List<CookieInventory> Side(string input, List<InputFailure> failures, CancellationToken cancellation)
    {
        var found = InputDiscovery.Find([input], Console.OpenStandardInput);
        failures.AddRange(found.Failures);
        var inventories = new List<CookieInventory>();
        foreach (var result in DocumentBatch.Run(found.Files, null, DocumentWork.ToCompare, Environment.ProcessorCount, cancellation))
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
