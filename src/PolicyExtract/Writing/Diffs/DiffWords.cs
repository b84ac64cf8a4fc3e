using PolicyExtract.Model;

namespace PolicyExtract.Writing.Diffs;

/// <summary>A difference in a sentence, for outputs that hold messages.</summary>
internal static class DiffWords
{
    public static string Added(UnpairedCookie cookie) => $"{cookie.Name}{Facts(cookie)} is declared on the right side only.";

    public static string Removed(UnpairedCookie cookie) => $"{cookie.Name}{Facts(cookie)} is declared on the left side only.";

    public static string Of(string cookie, FieldChange change)
    {
        var field = CanonicalWord.Of(change.Field);
        return (change.Class, change.Left, change.Right) switch
        {
            (ChangeClass.Gap, null, _) => $"{cookie}: {field} is declared on the right side only: {change.Right}",
            (ChangeClass.Gap, _, null) => $"{cookie}: {field} is declared on the left side only: {change.Left}",
            (ChangeClass.Wording, _, _) => $"{cookie}: {field} is worded differently: {change.Left} → {change.Right}",
            _ => $"{cookie}: {field} differs: {change.Left} → {change.Right}",
        };
    }

    private static string Facts(UnpairedCookie cookie)
    {
        var category = cookie.Category is { } known ? CanonicalWord.Of(known) : null;
        var facts = string.Join(", ", new[] { cookie.Provider, category }.OfType<string>());
        return facts.Length == 0 ? "" : $" ({facts})";
    }
}
