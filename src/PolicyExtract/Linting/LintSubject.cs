using PolicyExtract.Model;
using PolicyExtract.Vocabulary;

namespace PolicyExtract.Linting;

/// <summary>A document that is looked at, with what several rules ask of it.</summary>
internal sealed class LintSubject
{
    private readonly ILookup<string, CookieRecord> byKey;

    public LintSubject(CookieInventory inventory)
    {
        Inventory = inventory;
        byKey = inventory.Cookies.ToLookup(Key, StringComparer.Ordinal);
        PlatformDomain = inventory.Platform is { } platform && HostGrammar.Find(platform) is [var host, ..]
            ? HostGrammar.RegistrableDomain(host)
            : null;
    }

    public CookieInventory Inventory { get; }

    /// <summary>The registrable domain of the site; null when the platform is no host.</summary>
    public string? PlatformDomain { get; }

    /// <summary>The declarations of the same cookie, as far as a policy can tell: name, storage, domain and provider agree.</summary>
    public IEnumerable<CookieRecord> SameAs(CookieRecord cookie) => byKey[Key(cookie)];

    private static string Key(CookieRecord cookie) =>
        string.Join('\n', NameGrammar.Key(cookie.Name), cookie.Storage, cookie.ProviderId, string.Join(' ', cookie.Domains));
}
