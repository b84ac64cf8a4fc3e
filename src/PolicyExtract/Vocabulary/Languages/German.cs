namespace PolicyExtract.Vocabulary.Languages;

internal static class German
{
    public static Language Words { get; } = new()
    {
        Tag = "de",
        Headers = new()
        {
            Name =
                "name, namen, cookie name, cookiename, cookienamen, name des cookies, name der cookies, name des cookie, cookie, " +
                "cookies, bezeichnung, bezeichnung des cookies, cookie bezeichnung, cookiebezeichnung, titel, schlüssel, kennung, " +
                "cookie id, cookie kennung, name der datei, gesetzte cookies, cookie(s), " +
                "liste der cookies, name des trackers, tracker, schlüsselname, technischer name",
            Provider =
                "anbieter, anbietername, anbieter des cookies, cookie anbieter, diensteanbieter, dienstanbieter, dienstleister, " +
                "herausgeber, verantwortlicher, verantwortliche stelle, verantwortliche, unternehmen, firma, gesetzt von, " +
                "gesetzt durch, betreiber, drittanbieter, dritter, dritte, hersteller, partner, eigentümer, besitzer, ersteller, " +
                "bereitgestellt von, bereitgestellt durch, empfänger, anbieter oder herkunft, urheber, name des anbieters, provider, " +
                "organisation, verarbeiter, verarbeitendes unternehmen, aussteller, anbieter drittanbieter, platziert von, stelle, " +
                "datenverantwortlicher, plattform, serviceanbieter, " +
                "wer setzt das cookie, wer setzt den cookie, wer setzt das, datenempfänger",
            Feature =
                "funktion und ort, funktionalität, funktionalitäten, merkmal, bereich, modul, einsatzort, ort, seite, " +
                "eingesetzt auf, produkt, komponente, feature",
            Category =
                "kategorie, kategorien, cookie kategorie, cookiekategorie, kategorie des cookies, gruppe, cookie gruppe, " +
                "cookiegruppe, klasse, klassifizierung, einordnung, einstufung, kategorisierung, klassifikation",
            Purpose =
                "zweck, zwecke, zweck des cookies, zweck der cookies, verwendungszweck, verwendungszwecke, einsatzzweck, " +
                "nutzungszweck, beschreibung, beschreibung des cookies, cookie beschreibung, cookiebeschreibung, verwendung, nutzung, " +
                "einsatz, zweck und beschreibung, beschreibung und zweck, zweck und inhalt, erläuterung, erläuterungen, erklärung, " +
                "details, detail, ziel, aufgabe, information, informationen, bedeutung, bemerkung, bemerkungen, anmerkung, " +
                "anmerkungen, wofür, wozu, warum, kurzbeschreibung, verarbeitungszweck, zweck der verarbeitung, gespeicherte daten, " +
                "was macht dieses cookie, was macht der cookie, hinweis, hinweise, zweckbestimmung, grund, " +
                "zweck der datenverarbeitung",
            Duration =
                "dauer, speicherdauer, maximale speicherdauer, max speicherdauer, speicherungsdauer, laufzeit, cookie laufzeit, " +
                "cookielaufzeit, laufzeit des cookies, lebensdauer, lebensdauer des cookies, lebenszeit, lebenszyklus, gültigkeit, " +
                "gültigkeitsdauer, gültig bis, gültig, ablauf, ablaufdatum, ablaufzeit, ablauffrist, läuft ab, verfall, " +
                "verfallsdatum, verfallsdauer, verfallszeit, aufbewahrungsdauer, aufbewahrungsfrist, aufbewahrung, aufbewahrungszeit, " +
                "speicherfrist, speicherzeit, speicherzeitraum, speicherzeitpunkt, löschfrist, löschfristen, löschung, " +
                "löschzeitpunkt, zeitraum, frist, haltbarkeit, verweildauer, bestand, dauer der speicherung, dauer des cookies, " +
                "gespeichert für, verfällt, ablauf nach, expiry, gültigkeitszeitraum, speicherdauer des cookies, cookie lebensdauer, " +
                "cookiedauer, wirkdauer, wirkungsdauer, ende, erlischt, aktiv, beständigkeit, funktionsdauer, " +
                "standardablaufzeit, standardmäßige ablaufzeit, standardlaufzeit, standardspeicherdauer, " +
                "standardgültigkeitsdauer, standardmäßige speicherdauer, standardmäßige gültigkeitsdauer",
            Domain =
                "domain, domains, domäne, domainname, host, hosts, hostname, webseite, website, internetseite, url, webadresse, " +
                "adresse, cookie-untergruppe, geltungsbereich",
            Party =
                "partei, erst oder drittanbieter, erstanbieter oder drittanbieter, eigen oder fremd, eigene oder dritte, " +
                "intern oder extern, drittanbieter cookie, drittanbieter cookies, first oder third party",
            Storage =
                "speicherart, art der speicherung, speichertyp, speicherort, speichertechnologie, speichermedium, technologie, " +
                "technologien, eingesetzte technologie, verwendete technologie, technik, art des speichers, speicher, speicherung, " +
                "speichermethode",
            Type =
                "typ, typen, art, arten, cookie art, cookieart, cookie arten, cookie typ, cookietyp, typ des cookies, " +
                "art des cookies, art der cookies, type, cookietype, art von cookies",
            Service =
                "dienst, dienste, service, services, tool, tools, name des dienstes, anwendung, applikation, software, system, " +
                "plugin, werkzeug, dienstname, name des tools",
            Origin = "herkunft, quelle, ursprung, herkunft des cookies, quelle des cookies",
            Function = "funktion, funktionen, funktionsweise, funktion des cookies, wirkung",
            Used = "genutzte cookies, verwendete cookies",
            Other =
                "rechtsgrundlage, rechtsgrund, rechtliche grundlage, gesetzliche grundlage, land, sitzland, " +
                "ort der verarbeitung, verarbeitungsort, drittlandtransfer, drittland, datenübermittlung, nummer, nr, lfd nr, " +
                "einwilligung erforderlich, einwilligungspflichtig, cookie definitionen, technische cookie definitionen",
        },
        Retention = new()
        {
            Second = "sekunde, sekunden, sek, s",
            Minute = "minute, minuten, min",
            Hour = "stunde, stunden, std, stdn, h",
            Day = "tag, tage, tagen, t, kalendertage, kalendertagen, tg",
            Week = "woche, wochen, wo",
            Month = "monat, monate, monaten, monats, mon, mt, kalendermonate",
            Year = "jahr, jahre, jahren, jahres, kalenderjahr",
            Numbers =
                "ein=1, eine=1, einen=1, einem=1, einer=1, eines=1, eins=1, zwei=2, drei=3, vier=4, fünf=5, sechs=6, sieben=7, " +
                "acht=8, neun=9, zehn=10, elf=11, zwölf=12, dreizehn=13, vierzehn=14, fünfzehn=15, achtzehn=18, zwanzig=20, " +
                "vierundzwanzig=24, dreißig=30, sechsunddreißig=36, achtundvierzig=48, sechzig=60, neunzig=90, hundert=100, " +
                "halbes=0.5, halbe=0.5, ein halbes=0.5, eine halbe=0.5, anderthalb=1.5, eineinhalb=1.5",
            Session =
                "sitzung, sitzungen, session, sitzungsende, session ende, sessionende, ende der sitzung, ende der session, " +
                "bis sitzungsende, bis ende der sitzung, bis zum ende der sitzung, bis zum sitzungsende, bis zum ende der session, " +
                "dauer der sitzung, für die dauer der sitzung, während der sitzung, pro sitzung, browsersitzung, browser sitzung, " +
                "aktuelle sitzung, sitzungscookie, sitzungs cookie, session cookie, sessioncookie, session cookies, sitzungscookies, " +
                "sitzungsdauer, nach sitzungsende, nach ende der sitzung, nach beendigung der sitzung, nach der sitzung, " +
                "mit ende der sitzung, browsersession, dauer der session, nur sitzung, temporär, session dauer, sitzungsbasiert, " +
                "nutzersitzung, dauer der browsersitzung, ende der browsersitzung, sessiondauer, jeweilige session, " +
                "ende des besuchs, dauer des besuchs, besuchsdauer, für die dauer des besuchs, bis zum ende des besuchs",
            Browser = "browser, browsers, browserfenster, webbrowser, fenster, tab",
            Closing =
                "schließen, schliessen, geschlossen, schließt, schliesst, schließung, schliessung, beenden, beendet, beendigung, " +
                "verlassen, schließens, ende, zumachen",
            Persistent =
                "wird nicht gelöscht, dauerhaft, permanent, persistent, unbegrenzt, unbefristet, unendlich, nie, niemals, " +
                "läuft nie ab, läuft nicht ab, " +
                "kein ablauf, kein ablaufdatum, keine begrenzung, ohne ablauf, ohne ablaufdatum, ewig, immer, für immer, " +
                "persistenter cookie, permanenter cookie, persistente cookies, dauerhafte cookies, kein verfall, endlos, " +
                "zeitlich unbegrenzt, keine, bis auf widerruf, nicht befristet, beständig, hartnäckig, kein ablaufzeitpunkt, keine ablaufzeit",
            Variable =
                "variabel, variiert, unterschiedlich, verschieden, verschiedene, abhängig, je nach, diverse, variable, hängt, " +
                "einige sekunden, wenige sekunden, ein paar sekunden, einige minuten, wenige minuten, ein paar minuten, " +
                "einige stunden, wenige stunden, einige tage, wenige tage",
            Unknown =
                "unbekannt, nicht bekannt, undefiniert, nicht definiert, nicht verfügbar, nicht angegeben, keine angabe, " +
                "keine angaben, k a, nicht zutreffend, entfällt, unbestimmt, nicht festgelegt, nicht spezifiziert, ausstehend, " +
                "nicht anwendbar",
            Immediate = "sofort, unmittelbar, sofort gelöscht, umgehend, wird sofort gelöscht",
            UpTo =
                "bis zu, bis, bis max, bis maximal, maximal, max, höchstens, längstens, maximum, nicht länger als, weniger als, " +
                "nicht mehr als, spätestens nach, unter, spätestens",
            AtLeast = "mindestens, mind, minimal, minimum, länger als, mehr als, oder länger, oder mehr, wenigstens",
            About = "ca, circa, zirka, etwa, ungefähr, rund, gut, fast, knapp, in der regel, typischerweise, üblicherweise, meist",
            To = "bis, oder, und, bis zu",
            Until = "bis, bis zum, bis zur, wenn, sobald, bis dass, bei, solange, bis auf, nach, beim, am",
            LastVisit =
                "letzten besuch, letztem besuch, letzter besuch, letzten besuchs, letzten zugriff, letztem zugriff, letzten aufruf, " +
                "letzten login, jedem besuch, letzten seitenaufruf, letzten sitzung, letzten anmeldung",
            LastActivity =
                "letzten aktivität, letzter aktivität, inaktivität, letzten nutzung, letzter nutzung, letzten interaktion, " +
                "letzten aktion, letzten verwendung, letzten aktualisierung, untätigkeit, letzter interaktion",
            Set =
                "setzen, setzung, dem setzen, erstellung, setzens, gesetzt, anlegen, erstmaligem setzen, installation, platzierung, " +
                "speicherung auf dem gerät, erstbesuch, erstem besuch, ersten besuch, erzeugung, anlage",
            Consent = "einwilligung, ihrer einwilligung, zustimmung, ihrer zustimmung, erteilung der einwilligung, akzeptieren",
            Fillers =
                "läuft, ab, läuft ab, nach, der, die, das, den, dem, des, für, in, ist, sind, seit, wird, werden, cookie, cookies, " +
                "gespeichert, speicherdauer, gültig, gültigkeit, laufzeit, lebensdauer, dauer, zeitraum, gelöscht, automatisch, " +
                "standardmäßig, dann, nur, bleibt, bleiben, auf, ihrem, ihren, gerät, datum, daten, endgerät, browser, webseite, " +
                "website, nutzer, besuch, zum, zur, von, vom, danach, anschließend, erneuert, beim, mit, ende, art, " +
                "festlegung, aktualisierung, einrichtung",
        },
        Categories = new()
        {
            Necessary =
                "notwendig, notwendige, notwendigen, notwendiger, unbedingt notwendig, unbedingt notwendige, technisch notwendig, " +
                "technisch notwendige, zwingend notwendige, erforderlich, erforderliche, erforderlichen, unbedingt erforderlich, " +
                "unbedingt erforderliche, technisch erforderlich, technisch erforderliche, zwingend erforderliche, streng notwendig, " +
                "streng notwendige, essenziell, essenzielle, essentiell, essentielle, essenziellen, essentiellen, technisch, " +
                "technische, technischen, technik, dienstbereitstellung, immer aktiv, unverzichtbar, unverzichtbare, pflicht, " +
                "obligatorisch, obligatorische, grundlegend, grundlegende, betrieb, basis, basisfunktionen, benötigt, unerlässlich, " +
                "unerlässliche, systemcookies, bereitstellung des dienstes",
            Security =
                "sicherheit, betrugsprävention, betrugsbekämpfung, authentifizierung, sicherheitsrelevant, sicherheitscookies, " +
                "missbrauchsschutz, spamschutz, login, sicherheits",
            Preferences =
                "präferenzen, präferenz, präferenz cookies, funktional?, funktionale?, funktionalen?, funktionell?, funktionelle?, " +
                "funktionellen?, funktionalität?, funktionalitäten?, funktions?, funktionscookies?, personalisierung, komfort, " +
                "komfortfunktionen, einstellungen, benutzereinstellungen, nutzererfahrung, vorlieben, sprache, komfort cookies, " +
                "komfortcookies, anpassung, externe medien, medien, externe inhalte, eingebettete inhalte, videos",
            Analytics =
                "analyse, analysen, analytik, analytisch, analytische, analytischen, statistik, statistiken, statistisch, " +
                "statistische, leistung?, leistungs?, leistungscookies?, performance?, messung, reichweitenmessung, webanalyse, " +
                "besucher zähldienste, besuchermessung, auswertung, analyse cookies, analysecookies, statistik cookies, " +
                "statistikcookies, nutzungsanalyse, web analyse, optimierung, webstatistik, tracking und analyse, besucherstatistik, " +
                "zielgruppenmessung",
            Marketing =
                "marketing, marketingzwecke, marketingzwecken, werbung, werbe, werbecookies, werbe cookies, werbezwecke, werbezwecken, " +
                "werblich, werbenetzwerke, werbenetzwerk, anzeigen, personalisierte werbung, personalisierte anzeigen, personalisiert, tracking, targeting, " +
                "zielgerichtete werbung, remarketing, retargeting, marketing cookies, marketingcookies, profilbildung, profiling, " +
                "affiliate, verfolgung, interessenbezogene werbung, kommerziell, zielgruppen, conversion tracking, werbemaßnahmen, " +
                "kampagne, kampagnen, kampagnenmessung, werbekampagnen",
            Social =
                "soziale netzwerke, soziale medien, social media, sozial, soziale, sozialen netzwerke, sozialen medien, " +
                "social plugins, teilen",
            Other =
                "andere, anderes, sonstige, sonstiges, weitere, übrige, verschiedenes, optional, optionale, diverse, unnötig, unnötige",
            Unclassified =
                "unklassifiziert, unklassifizierte, nicht klassifiziert, nicht klassifizierte, unkategorisiert, nicht kategorisiert, " +
                "unbekannt, unbekannte, nicht zugeordnet, ausstehend, gegenstand der untersuchung, " +
                "zweck wird noch geprüft, in prüfung, anstehend, noch untersucht, noch untersucht werden, wird untersucht",
            Negations =
                "nicht, kein, keine, optional, optionale, nicht unbedingt, einwilligungspflichtig, " +
                "einwilligungspflichtige, zustimmungspflichtig, nicht essenziell",
        },
        Storage = new()
        {
            HttpCookie = "http cookie, textdatei, browser cookie",
            LocalStorage =
                "lokaler speicher, lokale speicherung, lokalen speicher, html5 speicher, browserspeicher, lokaler browserspeicher, " +
                "lokales speicherobjekt",
            SessionStorage = "sitzungsspeicher, session speicher",
            Pixel = "pixel, zählpixel, tracking pixel, trackingpixel, pixel tracker, web beacon, web beacons, webbeacon",
            Script = "skript, skripte, script",
            Fingerprint = "fingerabdruck, digitaler fingerabdruck, gerätefingerabdruck, browser fingerabdruck",
            AppStorage = "app speicher, mobile app",
        },
        Party = new()
        {
            First =
                "erstanbieter, eigene, eigenes, eigener, eigenes cookie, eigene cookies, erste partei, intern, interne, " +
                "internes, websitebetreiber, eigentümer dieser website, wir, uns, erstanbieter cookie, first party, " +
                "seitenbetreiber, eigentümer der website, webseitenbetreiber, betreiber dieser website, diese website, " +
                "diese webseite, diese seite, unsere website, unsere webseite, betreiber der website, " +
                "betreiber der webseite, websiteinhaber, wir selbst",
            Third =
                "drittanbieter, dritte, dritter, dritten, fremd, fremde, extern, externe, externes, dritte partei, dritt, " +
                "third party, drittanbieter cookie, drittanbieter cookies, drittpartei, externer anbieter, fremdanbieter",
        },
        Text = new()
        {
            Connecting =
                "der, die, das, den, dem, des, ein, eine, einen, einem, einer, eines, und, oder, aber, sondern, denn, sowie, bzw, " +
                "als, wie, dass, ob, wenn, weil, damit, um, zu, zum, zur, in, im, an, am, auf, aus, bei, beim, mit, nach, von, vom, " +
                "vor, für, durch, ohne, gegen, unter, über, zwischen, bis, seit, während, wegen, sich, ist, sind, wird, werden, kann, " +
                "können, nicht, ihre, ihrer, ihren, ihrem, ihr, unsere, unserer, unserem, unseren, diese, dieser, dieses, diesem, " +
                "diesen, sein, seine, welche, welcher, welches, so, auch, hat, haben, deren, dessen, je, z b, d h, unser, wurde, " +
                "wurden",
            Frequent =
                "wir, sie, es, cookies, website, webseite, daten, nutzer, verwendet, besucher, informationen, durch, noch, nur, " +
                "keine, besuchers, speichert, wobei, eingesetzt",
            And = "und, sowie",
            Or = "oder, bzw",
            Months =
                "januar=1, jänner=1, februar=2, märz=3, april=4, mai=5, juni=6, juli=7, august=8, september=9, oktober=10, " +
                "november=11, dezember=12, jan=1, feb=2, mär=3, mrz=3, apr=4, jun=6, jul=7, aug=8, sep=9, sept=9, okt=10, nov=11, " +
                "dez=12, maerz=3",
            Yes = "ja, wahr",
            No = "nein, falsch",
            LastUpdated =
                "stand, stand vom, stand der, letzte aktualisierung, zuletzt aktualisiert, zuletzt aktualisiert am, letzte änderung, " +
                "zuletzt geändert, zuletzt geändert am, aktualisiert, aktualisiert am, gültig ab, gültig seit, in kraft seit, datum, " +
                "fassung vom, version vom, version, stand datum, letzter stand, datum der letzten aktualisierung, inkrafttreten, " +
                "geändert am, letzte überarbeitung, in der fassung vom, aktueller stand",
            ConsentTerms =
                "einwilligung, zustimmung, akzeptieren, alle akzeptieren, ablehnen, alle ablehnen, cookie einstellungen, widerrufen, " +
                "widerruf, einstellungen speichern, auswahl bestätigen",
            Examples = "z b, zb, zum beispiel, beispielsweise, wie, wie z b, u a, insbesondere, etwa, bspw, beispiel, beispiele",
        },
    };
}
