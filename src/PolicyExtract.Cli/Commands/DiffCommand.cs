using System.CommandLine;
using System.CommandLine.Parsing;
using PolicyExtract.Batch;
using PolicyExtract.Comparing;
using PolicyExtract.Comparing.Matrix;
using PolicyExtract.Model;
using PolicyExtract.Pipeline;

namespace PolicyExtract.Cli.Commands;

/// <summary><c>diff</c>: what two sides declare differently, and which of many platforms declares what.</summary>
internal static class DiffCommand
{
    private const int Sides = 2;

    public static Command Create()
    {
        var inputs = new Argument<string[]>("INPUT")
        {
            Description = "Policies, folders of policies, or inventories (JSON, JSON lines or SQLite) that extract wrote; - is standard input. "
                + "Two are a left and a right side; more are platforms, and so are the documents of one alone.",
            Arity = ArgumentArity.OneOrMore,
        };
        var failOn = FailOnOption.Create(
            "End with 1 only for differences at least this grave; the left side, or what most declare, counts as the earlier one. any: "
            + "also for other words that mean the same, of two.",
            DiagnosticSeverity.Note,
            withAny: true);
        var allowRemoval = new Option<bool>("--allow-removal")
        {
            Description = "Of two: a cookie that is no longer declared is but a note.",
        };
        var verbose = new Option<bool>("--verbose")
        {
            Description = "Of two: show also what means the same in other words or another layout.",
        };
        var options = new OutputOptions();
        var diffs = new OutputArguments<InventoryDiff>(options, BuiltIn.DiffFormats, DiffTextWriter.Format, ("diff.json", "json"));
        var matrices = new OutputArguments<InventoryMatrix>(
            options, BuiltIn.MatrixFormats, MatrixTextWriter.Format, ("matrix.json", "json"));
        var command = new Command("diff", "Compare what two or more policies declare, whatever their layout.")
        {
            inputs, failOn, allowRemoval, verbose,
        };
        options.AddTo(command);
        command.Validators.Add(RefuseFormatOfTwo);
        command.SetAction((parsed, cancellation) => Task.Run(() => Run(parsed, cancellation), CancellationToken.None));
        return command;

        void RefuseFormatOfTwo(CommandResult result)
        {
            var isOfTwo = options.Asked(result) is { } asked && diffs.Offers(asked) && !matrices.Offers(asked);
            if (isOfTwo && result.GetResult(inputs)?.Tokens.Count != Sides)
                result.AddError($"{options.Asked(result)} compares two at a time: name one input for the left side and one for the right.");
        }

        int Run(ParseResult parsed, CancellationToken cancellation)
        {
            var paths = parsed.GetRequiredValue(inputs);
            var format = options.Asked(parsed.CommandResult);
            var isDiff = paths.Length == Sides && (format is null || diffs.Offers(format));
            return isDiff
                ? RunDiff(parsed, ComparedInputs.Read(paths, DocumentWork.ToCompare, cancellation))
                : RunMatrix(
                    ComparedInputs.Read(paths, format == "html" ? DocumentWork.ToShow : DocumentWork.ToCompare, cancellation),
                    parsed.Severity(failOn),
                    () => matrices.Open(parsed));
        }

        int RunDiff(ParseResult parsed, ComparedInputs read)
        {
            if (read.Inputs.Count < Sides) return ExitCode.SomeFailed;
            var (isAny, isVerbose, severity) = (parsed.IsAny(failOn), parsed.GetValue(verbose), parsed.Severity(failOn));
            var (left, right) = (read.Inputs[0], read.Inputs[1]);
            var asked = new ComparisonOptions(parsed.GetValue(allowRemoval), WithEquivalent: isAny || isVerbose);
            var diff = InventoryComparison.Compare(left.Path, left.Documents, right.Path, right.Documents, asked);
            Write(isVerbose ? diff : diff with { Equivalent = [] }, () => diffs.Open(parsed, new(FailOn: severity)));
            return read.ExitCode(diff.WorstSeverity >= severity || (isAny && diff.HasOtherWords));
        }
    }

    private static int RunMatrix(ComparedInputs read, DiagnosticSeverity failOn, Func<DocumentOutput<InventoryMatrix>> open)
    {
        if (read.Inputs.Count < Sides) return read.TooFew();
        var matrix = MatrixComparison.Compare(read.Inputs);
        Write(matrix, open);
        return read.ExitCode(matrix.WorstSeverity >= failOn);
    }

    private static void Write<T>(T comparison, Func<DocumentOutput<T>> open)
    {
        using var output = open();
        output.Write(comparison);
        output.Complete();
    }
}
