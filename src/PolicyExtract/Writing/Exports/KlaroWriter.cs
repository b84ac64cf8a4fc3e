using System.Text.Json;
using PolicyExtract.Model;

namespace PolicyExtract.Writing.Exports;

/// <summary>
/// A configuration of Klaro: services, each with the cookies that are deleted when it is refused. All documents make one configuration,
/// so the cookies are kept until the end.
/// </summary>
internal sealed class KlaroWriter(Stream output) : IDocumentWriter<CookieInventory>
{
    private const ExportFields Written =
        ExportFields.Provider | ExportFields.Service | ExportFields.Category | ExportFields.Purpose | ExportFields.Domains;

    /// <summary>A path has to stand before a host; this one is what Klaro takes without any.</summary>
    private const string AnyPath = "/";

    private readonly ExportLosses losses = new("klaro");
    private readonly OrderedDictionary<string, ConsentService> services = new(StringComparer.Ordinal);

    public IReadOnlyList<Diagnostic> Losses => losses.ToDiagnostics();

    public void Write(CookieInventory document)
    {
        foreach (var cookie in document.Cookies)
        {
            if (cookie.NameKind == NameKind.Described) losses.Withhold(ExportName.NoName);
            else if (cookie.Storage is StorageKind.HttpCookie or StorageKind.Unknown) Add(cookie);
            else losses.Withhold("it deletes nothing but cookies");
        }
    }

    public void Complete()
    {
        output.Write("var klaroConfig = "u8);
        using (var writer = new Utf8JsonWriter(output, ScriptJson.Indented))
        {
            writer.WriteStartObject();
            writer.WriteNumber("version", 1);
            writer.WriteStartArray("services");
            foreach (var service in services.Values) Write(writer, service);
            writer.WriteEndArray();
            writer.WriteEndObject();
        }
        output.Write(";\n"u8);
    }

    public void Dispose()
    {
    }

    private void Add(CookieRecord cookie)
    {
        losses.LeaveOutAllBut(Written, cookie);
        if (cookie.Domains.Count > 1) losses.LeaveOut("domains");
        var category = cookie.Category ?? CookieCategory.Unclassified;
        var owner = cookie.Service ?? cookie.ProviderId;
        var name = owner is null ? CanonicalWord.Of(category) : $"{owner}-{CanonicalWord.Of(category)}";
        if (!services.TryGetValue(name, out var service)) services[name] = service = new(name, cookie.Provider, category, []);
        service.Cookies.Add(cookie);
    }

    private void Write(Utf8JsonWriter writer, ConsentService service)
    {
        writer.WriteStartObject();
        writer.WriteString("name", service.Name);
        if (service.Title is { } title) writer.WriteString("title", title);
        writer.WriteStartArray("purposes");
        writer.WriteStringValue(CanonicalWord.Of(service.Category));
        writer.WriteEndArray();
        writer.WriteBoolean("required", service.IsRequired);
        if (Description(service) is { Length: > 0 } description) writer.WriteString("description", description);
        writer.WriteStartArray("cookies");
        foreach (var (pattern, domain) in service.Cookies.Select(Cookie).Distinct()) Write(writer, pattern, domain);
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, string pattern, string? domain)
    {
        if (domain is null)
        {
            writer.WriteStringValue(pattern);
            return;
        }
        writer.WriteStartArray();
        foreach (var part in new[] { pattern, AnyPath, domain }) writer.WriteStringValue(part);
        writer.WriteEndArray();
    }

    /// <summary>A text that begins with ^ is a regular expression to Klaro.</summary>
    private static (string Pattern, string? Domain) Cookie(CookieRecord cookie) => (
        cookie.NamePattern is { } pattern ? ExportName.AnchoredExpression(pattern) : cookie.Name,
        cookie.Domains.Count == 1 ? cookie.Domains[0] : null);

    private string Description(ConsentService service)
    {
        var purposes = service.Cookies.Select(cookie => cookie.Purpose).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        if (purposes.Count > 1)
        {
            foreach (var _ in service.Cookies.Where(cookie => cookie.Purpose is not null))
                losses.Change("purpose", "joined to one description of the service");
        }
        return string.Join(' ', purposes.Select(purpose => purposes.Count == 1 || IsSentence(purpose) ? purpose : purpose + "."));
    }

    private static bool IsSentence(string words) => words is [.., '.' or '!' or '?' or '。'];
}
