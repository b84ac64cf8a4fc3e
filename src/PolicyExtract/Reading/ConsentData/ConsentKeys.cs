using System.Collections.Frozen;
using PolicyExtract.Model;

namespace PolicyExtract.Reading.ConsentData;

/// <summary>The keys under which consent tools and their interfaces keep the fields of a cookie.</summary>
internal static class ConsentKeys
{
    private static readonly FrozenDictionary<string, CookieField> Fields = new Dictionary<CookieField, string>
    {
        [CookieField.Name] = "name cookiename cookieid cookie cookiekey identifier key",
        [CookieField.Provider] = "provider providername vendor service servicename company dataprocessor datacontroller controller setby owner",
        [CookieField.Category] = "category categoryname categoryslug group groupname linkedcategory",
        [CookieField.Purpose] = "purpose description desc cookiefunction function enus usage",
        [CookieField.Duration] =
            "duration expiry expires expiration expirytime expire retention retentionperiod lifetime lifespan storageduration storageperiod"
            + " declaredduration maxage maxageseconds cookiemaxageseconds ttl",
        [CookieField.Domain] = "domain domains cookiedomain host hosts hostname",
        [CookieField.Storage] = "type storagetype trackertype cookietype storage",
        [CookieField.Party] = "party",
    }
        .SelectMany(field => field.Value.Split(' ').Select(key => KeyValuePair.Create(key, field.Key)))
        .ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The field that a key stands for; null for the tool's own affairs.</summary>
    public static CookieField? FieldOf(string key) => Fields.TryGetValue(Plain(key), out var field) ? field : null;

    /// <summary>Whether what a key leads to is about cookies by its name.</summary>
    public static bool IsAboutCookies(string key) =>
        key.Contains("cookie", StringComparison.OrdinalIgnoreCase)
        || key.Contains("disclosure", StringComparison.OrdinalIgnoreCase)
        || key.Contains("tracker", StringComparison.OrdinalIgnoreCase);

    /// <summary>The key's letters: <c>cookie_name</c>, <c>cookieName</c> and <c>CookieName</c> are one.</summary>
    public static string Plain(string key) => string.Concat(key.Where(char.IsAsciiLetter)).ToLowerInvariant();
}
