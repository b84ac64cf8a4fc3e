using System.Text.Json;
using System.Text.Json.Serialization;
using PolicyExtract.Model;

namespace PolicyExtract.Writing;

/// <summary>Writes the columns that map to no field as an object, header to cell.</summary>
internal sealed class ExtraColumnsConverter : JsonConverter<ValueList<ExtraColumn>>
{
    public override ValueList<ExtraColumn> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject) throw new JsonException("An object of header and cell is expected here.");
        var columns = new List<ExtraColumn>();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var header = reader.GetString()!;
            reader.Read();
            if (reader.TokenType != JsonTokenType.String) throw new JsonException("A cell is a string.");
            columns.Add(new(header, reader.GetString()!));
        }
        return columns.ToValueList();
    }

    public override void Write(Utf8JsonWriter writer, ValueList<ExtraColumn> value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        foreach (var column in value) writer.WriteString(column.Header, column.Text);
        writer.WriteEndObject();
    }
}
