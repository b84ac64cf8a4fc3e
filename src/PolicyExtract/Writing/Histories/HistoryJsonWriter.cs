using System.Text.Json;
using PolicyExtract.Model;

namespace PolicyExtract.Writing.Histories;

/// <summary>A history as one JSON object, laid out for people.</summary>
internal sealed class HistoryJsonWriter(Stream output) : IDocumentWriter<PolicyHistory>
{
    public void Write(PolicyHistory document)
    {
        using var writer = new Utf8JsonWriter(output, PolicyJson.Indented);
        JsonSerializer.Serialize(writer, HistoryFile.Of(document), PolicyJson.Of<HistoryFile>());
    }

    public void Complete() => output.WriteByte((byte)'\n');

    public void Dispose()
    {
    }
}
