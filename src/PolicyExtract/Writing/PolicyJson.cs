using System.Collections;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using PolicyExtract.Model;

namespace PolicyExtract.Writing;

/// <summary>How our types look in JSON: camelCase, enumerations in snake_case, and nothing where the document states nothing.</summary>
internal static class PolicyJson
{
    public static JsonSerializerOptions Rules { get; } = new()
    {
        TypeInfoResolver = PolicyJsonTypes.Default.WithAddedModifier(OmitDerived).WithAddedModifier(OmitUnstated),
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters =
        {
            new ExtraColumnsConverter(),
            new ValueListConverterFactory(),
            new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseLower, allowIntegerValues: false),
            new RoundedNumberConverter(),
        },
    };

    public static JsonWriterOptions Compact { get; } = new() { Encoder = Rules.Encoder };

    public static JsonWriterOptions Indented { get; } = Compact with { Indented = true, NewLine = "\n" };

    public static JsonTypeInfo<T> Of<T>() => (JsonTypeInfo<T>)Rules.GetTypeInfo(typeof(T));

    /// <summary>What is worked out from other properties (the end of a place, the width of a box) is not written.</summary>
    private static void OmitDerived(JsonTypeInfo type)
    {
        for (var index = type.Properties.Count - 1; index >= 0; index--)
        {
            if (type.Properties[index] is { Set: null, AssociatedParameter: null }) type.Properties.RemoveAt(index);
        }
    }

    private static void OmitUnstated(JsonTypeInfo type)
    {
        foreach (var property in type.Properties)
        {
            if (IsUnstated(type.Type, property) is { } unstated)
                property.ShouldSerialize = (_, value) => !unstated(value);
        }
    }

    /// <summary>Which values of a property say that the document states nothing, beside null; null where all values are stated.</summary>
    private static Predicate<object?>? IsUnstated(Type owner, JsonPropertyInfo property)
    {
        var isOptional = owner == typeof(CookieRecord) || owner == typeof(UnpairedCookie) || owner == typeof(LintFinding);
        if (isOptional && ValueListConverterFactory.ItemType(property.PropertyType) is not null)
            return list => list is IEnumerable items && !items.GetEnumerator().MoveNext();
        if (owner == typeof(Retention) && property.PropertyType == typeof(RetentionBound)) return bound => bound is RetentionBound.Exact;
        if (property.Name is "page" or "line" or "endLine") return place => place is null or 0;
        return null;
    }
}
