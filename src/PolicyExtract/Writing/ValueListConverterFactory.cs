using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using PolicyExtract.Model;

namespace PolicyExtract.Writing;

/// <summary>Writes and reads a <see cref="ValueList{T}"/> as an array.</summary>
internal sealed class ValueListConverterFactory : JsonConverterFactory
{
    /// <summary>The type of a list's items; null when the type is no <see cref="ValueList{T}"/>.</summary>
    public static Type? ItemType(Type type) =>
        type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ValueList<>) ? type.GetGenericArguments()[0] : null;

    public override bool CanConvert(Type typeToConvert) => ItemType(typeToConvert) is not null;

    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        (JsonConverter)Activator.CreateInstance(typeof(ValueListConverter<>).MakeGenericType(ItemType(typeToConvert)!))!;

    private sealed class ValueListConverter<T> : JsonConverter<ValueList<T>>
    {
        public override ValueList<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            if (reader.TokenType != JsonTokenType.StartArray) throw new JsonException("An array is expected here.");
            var items = new List<T>();
            while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                items.Add(JsonSerializer.Deserialize(ref reader, ItemInfo(options)) ?? throw new JsonException("An array holds null."));
            return items.ToValueList();
        }

        public override void Write(Utf8JsonWriter writer, ValueList<T> value, JsonSerializerOptions options)
        {
            var item = ItemInfo(options);
            writer.WriteStartArray();
            foreach (var each in value) JsonSerializer.Serialize(writer, each, item);
            writer.WriteEndArray();
        }

        private static JsonTypeInfo<T> ItemInfo(JsonSerializerOptions options) => (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T));
    }
}
