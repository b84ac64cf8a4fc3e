namespace PolicyExtract.Writing.Sqlite;

/// <summary>A table of the database: keys that number and join its rows, and the values of an object.</summary>
/// <param name="Keys">Whole numbers; what tells a row is the last of them, within the others.</param>
internal sealed record SqliteTable(string Name, string[] Keys, SqliteColumn[] Columns)
{
    /// <summary>The names of keys and columns, in the order of all statements.</summary>
    public IEnumerable<string> Names => Keys.Concat(Columns.Select(column => column.Name));

    public string Create =>
        $"CREATE TABLE {Name} ({Listed(Keys.Select(key => $"{key} INTEGER NOT NULL"))}, "
        + $"{Listed(Columns.Select(column => column.Declaration))}, PRIMARY KEY ({Listed(Keys)})) WITHOUT ROWID;";

    public string Insert => $"INSERT INTO {Name} ({Listed(Names)}) VALUES ({Listed(Names.Select(name => $"${name}"))});";

    /// <summary>The rows with the first key's value <c>$key</c>; all rows of a table of one key.</summary>
    public string Select =>
        $"SELECT {Listed(Names)} FROM {Name}{(Keys.Length == 1 ? "" : $" WHERE {Keys[0]} = $key")} ORDER BY {Listed(Keys)};";

    private static string Listed(IEnumerable<string> parts) => string.Join(", ", parts);
}
