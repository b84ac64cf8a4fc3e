using PolicyExtract.Model;
using PolicyExtract.Vocabulary;

namespace PolicyExtract.Linting;

/// <summary>Whose cookie it is: parties, domains and companies.</summary>
internal static class PartyRules
{
    public static ValueList<LintRule> All { get; } =
    [
        LintRule.OfCookie(ContradictsDomain),
        LintRule.OfCookie(NoHost),
        LintRule.OfCookies(NamedDifferently),
    ];

    private static Diagnostic? ContradictsDomain(CookieRecord cookie, LintSubject subject)
    {
        if (cookie.Declared.Domain is null || cookie.Declared.Party is null || cookie.Domains.Count == 0) return null;
        if (subject.PlatformDomain is not { } platform) return null;
        var own = cookie.Domains.Count(domain => HostGrammar.RegistrableDomain(domain) == platform);
        var isWrong = (cookie.Party == CookieParty.First && own == 0) || (cookie.Party == CookieParty.Third && own == cookie.Domains.Count);
        return isWrong
            ? Diagnostics.PartyContradictsDomain(
                CanonicalWord.Of(cookie.Party!.Value), cookie.Domains[0], platform, cookie.PlaceOf(CookieField.Domain))
            : null;
    }

    private static Diagnostic? NoHost(CookieRecord cookie) =>
        cookie.Declared.Domain is { } domain && (cookie.Domains.Count == 0 || domain.Contains("://", StringComparison.Ordinal))
            ? Diagnostics.DomainIsNoHost(domain, cookie.PlaceOf(CookieField.Domain))
            : null;

    /// <summary>Told where a company gets its second name.</summary>
    private static IEnumerable<(CookieRecord Cookie, Diagnostic Diagnostic)> NamedDifferently(LintSubject subject)
    {
        var before = new Dictionary<string, (string First, HashSet<string> Names)>(StringComparer.Ordinal);
        foreach (var cookie in subject.Inventory.Cookies)
        {
            if (Company(cookie) is not { } name) continue;
            if (before.TryAdd(cookie.ProviderId!, (cookie.Provider!, [name]))) continue;
            var (first, names) = before[cookie.ProviderId!];
            if (names.Add(name))
                yield return (cookie, Diagnostics.ProviderNamedDifferently(cookie.Provider!, first, cookie.PlaceOf(CookieField.Provider)));
        }
    }

    /// <summary>
    /// The first word of a company's name: forms, countries and branches come behind it. Products and hosts are not names.
    /// </summary>
    private static string? Company(CookieRecord cookie) =>
        cookie is { Declared.Provider: { } provider, ProviderId: not null, Service: null } && HostGrammar.Find(provider).Count == 0
            ? FoldedText.Fold(provider).Split(' ', ',', '(')[0]
            : null;
}
