using System.Globalization;
using PolicyExtract.Model;
using PolicyExtract.Writing;
using Spectre.Console;

namespace PolicyExtract.Cli;

/// <summary>Findings for people: a line or two each.</summary>
internal sealed class LintTextWriter(IAnsiConsole console) : IDocumentWriter<LintReport>
{
    private const string WholeDocument = "(whole document)";

    public static OutputFormat<LintReport> Format { get; } =
        new("text", ".txt", (output, _) => new LintTextWriter(TextConsole.For(output, !Console.IsOutputRedirected)));

    public void Write(LintReport document)
    {
        var counts = Enum.GetValues<DiagnosticSeverity>().Reverse()
            .Select(severity => Quantity.Of(document.Findings.Count(finding => finding.Severity == severity), CanonicalWord.Of(severity)));
        var looked = Quantity.Of(document.Cookies, "cookie");
        console.MarkupLineInterpolated($"[bold]{document.Source.Path}[/] ({looked}: {string.Join(", ", counts)})");
        foreach (var finding in document.Findings) Write(finding);
        console.WriteLine();
    }

    public void Complete()
    {
    }

    public void Dispose()
    {
    }

    private void Write(LintFinding finding)
    {
        var line = finding.Location is { Line: > 0 } place ? string.Create(CultureInfo.InvariantCulture, $"line {place.Line}, ") : "";
        var page = finding.Location is { Page: > 0 } paged ? string.Create(CultureInfo.InvariantCulture, $"page {paged.Page}, ") : line;
        var color = finding.Severity switch { DiagnosticSeverity.Error => "red", DiagnosticSeverity.Warning => "yellow", _ => "default" };
        var head = $"{page}{finding.Cookie ?? WholeDocument}: {CanonicalWord.Of(finding.Severity)} {finding.Id}";
        console.MarkupLine($"[{color}]{Markup.Escape(head)}[/]");
        console.WriteLine($"    {finding.Message}{Basis(finding)}");
    }

    private static string Basis(LintFinding finding)
    {
        if (finding.Basis is null) return "";
        var where = finding.Jurisdictions.Count == 0 ? "" : $", {string.Join(", ", finding.Jurisdictions)}";
        return $" [{finding.Basis}{where}]";
    }
}
