using System.Globalization;
using System.Text;
using PolicyExtract.Model;

namespace PolicyExtract.Tests;

/// <summary>Writes findings so that a person can review them: a line each, and the law behind it.</summary>
internal static class FindingNotation
{
    public static string Of(LintReport report)
    {
        var notation = new StringBuilder();
        notation.Append(CultureInfo.InvariantCulture, $"{report.Cookies} cookies of {report.Platform}\n");
        foreach (var finding in report.Findings)
        {
            var place = finding.Location is { } location ? string.Create(CultureInfo.InvariantCulture, $"{location.Line} ") : "";
            var basis = finding.Basis is null ? "" : $" [{string.Join(", ", finding.Jurisdictions.Prepend(finding.Basis))}]";
            notation.Append(CultureInfo.InvariantCulture, $"{place}{finding.Cookie ?? "document"}: {finding.Severity} {finding.Id}{basis} {finding.Message}\n");
        }
        return notation.ToString();
    }
}
