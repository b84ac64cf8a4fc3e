using PolicyExtract.Model;

namespace PolicyExtract.Linting;

/// <summary>Looks for doubtful declarations in what a document declares.</summary>
public static class InventoryToReport
{
    public static LintReport Lint(CookieInventory inventory)
    {
        var subject = new LintSubject(inventory);
        var order = new Dictionary<CookieRecord, int>(ReferenceEqualityComparer.Instance);
        for (var index = 0; index < inventory.Cookies.Count; index++) order[inventory.Cookies[index]] = index;
        var findings = LintRules.All
            .SelectMany(rule => rule.Find(subject).Select(found => (found.Cookie, Finding: Finding(rule, found.Cookie, found.Diagnostic))))
            .OrderBy(found => found.Cookie is null ? int.MaxValue : order[found.Cookie])
            .Select(found => found.Finding);
        return new(inventory.Source, inventory.Platform, inventory.Cookies.Count, findings.ToValueList());
    }

    private static LintFinding Finding(LintRule rule, CookieRecord? cookie, Diagnostic diagnostic) =>
        new(
            diagnostic.Id, diagnostic.Severity, diagnostic.Message, cookie?.Name, cookie?.Id, rule.Basis, rule.Jurisdictions,
            diagnostic.Location);
}
