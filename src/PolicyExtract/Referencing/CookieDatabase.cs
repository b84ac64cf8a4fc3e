using PolicyExtract.Model;
using PolicyExtract.Vocabulary;

namespace PolicyExtract.Referencing;

/// <summary>A list of known cookies, looked up by name: the exact one, else the longest beginning that is sure.</summary>
public sealed class CookieDatabase
{
    /// <summary>
    /// Characters from which a beginning without a separator at its end tells a cookie ("SR" would make Adform of "SR1").
    /// </summary>
    private const int TellingPrefix = 4;

    private readonly ILookup<string, CookieReference> exact;
    private readonly ILookup<string, CookieReference> prefixes;
    private readonly int longestPrefix;

    public CookieDatabase(IEnumerable<CookieReference> cookies)
    {
        var all = cookies.Where(cookie => cookie.Name.Length > 0).ToList();
        exact = all.Where(cookie => !cookie.IsPrefix).ToLookup(cookie => cookie.Name, StringComparer.Ordinal);
        prefixes = all.Where(cookie => cookie.IsPrefix).ToLookup(cookie => cookie.Name, StringComparer.Ordinal);
        longestPrefix = all.Where(cookie => cookie.IsPrefix).Select(cookie => cookie.Name.Length).DefaultIfEmpty(0).Max();
        Count = all.Count;
    }

    public int Count { get; }

    /// <summary>
    /// What it says of a cookie; of several of the same name the one of the same provider, else the first. Null when unknown.
    /// </summary>
    public CookieReference? Find(CookieRecord cookie)
    {
        var name = cookie.NamePattern is { } pattern ? pattern.TrimEnd('*') : cookie.Name.Trim();
        if (name.Length == 0 || name.Contains('*', StringComparison.Ordinal)) return null;
        if (cookie.NameKind == NameKind.Exact && Best(exact[name], cookie) is { } same) return same;
        for (var length = Math.Min(name.Length, longestPrefix); length > 0; length--)
        {
            if (Best(prefixes[name[..length]], cookie) is { } found && IsSure(name, length)) return found;
        }
        return null;
    }

    private static CookieReference? Best(IEnumerable<CookieReference> candidates, CookieRecord cookie)
    {
        var all = candidates.ToList();
        return all.Find(reference => cookie.ProviderId is { } id && IsOf(reference, id)) ?? all.FirstOrDefault();
    }

    private static bool IsOf(CookieReference reference, string providerId) =>
        Providers.Find(reference.Controller ?? "")?.ProviderId == providerId
            || Providers.Find(reference.Platform ?? "")?.ProviderId == providerId;

    /// <summary>Whether a new part of the name begins where the known beginning ends.</summary>
    private static bool IsSure(string name, int length)
    {
        if (length == name.Length || IsSeparator(name[length - 1])) return true;
        var next = name[length];
        return length >= TellingPrefix
            && (IsSeparator(next) || char.IsAsciiDigit(next)
                || (char.IsAsciiLetterUpper(next) && char.IsAsciiLetterLower(name[length - 1])));
    }

    private static bool IsSeparator(char character) => !char.IsLetterOrDigit(character);
}
