using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;

namespace PolicyExtract.Writing;

/// <summary>Comma-separated text (RFC 4180) → its rows; blank lines are none.</summary>
public static class CsvTable
{
    public static IEnumerable<IReadOnlyList<string>> Rows(string text)
    {
        var rules = new CsvConfiguration(CultureInfo.InvariantCulture) { BadDataFound = null };
        using var parser = new CsvParser(new StringReader(text), rules);
        while (parser.Read()) yield return parser.Record!;
    }
}
