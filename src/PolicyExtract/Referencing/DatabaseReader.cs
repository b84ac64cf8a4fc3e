using PolicyExtract.Model;
using PolicyExtract.Vocabulary;

namespace PolicyExtract.Referencing;

/// <summary>Reads the CSV form of the Open Cookie Database, told by its header; columns may come in any order.</summary>
public static class DatabaseReader
{
    private const string Name = "Cookie / Data Key name", IsPrefix = "Wildcard match", Platform = "Platform", Category = "Category";
    private const string Domain = "Domain", Description = "Description", Retention = "Retention period", Controller = "Data Controller";

    private static readonly string[] Needed = [Name, Category];

    /// <summary>The database, or why the rows are none.</summary>
    public static (CookieDatabase? Database, Diagnostic? Failure) Read(IEnumerable<IReadOnlyList<string>> rows)
    {
        Dictionary<string, int>? columns = null;
        var cookies = new List<CookieReference>();
        foreach (var row in rows)
        {
            if (columns is not null) cookies.Add(Cookie(row, columns));
            else if (Columns(row) is { } found) columns = found;
            else return (null, Diagnostics.NotACookieDatabase(string.Join(", ", Needed.Except(row, StringComparer.OrdinalIgnoreCase))));
        }
        return columns is null ? (null, Diagnostics.NotACookieDatabase(string.Join(", ", Needed))) : (new(cookies), null);
    }

    private static Dictionary<string, int>? Columns(IReadOnlyList<string> header)
    {
        var columns = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        for (var at = 0; at < header.Count; at++) columns.TryAdd(header[at].Trim(), at);
        return Needed.All(columns.ContainsKey) ? columns : null;
    }

    private static CookieReference Cookie(IReadOnlyList<string> row, Dictionary<string, int> columns)
    {
        return new(
            Cell(Name) ?? "", Cell(IsPrefix) == "1", Cell(Platform), OfDatabase(Cell(Category)), Cell(Domain), Cell(Description),
            Cell(Retention), Cell(Controller));

        string? Cell(string header) =>
            columns.TryGetValue(header, out var at) && at < row.Count && row[at].Trim() is { Length: > 0 } words ? words : null;
    }

    /// <summary>The database means by "functional" what is strictly necessary.</summary>
    private static CookieCategory? OfDatabase(string? words) => words switch
    {
        null => null,
        _ when words.Equals("Functional", StringComparison.OrdinalIgnoreCase) => CookieCategory.Necessary,
        _ => CategoryWords.Find(words)?.Category,
    };
}
