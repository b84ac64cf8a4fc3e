using Microsoft.Data.Sqlite;
using PolicyExtract.Model;

namespace PolicyExtract.Writing.Sqlite;

/// <summary>
/// A SQLite database of inventories: <see cref="SqliteTables"/> hold all that JSON holds, <see cref="SqliteViews"/> answer questions. The
/// same documents give the same bytes.
/// </summary>
internal sealed class SqliteWriter : IDocumentWriter<CookieInventory>
{
    /// <summary>Enough for the cost of a transaction not to show, few enough to stay in SQLite's own cache.</summary>
    private const int DocumentsPerTransaction = 100;

    private readonly Stream output;
    private readonly ScratchFile scratch;
    private readonly SqliteConnection connection;
    private readonly Dictionary<SqliteTable, SqliteInsert> inserts;
    private SqliteTransaction? transaction;
    private long documents;
    private long failures;

    public SqliteWriter(Stream output)
    {
        this.output = output;
        scratch = new(output);
        connection = new($"Data Source={scratch.Path};Pooling=False");
        connection.Open();
        Run(SqliteFormat.Beginning);
        foreach (var table in SqliteTables.All) Run(table.Create);
        foreach (var view in SqliteViews.All) Run(view);
        inserts = SqliteTables.All.ToDictionary(table => table, table => new SqliteInsert(table, connection));
    }

    public void Write(CookieInventory document) => Prepare(document)();

    public Action Prepare(CookieInventory document)
    {
        var rows = SqliteRows.Of(document).ToList();
        return () =>
        {
            Begin();
            documents++;
            foreach (var (table, row) in rows) inserts[table].Add(documents, row);
            if (documents % DocumentsPerTransaction == 0) Commit();
        };
    }

    public void WriteFailure(string path, Diagnostic failure)
    {
        Begin();
        inserts[SqliteTables.Failures].Add(++failures, [path, failure.Id, failure.Message]);
    }

    public void Complete()
    {
        Commit();
        Close();
        scratch.CopyTo(output);
    }

    public void Dispose()
    {
        Close();
        scratch.Dispose();
    }

    private void Begin()
    {
        transaction ??= connection.BeginTransaction();
    }

    private void Commit()
    {
        transaction?.Commit();
        transaction?.Dispose();
        transaction = null;
    }

    private void Run(string statement)
    {
        using var command = connection.CreateCommand();
        command.CommandText = statement;
        command.ExecuteNonQuery();
    }

    private void Close()
    {
        foreach (var insert in inserts.Values) insert.Dispose();
        transaction?.Dispose();
        transaction = null;
        connection.Dispose();
    }
}
