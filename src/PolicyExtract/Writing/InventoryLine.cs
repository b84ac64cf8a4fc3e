using System.Text.Json;
using PolicyExtract.Model;

namespace PolicyExtract.Writing;

/// <summary>An inventory as one line of JSON, without the line's end.</summary>
public static class InventoryLine
{
    public static byte[] Of(CookieInventory inventory) =>
        JsonSerializer.SerializeToUtf8Bytes(inventory, PolicyJson.Of<CookieInventory>());

    /// <summary>Null when the line is no whole inventory.</summary>
    public static CookieInventory? Read(ReadOnlySpan<byte> line)
    {
        try
        {
            return JsonSerializer.Deserialize(line, PolicyJson.Of<CookieInventory>()) is { } read
                && InventoryReader.WithEmptyLists([read]).Inventories is [var whole] ? whole : null;
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            return null;
        }
    }
}
