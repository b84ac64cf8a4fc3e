using PolicyExtract.Model;
using PolicyExtract.Reading.ConsentData;

namespace PolicyExtract.Reading.Csv;

/// <summary>
/// OneTrust's lists tell a lifetime in several columns: whether it is the session, a number, and how many days its unit has. They become
/// one, the yes or no of third parties a word, and its headers those that consent data customarily have.
/// </summary>
internal static class OneTrustColumns
{
    private const string IsSession = "IsSession", Length = "Length", Unit = "DurationType", ThirdParty = "ThirdParty";

    private const string True = "true", False = "false";

    private static readonly Dictionary<string, string> Headers = new(StringComparer.OrdinalIgnoreCase)
    {
        ["GroupName"] = ConsentHeaders.Of(CookieField.Category),
        ["DisplayName"] = ConsentHeaders.Of(CookieField.Provider),
        [ThirdParty] = ConsentHeaders.Of(CookieField.Party),
        ["Host"] = ConsentHeaders.Of(CookieField.Domain),
        [Length] = ConsentHeaders.Of(CookieField.Duration),
    };

    /// <summary>The rows with the lifetime in one column; unchanged where these columns are not among them.</summary>
    public static List<IReadOnlyList<CsvCell>> Join(List<IReadOnlyList<CsvCell>> rows)
    {
        var (session, length, unit, party) = (rows.ColumnOf(IsSession), rows.ColumnOf(Length), rows.ColumnOf(Unit), rows.ColumnOf(ThirdParty));
        if (session < 0 || length < 0 || unit < 0) return rows;
        return rows.ConvertAll<IReadOnlyList<CsvCell>>(row =>
        [
            .. row.Select((cell, column) => row == rows[0] ? Header(cell) : column == length ? Lifetime(row) : column == party ? Party(cell) : cell)
                .Where((_, column) => column != session && column != unit),
        ]);

        CsvCell Lifetime(IReadOnlyList<CsvCell> row) => row[length] with
        {
            Words = session < row.Count && Says(row[session], True) ? OneTrust.Session
                : string.IsNullOrWhiteSpace(row[length].Words) ? ""
                : OneTrust.Lifetime(row[length].Words, row.ElementAtOrDefault(unit).Words),
        };
    }

    private static CsvCell Party(CsvCell cell) => Says(cell, True) ? cell with { Words = "third party" } : Says(cell, False) ? cell with { Words = "first party" } : cell;

    private static bool Says(CsvCell cell, string word) => cell.Words.Equals(word, StringComparison.OrdinalIgnoreCase);

    private static CsvCell Header(CsvCell cell) => cell with { Words = Headers.GetValueOrDefault(cell.Words, cell.Words) };
}
