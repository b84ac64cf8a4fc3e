using PolicyExtract.Model;

namespace PolicyExtract.Writing.Sqlite;

/// <summary>What tells our databases from others.</summary>
internal static class SqliteFormat
{
    /// <summary>"PXEC" in the header of the file, for programs such as <c>file</c>.</summary>
    public const long ApplicationId = 0x50584543;

    /// <summary>The word for columns that are no field, in <see cref="SqliteTables.Fields"/>.</summary>
    public const string ExtraField = "extra";

    /// <summary>The first bytes of every SQLite database (sqlite.org/fileformat2.html, 1.3).</summary>
    public static ReadOnlySpan<byte> Magic => "SQLite format 3\0"u8;

    /// <summary>A crash leaves no half database, because nobody sees it before it is whole: a journal would only cost time.</summary>
    public static string Beginning { get; } =
        $"""
        PRAGMA page_size = 4096; PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA locking_mode = EXCLUSIVE;
        PRAGMA application_id = {ApplicationId};
        CREATE TABLE about (name TEXT PRIMARY KEY, value TEXT) WITHOUT ROWID;
        INSERT INTO about VALUES ('schemaVersion', '{CookieInventory.SchemaVersion}');
        INSERT INTO about VALUES ('tool', '{ToolFacts.Current.Name} {ToolFacts.Current.Version}');
        """;
}
