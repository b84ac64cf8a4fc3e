using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace PolicyExtract.Writing.Sqlite;

/// <summary>
/// Inserts rows into one table, by a statement that is compiled once. Values are bound by their numbers: <see cref="SqliteCommand"/> would look
/// up each by its name, in each row.
/// </summary>
internal sealed class SqliteInsert : IDisposable
{
    private readonly sqlite3 database;
    private readonly sqlite3_stmt statement;

    public SqliteInsert(SqliteTable table, SqliteConnection connection)
    {
        database = connection.Handle!;
        Check(raw.sqlite3_prepare_v2(database, table.Insert, out statement));
    }

    /// <param name="key">The first of the table's keys.</param>
    /// <param name="row">Its other keys and its columns: whole numbers, fractions, texts, and null for nothing.</param>
    /// <exception cref="SqliteException">The row was not stored; the disk is full, for one.</exception>
    public void Add(long key, ReadOnlySpan<object?> row)
    {
        Check(raw.sqlite3_bind_int64(statement, 1, key));
        for (var at = 0; at < row.Length; at++) Check(Bind(at + 2, row[at]));
        Check(raw.sqlite3_step(statement));
        Check(raw.sqlite3_reset(statement));
    }

    public void Dispose() => statement.Dispose();

    /// <param name="position">1-based.</param>
    private int Bind(int position, object? value) => value switch
    {
        null => raw.sqlite3_bind_null(statement, position),
        long whole => raw.sqlite3_bind_int64(statement, position, whole),
        double fraction => raw.sqlite3_bind_double(statement, position, fraction),
        string text => raw.sqlite3_bind_text(statement, position, text),
        _ => throw new ArgumentException($"a column can't hold a {value.GetType().Name}", nameof(value)),
    };

    private void Check(int code) => SqliteException.ThrowExceptionForRC(code, database);
}
