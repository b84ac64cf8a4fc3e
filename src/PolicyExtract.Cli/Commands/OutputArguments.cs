using System.CommandLine;
using System.CommandLine.Parsing;
using PolicyExtract.Batch;
using PolicyExtract.Writing;

namespace PolicyExtract.Cli.Commands;

/// <summary>Where results go and in what form.</summary>
internal sealed class OutputArguments<T>
{
    private readonly OutputFormat<T>[] formats;
    private readonly (string Name, string Format)[] folderFiles;

    /// <param name="formats">What can be asked for.</param>
    /// <param name="text">The form for people, who sit at a terminal.</param>
    /// <param name="folderFiles">What a folder gets when no format is asked for; the first one names the file of any other format.</param>
    public OutputArguments(IEnumerable<OutputFormat<T>> formats, OutputFormat<T> text, params (string Name, string Format)[] folderFiles)
    {
        this.formats = [.. formats, text];
        this.folderFiles = folderFiles;
        Format.AcceptOnlyFromAmong([.. this.formats.Select(format => format.Name)]);
    }

    public Option<string?> Output { get; } = new("--output", "-o")
    {
        Description = "Where to write: a name with a suffix is one file in that format, else a folder. Without it, standard output.",
        HelpName = "FILE|FOLDER",
    };

    public Option<string?> Format { get; } = new("--format", "-f")
    {
        Description = "Without it the suffix of the output decides; a terminal gets text, a pipe gets json.",
    };

    public Option<bool> ExcelSafe { get; } = new("--excel-safe")
    {
        Description = "In CSV, put an apostrophe before cells that a spreadsheet would take for a formula. This changes the data.",
    };

    public void AddTo(Command command)
    {
        command.Options.Add(Output);
        command.Options.Add(Format);
        if (formats.Any(format => format.Name == "csv")) command.Options.Add(ExcelSafe);
        command.Validators.Add(RefuseUnknownSuffix);
    }

    /// <summary>The folder that was named; null when a file or standard output was meant.</summary>
    public string? Folder(ParseResult parsed) => parsed.GetValue(Output) is { } output && !IsFile(output) ? output : null;

    /// <summary>Whether no results go to the terminal.</summary>
    public bool IsTerminalFree(ParseResult parsed) => parsed.GetValue(Output) is not null || Console.IsOutputRedirected;

    /// <summary>What is done, beside the output; null when that is standard output.</summary>
    public ResumeJournal? Journal(ParseResult parsed, bool resume) =>
        parsed.GetValue(Output) is { } output ? new(output, !IsFile(output), resume) : null;

    public DocumentOutput<T> Open(ParseResult parsed)
    {
        var options = new WritingOptions(parsed.GetValue(ExcelSafe));
        var format = formats.FirstOrDefault(format => format.Name == parsed.GetValue(Format));
        return parsed.GetValue(Output) switch
        {
            null => new(Console.OpenStandardOutput(), format ?? Named(Console.IsOutputRedirected ? "json" : "text"), options),
            var file when IsFile(file) => new([new(file, format ?? BySuffix(file)!)], options),
            var folder => new(FolderFiles(folder, format), options),
        };
    }

    private IEnumerable<OutputFile<T>> FolderFiles(string folder, OutputFormat<T>? format) => format is null
        ? folderFiles.Select(file => new OutputFile<T>(Path.Combine(folder, file.Name), Named(file.Format)))
        : [new(Path.Combine(folder, Path.ChangeExtension(folderFiles[0].Name, format.Suffix)), format)];

    private void RefuseUnknownSuffix(CommandResult result)
    {
        if (result.GetValue(Output) is { } output && IsFile(output) && result.GetValue(Format) is null && BySuffix(output) is null)
        {
            var suffixes = string.Join(' ', formats.Select(format => format.Suffix));
            result.AddError($"The suffix of {output} names no format. Use one of {suffixes}, or --format.");
        }
    }

    private static bool IsFile(string output) => Path.HasExtension(output) && !Directory.Exists(output);

    private OutputFormat<T>? BySuffix(string file) =>
        formats.FirstOrDefault(format => string.Equals(format.Suffix, Path.GetExtension(file), StringComparison.OrdinalIgnoreCase));

    private OutputFormat<T> Named(string name) => formats.First(format => format.Name == name);
}
