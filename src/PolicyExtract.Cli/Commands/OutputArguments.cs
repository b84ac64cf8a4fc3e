using System.CommandLine;
using System.CommandLine.Parsing;
using PolicyExtract.Batch;
using PolicyExtract.Writing;

namespace PolicyExtract.Cli.Commands;

/// <summary>Where results of one kind go and in what form.</summary>
internal sealed class OutputArguments<T>
{
    private readonly OutputFormat<T>[] formats;
    private readonly (string Name, string Format)[] folderFiles;
    private readonly OutputOptions options;

    /// <param name="formats">What can be asked for.</param>
    /// <param name="text">The form for people, who sit at a terminal.</param>
    /// <param name="folderFiles">What a folder gets when no format is asked for; the first one names the file of any other format.</param>
    public OutputArguments(IEnumerable<OutputFormat<T>> formats, OutputFormat<T> text, params (string Name, string Format)[] folderFiles)
        : this(new(), formats, text, folderFiles)
    {
    }

    /// <param name="options">Those of the command, which may have results of several kinds.</param>
    /// <inheritdoc cref="OutputArguments{T}(IEnumerable{OutputFormat{T}}, OutputFormat{T}, ValueTuple{string, string}[])"/>
    public OutputArguments(
        OutputOptions options,
        IEnumerable<OutputFormat<T>> formats,
        OutputFormat<T> text,
        params (string Name, string Format)[] folderFiles)
    {
        this.formats = [.. formats, text];
        this.folderFiles = folderFiles;
        this.options = options;
        foreach (var format in this.formats) options.Offer(format.Name, format.Suffix);
    }

    public void AddTo(Command command) => options.AddTo(command);

    /// <summary>Whether results of this kind can be written in a format.</summary>
    public bool Offers(string format) => formats.Any(offered => offered.Name == format);

    /// <summary>The folder that was named; null when a file or standard output was meant.</summary>
    public string? Folder(ParseResult parsed) =>
        Named(parsed) is { } output && !OutputOptions.IsFile(output) ? output : null;

    /// <inheritdoc cref="OutputOptions.Named"/>
    public string? Named(CommandResult result) => options.Named(result);

    /// <summary>Whether no results go to the terminal.</summary>
    public bool IsTerminalFree(ParseResult parsed) => Named(parsed) is not null || Console.IsOutputRedirected;

    /// <summary>What is done, beside the output; null when that is standard output.</summary>
    public ResumeJournal? Journal(ParseResult parsed, bool resume, string options) =>
        Named(parsed) is { } output ? new(output, !OutputOptions.IsFile(output), resume, options) : null;

    /// <param name="choices">What the command's own options ask of writers.</param>
    public DocumentOutput<T> Open(ParseResult parsed, WritingOptions? choices = null)
    {
        var writing = (choices ?? new()) with { ExcelSafe = parsed.GetValue(options.ExcelSafe) };
        var asked = options.Asked(parsed.CommandResult);
        return Named(parsed) switch
        {
            null => new(Console.OpenStandardOutput(), Named(asked ?? (Console.IsOutputRedirected ? "json" : "text")), writing),
            var file when OutputOptions.IsFile(file) => new([new(file, Named(asked!))], writing),
            var folder => new(FolderFiles(folder, asked is null ? null : Named(asked)), writing),
        };
    }

    private string? Named(ParseResult parsed) => Named(parsed.CommandResult);

    private IEnumerable<OutputFile<T>> FolderFiles(string folder, OutputFormat<T>? format) => format is null
        ? folderFiles.Select(file => new OutputFile<T>(Path.Combine(folder, file.Name), Named(file.Format)))
        : [new(Path.Combine(folder, Path.ChangeExtension(folderFiles[0].Name, format.Suffix)), format)];

    private OutputFormat<T> Named(string name) => formats.First(format => format.Name == name);
}
