using System.Text.Json;
using System.Text.Json.Nodes;

namespace PolicyExtract.Writing.Sqlite;

/// <summary>A column that holds one value of an object as JSON has it.</summary>
/// <param name="Type">What it holds.</param>
/// <param name="Path">The names of the properties that lead to the value, from the object on.</param>
internal sealed record SqliteColumn(string Name, SqliteValueType Type, params string[] Path)
{
    public string Declaration => Type switch
    {
        SqliteValueType.Integer or SqliteValueType.Boolean => $"{Name} INTEGER",
        SqliteValueType.Real => $"{Name} REAL",
        _ => $"{Name} TEXT",
    };

    /// <summary>The value as SQLite stores it; null where the object does not state it.</summary>
    public object? Of(JsonElement from)
    {
        var value = from;
        foreach (var step in Path)
        {
            if (value.ValueKind != JsonValueKind.Object || !value.TryGetProperty(step, out value)) return null;
        }
        return value.ValueKind == JsonValueKind.Null ? null : Type switch
        {
            SqliteValueType.Integer => value.GetInt64(),
            SqliteValueType.Boolean => value.GetBoolean() ? 1L : 0L,
            SqliteValueType.Real => value.GetDouble(),
            SqliteValueType.Json => value.GetRawText(),
            _ => value.GetString(),
        };
    }

    /// <summary>Puts a stored value back where it came from.</summary>
    /// <param name="stored">Null where there was none.</param>
    /// <exception cref="InvalidCastException">The column does not hold what it should.</exception>
    public void Put(object? stored, JsonObject to)
    {
        if (stored is null) return;
        foreach (var step in Path[..^1]) to = (JsonObject)(to[step] ??= new JsonObject());
        to[Path[^1]] = Type switch
        {
            SqliteValueType.Integer => (long)stored,
            SqliteValueType.Boolean => (long)stored != 0,
            SqliteValueType.Real => stored is long whole ? whole : (double)stored,
            SqliteValueType.Json => JsonNode.Parse((string)stored),
            _ => (string)stored,
        };
    }
}
