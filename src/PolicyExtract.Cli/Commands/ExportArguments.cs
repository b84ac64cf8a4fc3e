using System.CommandLine;
using PolicyExtract.Batch;
using PolicyExtract.Model;
using PolicyExtract.Writing.Exports;

namespace PolicyExtract.Cli.Commands;

/// <summary>The options of formats that cannot say everything.</summary>
internal sealed class ExportArguments
{
    public Option<bool> Strict { get; } = new("--strict")
    {
        Description = "End with 1 when the format cannot say all that was found; what it can say is written nevertheless.",
    };

    public Option<string?> TcfProfile { get; } = new("--tcf-profile")
    {
        Description = "For the tcf format, a JSON file with what policies do not say: "
            + "{\"cookieRefresh\": false, \"purposes\": {\"analytics\": [1, 8]}}.",
        HelpName = "FILE",
    };

    public void AddTo(Command command)
    {
        command.Options.Add(Strict);
        command.Options.Add(TcfProfile);
    }

    /// <summary>Runs with what was asked for; a file that is no profile is wrong usage.</summary>
    public int WithChoices(ParseResult parsed, Func<ExportChoices, int> run, CancellationToken cancellation)
    {
        if (parsed.GetValue(TcfProfile) is not { } path) return run(new(parsed.GetValue(Strict), null));
        var (profile, failure) = Read(path, cancellation);
        if (profile is not null) return run(new(parsed.GetValue(Strict), profile));
        new ConsoleReport().Failures([new(path, failure!)]);
        return ExitCode.Usage;
    }

    private static (TcfProfile? Profile, Diagnostic? Failure) Read(string path, CancellationToken cancellation)
    {
        var (bytes, failure) = InputReading.Read(new(path, () => File.OpenRead(path)), cancellation);
        return failure is null ? Writing.Exports.TcfProfile.Read(bytes.Span) : (null, failure);
    }
}
