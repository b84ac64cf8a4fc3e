using PolicyExtract.Model;
using PolicyExtract.Writing.Matrix;

namespace PolicyExtract.Writing.Report;

/// <summary>What the report calls things.</summary>
internal static class ReportWords
{
    /// <summary>The class of a row or cell, for filters and styles, and what it means, gravest first.</summary>
    public static IReadOnlyList<(string Name, string Label, string Meaning)> Differences { get; } =
    [
        ("material", "Differs", "Something else is declared here."),
        ("gap", "One-sided", "A field is declared here alone, or not here alone."),
        ("wording", "Other words", "Nearly the same is declared in other words."),
        (CellWords.Absent, "Absent", "The cookie is not declared here."),
        (CellWords.Same, "Same", "Nothing differs here."),
    ];

    public static string Class(MatrixCell? cell)
    {
        if (cell is null) return CellWords.Absent;
        var found = cell.Deviations.Select(deviation => CanonicalWord.Of(deviation.Class)).ToHashSet(StringComparer.Ordinal);
        return Differences.FirstOrDefault(difference => found.Contains(difference.Name), Differences[^1]).Name;
    }

    public static string Label(string name) => Differences.First(difference => difference.Name == name).Label;

    public static string Label(CookieField field) => field.ToString();

    /// <summary>With a capital; what has no category is unclassified.</summary>
    public static string Label(CookieCategory? category) => (category ?? CookieCategory.Unclassified).ToString();
}
