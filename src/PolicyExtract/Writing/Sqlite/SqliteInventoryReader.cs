using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Data.Sqlite;
using PolicyExtract.Model;

namespace PolicyExtract.Writing.Sqlite;

/// <summary>Reads inventories back that were written as a SQLite database.</summary>
public static class SqliteInventoryReader
{
    /// <summary>Nothing that a foreign file brings along is run (sqlite.org/security.html).</summary>
    private const string Precautions =
        "PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON; PRAGMA mmap_size = 0; PRAGMA query_only = ON;";

    public static bool Recognizes(ReadOnlySpan<byte> content) => content.StartsWith(SqliteFormat.Magic);

    /// <summary>
    /// The inventories in a document that <see cref="Recognizes"/>; none and the reason when it is damaged or holds something else.
    /// </summary>
    public static (ValueList<CookieInventory> Inventories, Diagnostic? Failure) Read(ReadOnlySpan<byte> content)
    {
        using var scratch = new ScratchFile();
        scratch.Fill(content);
        try
        {
            using var connection = new SqliteConnection($"Data Source={scratch.Path};Mode=ReadOnly;Pooling=False");
            connection.Open();
            return Read(connection);
        }
        catch (Exception exception)
            when (exception is SqliteException or JsonException or InvalidCastException or InvalidOperationException)
        {
            return ([], Diagnostics.NotAnInventory(exception.Message));
        }
    }

    private static (ValueList<CookieInventory>, Diagnostic?) Read(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = Precautions;
        command.ExecuteNonQuery();
        command.CommandText = "PRAGMA application_id;";
        if (command.ExecuteScalar() is not SqliteFormat.ApplicationId)
            return ([], Diagnostics.NotAnInventory("it is another program's database"));
        var documents = Rows(connection, SqliteTables.Documents, null).Select(row => Inventory(connection, row)).ToList();
        return InventoryReader.WithEmptyLists(documents);
    }

    private static CookieInventory Inventory(SqliteConnection connection, (long[] Keys, JsonObject Row) document)
    {
        var (row, number) = (document.Row, document.Keys[0]);
        var fields = Rows(connection, SqliteTables.Fields, number).ToLookup(field => field.Keys[1], field => field.Row);
        row["tables"] = List(connection, SqliteTables.Tables, number, (keys, table) => table["index"] = keys[1]);
        row["cookies"] = List(connection, SqliteTables.Cookies, number, (keys, cookie) => PutFields(fields[keys[1]], cookie));
        row["diagnostics"] = List(connection, SqliteTables.Diagnostics, number, (_, _) => { });
        return row.Deserialize(PolicyJson.Of<CookieInventory>())!;
    }

    private static JsonArray List(SqliteConnection connection, SqliteTable table, long document, Action<long[], JsonObject> complete)
    {
        var list = new JsonArray();
        foreach (var (keys, row) in Rows(connection, table, document))
        {
            complete(keys, row);
            list.Add((JsonNode)row);
        }
        return list;
    }

    private static void PutFields(IEnumerable<JsonObject> fields, JsonObject cookie)
    {
        var (declared, extra) = (new JsonObject(), new JsonObject());
        foreach (var field in fields)
        {
            var name = (string?)field["field"] ?? "";
            if (name == SqliteFormat.ExtraField) extra[(string?)field["header"] ?? ""] = (string?)field["words"] ?? "";
            else declared[name] = (string?)field["words"];
        }
        cookie["declared"] = declared;
        cookie["extra"] = extra;
    }

    /// <param name="key">Which rows; all of them when null.</param>
    private static IEnumerable<(long[] Keys, JsonObject Row)> Rows(SqliteConnection connection, SqliteTable table, long? key)
    {
        using var command = connection.CreateCommand();
        command.CommandText = table.Select;
        if (key is not null) command.Parameters.AddWithValue("$key", key);
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            var row = new JsonObject();
            for (var at = 0; at < table.Columns.Length; at++)
                table.Columns[at].Put(reader.GetValue(table.Keys.Length + at) is var value and not DBNull ? value : null, row);
            yield return ([.. Enumerable.Range(0, table.Keys.Length).Select(reader.GetInt64)], row);
        }
    }
}
