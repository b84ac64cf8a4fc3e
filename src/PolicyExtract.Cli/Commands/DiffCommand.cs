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
            if (result.Tokens.Count != Sides) result.AddError("diff compares two at a time: name one input for the left side and one for the right.");
        });
        var failOn = new Option<string>("--fail-on")
        {
            Description = "End with 1 only for differences at least this grave; the left side counts as the earlier one.",
            DefaultValueFactory = _ => CanonicalWord.Of(DiagnosticSeverity.Note),
        };
        failOn.AcceptOnlyFromAmong([.. Enum.GetValues<DiagnosticSeverity>().Select(CanonicalWord.Of)]);
        var outputs = new OutputArguments<InventoryDiff>(BuiltIn.DiffFormats, DiffTextWriter.Format, ("diff.json", "json"));
        var command = new Command("diff", "Compare what two policies declare, whatever their layout.") { inputs, failOn };
        outputs.AddTo(command);
        command.SetAction((parsed, cancellation) => Task.Run(
            () =>
            {
                if (Compare(parsed.GetRequiredValue(inputs), cancellation) is not { } diff) return ExitCode.SomeFailed;
                using (var output = outputs.Open(parsed))
                {
                    output.Write(diff);
                    output.Complete();
                }
                if (diff.Left.Cookies + diff.Right.Cookies == 0) return ExitCode.NothingFound;
                return diff.WorstSeverity >= Enum.Parse<DiagnosticSeverity>(parsed.GetRequiredValue(failOn), ignoreCase: true)
                    ? ExitCode.Differences
                    : ExitCode.Done;
            },
            CancellationToken.None));
        return command;
    }

    /// <summary>Null when a side could not be read: what is missing for that reason is no difference.</summary>
    private static InventoryDiff? Compare(string[] inputs, CancellationToken cancellation)
    {
        var failures = new List<InputFailure>();
        var sides = inputs.Select(input => Side(input, failures, cancellation)).ToArray();
        new ConsoleReport().Failures(failures);
        return failures.Count > 0 ? null : InventoryComparison.Compare(inputs[0], sides[0], inputs[1], sides[1]);
    }

    private static List<CookieInventory> Side(string input, List<InputFailure> failures, CancellationToken cancellation)
    {
        var found = InputDiscovery.Find([input], Console.OpenStandardInput);
        failures.AddRange(found.Failures);
        var inventories = new List<CookieInventory>();
        foreach (var result in DocumentBatch.Run(found.Files, null, DocumentWork.ToCompare, Environment.ProcessorCount, cancellation))
        {
            if (result.Failure is not null) failures.Add(new(result.Path, result.Failure));
            else inventories.AddRange(result.Document!.Inventories);
        }
        return inventories;
    }
}
