using PolicyExtract.Reading.Pdf.Lines;

namespace PolicyExtract.Reading.Pdf.Tables;

/// <summary>
/// Tells rules (or the sides of filled strips) that set off the titles of sections within a table from rules that part its rows.
/// </summary>
internal static class SectionBands
{
    /// <summary>Titles at least: a single line may be the table's own.</summary>
    private const int FewestTitles = 2;

    /// <summary>Whether all that lies between two rules is one stretch of text.</summary>
    public static bool IsTitle(IReadOnlyList<PageLine> band) => band is [{ Runs.Count: 1 }];

    /// <summary>Whether each rule stands over or below a title, and several rows stand between two of them.</summary>
    /// <param name="bands">The lines between the rules, from top to bottom; empty where nothing stands.</param>
    public static bool Are(IReadOnlyList<IReadOnlyList<PageLine>> bands) =>
        bands.Count(IsTitle) >= FewestTitles && bands.Any(band => band.Count > 1)
        && bands.Zip(bands.Skip(1)).All(pair => IsTitle(pair.First) != IsTitle(pair.Second));

    /// <summary>The bands but titles, which keep to no column; all of them where hardly anything else is left.</summary>
    public static List<IReadOnlyList<PageLine>> WithoutTitles(List<IReadOnlyList<PageLine>> bands)
    {
        var others = bands.FindAll(band => !IsTitle(band));
        return others.Sum(band => band.Count) > 1 ? others : bands;
    }
}
