using System.Text.Json;
using PolicyExtract.Model;

namespace PolicyExtract.Writing.Sqlite;

/// <summary>An inventory → its rows in <see cref="SqliteTables"/>, without the key that numbers the document.</summary>
internal static class SqliteRows
{
    public static IEnumerable<(SqliteTable Table, object?[] Row)> Of(CookieInventory document)
    {
        var json = JsonSerializer.SerializeToElement(document, PolicyJson.Of<CookieInventory>());
        var rows = All(SqliteTables.Tables, json.GetProperty("tables"))
            .Concat(All(SqliteTables.Cookies, json.GetProperty("cookies")))
            .Concat(All(SqliteTables.Diagnostics, json.GetProperty("diagnostics")))
            .Concat(document.Cookies.SelectMany((cookie, number) => Fields(cookie, number)));
        return rows.Prepend((SqliteTables.Documents, Row(SqliteTables.Documents, json)));
    }

    private static IEnumerable<(SqliteTable, object?[])> All(SqliteTable table, JsonElement list) =>
        list.EnumerateArray().Select((item, number) => (table, Row(table, item, (long)number)));

    private static object?[] Row(SqliteTable table, JsonElement item, params IEnumerable<object?> keys) =>
        [.. keys, .. table.Columns.Select(column => column.Of(item))];

    private static IEnumerable<(SqliteTable, object?[])> Fields(CookieRecord cookie, int number)
    {
        var declared = Enum.GetValues<CookieField>().Where(field => cookie.Declared[field] is not null)
            .Select(field => new object?[] { CanonicalWord.Of(field), null, cookie.Declared[field] });
        var extra = cookie.Extra.Select(column => new object?[] { SqliteFormat.ExtraField, column.Header, column.Text });
        return declared.Concat(extra).Select((words, position) => (SqliteTables.Fields, (object?[])[(long)number, (long)position, .. words]));
    }
}
