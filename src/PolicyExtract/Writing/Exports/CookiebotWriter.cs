using PolicyExtract.Model;

namespace PolicyExtract.Writing.Exports;

/// <summary>CSV with the columns of Cookiebot's declaration.</summary>
internal sealed class CookiebotWriter : IDocumentWriter<CookieInventory>
{
    private const ExportFields Written =
        ExportFields.Provider | ExportFields.Category | ExportFields.Purpose | ExportFields.Duration | ExportFields.Storage;

    private static readonly string[] Header = ["Category", "Name", "Provider", "Purpose", "Expiry", "Type"];

    private readonly ExportLosses losses = new("cookiebot");
    private readonly CsvRows rows;

    public CookiebotWriter(Stream output, WritingOptions options)
    {
        rows = new(output, options.ExcelSafe);
        rows.Write(Header);
        rows.Flush();
    }

    public IReadOnlyList<Diagnostic> Losses => losses.ToDiagnostics();

    public void Write(CookieInventory document)
    {
        foreach (var cookie in document.Cookies)
        {
            if (cookie.NameKind == NameKind.Described) losses.Withhold(ExportName.NoName);
            else Write(cookie);
        }
        rows.Flush();
    }

    public void Complete()
    {
    }

    public void Dispose() => rows.Dispose();

    private void Write(CookieRecord cookie)
    {
        // Without a provider, its column shows the host.
        var provider = cookie.Provider ?? (cookie.Domains.Count == 1 ? cookie.Domains[0] : null);
        losses.LeaveOutAllBut(cookie.Provider is null && provider is not null ? Written | ExportFields.Domains : Written, cookie);
        rows.Write(
        [
            Section(cookie.Category), Name(cookie), provider ?? "", cookie.Purpose ?? "", EnglishRetention.Of(cookie) ?? "",
            Type(cookie.Storage),
        ]);
    }

    /// <summary>Its placeholder is #.</summary>
    private static string Name(CookieRecord cookie) => cookie.NamePattern?.Replace('*', '#') ?? cookie.Name;

    private string Section(CookieCategory? category)
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

    private string Type(StorageKind storage)
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
