using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization.Metadata;
using PolicyExtract.Model;
using PolicyExtract.Writing.Diffs;
using PolicyExtract.Writing.Histories;
using PolicyExtract.Writing.Matrix;

namespace PolicyExtract.Writing;

/// <summary>The JSON Schema (2020-12) of all JSON that the program writes, made from the types that are written.</summary>
public static class OutputSchema
{
    /// <summary>What a file, or a line of one, may hold.</summary>
    private static readonly (Type Type, string Name)[] Roots =
    [
        (typeof(DocumentFile<CookieInventory>), "inventoryFile"),
        (typeof(CookieInventory), "inventory"),
        (typeof(DocumentFile<DocumentTables>), "tablesFile"),
        (typeof(DocumentTables), "tables"),
        (typeof(DiffFile), "diff"),
        (typeof(HistoryFile), "history"),
        (typeof(MatrixFile), "matrix"),
        (typeof(DocumentFile<LintReport>), "lintFile"),
        (typeof(LintReport), "lint"),
        (typeof(RunSummary), "runSummary"),
        (typeof(DocumentFile<InventoryExplanation>), "explanationFile"),
        (typeof(InventoryExplanation), "explanation"),
    ];

    /// <summary>What a worker reads; apart from the others, as it demands so little that any of them would pass for it.</summary>
    private static readonly (Type Type, string Name) Request = (typeof(DocumentRequest), "request");

    /// <summary>What a schema can be asked for by name: whole files and their lines, and the line that asks for one.</summary>
    public static ValueList<string> Names { get; } = Roots.Append(Request).Select(root => root.Name).ToValueList();

    /// <param name="name">One of <see cref="Names"/>; null for all of them in one schema.</param>
    public static void Write(Stream output, string? name = null) => JsonNodes.Write(output, Create(name));

    /// <summary>One definition a type; the whole is any of the roots.</summary>
    internal static JsonObject Create(string? name = null)
    {
        var roots = name is null ? Roots : [.. Roots.Append(Request).Where(root => root.Name == name)];
        var definitions = new SortedDictionary<string, JsonNode?>(StringComparer.Ordinal);
        foreach (var (type, _) in roots) Define(type, definitions);
        return new()
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["title"] = $"What PolicyExtract writes as JSON{(name is null ? "" : $" ({name})")}, version {CookieInventory.SchemaVersion}",
            ["anyOf"] = new JsonArray([.. roots.Select(root => Reference(root.Type))]),
            ["$defs"] = new JsonObject(definitions),
        };
    }

    private static void Define(Type type, SortedDictionary<string, JsonNode?> definitions)
    {
        if (!definitions.TryAdd(Name(type), null)) return;
        definitions[Name(type)] = JsonSchemaExporter.GetJsonSchemaAsNode(PolicyJson.Rules, type, new()
        {
            TreatNullObliviousAsNonNullable = true,
            TransformSchemaNode = (context, schema) => context.Path.IsEmpty
                ? WithRequired(context.TypeInfo, schema.AsObject())
                : Described(context.PropertyInfo!, Schema(context.TypeInfo, schema, definitions)),
        });
    }

    /// <summary>
    /// The schema of a property's type: a reference to a type of ours, which is defined then; never null, for what is null is left out.
    /// </summary>
    private static JsonObject Schema(JsonTypeInfo info, JsonNode exported, SortedDictionary<string, JsonNode?> definitions)
    {
        var type = Nullable.GetUnderlyingType(info.Type) ?? info.Type;
        if (type == typeof(double)) return new() { ["type"] = "number" };
        if (type.IsEnum) return Words(exported["enum"]!.AsArray());
        if (type == typeof(ValueList<ExtraColumn>))
            return new() { ["type"] = "object", ["additionalProperties"] = new JsonObject { ["type"] = "string" } };
        if (ValueListConverterFactory.ItemType(type) is { } item) return new() { ["type"] = "array", ["items"] = Items(item, definitions) };
        if (info.Kind != JsonTypeInfoKind.Object) return new() { ["type"] = TypeBesideNull(exported["type"]!) };
        Define(type, definitions);
        return Reference(type);
    }

    private static JsonObject Items(Type item, SortedDictionary<string, JsonNode?> definitions)
    {
        var info = PolicyJson.Rules.GetTypeInfo(item);
        return Schema(info, info.Kind == JsonTypeInfoKind.Object ? true : JsonSchemaExporter.GetJsonSchemaAsNode(info), definitions);
    }

    private static JsonNode TypeBesideNull(JsonNode type) => (type is JsonArray alternatives ? alternatives[0]! : type).DeepClone();

    private static JsonObject Words(JsonArray names) =>
        new() { ["type"] = "string", ["enum"] = new JsonArray([.. names.OfType<JsonNode>().Select(name => name.DeepClone())]) };

    private static JsonObject WithRequired(JsonTypeInfo type, JsonObject schema)
    {
        var required = type.Properties.Where(property => !property.IsGetNullable && property.ShouldSerialize is null);
        schema["type"] = "object";
        schema["required"] = new JsonArray([.. required.Select(property => (JsonNode)property.Name)]);
        return schema;
    }

    private static JsonObject Described(JsonPropertyInfo property, JsonObject schema)
    {
        if (SchemaDescriptions.Find(property.DeclaringType, property.Name) is { } words) schema["description"] = words;
        return schema;
    }

    private static string Name(Type type) =>
        Roots.Append(Request).FirstOrDefault(root => root.Type == type).Name ?? JsonNamingPolicy.CamelCase.ConvertName(type.Name);

    private static JsonObject Reference(Type type) => new() { ["$ref"] = "#/$defs/" + Name(type) };
}
