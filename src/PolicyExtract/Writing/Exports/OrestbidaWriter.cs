using System.Text.Json;
using PolicyExtract.Model;

namespace PolicyExtract.Writing.Exports;

/// <summary>
/// A configuration of CookieConsent (orestbida): categories that delete their cookies when refused, and a section with a table for each.
/// The site's own words on its dialogs are to be added. All documents make one configuration, so the cookies are kept until the end.
/// </summary>
internal sealed class OrestbidaWriter(Stream output) : IDocumentWriter<CookieInventory>
{
    private const ExportFields Written = ExportFields.Provider | ExportFields.Feature | ExportFields.Category | ExportFields.Purpose
        | ExportFields.Duration | ExportFields.Domains | ExportFields.Party | ExportFields.Storage;

    private const string DefaultLanguage = "en";

    private readonly ExportLosses losses = new("orestbida");
    private readonly SortedDictionary<CookieCategory, ConsentService> categories = [];
    private string? language;

    public IReadOnlyList<Diagnostic> Losses => losses.ToDiagnostics();

    public void Write(CookieInventory document)
    {
        language ??= document.Language;
        foreach (var cookie in document.Cookies)
        {
            losses.LeaveOutAllBut(Written, cookie);
            var category = cookie.Category ?? CookieCategory.Unclassified;
            if (!categories.TryGetValue(category, out var section))
                categories[category] = section = new(CanonicalWord.Of(category), null, category, []);
            section.Cookies.Add(cookie);
        }
    }

    public void Complete()
    {
        output.Write("CookieConsent.run("u8);
        using (var writer = new Utf8JsonWriter(output, ScriptJson.Indented))
        {
            writer.WriteStartObject();
            writer.WriteStartObject("categories");
            foreach (var category in categories.Values) WriteCategory(writer, category);
            writer.WriteEndObject();
            WriteLanguage(writer);
            writer.WriteEndObject();
        }
        output.Write(");\n"u8);
    }

    public void Dispose()
    {
    }

    private static void WriteCategory(Utf8JsonWriter writer, ConsentService category)
    {
        writer.WriteStartObject(category.Name);
        if (category.IsRequired)
        {
            writer.WriteBoolean("enabled", true);
            writer.WriteBoolean("readOnly", true);
        }
        else WriteAutoClear(writer, category);
        writer.WriteEndObject();
    }

    /// <summary>Only cookies can be deleted, by what they are called.</summary>
    private static void WriteAutoClear(Utf8JsonWriter writer, ConsentService category)
    {
        var names = category.Cookies
            .Where(cookie => cookie.NameKind != NameKind.Described && cookie.Storage is StorageKind.HttpCookie or StorageKind.Unknown)
            .Select(cookie => (Pattern: cookie.NamePattern, cookie.Name))
            .Distinct();
        writer.WriteStartObject("autoClear");
        writer.WriteStartArray("cookies");
        foreach (var (pattern, name) in names)
        {
            writer.WriteStartObject();
            writer.WritePropertyName("name");
            if (pattern is null) writer.WriteStringValue(name);
            else writer.WriteRawValue($"/{ExportName.AnchoredExpression(pattern)}/", skipInputValidation: true);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private void WriteLanguage(Utf8JsonWriter writer)
    {
        writer.WriteStartObject("language");
        writer.WriteString("default", language ?? DefaultLanguage);
        writer.WriteStartObject("translations");
        writer.WriteStartObject(language ?? DefaultLanguage);
        writer.WriteStartObject("preferencesModal");
        writer.WriteStartArray("sections");
        foreach (var category in categories.Values) WriteSection(writer, category);
        writer.WriteEndArray();
        for (var depth = 0; depth < 4; depth++) writer.WriteEndObject();
    }

    private static void WriteSection(Utf8JsonWriter writer, ConsentService category)
    {
        var columns = CookieTableColumn.UsedBy(category.Cookies).Where(column => column != CookieTableColumn.Category).ToList();
        writer.WriteStartObject();
        writer.WriteString("title", char.ToUpperInvariant(category.Name[0]) + category.Name[1..]);
        writer.WriteString("linkedCategory", category.Name);
        writer.WriteStartObject("cookieTable");
        writer.WriteStartObject("headers");
        foreach (var column in columns) writer.WriteString(column.Key, column.Header);
        writer.WriteEndObject();
        writer.WriteStartArray("body");
        foreach (var cookie in category.Cookies)
        {
            writer.WriteStartObject();
            foreach (var column in columns) writer.WriteString(column.Key, column.Cell(cookie) ?? "");
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.WriteEndObject();
    }
}
