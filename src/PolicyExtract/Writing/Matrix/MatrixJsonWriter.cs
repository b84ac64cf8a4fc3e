using System.Text.Json;
using PolicyExtract.Model;

namespace PolicyExtract.Writing.Matrix;

/// <summary>A matrix as one JSON object, laid out for people.</summary>
internal sealed class MatrixJsonWriter(Stream output) : IDocumentWriter<InventoryMatrix>
{
    public void Write(InventoryMatrix document)
    {
        using var writer = new Utf8JsonWriter(output, PolicyJson.Indented);
        JsonSerializer.Serialize(writer, MatrixFile.Of(document), PolicyJson.Of<MatrixFile>());
    }

    public void Complete() => output.WriteByte((byte)'\n');

    public void Dispose()
    {
    }
}
