using System.Text.Json;
using System.Text.Json.Nodes;
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

    public void Write(CookieInventory document)
    {
        Begin();
        var row = Json(document);
        var number = ++documents;
        inserts[SqliteTables.Documents].Add(row, number);
        AddAll(SqliteTables.Tables, row["tables"]!.AsArray(), number);
        AddAll(SqliteTables.Cookies, row["cookies"]!.AsArray(), number);
        AddAll(SqliteTables.Diagnostics, row["diagnostics"]!.AsArray(), number);
        for (var cookie = 0; cookie < document.Cookies.Count; cookie++) AddFields(document.Cookies[cookie], number, cookie);
        if (documents % DocumentsPerTransaction == 0) Commit();
    }

    public void WriteFailure(string path, Diagnostic failure)
    {
        Begin();
        inserts[SqliteTables.Failures].Add(new() { ["path"] = path, ["id"] = failure.Id, ["message"] = failure.Message }, ++failures);
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

    private void AddAll(SqliteTable table, JsonArray rows, long document)
    {
        for (var number = 0; number < rows.Count; number++) inserts[table].Add(rows[number]!.AsObject(), document, number);
    }

    private void AddFields(CookieRecord cookie, long document, long number)
    {
        var position = 0;
        foreach (var field in Enum.GetValues<CookieField>())
        {
            if (cookie.Declared[field] is { } words) Add(CanonicalWord.Of(field), null, words);
        }
        foreach (var column in cookie.Extra) Add(SqliteFormat.ExtraField, column.Header, column.Text);

        void Add(string field, string? header, string words)
        {
            JsonObject row = new() { ["field"] = field, ["header"] = header, ["words"] = words };
            inserts[SqliteTables.Fields].Add(row, document, number, position++);
        }
    }

    private static JsonObject Json(CookieInventory document) =>
        JsonSerializer.SerializeToNode(document, PolicyJson.Of<CookieInventory>())!.AsObject();

    private void Begin()
    {
        if (transaction is not null) return;
        transaction = connection.BeginTransaction();
        foreach (var insert in inserts.Values) insert.Use(transaction);
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
