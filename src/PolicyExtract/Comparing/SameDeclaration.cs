using PolicyExtract.Model;

namespace PolicyExtract.Comparing;

/// <summary>Whether two records declare the same in the same words; they may stand in different places and have different ids.</summary>
internal sealed class SameDeclaration : IEqualityComparer<ComparedCookie>
{
    public static SameDeclaration Comparer { get; } = new();

    public bool Equals(ComparedCookie? one, ComparedCookie? other) =>
        one is null || other is null ? one == other : one.NameKey == other.NameKey && Equals(one.Record, other.Record);

    public int GetHashCode(ComparedCookie cookie) =>
        HashCode.Combine(cookie.NameKey, cookie.Record.Purpose, cookie.Record.Provider, cookie.Record.Domains);

    private static bool Equals(CookieRecord one, CookieRecord other) =>
        one.NameKind == other.NameKind && one.Storage == other.Storage && one.Party == other.Party && one.Category == other.Category
        && one.ProviderId == other.ProviderId && one.Provider == other.Provider && one.Feature == other.Feature
        && one.Purpose == other.Purpose && one.Domains.Equals(other.Domains) && one.Inferred.Equals(other.Inferred)
        && one.Duration == other.Duration
        && FieldValue.UnreadDuration(one) == FieldValue.UnreadDuration(other);
}
