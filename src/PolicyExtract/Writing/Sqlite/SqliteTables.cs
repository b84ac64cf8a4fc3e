namespace PolicyExtract.Writing.Sqlite;

/// <summary>The tables of a database of inventories. Names and meanings are a contract: new columns come last.</summary>
internal static class SqliteTables
{
    public static SqliteTable Documents { get; } = new("documents", ["document"],
    [
        Text("path", "source", "path"),
        Text("sha256", "source", "sha256"),
        Text("media_type", "source", "mediaType"),
        Text("charset", "source", "charset"),
        Integer("bytes", "source", "bytes"),
        Text("platform", "platform"),
        Text("language", "language"),
        Text("title", "title"),
        Text("policy_date", "policyDate"),
        Text("status", "status"),
    ]);

    public static SqliteTable Tables { get; } = new("tables", ["document", "number"],
    [
        Text("layout", "layout"),
        Text("heading", "heading"),
        Json("headers", "headers"),
        Json("columns", "columns"),
        Integer("rows", "rows"),
        new("is_cookie_table", SqliteValueType.Boolean, "isCookieTable"),
        Real("confidence", "confidence"),
        .. Place("location"),
    ]);

    public static SqliteTable Cookies { get; } = new("cookies", ["document", "number"],
    [
        Text("id", "id"),
        Text("name", "name"),
        Text("name_kind", "nameKind"),
        Text("name_pattern", "namePattern"),
        Text("storage", "storage"),
        Json("domains", "domains"),
        Text("party", "party"),
        Text("provider", "provider"),
        Text("provider_id", "providerId"),
        Text("service", "service"),
        Text("feature", "feature"),
        Text("category", "category"),
        Text("purpose", "purpose"),
        Text("duration_kind", "duration", "kind"),
        Text("duration", "duration", "iso"),
        Integer("duration_seconds", "duration", "seconds"),
        Integer("duration_min_seconds", "duration", "minSeconds"),
        Integer("duration_max_seconds", "duration", "maxSeconds"),
        Text("duration_bound", "duration", "bound"),
        Text("duration_anchor", "duration", "anchor"),
        Text("duration_until", "duration", "until"),
        Text("duration_event", "duration", "event"),
        Json("links", "links"),
        Json("inferred", "inferred"),
        Integer("table_number", "evidence", "table"),
        Integer("table_row", "evidence", "row"),
        Integer("page", "evidence", "page"),
        Integer("line", "evidence", "line"),
        Integer("end_line", "evidence", "endLine"),
        Json("box", "evidence", "box"),
        Json("fragments", "evidence", "fragments"),
        Json("repairs", "repairs"),
        Real("confidence", "confidence"),
        Json("warnings", "warnings"),
        Json("reference", "reference"),
    ]);

    /// <summary>The document's own words of a cookie, by field or by the header of a column that is no field.</summary>
    public static SqliteTable Fields { get; } = new("fields", ["document", "cookie", "number"],
    [
        Text("field", "field"),
        Text("header", "header"),
        Text("words", "words"),
    ]);

    public static SqliteTable Diagnostics { get; } = new("diagnostics", ["document", "number"],
    [
        Text("id", "id"),
        Text("severity", "severity"),
        Text("message", "message"),
        .. Place("location"),
    ]);

    /// <summary>Inputs that gave no result, as in <see cref="RunFiles.Failures"/>.</summary>
    public static SqliteTable Failures { get; } = new("failures", ["number"],
        [Text("path", "path"), Text("id", "id"), Text("message", "message")]);

    public static IReadOnlyList<SqliteTable> All { get; } = [Documents, Tables, Cookies, Fields, Diagnostics, Failures];

    private static SqliteColumn[] Place(string property) =>
    [
        Integer("page", property, "page"),
        Integer("line", property, "line"),
        Integer("start", property, "start"),
        Integer("length", property, "length"),
        Json("box", property, "box"),
    ];

    private static SqliteColumn Text(string name, params string[] path) => new(name, SqliteValueType.Text, path);

    private static SqliteColumn Integer(string name, params string[] path) => new(name, SqliteValueType.Integer, path);

    private static SqliteColumn Real(string name, params string[] path) => new(name, SqliteValueType.Real, path);

    private static SqliteColumn Json(string name, params string[] path) => new(name, SqliteValueType.Json, path);
}
