using PolicyExtract.Model;
using PolicyExtract.Vocabulary;

namespace PolicyExtract.Normalizing;

/// <summary>
/// The platform that a policy covers: the page's own address, else the host its text speaks of, else its site's name, else what the caller
/// says, else the site that it names most, else what the path says.
/// </summary>
internal static class PlatformOf
{
    /// <summary>What an archive's address holds before the address of the page that it keeps.</summary>
    private const string ArchiveMark = "web.archive.org/web/";

    /// <summary>File and folder names that say what a file is and not whose.</summary>
    private static readonly string[] NamelessParts =
    [
        "input", "index", "default", "page", "document", "policy", "policies", "privacy", "privacy-policy", "cookie", "cookies",
        "cookie-policy", "cookies-policy",
        "legal", "docs", "content", "src", "html", "txt", "pdf", ".", "..", "-", "",
    ];

    /// <returns>
    /// The platform, and its registrable domain, null when it is no host. The site that is only named most is too weak a guess to tell
    /// first from third parties.
    /// </returns>
    public static (string? Platform, string? Domain) Document(ExtractedDocument document, string? platformHint)
    {
        var (stated, path) = (Stated(document, platformHint), OfPath(document.Source.Path));
        return (stated ?? PlatformInText.Prevailing(document) ?? path, RegistrableDomain(stated ?? path));
    }

    private static string? RegistrableDomain(string? platform) =>
        platform is not null && HostGrammar.Find(platform) is [var host, ..] ? HostGrammar.RegistrableDomain(host) : null;

    private static string? Stated(ExtractedDocument document, string? platformHint) =>
        HostOf(document.Facts.Url) ?? PlatformInText.Find(document) ?? Words(document.Facts.SiteName) ?? Words(platformHint);

    private static string? HostOf(string? url)
    {
        if (url is null) return null;
        var archived = url.IndexOf(ArchiveMark, StringComparison.OrdinalIgnoreCase);
        var inner = archived < 0 ? -1 : url.IndexOf("http", archived + ArchiveMark.Length, StringComparison.OrdinalIgnoreCase);
        var isAddress = Uri.TryCreate(inner < 0 ? url : url[inner..], UriKind.Absolute, out var address);
        return isAddress && address!.Host.Contains('.', StringComparison.Ordinal) ? address.IdnHost.ToLowerInvariant() : null;
    }

    private static string? Words(string? words) => string.IsNullOrWhiteSpace(words) ? null : words.Trim();

    private static string? OfPath(string path)
    {
        var parts = path.Split(['/', '\\'], StringSplitOptions.RemoveEmptyEntries);
        return parts.Select((part, index) => index == parts.Length - 1 ? WithoutSuffix(part) : part)
            .LastOrDefault(part => !NamelessParts.Contains(part, StringComparer.OrdinalIgnoreCase));
    }

    private static string WithoutSuffix(string file) => file.LastIndexOf('.') is > 0 and var dot ? file[..dot] : file;
}
