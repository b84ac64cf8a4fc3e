using System.Buffers;
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

    public void Write(T document) => Prepare(document)();

    public Action Prepare(T document)
    {
        var item = Item(document);
        return () =>
        {
            writer.WriteRawValue(item.Span, skipInputValidation: true);
            writer.Flush();
        };
    }

    public void Complete()
    {
        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.Flush();
        output.WriteByte((byte)'\n');
    }

    public void Dispose() => writer.Dispose();

    /// <summary>A document with the white space before it, as an item of a list in an object.</summary>
    private static ReadOnlyMemory<byte> Item(T document)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using var writer = new Utf8JsonWriter(buffer, PolicyJson.Indented);
        writer.WriteStartArray();
        writer.WriteStartArray();
        writer.Flush();
        var start = buffer.WrittenCount;
        JsonSerializer.Serialize(writer, document, PolicyJson.Of<T>());
        writer.Flush();
        return buffer.WrittenMemory[start..];
    }
}
