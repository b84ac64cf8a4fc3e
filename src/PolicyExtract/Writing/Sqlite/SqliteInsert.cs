using System.Text.Json.Nodes;
using Microsoft.Data.Sqlite;

namespace PolicyExtract.Writing.Sqlite;

/// <summary>Inserts rows into one table, by a statement that is compiled once.</summary>
internal sealed class SqliteInsert : IDisposable
{
    private readonly SqliteTable table;
    private readonly SqliteCommand command;

    public SqliteInsert(SqliteTable table, SqliteConnection connection)
    {
        this.table = table;
        command = connection.CreateCommand();
        command.CommandText = table.Insert;
        foreach (var name in table.Names) command.Parameters.Add(new SqliteParameter { ParameterName = $"${name}" });
    }

    /// <summary>The rows that follow are part of a transaction.</summary>
    public void Use(SqliteTransaction transaction) => command.Transaction = transaction;

    public void Add(JsonObject row, params ReadOnlySpan<long> keys)
    {
        for (var at = 0; at < keys.Length; at++) command.Parameters[at].Value = keys[at];
        for (var at = 0; at < table.Columns.Length; at++)
            command.Parameters[keys.Length + at].Value = table.Columns[at].Of(row) ?? DBNull.Value;
        command.ExecuteNonQuery();
    }

    public void Dispose() => command.Dispose();
}
