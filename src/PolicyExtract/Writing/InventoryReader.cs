using System.Text.Json;
using PolicyExtract.Model;

namespace PolicyExtract.Writing;

/// <summary>Reads inventories back that were written as JSON or JSON lines.</summary>
public static class InventoryReader
{
    private static readonly JsonReaderOptions SeveralValues = new() { AllowMultipleValues = true };

    private static readonly RecordEvidence NoEvidence = new(null, null, 0, 0, 0, null, []);

    /// <summary>Whether a document is, or begins like, an inventory that was written before.</summary>
    public static bool Recognizes(ReadOnlySpan<byte> content)
    {
        var reader = new Utf8JsonReader(Utf8Text.WithoutMark(content), SeveralValues);
        try
        {
            return reader.Read() && reader.TokenType == JsonTokenType.StartObject
                && reader.Read() && reader.TokenType == JsonTokenType.PropertyName
                && (reader.ValueTextEquals("schemaVersion") || reader.ValueTextEquals("source"));
        }
        catch (JsonException)
        {
            return false;
        }
    }

    /// <summary>
    /// The inventories in a document that <see cref="Recognizes"/>; none and the reason when it is damaged or holds something else.
    /// </summary>
    public static (ValueList<CookieInventory> Inventories, Diagnostic? Failure) Read(ReadOnlySpan<byte> content)
    {
        var inventories = new List<CookieInventory>();
        var reader = new Utf8JsonReader(Utf8Text.WithoutMark(content), SeveralValues);
        try
        {
            while (reader.Read())
            {
                using var value = JsonDocument.ParseValue(ref reader);
                inventories.AddRange(value.RootElement.TryGetProperty("documents", out _)
                    ? value.Deserialize(PolicyJson.Of<DocumentFile<CookieInventory>>())!.Documents ?? []
                    : [value.Deserialize(PolicyJson.Of<CookieInventory>())!]);
            }
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            return ([], Diagnostics.NotAnInventory(exception.Message));
        }
        return WithEmptyLists(inventories);
    }

    /// <summary>Inventories as our types promise them to be; none and the reason when one lacks what there is no doing without.</summary>
    internal static (ValueList<CookieInventory> Inventories, Diagnostic? Failure) WithEmptyLists(List<CookieInventory> inventories) =>
        inventories.All(IsWhole)
            ? (inventories.Select(Whole).ToValueList(), null)
            : ([], Diagnostics.NotAnInventory("it lacks the source, the cookies, or a cookie's name"));

    /// <summary>JSON can leave out what our types promise.</summary>
    private static bool IsWhole(CookieInventory inventory) =>
        inventory.Source is { Path: not null } && inventory.Cookies is not null && inventory.Cookies.All(cookie => cookie.Name is not null);

    private static CookieInventory Whole(CookieInventory inventory) => inventory with
    {
        Tables = inventory.Tables ?? [],
        Diagnostics = inventory.Diagnostics ?? [],
        Cookies = inventory.Cookies.Select(Whole).ToValueList(),
    };

    /// <summary>Puts empty lists where unstated ones were left out.</summary>
    private static CookieRecord Whole(CookieRecord cookie) => cookie with
    {
        Id = cookie.Id ?? "",
        Domains = cookie.Domains ?? [],
        Duration = cookie.Duration ?? new(RetentionKind.NotDeclared),
        Links = cookie.Links ?? [],
        Declared = cookie.Declared ?? new(),
        Inferred = cookie.Inferred ?? [],
        Extra = cookie.Extra ?? [],
        Evidence = cookie.Evidence ?? NoEvidence,
        Repairs = cookie.Repairs ?? [],
        Warnings = cookie.Warnings ?? [],
    };
}
