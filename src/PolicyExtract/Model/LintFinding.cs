namespace PolicyExtract.Model;

/// <summary>A doubtful declaration. A hint for a person, no legal advice.</summary>
/// <param name="Id">Of the rule, <c>PX001</c> to <c>PX099</c>; all are in <see cref="Diagnostics"/>.</param>
/// <param name="Cookie">The name of the cookie; null when the finding concerns the whole document.</param>
/// <param name="CookieId">The cookie's <see cref="CookieRecord.Id"/>.</param>
/// <param name="Basis">The law, judgment or standard behind the rule; null where it is good practice only.</param>
/// <param name="Jurisdictions">Where that holds (<c>eu</c>, <c>uk</c>, a country); empty for everywhere.</param>
public sealed record LintFinding(
    string Id,
    DiagnosticSeverity Severity,
    string Message,
    string? Cookie,
    string? CookieId,
    string? Basis,
    ValueList<string> Jurisdictions,
    SourceLocation? Location);
