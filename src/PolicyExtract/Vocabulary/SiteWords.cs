using PolicyExtract.Model;

namespace PolicyExtract.Vocabulary;

/// <summary>The words for websites, in all languages at once, and the sites that policies name without being about them.</summary>
public static class SiteWords
{
    /// <summary>Stems: each begins a word.</summary>
    private static readonly WordStems Stems = new(
        "website", "web site", "site", "platform", "portal", "webseite", "webauftritt", "internetseite", "internetauftritt", "plattform",
        "plateforme", "plataforma", "piattaforma", "sitio", "sito", "sítio", "página web", "página", "pagina", "serwis", "stron", "witryn",
        "webbplats", "hemsid", "nettsted", "nettsid", "hjemmesid", "websted", "verkkosivu", "sivusto", "stránk", "webov", "сайт", "вебсайт",
        "网站", "網站", "サイト", "사이트", "weboldal", "honlap", "platforma", "lloc web", "ιστότοπ", "ιστοσελίδ", "ιστοχώρ", "πλατφόρμ",
        "वेबसाइट", "साइट", "प्लेटफ़ॉर्म", "платформ", "spletn", "internetsk", "сајт", "уебсайт", "svetain", "tinklalap", "vietn", "mājaslap", "veebisai",
        "veebile", "pàgina web", "vefs", "웹사이트", "홈페이지", "موقع", "אתר", "האתר", "trang web", "situs", "denne side", "denna sida",
        "seite", "本站", "平台", "平臺");

    /// <summary>A word of its own in many languages, and the beginning of too many others to be a stem.</summary>
    private const string Web = "web";

    /// <summary>Parts of the hosts that explain cookies, offer a way out, supervise, or give mail boxes.</summary>
    private static readonly ValueList<string> Elsewhere =
    [
        "aboutcookies", "cookiesandyou", "cookiepedia", "cookiecentral", "youronlinechoices", "youradchoices", "networkadvertising",
        "aboutads", "optout",
        "edaa.", "donottrack", "ghostery", "wikipedia", "w3.org", "eff.org", "ico.org", "cnil.", "aepd.", "garanteprivacy", "europa.eu",
        "autoriteitpersoonsgegevens", "datatilsynet", "imy.se", "mozilla", "opera.com", "apple.com", "microsoft", "google", "brave.com",
        "vivaldi.com",
        "gmail.", "outlook.", "hotmail.", "yahoo.", "icloud.", "web.archive.org", "termly.io", "iubenda.com", "cookiebot.com",
        "onetrust.com",
        "complianz.io", "cookieyes.com", "cookiedatabase.org", "facebook.com", "twitter.com", "linkedin.com", "instagram.com",
        "youtube.com",
    ];

    /// <summary>Whether a text speaks of a website.</summary>
    public static bool AreIn(string text)
    {
        var folded = FoldedText.Fold(text);
        return Stems.BeginWordIn(folded) || folded.Split(' ').Contains(Web, StringComparer.Ordinal);
    }

    /// <summary>Whether a host is one that policies of all sites name.</summary>
    public static bool IsElsewhere(string host) => Elsewhere.Any(part => host.Contains(part, StringComparison.Ordinal));
}
