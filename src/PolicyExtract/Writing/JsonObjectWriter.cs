using System.Text.Json;

namespace PolicyExtract.Writing;

/// <summary>A result as one JSON object, laid out for people.</summary>
/// <param name="toFile">The result as the file has it.</param>
internal sealed class JsonObjectWriter<T, TFile>(Stream output, Func<T, TFile> toFile) : IDocumentWriter<T>
{
    public void Write(T document)
    {
        using var writer = new Utf8JsonWriter(output, PolicyJson.Indented);
        JsonSerializer.Serialize(writer, toFile(document), PolicyJson.Of<TFile>());
    }

    public void Complete() => output.WriteByte((byte)'\n');

    public void Dispose()
    {
    }
}
