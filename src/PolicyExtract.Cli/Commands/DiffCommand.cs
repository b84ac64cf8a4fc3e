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
            Description = "Policies, folders of policies, or inventories (JSON or JSON lines) that extract wrote; - is standard input. "
                + "Two are a left and a right side; more are platforms, and so are the documents of one alone.",
            Arity = ArgumentArity.OneOrMore,
        };
        var failOn = FailOnOption.Create(
            "End with 1 only for differences at least this grave; the left side, or what most declare, counts as the earlier one.",
            DiagnosticSeverity.Note);
        var options = new OutputOptions();
        var diffs = new OutputArguments<InventoryDiff>(options, BuiltIn.DiffFormats, DiffTextWriter.Format, ("diff.json", "json"));
        var matrices = new OutputArguments<InventoryMatrix>(options, BuiltIn.MatrixFormats, MatrixTextWriter.Format, ("matrix.json", "json"));
        var command = new Command("diff", "Compare what two or more policies declare, whatever their layout.") { inputs, failOn };
        options.AddTo(command);
        command.Validators.Add(RefuseFormatOfTwo);
        command.SetAction((parsed, cancellation) => Task.Run(() => Run(parsed, cancellation), CancellationToken.None));
        return command;

        void RefuseFormatOfTwo(CommandResult result)
        {
            var isOfTwo = options.Asked(result) is { } asked && diffs.Offers(asked) && !matrices.Offers(asked);
            if (isOfTwo && result.GetRequiredValue(inputs).Length != Sides)
                result.AddError($"{options.Asked(result)} compares two at a time: name one input for the left side and one for the right.");
        }

        int Run(ParseResult parsed, CancellationToken cancellation)
        {
            var (paths, severity) = (parsed.GetRequiredValue(inputs), parsed.Severity(failOn));
            var format = options.Asked(parsed.CommandResult);
            var isDiff = paths.Length == Sides && (format is null || diffs.Offers(format));
            return isDiff
                ? RunDiff(ComparedInputs.Read(paths, DocumentWork.ToCompare, cancellation), severity, () => diffs.Open(parsed))
                : RunMatrix(
                    ComparedInputs.Read(paths, format == "html" ? DocumentWork.ToShow : DocumentWork.ToCompare, cancellation),
                    severity,
                    () => matrices.Open(parsed));
        }
    }

    private static int RunDiff(ComparedInputs read, DiagnosticSeverity failOn, Func<DocumentOutput<InventoryDiff>> open)
    {
        if (read.Inputs.Count < Sides) return ExitCode.SomeFailed;
        var (left, right) = (read.Inputs[0], read.Inputs[1]);
        var diff = InventoryComparison.Compare(left.Path, left.Documents, right.Path, right.Documents);
        Write(diff, open);
        return read.ExitCode(diff.WorstSeverity >= failOn);
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
