using System.Text.Json;
using System.Text.Json.Nodes;

namespace PolicyExtract.Writing;

/// <summary>Writes JSON that is built as a whole, laid out for people.</summary>
internal static class JsonNodes
{
    public static void Write(Stream output, JsonNode node)
    {
        using (var writer = new Utf8JsonWriter(output, PolicyJson.Indented)) node.WriteTo(writer);
        output.WriteByte((byte)'\n');
    }
}
