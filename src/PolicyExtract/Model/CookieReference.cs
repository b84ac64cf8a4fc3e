namespace PolicyExtract.Model;

/// <summary>What a cookie database that the caller named says of a cookie; never what the document declares.</summary>
/// <param name="Name">The database's name for it.</param>
/// <param name="IsPrefix">Whether the database means all names that begin so.</param>
/// <param name="Platform">The product that sets it.</param>
/// <param name="Purpose">In the database's words.</param>
/// <param name="Retention">In the database's words.</param>
/// <param name="Controller">The company behind it.</param>
public sealed record CookieReference(
    string Name,
    bool IsPrefix,
    string? Platform,
    CookieCategory? Category,
    string? Domain,
    string? Purpose,
    string? Retention,
    string? Controller);
