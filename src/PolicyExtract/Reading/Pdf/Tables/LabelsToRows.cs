using PolicyExtract.Model;
using PolicyExtract.Reading.Pdf.Lines;
using PolicyExtract.Vocabulary;

namespace PolicyExtract.Reading.Pdf.Tables;

/// <summary>
/// Tells the rows of two columns without borders whose first one holds the names of fields, for one cookie after the other: a row begins
/// with each label.
/// </summary>
internal static class LabelsToRows
{
    /// <summary>From here on the words of a label name a field.</summary>
    private const double NamesField = 0.6;

    /// <summary>Share of the labels that must name fields, and the different fields that they name at least.</summary>
    private const double KnownLabels = 0.7;

    private const int FewestFields = 2;

    /// <summary>Share of the values that may name fields as well: more are a header with its rows.</summary>
    private const double MostHeaders = 0.2;

    /// <summary>The rows; null where the first column holds no labels.</summary>
    /// <param name="lines">From top to bottom.</param>
    public static List<IReadOnlyList<PageLine>>? Split(IReadOnlyList<PageLine> lines, IReadOnlyList<double> columns)
    {
        if (columns.Count != 3) return null;
        var runs = lines.Select(line => RowsToTable.Runs(line, columns).ToList()).ToList();
        if (runs[0] is not [{ Column: 0, LastColumn: 0 }, _] || !AreLabels(runs)) return null;
        var rows = new List<List<PageLine>>();
        for (var at = 0; at < lines.Count; at++)
        {
            if (runs[at][0] is { Column: 0 }) rows.Add([]);
            rows[^1].Add(lines[at]);
        }
        return [.. rows];
    }

    private static bool AreLabels(List<List<(int Column, int LastColumn, List<PageWord> Words)>> lines)
    {
        var texts = lines.SelectMany(runs => runs).ToLookup(run => run.Column, run => string.Join(' ', run.Words.Select(word => word.Text)));
        var labels = texts[0].Select(FieldOf).ToList();
        return labels.Count(field => field is not null) >= KnownLabels * labels.Count
            && labels.OfType<CookieField>().Distinct().Count() >= FewestFields
            && texts[1].Count(text => FieldOf(text) is not null) <= MostHeaders * texts[1].Count();
    }

    private static CookieField? FieldOf(string label) =>
        HeaderWords.Match(label.TrimEnd(':', '：', ' ')) is [{ Strength: >= NamesField } match, ..] ? match.Field : null;
}
