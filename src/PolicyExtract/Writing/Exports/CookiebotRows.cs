using PolicyExtract.Model;

namespace PolicyExtract.Writing.Exports;

/// <summary>CSV with the columns of Cookiebot's declaration.</summary>
internal sealed class CookiebotRows : ICsvExport
{
    private const ExportFields Written =
        ExportFields.Provider | ExportFields.Category | ExportFields.Purpose | ExportFields.Duration | ExportFields.Storage;

    public string Format => "cookiebot";

    public IReadOnlyList<string> Header { get; } = ["Category", "Name", "Provider", "Purpose", "Expiry", "Type"];

    public IEnumerable<string[]> Rows(CookieInventory document, CookieRecord cookie, ExportLosses losses)
    {
        // Without a provider, its column shows the host.
        var provider = cookie.Provider ?? (cookie.Domains.Count == 1 ? cookie.Domains[0] : null);
        losses.LeaveOutAllBut(cookie.Provider is null && provider is not null ? Written | ExportFields.Domains : Written, cookie);
        yield return
        [
            Section(cookie.Category, losses), Name(cookie), provider ?? "", cookie.Purpose ?? "", EnglishRetention.Of(cookie) ?? "",
            Type(cookie.Storage, losses),
        ];
    }

    /// <summary>Its placeholder is #.</summary>
    private static string Name(CookieRecord cookie) => cookie.NamePattern?.Replace('*', '#') ?? cookie.Name;

    private static string Section(CookieCategory? category, ExportLosses losses)
    {
        if (category is CookieCategory.Security or CookieCategory.Social or CookieCategory.Other)
            losses.Change("category", $"{CanonicalWord.Of(category.Value)} as one of the sections of Cookiebot");
        return category switch
        {
            CookieCategory.Necessary or CookieCategory.Security => "Necessary",
            CookieCategory.Preferences => "Preferences",
            CookieCategory.Analytics => "Statistics",
            CookieCategory.Marketing or CookieCategory.Social => "Marketing",
            _ => "Unclassified",
        };
    }

    private static string Type(StorageKind storage, ExportLosses losses)
    {
        var type = storage switch
        {
            StorageKind.HttpCookie => "HTTP Cookie",
            StorageKind.LocalStorage => "HTML Local Storage",
            StorageKind.IndexedDb => "IndexedDB",
            StorageKind.Pixel => "Pixel Tracker",
            StorageKind.FlashLso => "Flash Local Shared Object",
            _ => "",
        };
        if (type.Length == 0 && storage != StorageKind.Unknown) losses.LeaveOut("storage");
        return type;
    }
}
