using System.Text.Json;
using System.Text.Json.Serialization;
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
        private JsonConverter<T>? ofItem;

        public override ValueList<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            if (reader.TokenType != JsonTokenType.StartArray) throw new JsonException("An array is expected here.");
            var items = new List<T>();
            while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                items.Add(OfItem(options).Read(ref reader, typeof(T), options) ?? throw new JsonException("An array holds null."));
            return items.ToValueList();
        }

        public override void Write(Utf8JsonWriter writer, ValueList<T> value, JsonSerializerOptions options)
        {
            writer.WriteStartArray();
            foreach (var each in value) OfItem(options).Write(writer, each, options);
            writer.WriteEndArray();
        }

        // Asked directly, it reads in one pass; the serializer would look for each item's end first.
        private JsonConverter<T> OfItem(JsonSerializerOptions options) => ofItem ??= (JsonConverter<T>)options.GetConverter(typeof(T));
    }
}
