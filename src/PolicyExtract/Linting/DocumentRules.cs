using PolicyExtract.Model;
using PolicyExtract.Vocabulary;

namespace PolicyExtract.Linting;

/// <summary>The document as a whole, and how well it could be read.</summary>
internal static class DocumentRules
{
    /// <summary>Confidence below which a record may be misread.</summary>
    private const double Doubtful = 0.6;

    public static ValueList<LintRule> All { get; } =
    [
        LintRule.OfDocument(OtherTechniques, LegalBasis.EdpbScope, "eu"),
        LintRule.OfDocument(DateMissing),
        LintRule.OfCookie(DoubtfulExtraction),
    ];

    private static Diagnostic? OtherTechniques(CookieInventory inventory)
    {
        if (inventory.Cookies.Any(cookie => cookie.Storage != StorageKind.HttpCookie)) return null;
        var technique = inventory.Cookies.Select(cookie => StorageWords.Find(cookie.Purpose ?? ""))
            .FirstOrDefault(storage => storage is StorageKind.Pixel or StorageKind.LocalStorage or StorageKind.Fingerprint);
        return technique is { } found ? Diagnostics.OtherTechniquesMentioned(CanonicalWord.Of(found).Replace('_', ' ')) : null;
    }

    private static Diagnostic? DateMissing(CookieInventory inventory) =>
        inventory.Cookies.Count > 0 && inventory.PolicyDate is null ? Diagnostics.PolicyDateMissing() : null;

    private static Diagnostic? DoubtfulExtraction(CookieRecord cookie) =>
        cookie.Confidence < Doubtful ? Diagnostics.DoubtfulExtraction(cookie.Confidence, cookie.PlaceOf(CookieField.Name)) : null;
}
