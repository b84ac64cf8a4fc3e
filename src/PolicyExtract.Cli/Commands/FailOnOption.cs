using System.CommandLine;
using PolicyExtract.Model;

namespace PolicyExtract.Cli.Commands;

/// <summary><c>--fail-on</c>: from which severity on a command ends with 1.</summary>
internal static class FailOnOption
{
    private const string Any = "any";

    /// <param name="withAny">Whether <c>any</c> can be asked for: also what has no severity.</param>
    public static Option<string> Create(string description, DiagnosticSeverity otherwise, bool withAny = false)
    {
        var option = new Option<string>("--fail-on")
        {
            Description = description,
            DefaultValueFactory = _ => CanonicalWord.Of(otherwise),
        };
        var severities = Enum.GetValues<DiagnosticSeverity>().Reverse().Select(CanonicalWord.Of);
        option.AcceptOnlyFromAmong([.. severities, .. withAny ? [Any] : Array.Empty<string>()]);
        return option;
    }

    /// <summary>The least grave that counts; that is a note where any does.</summary>
    public static DiagnosticSeverity Severity(this ParseResult parsed, Option<string> option) =>
        Enum.GetValues<DiagnosticSeverity>().FirstOrDefault(severity => CanonicalWord.Of(severity) == parsed.GetRequiredValue(option));

    public static bool IsAny(this ParseResult parsed, Option<string> option) => parsed.GetRequiredValue(option) == Any;
}
