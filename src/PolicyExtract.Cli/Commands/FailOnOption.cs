using System.CommandLine;
using PolicyExtract.Model;

namespace PolicyExtract.Cli.Commands;

/// <summary><c>--fail-on</c>: from which severity on a command ends with 1.</summary>
internal static class FailOnOption
{
    public static Option<string> Create(string description, DiagnosticSeverity otherwise)
    {
        var option = new Option<string>("--fail-on")
        {
            Description = description,
            DefaultValueFactory = _ => CanonicalWord.Of(otherwise),
        };
        option.AcceptOnlyFromAmong([.. Enum.GetValues<DiagnosticSeverity>().Select(CanonicalWord.Of)]);
        return option;
    }

    public static DiagnosticSeverity Severity(this ParseResult parsed, Option<string> option) =>
        Enum.GetValues<DiagnosticSeverity>().First(severity => CanonicalWord.Of(severity) == parsed.GetRequiredValue(option));
}
