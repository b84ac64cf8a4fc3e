using System.CommandLine;
using PolicyExtract.Batch;

namespace PolicyExtract.Cli.Commands;

/// <summary>What the commands that read many documents ask for alike.</summary>
internal sealed class InputArguments
{
    public Argument<string[]> Inputs { get; } = new("INPUT")
    {
        Description = "Files, folders (with all below them), patterns such as \"policies/**/*.html\", or - for standard input.",
        Arity = ArgumentArity.OneOrMore,
    };

    public Option<int> Jobs { get; } = new("--jobs", "-j")
    {
        Description = "How many documents are worked on at once. The output is the same for any number.",
        DefaultValueFactory = _ => Environment.ProcessorCount,
        CustomParser = jobs => NumberArgument.Parse<int>(jobs, number => number >= 1, "--jobs is a whole number from 1 on."),
        HelpName = "N",
    };

    public void AddTo(Command command)
    {
        command.Arguments.Add(Inputs);
        command.Options.Add(Jobs);
    }

    public DiscoveredInputs Find(ParseResult parsed) =>
        InputDiscovery.Find(parsed.GetRequiredValue(Inputs), Console.OpenStandardInput);
}
