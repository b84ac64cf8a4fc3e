using PolicyExtract.Model;

namespace PolicyExtract.Writing.Diffs;

/// <summary>The kinds of difference, under names that tools can filter by.</summary>
internal static class DiffRules
{
    public const string Added = "cookie-added";

    public const string Removed = "cookie-removed";

    public static ValueList<(string Id, string Description)> All { get; } =
    [
        (Added, "The right side declares a cookie that the left side does not."),
        (Removed, "The left side declares a cookie that the right side does not."),
        .. Enum.GetValues<CookieField>().SelectMany(OfField),
    ];

    public static string Of(FieldChange change) => Id(change.Field, change.Class);

    public static int IndexOf(string id) => Indexes[id];

    private static Dictionary<string, int> Indexes { get; } =
        All.Select((rule, index) => (rule.Id, index)).ToDictionary(rule => rule.Id, rule => rule.index, StringComparer.Ordinal);

    private static IEnumerable<(string Id, string Description)> OfField(CookieField field) =>
    [
        (Id(field, ChangeClass.Material), $"The two sides declare another {CanonicalWord.Of(field)}."),
        (Id(field, ChangeClass.Wording), $"The two sides declare the {CanonicalWord.Of(field)} in other words."),
        (Id(field, ChangeClass.Gap), $"Only one side declares the {CanonicalWord.Of(field)}."),
    ];

    private static string Id(CookieField field, ChangeClass changeClass) => $"{CanonicalWord.Of(field)}-{CanonicalWord.Of(changeClass)}";
}
