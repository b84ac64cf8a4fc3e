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
    public object? Of(JsonObject from)
    {
        JsonNode? value = from;
        foreach (var step in Path) value = (value as JsonObject)?[step];
        return value is null ? null : Type switch
        {
            SqliteValueType.Integer => value.GetValue<long>(),
            SqliteValueType.Boolean => value.GetValue<bool>() ? 1L : 0L,
            SqliteValueType.Real => value.GetValue<double>(),
            SqliteValueType.Json => value.ToJsonString(PolicyJson.Rules),
            _ => value.GetValue<string>(),
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
