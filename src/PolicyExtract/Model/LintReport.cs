namespace PolicyExtract.Model;

/// <summary>The doubtful declarations of one document.</summary>
/// <param name="Cookies">Number of cookies that were looked at.</param>
/// <param name="Findings">Cookie by cookie in the order of the document, each in the order of the rules; then those of the
/// document.</param>
public sealed record LintReport(SourceFacts Source, string? Platform, int Cookies, ValueList<LintFinding> Findings)
{
    /// <summary>The gravest of the findings; null without any.</summary>
    public DiagnosticSeverity? WorstSeverity => Findings.Count == 0 ? null : Findings.Max(finding => finding.Severity);
}
