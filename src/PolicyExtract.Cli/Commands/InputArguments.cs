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
        HelpName = "N",
    };

    public void AddTo(Command command)
    {
        Jobs.Validators.Add(jobs =>
        {
            if (jobs.GetValueOrDefault<int>() < 1) jobs.AddError("--jobs must be at least 1.");
        });
        command.Arguments.Add(Inputs);
        command.Options.Add(Jobs);
    }

    public DiscoveredInputs Find(ParseResult parsed) =>
        InputDiscovery.Find(parsed.GetRequiredValue(Inputs), Console.OpenStandardInput);
}
