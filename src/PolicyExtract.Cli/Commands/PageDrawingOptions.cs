using System.CommandLine;
using System.CommandLine.Parsing;
using System.Text;
using PolicyExtract.Batch;

namespace PolicyExtract.Cli.Commands;

/// <summary><c>--page</c> and <c>--svg</c>: a page of a PDF as an image, with what was found on it.</summary>
internal sealed class PageDrawingOptions
{
    private readonly Option<int?> page = new("--page")
    {
        Description = "Of a PDF, the page to draw, from 1; with --svg.",
        CustomParser = argument => NumberArgument.Parse<int>(argument, number => number >= 1, "--page is a whole number from 1 on."),
        HelpName = "N",
    };

    private readonly Option<string?> svg = new("--svg")
    {
        Description = "Where to draw the page: its words, lines, cells and the fields found.",
        HelpName = "FILE",
    };

    public void AddTo(Command command, InputArguments inputs)
    {
        command.Options.Add(page);
        command.Options.Add(svg);
        command.Validators.Add(result => RefuseWrongUse(result, inputs));
    }

    public bool AreGiven(ParseResult parsed) => parsed.GetValue(svg) is not null;

    /// <param name="inputs">One file; of several the first is drawn.</param>
    public int Draw(ParseResult parsed, IEnumerable<InputFile> inputs, CancellationToken cancellation)
    {
        var work = DocumentWork.Drawings(parsed.GetValue(page)!.Value);
        var result = DocumentBatch.Run(inputs.Take(1), null, work, 1, cancellation).First();
        if (result.Failure is { } failure) new ConsoleReport().Failures([new(result.Path, failure)]);
        if (result.Document?.Svg is not { } drawn) return ExitCode.SomeFailed;
        using var file = new AtomicFile(parsed.GetValue(svg)!);
        file.Stream.Write(Encoding.UTF8.GetBytes(drawn));
        file.Commit();
        return ExitCode.Done;
    }

    private void RefuseWrongUse(CommandResult result, InputArguments inputs)
    {
        if (result.GetResult(page) is null != result.GetResult(svg) is null) result.AddError("--page and --svg go together.");
        if (result.GetResult(svg) is not null && result.GetResult(inputs.Inputs)?.Tokens.Count > 1)
            result.AddError("A page is drawn of one file: name one.");
    }
}
