namespace PolicyExtract.Model;

/// <summary>The canonical value of a field in words, as a diff shows it.</summary>
internal static class FieldValue
{
    /// <summary>Null when the record has no value.</summary>
    public static string? Of(CookieField field, CookieRecord cookie) => field switch
    {
        CookieField.Name => cookie.NamePattern ?? cookie.Name,
        CookieField.Provider => cookie.Provider ?? cookie.ProviderId,
        CookieField.Feature => cookie.Feature,
        CookieField.Category => cookie.Category is { } category ? CanonicalWord.Of(category) : null,
        CookieField.Purpose => cookie.Purpose,
        CookieField.Duration => Duration(cookie),
        CookieField.Domain => cookie.Domains.Count == 0 ? null : string.Join(' ', cookie.Domains.Order(StringComparer.Ordinal)),
        CookieField.Party => cookie.Party is { } party ? CanonicalWord.Of(party) : null,
        CookieField.Storage => cookie.Storage == StorageKind.Unknown ? null : CanonicalWord.Of(cookie.Storage),
        _ => throw new ArgumentOutOfRangeException(nameof(field), field, null),
    };

    /// <summary>The words of a lifetime that no canonical value stands for; else null.</summary>
    public static string? UnreadDuration(CookieRecord cookie) =>
        cookie.Duration.Kind is RetentionKind.Range or RetentionKind.Unknown ? cookie.Declared.Duration : null;

    private static string? Duration(CookieRecord cookie) => cookie.Duration switch
    {
        { Kind: RetentionKind.NotDeclared } => null,
        { Kind: RetentionKind.Fixed, Iso: { } iso } => iso,
        { Kind: RetentionKind.UntilDate, Until: { } until } => until,
        { Kind: RetentionKind.UntilEvent, Event: { } words } => words,
        { Kind: var kind } => UnreadDuration(cookie) ?? CanonicalWord.Of(kind),
    };
}
