using System.Text.Json;
using PolicyExtract.Model;

namespace PolicyExtract.Writing.Exports;

/// <summary>
/// IAB Europe's device storage disclosures (TCF, "Vendor Device Storage &amp; Operational Disclosures", 1.1). What the policy and the
/// caller's profile do not say is not made up: such records are withheld.
/// </summary>
internal sealed class TcfWriter : IDocumentWriter<CookieInventory>
{
    private const ExportFields Written =
        ExportFields.Category | ExportFields.Purpose | ExportFields.Duration | ExportFields.Domains | ExportFields.Storage;

    private readonly ExportLosses losses = new("tcf");
    private readonly SortedSet<string> domains = new(StringComparer.Ordinal);
    private readonly TcfProfile profile;
    private readonly Stream output;
    private readonly Utf8JsonWriter writer;

    public TcfWriter(Stream output, WritingOptions options)
    {
        this.output = output;
        profile = options.Tcf ?? new(null, new Dictionary<CookieCategory, ValueList<int>>());
        writer = new(output, PolicyJson.Indented);
        writer.WriteStartObject();
        writer.WriteStartArray("disclosures");
    }

    public IReadOnlyList<Diagnostic> Losses => losses.ToDiagnostics();

    public void Write(CookieInventory document)
    {
        foreach (var cookie in document.Cookies)
        {
            if (WhyNot(cookie) is { } reason) losses.Withhold(reason);
            else Write(cookie);
        }
        writer.Flush();
    }

    public void Complete()
    {
        writer.WriteEndArray();
        writer.WriteStartArray("domains");
        foreach (var domain in domains)
        {
            writer.WriteStartObject();
            writer.WriteString("domain", domain);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.Flush();
        output.WriteByte((byte)'\n');
    }

    public void Dispose() => writer.Dispose();

    private string? WhyNot(CookieRecord cookie)
    {
        if (cookie.NameKind == NameKind.Described) return ExportName.NoName;
        if (cookie.NamePattern is { } pattern && !IsWildcard(pattern)) return "it takes one * alone, at either end of a name";
        if (Type(cookie.Storage) is not { } type) return "it knows cookies, web storage and the storage of apps alone";
        if (Purposes(cookie) is null) return "policies do not state its purposes; say them by category with --tcf-profile";
        if (type != "cookie") return null;
        if (MaxAge(cookie.Duration) is null) return "it asks for seconds, which such a lifetime does not give";
        return Refresh(cookie.Duration) is null ? "policies seldom tell whether cookies are refreshed; say it with --tcf-profile" : null;
    }

    private void Write(CookieRecord cookie)
    {
        var type = Type(cookie.Storage)!;
        losses.LeaveOutAllBut(type == "cookie" ? Written : Written & ~ExportFields.Duration, cookie);
        writer.WriteStartObject();
        writer.WriteString("identifier", cookie.NamePattern ?? cookie.Name);
        writer.WriteString("type", type);
        if (type == "cookie")
        {
            writer.WriteNumber("maxAgeSeconds", MaxAge(cookie.Duration)!.Value);
            writer.WriteBoolean("cookieRefresh", Refresh(cookie.Duration)!.Value);
        }
        else writer.WriteNull("maxAgeSeconds");
        WriteDomains(cookie.Domains);
        writer.WriteStartArray("purposes");
        foreach (var purpose in Purposes(cookie)!) writer.WriteNumberValue(purpose);
        writer.WriteEndArray();
        if (cookie.Purpose is { } description) writer.WriteString("description", description);
        writer.WriteEndObject();
    }

    private void WriteDomains(ValueList<string> own)
    {
        if (own.Count == 0) return;
        writer.WriteStartArray("domains");
        foreach (var domain in own) writer.WriteStringValue(domain);
        writer.WriteEndArray();
        domains.UnionWith(own);
    }

    private static bool IsWildcard(string pattern) =>
        pattern.Length > 1 && pattern.Count(character => character == '*') == 1 && (pattern[0] == '*' || pattern[^1] == '*');

    private static string? Type(StorageKind storage) => storage switch
    {
        StorageKind.HttpCookie => "cookie",
        StorageKind.LocalStorage or StorageKind.SessionStorage or StorageKind.WebStorage => "web",
        StorageKind.IndexedDb or StorageKind.CacheStorage => "web",
        StorageKind.AppStorage => "app",
        _ => null,
    };

    private ValueList<int>? Purposes(CookieRecord cookie) =>
        cookie.Category is { } category ? profile.Purposes.GetValueOrDefault(category) : null;

    /// <summary>0 is the session.</summary>
    private static long? MaxAge(Retention duration) => duration.Kind switch
    {
        RetentionKind.Session => 0,
        RetentionKind.Fixed => duration.Seconds,
        _ => null,
    };

    /// <summary>A time that is counted from the last visit begins anew at each.</summary>
    private bool? Refresh(Retention duration) => duration.Anchor switch
    {
        RetentionAnchor.LastVisit or RetentionAnchor.LastActivity => true,
        RetentionAnchor.Set => false,
        _ => profile.CookieRefresh,
    };
}
