using System.Text.Json.Serialization;

namespace PolicyExtract.Model;

/// <summary>A cookie that only one side declares; the members are those of its <see cref="CookieRecord"/>.</summary>
/// <param name="Severity">How much it matters when the left side is the earlier or the reference one.</param>
public sealed record UnpairedCookie(
    string Id,
    string Name,
    StorageKind Storage,
    ValueList<string> Domains,
    CookieParty? Party,
    string? Provider,
    CookieCategory? Category,
    string? Purpose,
    Retention Duration,
    DiagnosticSeverity Severity,
    [property: JsonIgnore] DeclarationPlace Place)
{
    public static UnpairedCookie Of(CookieRecord cookie, DiagnosticSeverity severity, DeclarationPlace place) => new(
        cookie.Id,
        cookie.Name,
        cookie.Storage,
        cookie.Domains,
        cookie.Party,
        cookie.Provider,
        cookie.Category,
        cookie.Purpose,
        cookie.Duration,
        severity,
        place);
}
