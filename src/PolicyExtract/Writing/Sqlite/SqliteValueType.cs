namespace PolicyExtract.Writing.Sqlite;

/// <summary>What a column of a database holds.</summary>
internal enum SqliteValueType
{
    Text,
    Integer,
    Real,

    /// <summary>0 or 1.</summary>
    Boolean,

    /// <summary>A list or an object, as JSON: SQLite's json_each and json_extract look into it.</summary>
    Json,
}
