namespace PolicyExtract.Vocabulary;

internal static partial class ProviderList
{
    private static IEnumerable<Provider> Consent =>
    [
        new("cookiebot", "cookiebot, cybot", "cookiebot.com, cookiebot.eu"),
        new("usercentrics", "usercentrics", "usercentrics.com, usercentrics.eu"),
        new("onetrust", "onetrust, one trust, optanon, cookiepro", "onetrust.com, cookielaw.org, cookiepro.com, onetrust.io"),
        new("trustarc", "trustarc, truste", "trustarc.com, truste.com"),
        new("didomi", "didomi", "didomi.io, privacy-center.org"),
        new("axeptio", "axeptio", "axeptio.eu, axept.io"),
        new("complianz", "complianz, really simple plugins", "complianz.io"),
        new("borlabs", "borlabs, borlabs cookie", "borlabs.io"),
        new("iubenda", "iubenda", "iubenda.com"),
        new("cookieyes", "cookieyes, cookie yes, cookielawinfo, cookie law info, webtoffee, mozilor", "cookieyes.com, cookielawinfo.com"),
        new("cookiefirst", "cookiefirst, cookie first, digital data solutions", "cookiefirst.com"),
        new("cookie-script", "cookie script, cookiescript", "cookie-script.com"),
        new("cookie-information", "cookie information", "cookieinformation.com"),
        new(
            "consentmanager",
            "consentmanager, consentmanager net, consent manager net",
            "consentmanager.net, consentmanager.de, consentmanager.mgr.consensu.org"),
        new("termly", "termly", "termly.io"),
        new("osano", "osano", "osano.com"),
        new("ketch", "ketch?", "ketch.com, ketchcdn.com"),
        new("sourcepoint", "sourcepoint", "sourcepoint.com, privacy-mgmt.com, sp-prod.net"),
        new("civic", "civic uk, civic cookie control", "civiccomputing.com"),
        new("tarteaucitron", "tarteaucitron, tarteaucitron js, amauri", "tarteaucitron.io"),
    ];
}
