using PolicyExtract.Model;

namespace PolicyExtract.Writing.Exports;

/// <summary>
/// A column of a cookie table for readers, as policies have it; a policy with such a table is read back with the same values.
/// </summary>
/// <param name="Key">In one word, lower case.</param>
/// <param name="Header">In English.</param>
/// <param name="Cell">Null where the record says nothing.</param>
/// <param name="IsNeeded">Whether a record makes the table need the column; all that say something in it, when null.</param>
internal sealed record CookieTableColumn(
    string Key, string Header, Func<CookieRecord, string?> Cell, Predicate<CookieRecord>? IsNeeded = null)
{
    public static CookieTableColumn Category { get; } =
        new("category", "Category", cookie => cookie.Category is { } category ? CanonicalWord.Of(category) : null);

    private static readonly CookieTableColumn[] All =
    [
        new("name", "Name", cookie => cookie.Name),
        new("provider", "Provider", cookie => cookie.Provider),
        Category,
        new("purpose", "Purpose", cookie => cookie.Purpose),
        new("duration", "Duration", EnglishRetention.Of),
        new("domain", "Domain", cookie => cookie.Domains.Count == 0 ? null : string.Join(", ", cookie.Domains)),
        new("party", "Party", cookie => cookie.Party is { } party ? Words(CanonicalWord.Of(party)) + " party" : null),
        new(
            "storage", "Storage type", cookie => cookie.Storage == StorageKind.Unknown ? null : Words(CanonicalWord.Of(cookie.Storage)),
            IsNeeded: cookie => cookie.Storage is not (StorageKind.Unknown or StorageKind.HttpCookie)),
        new("feature", "Function and location", cookie => cookie.Feature),
    ];

    /// <summary>The columns that a table of the records needs.</summary>
    public static IReadOnlyList<CookieTableColumn> UsedBy(IReadOnlyCollection<CookieRecord> cookies) =>
        [.. All.Where(column => cookies.Any(cookie => column.IsNeeded?.Invoke(cookie) ?? column.Cell(cookie) is not null))];

    private static string Words(string word) => word.Replace('_', ' ');
}
