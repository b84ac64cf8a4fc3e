using System.Text.Json;

namespace PolicyExtract.Writing;

/// <summary>One document a line.</summary>
internal sealed class JsonLinesWriter<T>(Stream output) : IDocumentWriter<T>
{
    private readonly Utf8JsonWriter writer = new(output, PolicyJson.Compact);

    public void Write(T document)
    {
        JsonSerializer.Serialize(writer, document, PolicyJson.Of<T>());
        writer.Flush();
        output.WriteByte((byte)'\n');
        output.Flush();
        writer.Reset();
    }

    public void Complete()
    {
    }

    public void Dispose() => writer.Dispose();
}
