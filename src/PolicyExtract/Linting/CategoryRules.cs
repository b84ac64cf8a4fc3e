using PolicyExtract.Model;
using PolicyExtract.Vocabulary;

namespace PolicyExtract.Linting;

/// <summary>Categories at odds with what else is said or known.</summary>
internal static class CategoryRules
{
    /// <summary>Companies that run social networks.</summary>
    private static readonly string[] Networks =
        ["meta", "x", "linkedin", "pinterest", "tiktok", "snap", "reddit", "tumblr", "vk", "sharethis"];

    /// <summary>Likelihood from which a text is one field's and no other's.</summary>
    private const double Surely = 0.9;

    /// <summary>Characters from which a name alone tells a cookie.</summary>
    private const int TellingName = 4;

    public static ValueList<LintRule> All { get; } =
    [
        LintRule.OfCookie(ContradictsPurpose, LegalBasis.EPrivacy, "eu", "uk"),
        LintRule.OfCookie(Shifted),
        LintRule.OfCookie(KnownOtherwise, LegalBasis.EPrivacy, "eu", "uk"),
        LintRule.OfCookie(AnalyticsWithoutConsent, LegalBasis.EPrivacy, "eu"),
        LintRule.OfCookie(DiffersFromDatabase),
        LintRule.OfCookie(SocialUnderNecessary, LegalBasis.EPrivacy, "eu"),
    ];

    /// <summary>Whether the declaration claims that no consent is needed.</summary>
    public static bool NeedsNoConsent(CookieRecord cookie) =>
        !cookie.Inferred.Contains(CookieField.Category)
        && (cookie.Category is CookieCategory.Necessary or CookieCategory.Security
            || (cookie.Declared.Category is { } words && ConsentWords.SayExempt(words)));

    /// <summary>Purposes of consent cookies speak of all categories ("remembers whether you accepted advertising").</summary>
    private static Diagnostic? ContradictsPurpose(CookieRecord cookie) =>
        cookie is { Category: CookieCategory.Necessary or CookieCategory.Security, Purpose: { } purpose } && NeedsNoConsent(cookie)
            && !ConsentCookies.Contain(cookie.Name) && !SpeaksOfConsent(purpose) && AdvertisingWords.AreIn(purpose)
            ? Diagnostics.CategoryContradictsPurpose(
                CanonicalWord.Of(cookie.Category.Value), "advertising", cookie.PlaceOf(CookieField.Purpose))
            : null;

    private static bool SpeaksOfConsent(string purpose) => CookieWords.Count(purpose) > 1 || ConsentWords.AreIn(purpose);

    /// <summary>A lifetime that is a company, or a company that is a lifetime.</summary>
    private static Diagnostic? Shifted(CookieRecord cookie)
    {
        if (cookie is { Duration.Kind: RetentionKind.Unknown, Declared.Duration: { } duration } && OtherThanDuration(duration) is { } other)
            return Diagnostics.CellFitsOtherField("the lifetime", duration, other, cookie.PlaceOf(CookieField.Duration));
        return cookie.Declared.Provider is { } provider && RetentionGrammar.Likelihood(provider) >= Surely
            ? Diagnostics.CellFitsOtherField("the provider", provider, "a lifetime", cookie.PlaceOf(CookieField.Provider))
            : null;
    }

    private static string? OtherThanDuration(string words) =>
        HostGrammar.Likelihood(words) >= Surely ? "a host"
        : Providers.Likelihood(words) >= Surely ? "a provider"
        : CategoryWords.Find(words) is { Strength: >= Surely, Category: not CookieCategory.Unclassified } ? "a category"
        : null;

    private static Diagnostic? KnownOtherwise(CookieRecord cookie) =>
        NeedsNoConsent(cookie) && Known(cookie) is CookieCategory.Marketing or CookieCategory.Analytics
            ? Diagnostics.KnownOtherwise(
                CanonicalWord.Of(cookie.Category!.Value), CanonicalWord.Of(Known(cookie)!.Value), cookie.PlaceOf(CookieField.Name))
            : null;

    /// <summary>What the database says of this very cookie: short names are many cookies', and so are those of another company.</summary>
    private static CookieCategory? Known(CookieRecord cookie)
    {
        if (cookie.Reference is not { Category: { } category } reference) return null;
        var owner = Providers.Find(reference.Controller ?? reference.Platform ?? "")?.ProviderId;
        var isSame = cookie.ProviderId is null ? reference.Name.Length >= TellingName : cookie.ProviderId == owner;
        return isSame ? category : null;
    }

    private static Diagnostic? AnalyticsWithoutConsent(CookieRecord cookie) =>
        cookie.Category == CookieCategory.Analytics && NeedsNoConsent(cookie) && cookie.Party == CookieParty.Third
            ? Diagnostics.AnalyticsWithoutConsent(cookie.Provider ?? "a third party", cookie.PlaceOf(CookieField.Name))
            : null;

    private static Diagnostic? DiffersFromDatabase(CookieRecord cookie) =>
        cookie.Category is { } declared && Known(cookie) is { } known && !cookie.Inferred.Contains(CookieField.Category)
            && !MayMeanTheSame(declared, known) && KnownOtherwise(cookie) is null
            ? Diagnostics.DiffersFromDatabase(CanonicalWord.Of(declared), CanonicalWord.Of(known), cookie.PlaceOf(CookieField.Name))
            : null;

    /// <summary>
    /// The database calls functional what others part into necessary and preferences, and social what others call marketing.
    /// </summary>
    private static bool MayMeanTheSame(CookieCategory declared, CookieCategory known) => declared == known || (declared, known) is
        (CookieCategory.Preferences or CookieCategory.Security or CookieCategory.Necessary,
            CookieCategory.Necessary or CookieCategory.Security)
        or (CookieCategory.Social, CookieCategory.Marketing) or (CookieCategory.Other, _);

    private static Diagnostic? SocialUnderNecessary(CookieRecord cookie) =>
        cookie is { Category: CookieCategory.Necessary, ProviderId: { } id } && NeedsNoConsent(cookie)
            && Networks.Contains(id, StringComparer.Ordinal)
            ? Diagnostics.SocialUnderNecessary(cookie.Provider ?? id, cookie.PlaceOf(CookieField.Name))
            : null;
}
