using System.CommandLine;
using PolicyExtract.Batch;

namespace PolicyExtract.Cli.Commands;

/// <summary>What the commands that read many documents ask for alike.</summary>
internal sealed class InputArguments
{
    private const string JsonLogs = "json";

    public Argument<string[]> Inputs { get; } = new("INPUT")
    {
        Description = "Files, folders (with all below them), patterns such as \"policies/**/*.html\", archives (.gz, .zip, .warc), "
            + "JSON lines, @FILE for a list of paths, or - for standard input.",
        Arity = ArgumentArity.OneOrMore,
    };

    public Option<int> Jobs { get; } = new("--jobs", "-j")
    {
        Description = "How many documents are worked on at once. The output is the same for any number.",
        DefaultValueFactory = _ => Environment.ProcessorCount,
        CustomParser = jobs => NumberArgument.Parse<int>(jobs, number => number >= 1, "--jobs is a whole number from 1 on."),
        HelpName = "N",
    };

    public Option<string> Log { get; } = new("--log")
    {
        Description = "What standard error gets: text for people, or an event a line as JSON.",
        DefaultValueFactory = _ => "text",
    };

    public void AddTo(Command command)
    {
        Log.AcceptOnlyFromAmong("text", JsonLogs);
        command.Arguments.Add(Inputs);
        command.Options.Add(Jobs);
        command.Options.Add(Log);
    }

    public IEnumerable<InputFile> Find(ParseResult parsed) =>
        InputDiscovery.Find(parsed.GetRequiredValue(Inputs), Console.OpenStandardInput);

    /// <param name="what">What is looked for, in the plural, with a capital.</param>
    /// <param name="isTerminalFree">Whether no results go to the terminal.</param>
    public IRunReport Report(ParseResult parsed, string what, bool isTerminalFree)
    {
        if (parsed.GetValue(Log) == JsonLogs) return new JsonLog(Console.OpenStandardError());
        if (Console.IsErrorRedirected || !isTerminalFree) return new ConsoleReport(what);
        var inputs = parsed.GetRequiredValue(Inputs);
        return new ConsoleReport(what, new(Console.Error, Task.Run(() => InputDiscovery.Size(inputs))));
    }
}
