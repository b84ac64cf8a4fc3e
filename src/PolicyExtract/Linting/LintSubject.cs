using PolicyExtract.Model;
using PolicyExtract.Vocabulary;

namespace PolicyExtract.Linting;

/// <summary>A document that is looked at, with what several rules ask of it.</summary>
internal sealed class LintSubject
{
    public LintSubject(CookieInventory inventory)
    {
        Inventory = inventory;
        PlatformDomain = inventory.Platform is { } platform && HostGrammar.Find(platform) is [var host, ..]
            ? HostGrammar.RegistrableDomain(host)
            : null;
    }

    public CookieInventory Inventory { get; }

    /// <summary>The registrable domain of the site; null when the platform is no host.</summary>
    public string? PlatformDomain { get; }

    /// <summary>What the declarations of one cookie share, as far as a policy can tell: name, storage, domain and provider.</summary>
    public static string Key(CookieRecord cookie) =>
        string.Join('\n', NameGrammar.Key(cookie.Name), cookie.Storage, cookie.ProviderId, string.Join(' ', cookie.Domains));
}
