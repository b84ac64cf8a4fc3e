using PolicyExtract.Model;

namespace PolicyExtract.Writing;

/// <summary>A column of the flat table of cookies.</summary>
/// <param name="Cell">Null where there is nothing to say.</param>
/// <param name="Type">What its cells hold.</param>
/// <param name="Words">All words that a cell can hold; null where it can hold others.</param>
internal sealed record CookieColumn(
    string Header,
    Func<CookieInventory, CookieRecord, string?> Cell,
    ColumnType Type = ColumnType.Text,
    IReadOnlyList<string>? Words = null)
{
    /// <summary>A column of an enumeration's words.</summary>
    public static CookieColumn Of<T>(string header, Func<CookieRecord, T?> value)
        where T : struct, Enum => new(
            header,
            (_, cookie) => value(cookie) is { } known ? CanonicalWord.Of(known) : null,
            Words: [.. Enum.GetValues<T>().Select(CanonicalWord.Of)]);
}
