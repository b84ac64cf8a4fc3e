using PolicyExtract.Model;
using PolicyExtract.Reading.ConsentData;
using PolicyExtract.Vocabulary;

namespace PolicyExtract.Reading.Csv;

/// <summary>
/// Tells whether all of a text is a table in comma-separated form: the first record heads columns, one of them the names, and half of the
/// others have just as many cells.
/// </summary>
internal static class CsvEvidence
{
    /// <summary>Records that are looked at, and columns that they must have at least: two follow a comma in many a sentence.</summary>
    private const int MostRecords = 32, FewestColumns = 3;

    private const int LongestHeader = 60;

    private static readonly char[] Delimiters = [',', ';'];

    /// <param name="opening">The beginning of the document, which may be all of it.</param>
    /// <param name="isCut">Whether more follows, so that the last record may be cut.</param>
    /// <returns>What parts the cells; null for another text.</returns>
    public static char? DelimiterOf(string opening, bool isCut)
    {
        var line = opening.AsSpan().TrimStart();
        line = line[..(line.IndexOfAny('\r', '\n') is >= 0 and var end ? end : line.Length)];
        foreach (var delimiter in Delimiters)
        {
            if (line.Count(delimiter) >= FewestColumns - 1 && IsTable(opening, delimiter, isCut)) return delimiter;
        }
        return null;
    }

    private static bool IsTable(string opening, char delimiter, bool isCut)
    {
        var records = new CsvRecords(opening, delimiter).Read().Take(MostRecords + 1).ToList();
        if (isCut && records.Count <= MostRecords) records.RemoveAt(records.Count - 1);
        return records is [var header, _, ..] && AreHeaders(header) && records.Count(record => record.Count == header.Count) * 2 > records.Count;
    }

    private static bool AreHeaders(IReadOnlyList<CsvCell> header) =>
        header.All(cell => cell.Words.Length <= LongestHeader && !HoldsLabel(cell.Words))
        && header.Where(cell => !string.IsNullOrWhiteSpace(cell.Words)).Select(cell => cell.Words).Distinct(StringComparer.OrdinalIgnoreCase).Count() >= FewestColumns
        && header.Any(cell => HeaderWords.HeadsNames(HeaderWords.Match(cell.Words)) || ConsentKeys.FieldOf(cell.Words) == CookieField.Name);

    /// <summary>Whether a value follows a label, as in lists: "Name: basket, expires: 2 days, purpose: keeps the basket".</summary>
    private static bool HoldsLabel(string words) => words.TrimEnd(' ', ':').Contains(':', StringComparison.Ordinal);
}
