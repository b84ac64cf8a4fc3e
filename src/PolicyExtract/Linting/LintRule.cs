using PolicyExtract.Model;

namespace PolicyExtract.Linting;

/// <summary>What to look for in a document.</summary>
/// <param name="Find">What there is to say, and of which cookie; null for the document as a whole.</param>
/// <param name="Basis">The law, judgment or standard behind it.</param>
/// <param name="Jurisdictions">Where that holds; none for everywhere.</param>
internal sealed record LintRule(
    Func<LintSubject, IEnumerable<(CookieRecord? Cookie, Diagnostic Diagnostic)>> Find, string? Basis, ValueList<string> Jurisdictions)
{
    /// <summary>A rule that looks at one cookie at a time.</summary>
    public static LintRule OfCookie(Func<CookieRecord, Diagnostic?> judge, string? basis = null, params ValueList<string> jurisdictions) =>
        OfCookie((cookie, _) => judge(cookie), basis, jurisdictions);

    /// <summary>A rule that looks at one cookie at a time, and at what is beside it.</summary>
    public static LintRule OfCookie(
        Func<CookieRecord, LintSubject, Diagnostic?> judge, string? basis = null, params ValueList<string> jurisdictions) =>
        new(
            subject => subject.Inventory.Cookies
                .Select(cookie => (cookie, diagnostic: judge(cookie, subject)))
                .Where(found => found.diagnostic is not null)
                .Select(found => ((CookieRecord?)found.cookie, found.diagnostic!)),
            basis,
            jurisdictions);

    /// <summary>A rule that looks at the cookies in their order, and at those before each.</summary>
    public static LintRule OfCookies(Func<LintSubject, IEnumerable<(CookieRecord Cookie, Diagnostic Diagnostic)>> find) =>
        new(subject => find(subject).Select(found => ((CookieRecord?)found.Cookie, found.Diagnostic)), null, []);

    /// <summary>A rule about the document as a whole.</summary>
    public static LintRule OfDocument(
        Func<CookieInventory, Diagnostic?> judge, string? basis = null, params ValueList<string> jurisdictions) =>
        new(subject => judge(subject.Inventory) is { } diagnostic ? [(null, diagnostic)] : [], basis, jurisdictions);
}
