namespace PolicyExtract.Linting;

/// <summary>Cookies that remember what a user agreed to, told by their names.</summary>
internal static class ConsentCookies
{
    private static readonly string[] Parts =
    [
        "consent", "cookielaw", "cmplz_", "optanon", "tarteaucitron", "didomi", "axeptio", "borlabs-cookie", "cookieyes", "cookie_notice",
        "cookie-agreed", "viewed_cookie_policy", "gdpr", "_iub_cs", "cookiefirst",
    ];

    public static bool Contain(string name) => Parts.Any(part => name.Contains(part, StringComparison.OrdinalIgnoreCase));
}
