using System.Security.Cryptography;
using System.Text;
using PolicyExtract.Model;

namespace PolicyExtract.Writing.Exports;

/// <summary>The CSV form of the Open Cookie Database; what is written can be named with <c>--reference</c>.</summary>
internal sealed class OpenCookieDatabaseRows : ICsvExport
{
    private const ExportFields Written = ExportFields.Provider | ExportFields.Service | ExportFields.Category | ExportFields.Purpose
        | ExportFields.Duration | ExportFields.Domains | ExportFields.Party | ExportFields.Links;

    private const string PrivacyLink = "privacy";

    public string Format => "open-cookie-database";

    public IReadOnlyList<string> Header { get; } =
    [
        "ID", "Platform", "Category", "Cookie / Data Key name", "Domain", "Description", "Retention period", "Data Controller",
        "User Privacy & GDPR Rights Portals", "Wildcard match",
    ];

    public IEnumerable<string[]> Rows(CookieInventory document, CookieRecord cookie, ExportLosses losses)
    {
        if (CategoryWord(cookie.Category) is not { } category) losses.Withhold("it has no such category, and asks for one");
        else if (ExportName.Prefix(cookie) is not { } name) losses.Withhold("its only pattern is the beginning of a name");
        else
        {
            Count(losses, cookie);
            yield return
            [
                Identifier(document, cookie), cookie.Service ?? cookie.Provider ?? "", category, name, Domain(cookie),
                cookie.Purpose ?? "", EnglishRetention.Of(cookie) ?? "", cookie.Provider ?? "",
                cookie.Links.FirstOrDefault(link => link.Rel == PrivacyLink)?.Url ?? "", cookie.NameKind == NameKind.Pattern ? "1" : "0",
            ];
        }
    }

    private static void Count(ExportLosses losses, CookieRecord cookie)
    {
        losses.LeaveOutAllBut(Written, cookie);
        if (cookie.Category == CookieCategory.Social) losses.Change("category", "social as Marketing");
        if (cookie.Party == CookieParty.Both || (cookie.Party == CookieParty.Third && cookie.Domains.Count == 0)) losses.LeaveOut("party");
        if (cookie.Links.Any(link => link.Rel != PrivacyLink)) losses.LeaveOut("links");
    }

    /// <summary>"Functional" is the database's word for what is strictly necessary.</summary>
    private static string? CategoryWord(CookieCategory? category) => category switch
    {
        CookieCategory.Necessary => "Functional",
        CookieCategory.Security => "Security",
        CookieCategory.Preferences => "Personalization",
        CookieCategory.Analytics => "Analytics",
        CookieCategory.Marketing or CookieCategory.Social => "Marketing",
        _ => null,
    };

    /// <summary>Only the domains of third parties are marked.</summary>
    private static string Domain(CookieRecord cookie) =>
        string.Join(" or ", cookie.Domains.Select(domain => cookie.Party == CookieParty.Third ? $"{domain} (3rd party)" : domain));

    /// <summary>A UUID of version 8 (RFC 9562) from the document and the record: the same in every run.</summary>
    private static string Identifier(CookieInventory document, CookieRecord cookie)
    {
        const int Version = 0x80, VersionMask = 0x0F, Variant = 0x80, VariantMask = 0x3F;
        var bytes = SHA256.HashData(Encoding.UTF8.GetBytes($"{document.Source.Path}\n{cookie.Id}"))[..16];
        bytes[6] = (byte)((bytes[6] & VersionMask) | Version);
        bytes[8] = (byte)((bytes[8] & VariantMask) | Variant);
        return new Guid(bytes, bigEndian: true).ToString();
    }
}
