namespace PolicyExtract.Writing.Sqlite;

/// <summary>The questions that are asked most, as views; plain SQL that any version of SQLite from 3.9 on knows.</summary>
internal static class SqliteViews
{
    /// <summary>All cookies with what is asked of them first.</summary>
    private const string CookieList =
        """
        CREATE VIEW cookie_list AS
        SELECT d.path, d.platform, coalesce(c.name_pattern, c.name) AS name, c.provider, c.category, c.storage, c.party,
               coalesce(c.duration, c.duration_until, c.duration_event, c.duration_kind) AS duration, c.duration_seconds,
               c.purpose, c.confidence
        FROM cookies c JOIN documents d ON d.document = c.document;
        """;

    /// <summary>Where each name occurs, and how long it is kept at least and at most.</summary>
    private const string Names =
        """
        CREATE VIEW names AS
        SELECT coalesce(name_pattern, name) AS name, count(DISTINCT c.document) AS documents, count(DISTINCT d.platform) AS platforms,
               count(DISTINCT c.category) AS categories, count(DISTINCT c.provider_id) AS providers,
               min(c.duration_seconds) AS shortest_seconds, max(c.duration_seconds) AS longest_seconds
        FROM cookies c JOIN documents d ON d.document = c.document
        GROUP BY 1 ORDER BY documents DESC, 1;
        """;

    /// <summary>Names that documents put into different categories.</summary>
    private const string Contradictions =
        """
        CREATE VIEW contradictions AS
        SELECT coalesce(c.name_pattern, c.name) AS name, c.category, count(DISTINCT c.document) AS documents, min(d.path) AS example
        FROM cookies c JOIN documents d ON d.document = c.document
        WHERE c.category IS NOT NULL AND coalesce(c.name_pattern, c.name) IN (SELECT name FROM names WHERE categories > 1)
        GROUP BY 1, 2 ORDER BY 1, documents DESC, 2;
        """;

    /// <summary>Who sets cookies, and how many.</summary>
    private const string Providers =
        """
        CREATE VIEW providers AS
        SELECT provider_id, min(provider) AS provider, count(*) AS cookies, count(DISTINCT document) AS documents,
               sum(category IN ('marketing', 'social')) AS marketing, max(duration_seconds) AS longest_seconds
        FROM cookies WHERE provider_id IS NOT NULL
        GROUP BY provider_id ORDER BY documents DESC, cookies DESC, provider_id;
        """;

    /// <summary>What each platform sets, by category.</summary>
    private const string Platforms =
        """
        CREATE VIEW platforms AS
        SELECT d.platform, count(DISTINCT d.document) AS documents, count(c.number) AS cookies,
               coalesce(sum(c.category IN ('necessary', 'security')), 0) AS necessary,
               coalesce(sum(c.category = 'preferences'), 0) AS preferences,
               coalesce(sum(c.category = 'analytics'), 0) AS analytics,
               coalesce(sum(c.category IN ('marketing', 'social')), 0) AS marketing,
               coalesce(sum(c.party = 'third'), 0) AS third_party, max(c.duration_seconds) AS longest_seconds
        FROM documents d LEFT JOIN cookies c ON c.document = d.document
        GROUP BY d.platform ORDER BY cookies DESC, d.platform;
        """;

    /// <summary>What is kept longest.</summary>
    private const string Lifetimes =
        """
        CREATE VIEW lifetimes AS
        SELECT d.path, d.platform, coalesce(c.name_pattern, c.name) AS name, c.category, c.duration,
               round(c.duration_seconds / 86400.0, 2) AS days
        FROM cookies c JOIN documents d ON d.document = c.document
        WHERE c.duration_seconds IS NOT NULL ORDER BY c.duration_seconds DESC, d.path, c.number;
        """;

    /// <summary>Cookies of which something that should be declared is not.</summary>
    private const string Gaps =
        """
        CREATE VIEW gaps AS
        SELECT d.path, d.platform, coalesce(c.name_pattern, c.name) AS name, c.purpose IS NULL AS no_purpose,
               c.duration_kind IN ('not_declared', 'unknown') AS no_duration,
               coalesce(c.category, 'unclassified') = 'unclassified' AS no_category, c.provider IS NULL AS no_provider
        FROM cookies c JOIN documents d ON d.document = c.document
        WHERE no_purpose OR no_duration OR no_category OR no_provider;
        """;

    /// <summary>The documents' own words, a row a cookie.</summary>
    private const string Declared =
        """
        CREATE VIEW declared AS
        SELECT d.path, c.name,
               max(CASE f.field WHEN 'provider' THEN f.words END) AS provider,
               max(CASE f.field WHEN 'category' THEN f.words END) AS category,
               max(CASE f.field WHEN 'purpose' THEN f.words END) AS purpose,
               max(CASE f.field WHEN 'duration' THEN f.words END) AS duration,
               max(CASE f.field WHEN 'domain' THEN f.words END) AS domain,
               max(CASE f.field WHEN 'party' THEN f.words END) AS party,
               max(CASE f.field WHEN 'storage' THEN f.words END) AS storage,
               max(CASE f.field WHEN 'feature' THEN f.words END) AS feature
        FROM cookies c JOIN documents d ON d.document = c.document
        LEFT JOIN fields f ON f.document = c.document AND f.cookie = c.number
        GROUP BY c.document, c.number;
        """;

    /// <summary>What could not be read, or only with doubt.</summary>
    private const string Problems =
        """
        CREATE VIEW problems AS
        SELECT path, 'error' AS severity, id, message FROM failures
        UNION ALL
        SELECT d.path, g.severity, g.id, g.message FROM diagnostics g JOIN documents d ON d.document = g.document
        WHERE g.severity = 'warning' OR (g.severity = 'error' AND d.path NOT IN (SELECT path FROM failures));
        """;

    public static IReadOnlyList<string> All { get; } =
        [CookieList, Names, Contradictions, Providers, Platforms, Lifetimes, Gaps, Declared, Problems];
}
