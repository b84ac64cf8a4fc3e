using System.Text.Json;
using System.Text.Json.Nodes;
using PolicyExtract.Model;

namespace PolicyExtract.Writing.Diffs;

/// <summary>A comparison as SARIF 2.1.0 (OASIS), for gates that show findings beside the lines of the documents.</summary>
internal sealed class DiffSarifWriter(Stream output) : IDocumentWriter<InventoryDiff>
{
    private const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private const string Fingerprint = "cookieAndField/v1";

    public void Write(InventoryDiff document)
    {
        using var writer = new Utf8JsonWriter(output, PolicyJson.Indented);
        writer.WriteStartObject();
        writer.WriteString("$schema", Schema);
        writer.WriteString("version", "2.1.0");
        writer.WriteStartArray("runs");
        writer.WriteStartObject();
        writer.WritePropertyName("tool");
        Tool().WriteTo(writer);
        writer.WriteString("columnKind", "utf16CodeUnits");
        writer.WriteStartArray("results");
        foreach (var result in Results(document)) result.WriteTo(writer);
        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    public void Complete() => output.WriteByte((byte)'\n');

    public void Dispose()
    {
    }

    private static JsonObject Tool() => new()
    {
        ["driver"] = new JsonObject
        {
            ["name"] = ToolFacts.Current.Name,
            ["semanticVersion"] = ToolFacts.Current.Version,
            ["rules"] = new JsonArray([.. DiffRules.All.Select(rule => new JsonObject
            {
                ["id"] = rule.Id,
                ["shortDescription"] = Message(rule.Description),
            })]),
        },
    };

    private static IEnumerable<JsonObject> Results(InventoryDiff diff) =>
    [
        .. diff.OnlyLeft.Select(cookie =>
            Result(DiffRules.Removed, cookie.Severity, DiffWords.Removed(cookie), cookie.Id, cookie.Place, null)),
        .. diff.OnlyRight.Select(cookie =>
            Result(DiffRules.Added, cookie.Severity, DiffWords.Added(cookie), cookie.Id, cookie.Place, null)),
        .. diff.Changed.SelectMany(cookie => cookie.Fields, (cookie, change) => Result(
            DiffRules.Of(change),
            change.Severity,
            DiffWords.Of(cookie.Name, change),
            $"{cookie.LeftId}/{cookie.RightId}/{CanonicalWord.Of(change.Field)}",
            cookie.RightPlace,
            cookie.LeftPlace)),
    ];

    private static JsonObject Result(
        string rule, DiagnosticSeverity severity, string message, string fingerprint, DeclarationPlace place, DeclarationPlace? related)
    {
        var result = new JsonObject
        {
            ["ruleId"] = rule,
            ["ruleIndex"] = DiffRules.IndexOf(rule),
            ["level"] = CanonicalWord.Of(severity),
            ["message"] = Message(message),
            ["locations"] = new JsonArray(Location(place)),
            ["partialFingerprints"] = new JsonObject { [Fingerprint] = fingerprint },
        };
        if (related is not null) result["relatedLocations"] = new JsonArray(Location(related));
        return result;
    }

    private static JsonObject Location(DeclarationPlace place)
    {
        var physical = new JsonObject { ["artifactLocation"] = new JsonObject { ["uri"] = Address(place.Path) } };
        if (place.Line > 0)
            physical["region"] = new JsonObject { ["startLine"] = place.Line, ["endLine"] = Math.Max(place.Line, place.EndLine) };
        var location = new JsonObject { ["physicalLocation"] = physical };
        if (place.Page > 0) location["properties"] = new JsonObject { ["page"] = place.Page };
        return location;
    }

    private static string Address(string path) =>
        Path.IsPathRooted(path) ? new Uri(path).AbsoluteUri : string.Join('/', path.Split('/').Select(Uri.EscapeDataString));

    private static JsonObject Message(string text) => new() { ["text"] = text };
}
