using PolicyExtract.Model;

namespace PolicyExtract.Tests.Layout.BrokenTables.Languages;

/// <summary>What one language gives to invented cookie tables.</summary>
/// <param name="Code">BCP 47 tag.</param>
internal sealed record TableLanguage(string Code)
{
    /// <summary>The ways to head a column of each field.</summary>
    public required IReadOnlyDictionary<CookieField, string[]> Headers { get; init; }

    /// <summary>Verbs with which a purpose opens.</summary>
    public required string[] Openings { get; init; }

    /// <summary>What the verb takes.</summary>
    public required string[] Objects { get; init; }

    /// <summary>What may follow, any number of them.</summary>
    public required string[] Tails { get; init; }

    /// <summary>Sentences that may stand after the first.</summary>
    public required string[] Sentences { get; init; }

    public required string[] Durations { get; init; }

    public required string[] Categories { get; init; }

    public required string[] Storages { get; init; }

    public required string[] Parties { get; init; }

    /// <summary>Columns that state no field of a cookie: a header that vocabularies know, and one that none does.</summary>
    public required (string Header, string[] Values)[] Others { get; init; }

    /// <summary>Headings of the policy's part on cookies.</summary>
    public required string[] Titles { get; init; }

    public required string[] Introductions { get; init; }

    /// <summary>Headings right above a table.</summary>
    public required string[] Sections { get; init; }

    /// <summary>Paragraphs after the table.</summary>
    public required string[] Closings { get; init; }

    public static IReadOnlyList<TableLanguage> All { get; } =
    [
        English.Words, French.Words, German.Words, Spanish.Words, Italian.Words, Dutch.Words, Polish.Words, Swedish.Words,
    ];
}
