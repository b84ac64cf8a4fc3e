using System.Buffers;
using PolicyExtract.Model;

namespace PolicyExtract.Linting;

/// <summary>Names, and rows that repeat them.</summary>
internal static class NameRules
{
    /// <summary>Fixed characters that a pattern needs to stand for something.</summary>
    private const int FewestFixed = 2;

    /// <summary>The characters of a token (RFC 9110, 5.6.2), which names of cookies are made of.</summary>
    private static readonly SearchValues<char> Token = SearchValues.Create(
        "!#$%&'*+-.^_`|~0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");

    private static readonly string[] Prefixes = ["__Host-", "__Secure-"];

    public static ValueList<LintRule> All { get; } =
    [
        LintRule.OfCookies(IdenticalRows),
        LintRule.OfCookies(ContradictoryCategories),
        LintRule.OfCookie(CatchAll),
        LintRule.OfCookie(NoToken, LegalBasis.Cookies),
        LintRule.OfCookie(PrefixMisused, LegalBasis.Cookies),
        LintRule.OfCookie(Instance),
        LintRule.OfCookie(Obsolete),
    ];

    private static IEnumerable<(CookieRecord Cookie, Diagnostic Diagnostic)> IdenticalRows(LintSubject subject)
    {
        var before = new HashSet<(string Key, DeclaredWords Declared, ValueList<ExtraColumn> Extra)>();
        foreach (var cookie in subject.Inventory.Cookies)
        {
            if (before.Add((LintSubject.Key(cookie), cookie.Declared, cookie.Extra))) continue;
            yield return (cookie, Diagnostics.IdenticalRows(cookie.PlaceOf(CookieField.Name)));
        }
    }

    /// <summary>Told at every declaration but the first.</summary>
    private static IEnumerable<(CookieRecord Cookie, Diagnostic Diagnostic)> ContradictoryCategories(LintSubject subject)
    {
        var before = new Dictionary<string, List<CookieCategory>>(StringComparer.Ordinal);
        foreach (var cookie in subject.Inventory.Cookies)
        {
            if (Classified(cookie) is not { } category) continue;
            if (!before.TryGetValue(LintSubject.Key(cookie), out var known)) before.Add(LintSubject.Key(cookie), known = []);
            foreach (var other in known.Where(other => other != category).Take(1))
            {
                yield return (cookie, Diagnostics.ContradictoryCategories(
                    CanonicalWord.Of(category), CanonicalWord.Of(other), cookie.PlaceOf(CookieField.Name)));
            }
            if (!known.Contains(category)) known.Add(category);
        }
    }

    private static CookieCategory? Classified(CookieRecord cookie) =>
        cookie.Category is CookieCategory.Other or CookieCategory.Unclassified || cookie.Inferred.Contains(CookieField.Category)
            ? null
            : cookie.Category;

    private static Diagnostic? CatchAll(CookieRecord cookie) =>
        cookie.NamePattern is { } pattern && pattern.Count(character => character != '*') < FewestFixed
            ? Diagnostics.CatchAllName(cookie.Name, cookie.PlaceOf(CookieField.Name))
            : null;

    private static Diagnostic? NoToken(CookieRecord cookie) =>
        cookie is { Storage: StorageKind.HttpCookie, NameKind: not NameKind.Pattern } && cookie.Name.AsSpan().ContainsAnyExcept(Token)
            ? Diagnostics.NameIsNoToken(cookie.Name, cookie.PlaceOf(CookieField.Name))
            : null;

    private static Diagnostic? PrefixMisused(CookieRecord cookie)
    {
        var prefix = Prefixes.FirstOrDefault(prefix => cookie.Name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase));
        if (prefix is null) return null;
        if (!cookie.Name.StartsWith(prefix, StringComparison.Ordinal))
            return Diagnostics.PrefixInOtherCase(prefix, cookie.PlaceOf(CookieField.Name));
        var shared = cookie.Domains.FirstOrDefault(domain => domain.StartsWith("*.", StringComparison.Ordinal));
        return prefix == Prefixes[0] && shared is not null
            ? Diagnostics.HostPrefixWithDomain(shared, cookie.PlaceOf(CookieField.Domain))
            : null;
    }

    private static Diagnostic? Instance(CookieRecord cookie) =>
        cookie.NameKind == NameKind.Exact && NameFamilies.Of(cookie.Name) is { } family
            ? Diagnostics.InstanceOfFamily(family, cookie.PlaceOf(CookieField.Name))
            : null;

    private static Diagnostic? Obsolete(CookieRecord cookie)
    {
        var what = cookie.Storage == StorageKind.FlashLso ? "Flash storage"
            : cookie.Name == "__cfduid" || cookie.Name.StartsWith("__utm", StringComparison.Ordinal) ? cookie.Name
            : null;
        return what is null ? null : Diagnostics.Obsolete(what, cookie.PlaceOf(CookieField.Name));
    }
}
