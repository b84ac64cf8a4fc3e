namespace PolicyExtract.Writing.Sqlite;

/// <summary>A table of the database: keys that number and join its rows, and the values of an object.</summary>
/// <param name="Keys">Whole numbers; what tells a row is the last of them, within the others.</param>
internal sealed record SqliteTable(string Name, string[] Keys, SqliteColumn[] Columns)
{
    /// <summary>A table of one key is a table of things that others refer to; the rows of another are parts of a thing.</summary>
    public string Create
    {
        get
        {
            var columns = string.Join(", ", Keys.Select(key => $"{key} INTEGER NOT NULL").Concat(Columns.Select(column => column.Declaration)));
            return $"CREATE TABLE {Name} ({columns}, PRIMARY KEY ({string.Join(", ", Keys)})) WITHOUT ROWID;";
        }
    }

    public string Insert
    {
        get
        {
            var names = Keys.Concat(Columns.Select(column => column.Name)).ToArray();
            return $"INSERT INTO {Name} ({string.Join(", ", names)}) VALUES ({string.Join(", ", names.Select(name => $"${name}"))});";
        }
    }

    /// <summary>The keys, then the columns, of the rows with the first key's value <c>$key</c>; all rows of a table of one key.</summary>
    public string Select
    {
        get
        {
            var names = Keys.Concat(Columns.Select(column => column.Name));
            var where = Keys.Length == 1 ? "" : $" WHERE {Keys[0]} = $key";
            return $"SELECT {string.Join(", ", names)} FROM {Name}{where} ORDER BY {string.Join(", ", Keys)};";
        }
    }
}
