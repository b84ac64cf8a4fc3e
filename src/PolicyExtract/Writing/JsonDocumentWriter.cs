using System.Text.Json;
using PolicyExtract.Model;

namespace PolicyExtract.Writing;

/// <summary>One JSON object that holds all documents, laid out for people.</summary>
internal sealed class JsonDocumentWriter<T> : IDocumentWriter<T>
{
    private readonly Stream output;
    private readonly Utf8JsonWriter writer;

    public JsonDocumentWriter(Stream output)
    {
        this.output = output;
        writer = new(output, PolicyJson.Indented);
        writer.WriteStartObject();
        writer.WriteString("schemaVersion", CookieInventory.SchemaVersion);
        writer.WritePropertyName("tool");
        JsonSerializer.Serialize(writer, ToolFacts.Current, PolicyJson.Of<ToolFacts>());
        writer.WriteStartArray("documents");
    }

    public void Write(T document)
    {
        JsonSerializer.Serialize(writer, document, PolicyJson.Of<T>());
        writer.Flush();
    }

    public void Complete()
    {
        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.Flush();
        output.WriteByte((byte)'\n');
    }

    public void Dispose() => writer.Dispose();
}
