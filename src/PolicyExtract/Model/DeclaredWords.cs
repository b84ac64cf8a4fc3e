namespace PolicyExtract.Model;

/// <summary>What the document states of a cookie, verbatim but for folded white space and joined wraps; null where it states nothing.</summary>
public sealed record DeclaredWords(
    string? Name = null,
    string? Provider = null,
    string? Feature = null,
    string? Category = null,
    string? Purpose = null,
    string? Duration = null,
    string? Domain = null,
    string? Party = null,
    string? Storage = null)
{
    public string? this[CookieField field] => field switch
    {
        CookieField.Name => Name,
        CookieField.Provider => Provider,
        CookieField.Feature => Feature,
        CookieField.Category => Category,
        CookieField.Purpose => Purpose,
        CookieField.Duration => Duration,
        CookieField.Domain => Domain,
        CookieField.Party => Party,
        CookieField.Storage => Storage,
        _ => throw new ArgumentOutOfRangeException(nameof(field), field, null),
    };

    public DeclaredWords With(CookieField field, string? words) => field switch
    {
        CookieField.Name => this with { Name = words },
        CookieField.Provider => this with { Provider = words },
        CookieField.Feature => this with { Feature = words },
        CookieField.Category => this with { Category = words },
        CookieField.Purpose => this with { Purpose = words },
        CookieField.Duration => this with { Duration = words },
        CookieField.Domain => this with { Domain = words },
        CookieField.Party => this with { Party = words },
        CookieField.Storage => this with { Storage = words },
        _ => throw new ArgumentOutOfRangeException(nameof(field), field, null),
    };
}
