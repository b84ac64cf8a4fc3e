namespace PolicyExtract.Vocabulary;

/// <summary>The companies that policies name most, with their products and hosts. Names are written without their corporate form.</summary>
internal static class ProviderList
{
    public static IReadOnlyList<Provider> All { get; } =
    [
        new("google", "google, google ireland, google usa, alphabet, google cloud", "google.com, google.de, googleapis.com, gstatic.com, googleusercontent.com",
            new("google-analytics", "google analytics, ga, ga4, google universal analytics, universal analytics, google analytics 4", "google-analytics.com"),
            new("google-ads", "google ads, google adwords, adwords, google advertising, google adsense, adsense, google remarketing", "googleadservices.com, googlesyndication.com"),
            new("doubleclick", "doubleclick, google doubleclick, doubleclick by google", "doubleclick.net"),
            new("google-tag-manager", "google tag manager, gtm", "googletagmanager.com"),
            new("google-maps", "google maps", "maps.google.com"),
            new("recaptcha", "recaptcha, google recaptcha", "recaptcha.net"),
            new("youtube", "youtube, you tube", "youtube.com, youtube-nocookie.com, ytimg.com")),
        new("meta", "meta, facebook, meta platforms, meta platforms ireland, facebook ireland, fb", "facebook.com, facebook.net, meta.com, fbcdn.net",
            new("instagram", "instagram", "instagram.com"), new("whatsapp", "whatsapp", "whatsapp.com"), new("facebook-pixel", "facebook pixel, meta pixel", "")),
        new("microsoft", "microsoft, microsoft ireland", "microsoft.com, live.com, msn.com",
            new("bing", "bing, bing ads, microsoft advertising, microsoft ads", "bing.com"), new("clarity", "microsoft clarity, clarity", "clarity.ms")),
        new("linkedin", "linkedin, linkedin ireland", "linkedin.com, licdn.com"),
        new("hotjar", "hotjar", "hotjar.com, hotjar.io"),
        new("matomo", "matomo, piwik, matomo cloud", "matomo.org, matomo.cloud"),
        new("x", "twitter, x corp, twitter international", "twitter.com, x.com, t.co"),
        new("cloudflare", "cloudflare", "cloudflare.com"),
        new("stripe", "stripe, stripe payments europe", "stripe.com, stripe.network"),
        new("criteo", "criteo", "criteo.com, criteo.net"),
    ];
}
