using System.CommandLine;
using System.CommandLine.Parsing;

namespace PolicyExtract.Cli.Commands;

/// <summary>The options that say where results go and in what form.</summary>
internal sealed class OutputOptions
{
    private const string StandardOutput = "-";

    private readonly List<(string Name, string Suffix)> formats = [];

    public Option<string?> Output { get; } = new("--output", "-o")
    {
        Description = "Where to write: a name with a suffix is one file in that format, else, or with a / behind it, a folder. "
            + "Without it, or with -, standard output.",
        HelpName = "FILE|FOLDER",
    };

    public Option<string?> Format { get; } = new("--format", "-f")
    {
        Description = "Without it the suffix of the output decides; a terminal gets text, a pipe gets json.",
    };

    public Option<bool> ExcelSafe { get; } = new("--excel-safe")
    {
        Description = "In CSV, put an apostrophe before cells that a spreadsheet would take for a formula (xlsx needs none).",
    };

    /// <summary>Lets a format be asked for.</summary>
    public void Offer(string name, string suffix) => formats.Add((name, suffix));

    /// <summary>Once all formats are offered.</summary>
    public void AddTo(Command command)
    {
        Format.AcceptOnlyFromAmong([.. formats.Select(format => format.Name).Distinct(StringComparer.Ordinal)]);
        command.Options.Add(Output);
        command.Options.Add(Format);
        if (formats.Any(format => format.Name == "csv")) command.Options.Add(ExcelSafe);
        command.Validators.Add(RefuseUnknownSuffix);
        command.Validators.Add(RefuseInput);
    }

    /// <summary>The file or folder that the command line names; null when standard output is meant.</summary>
    public string? Named(CommandResult result) =>
        result.GetResult(Output) is { Tokens: [{ Value: not StandardOutput } token] } ? token.Value : null;

    public static bool IsFile(string output) => Path.HasExtension(output) && !Directory.Exists(output);

    /// <summary>The name of the format that the command line asks for by name or suffix; null when it leaves it open.</summary>
    public string? Asked(CommandResult result)
    {
        if (result.GetResult(Format) is { Tokens: [var name] }) return name.Value;
        return Named(result) is { } output && IsFile(output) ? BySuffix(output) : null;
    }

    private void RefuseUnknownSuffix(CommandResult result)
    {
        if (Named(result) is not { } output || !IsFile(output) || Asked(result) is not null) return;
        var suffixes = string.Join(' ', formats.Select(format => format.Suffix).Distinct(StringComparer.Ordinal));
        result.AddError($"The suffix of {output} names no format. Use one of {suffixes}, or --format; a folder is {output}/.");
    }

    /// <summary>What was scraped once may not be there again.</summary>
    private void RefuseInput(CommandResult result)
    {
        if (Named(result) is not { } output || !File.Exists(output)) return;
        var whole = Path.GetFullPath(output);
        if (result.Tokens.Any(input => input.Value.Length > 0 && Path.GetFullPath(input.Value) == whole))
            result.AddError($"{output} is an input and would be written over. Name another output.");
    }

    private string? BySuffix(string file) =>
        formats.FirstOrDefault(format => string.Equals(format.Suffix, Path.GetExtension(file), StringComparison.OrdinalIgnoreCase)).Name;
}
