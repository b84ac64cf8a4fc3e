using System.Text.Json.Nodes;
using PolicyExtract.Model;

namespace PolicyExtract.Writing;

/// <summary>Says what is in a run's folder (Frictionless Data Package 2.0), with the schema of the CSV file's columns.</summary>
internal sealed class DataPackageWriter(Stream output) : IDocumentWriter<CookieInventory>
{
    private const string Specification = "https://datapackage.org/profiles/2.0";

    private bool hasFailures;

    public void Write(CookieInventory document)
    {
    }

    public void WriteFailure(string path, Diagnostic failure) => hasFailures = true;

    public void Complete()
    {
        var package = new JsonObject
        {
            ["$schema"] = $"{Specification}/datapackage.json",
            ["name"] = "cookie-inventory",
            ["title"] = "Cookies that privacy and cookie policies declare",
            ["version"] = CookieInventory.SchemaVersion,
            ["resources"] = new JsonArray([.. Resources()]),
        };
        JsonNodes.Write(output, package);
    }

    public void Dispose()
    {
    }

    private IEnumerable<JsonNode> Resources()
    {
        yield return Table("cookies", RunFiles.Cookies, new JsonArray([.. CookieColumns.All.Select(Field)]), "path", "id");
        if (hasFailures) yield return Table("failures", RunFiles.Failures, new JsonArray(Text("path"), Text("id"), Text("message")));
        yield return File("inventory", RunFiles.InventoryLines, "application/jsonl");
        yield return File("inventory-document", RunFiles.Inventory, "application/json");
        yield return File("database", RunFiles.Database, "application/vnd.sqlite3");
        yield return File("summary", RunFiles.Summary, "application/json");
    }

    private static JsonObject Table(string name, string path, JsonArray fields, params string[] primaryKey)
    {
        var schema = new JsonObject { ["$schema"] = $"{Specification}/tableschema.json", ["fields"] = fields };
        if (primaryKey.Length > 0) schema["primaryKey"] = Words(primaryKey);
        var table = File(name, path, "text/csv");
        table["type"] = "table";
        table["encoding"] = "utf-8";
        table["schema"] = schema;
        return table;
    }

    private static JsonObject File(string name, string path, string mediaType) =>
        new() { ["name"] = name, ["path"] = path, ["format"] = Path.GetExtension(path)[1..], ["mediatype"] = mediaType };

    private static JsonArray Words(IEnumerable<string> words) => new([.. words.Select(word => (JsonNode)word)]);

    private static JsonObject Text(string name) => new() { ["name"] = name, ["type"] = "string" };

    private static JsonNode Field(CookieColumn column)
    {
        var field = new JsonObject
        {
            ["name"] = column.Header,
            ["type"] = column.Type switch { ColumnType.Integer => "integer", ColumnType.Number => "number", _ => "string" },
        };
        if (SchemaDescriptions.Find(typeof(CookieRecord), Property(column.Header)) is { } words) field["description"] = words;
        if (column.Words is { } all) field["constraints"] = new JsonObject { ["enum"] = Words(all) };
        return field;
    }

    /// <summary>The record's property of the same name, as JSON has it.</summary>
    private static string Property(string header)
    {
        var parts = header.Split('_');
        return parts[0] + string.Concat(parts.Skip(1).Select(part => char.ToUpperInvariant(part[0]) + part[1..]));
    }
}
