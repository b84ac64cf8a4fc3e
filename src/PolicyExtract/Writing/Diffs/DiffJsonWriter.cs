using System.Text.Json;
using PolicyExtract.Model;

namespace PolicyExtract.Writing.Diffs;

/// <summary>A comparison as one JSON object, laid out for people.</summary>
internal sealed class DiffJsonWriter(Stream output) : IDocumentWriter<InventoryDiff>
{
    public void Write(InventoryDiff document)
    {
        using var writer = new Utf8JsonWriter(output, PolicyJson.Indented);
        JsonSerializer.Serialize(writer, DiffFile.Of(document), PolicyJson.Of<DiffFile>());
    }

    public void Complete() => output.WriteByte((byte)'\n');

    public void Dispose()
    {
    }
}
