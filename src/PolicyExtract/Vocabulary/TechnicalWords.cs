namespace PolicyExtract.Vocabulary;

/// <summary>
/// Names of techniques, devices, laws and units that are written like the names of cookies, and are the same in all languages.
/// </summary>
internal static class TechnicalWords
{
    private const string Techniques =
        "html html5 http http2 https ip ipv4 ipv6 url urls uri css css3 php json xml sql api apis sdk sdks pdf ssl tls dns tcp udp ftp " +
        "cdn cdns cms crm erp seo sea faq faqs vpn lan wifi " +
        "javascript typescript ecmascript es6 ajax jquery nodejs localstorage sessionstorage indexeddb webstorage cachestorage websql " +
        "etag etags oauth oauth2 openid saml sso mfa 2fa captcha " +
        "qr nfc sms mms mp3 mp4 jpg jpeg png gif svg csv txt doc docx xls xlsx md5 sha1 sha256 aes rsa ascii utf8 iab cmp cmps dmp dmps " +
        "dsp dsps ssp ssps rtb gtm ga4 ua b2b b2c c2c p2p ai xss pkce jwt utm utms";

    // What Google's consent mode is told, which no site stores under these names.
    private const string ConsentSignals =
        "ad_storage analytics_storage ad_user_data ad_personalization functionality_storage personalization_storage security_storage";

    private const string Devices =
        "iphone ipad ipod ios ipados macos tvos watchos webos android pc pcs tv usb smartphone macbook imac linux ubuntu windows " +
        "chromeos itunes icloud airpods idfa idfv adid gaid aaid oaid imei";

    private const string Laws =
        "gdpr rgpd dsgvo avg ccpa cpra lgpd pdpa ppl ttdsg tdddg telemediengesetz eprivacy eu eea ewr uk usa dpo dpa edpb edps cnil ico " +
        "aepd bdsg stgb bgb tmg rodo kvkk lssi lopd lopdgdd zekom zvop popia pipeda";

    private const string Companies =
        "gmbh mbh kgaa llc ltd inc corp plc spa srl sarl sas aps oyj sro bv nv ag ecommerce eshop ebook ebooks email emails edm id ids " +
        "nr tel fax vat iban bic swift";

    public static IReadOnlyList<string> All { get; } = string.Join(' ', Techniques, ConsentSignals, Devices, Laws, Companies).Split(' ');
}
