namespace PolicyExtract.Vocabulary.Languages;

internal static class Dutch
{
    public static Language Words { get; } = new()
    {
        Tag = "nl",
        Headers = new()
        {
            Name =
                "naam, namen, naam cookie, naam van cookie, naam van de cookie, naam van het cookie, naam cookies, cookienaam, " +
                "cookie naam, cookienamen, benaming, titel, sleutel, sleutelnaam, identificatie, cookie id, technische naam, " +
                "geplaatste cookies, lijst van cookies, naam tracker, bestandsnaam, omschrijving cookie, label, " +
                "cookies die we gebruiken",
            Provider =
                "aanbieder, aanbieders, naam aanbieder, aanbieder van de cookie, leverancier, leveranciers, naam leverancier, provider, " +
                "geplaatst door, gezet door, ingesteld door, uitgegeven door, verstrekker, dienstverlener, serviceprovider, " +
                "dienstenaanbieder, verantwoordelijke, verwerkingsverantwoordelijke, verwerker, eigenaar, cookie eigenaar, bedrijf, " +
                "onderneming, organisatie, uitgever, derde, derden, derde partij, derde partijen, externe partij, partner, beheerder, " +
                "beheerd door, ontvanger, ontvangers, plaatser, platform, wie, wie plaatst, wie plaatst de cookie, " +
                "partij die de cookie plaatst, instantie, maker, ontwikkelaar, afkomstig van, fabrikant, door wie",
            Feature =
                "functie en locatie, functionaliteit, functionaliteiten, kenmerk, kenmerken, onderdeel, locatie, plaats, pagina, module, " +
                "product, waar, waar gebruikt, gebruikt op",
            Category =
                "categorie, categorieën, cookiecategorie, cookie categorie, categorie cookie, categorie van de cookie, groep, klasse, " +
                "classificatie, indeling, cookiegroep, noodzaak",
            Purpose =
                "doel, doelen, doeleinde, doeleinden, doel van de cookie, doel van het cookie, doel cookie, doelstelling, " +
                "doelstellingen, omschrijving, omschrijvingen, omschrijving van de cookie, beschrijving, beschrijvingen, " +
                "beschrijving van de cookie, doel en omschrijving, omschrijving en doel, gebruik, gebruiksdoel, toepassing, " +
                "gebruikt voor, waarvoor, waarvoor dient, waarvoor wordt het gebruikt, waarom, wat doet deze cookie, wat doet het, " +
                "wat doet de cookie, uitleg, toelichting, verklaring, details, detail, informatie, meer informatie, " +
                "aanvullende informatie, opmerking, opmerkingen, reden, werking, gebruik van de cookie, verzamelde gegevens, gegevens, " +
                "verwerkingsdoel, verwerkingsdoeleinde, nut, betekenis, taak, welke gegevens, doel van de verwerking",
            Duration =
                "duur, looptijd, cookie duur, cookieduur, duur van de cookie, bewaartermijn, bewaartermijnen, maximale bewaartermijn, " +
                "bewaartijd, bewaarduur, bewaarperiode, bewaring, maximale bewaarduur, opslagduur, maximale opslagduur, opslagtermijn, " +
                "opslagperiode, opslagtijd, duur van opslag, duur opslag, levensduur, levensduur van de cookie, levensduur cookie, " +
                "geldigheid, geldigheidsduur, geldigheidstermijn, geldigheidsperiode, geldig tot, geldig, vervaldatum, vervaltermijn, " +
                "vervaltijd, vervalt, vervalt na, verval, verloopt, verloopt na, verloopt op, verloopdatum, verlooptijd, verlooptermijn, " +
                "verloop, vervalperiode, termijn, tijd, tijdsduur, tijdsperiode, periode, hoe lang, hoelang, hoe lang bewaard, " +
                "einddatum, houdbaarheid, expiratie, expiratiedatum, expiry, retentie, retentietijd, retentieperiode, actief, " +
                "uiterste datum, bewaard voor, cookie levensduur, wordt bewaard, blijft staan, sessie of permanent, type en duur, " +
                "verwijderd na, " +
                "standaard vervaltijd, standaardvervaltijd, standaard vervaldatum, standaard verlooptijd, " +
                "standaard bewaartermijn, standaard looptijd, standaard duur",
            Domain =
                "domein, domeinen, domeinnaam, cookiedomein, domein van de cookie, host, hostnaam, website, site, url, webadres, adres, " +
                "internetadres, cookiesubgroep",
            Party =
                "partij, partijen, eerste of derde partij, eigen of derde, eigen of derden, first of third party, intern of extern, " +
                "third party cookie, eerste partij of derde partij, eerste partij, cookie van derden",
            Storage =
                "opslag, opslagtype, soort opslag, type opslag, opslagmethode, opslaglocatie, opslagplaats, technologie, technologieën, " +
                "gebruikte technologie, techniek, type technologie",
            Type =
                "soort, soorten, type, types, typen, soort cookie, soort cookies, cookiesoort, cookietype, type cookie, type cookies, " +
                "soorten cookies, aard, cookie soort, cookie type, soort of type",
            Service =
                "dienst, diensten, service, naam dienst, naam van de dienst, tool, tools, hulpmiddel, applicatie, toepassing of dienst, " +
                "software, systeem, programma, plug in, oplossing",
            Origin = "herkomst, bron, oorsprong, afkomst, bron van de cookie, van",
            Function = "functie, functies, functie van de cookie, functie cookie",
            Used = "gebruikte cookies",
            Other =
                "grondslag, rechtsgrond, rechtsgrondslag, juridische grondslag, wettelijke grondslag, land, nummer, " +
                "toestemming vereist, toestemming nodig",
        },
        Retention = new()
        {
            Second = "seconde, seconden, sec, s",
            Minute = "minuut, minuten, min",
            Hour = "uur, uren, u, h",
            Day = "dag, dagen, d, kalenderdagen, etmaal",
            Week = "week, weken, wk",
            Month = "maand, maanden, mnd, mnden, kalendermaanden",
            Year = "jaar, jaren, jr",
            Numbers =
                "een=1, één=1, eén=1, twee=2, drie=3, vier=4, vijf=5, zes=6, zeven=7, acht=8, negen=9, tien=10, elf=11, twaalf=12, " +
                "dertien=13, veertien=14, vijftien=15, achttien=18, twintig=20, vierentwintig=24, vijfentwintig=25, dertig=30, " +
                "zesendertig=36, achtenveertig=48, zestig=60, negentig=90, honderd=100, " +
                "half=0.5, een half=0.5, anderhalf=1.5",
            Session =
                "sessie, sessies, gebruikerssessie, browsersessie, sessiecookie, sessie cookie, sessiecookies, sessie cookies, " +
                "per sessie, tijdens sessie, tijdens de sessie, gedurende de sessie, duur van de sessie, sessieduur, einde sessie, " +
                "einde van sessie, einde van de sessie, eind van de sessie, tot einde sessie, tot einde van de sessie, " +
                "tot het einde van de sessie, eind sessie, na de sessie, na sessie, na afloop van de sessie, alleen sessie, " +
                "huidige sessie, tijdelijk, tijdelijke, eenmalige sessie, voor de sessie, voor de duur van de sessie, sessie gebaseerd, " +
                "einde browsersessie, tot einde browsersessie, einde bezoek, duur van het bezoek, " +
                "einde van het bezoek, tijdens het bezoek",
            Browser = "browser, browsers, webbrowser, browservenster, venster, tabblad",
            Closing = "sluiten, sluit, gesloten, afsluiten, afgesloten, sluiting, afsluit, verlaten, verlaat, beëindigen",
            Persistent =
                "permanent, permanente, persistent, persistente, blijvend, blijvende, onbeperkt, onbeperkte, onbepaald, onbepaalde tijd, " +
                "voor onbepaalde tijd, nooit, verloopt nooit, vervalt nooit, verloopt niet, vervalt niet, geen vervaldatum, " +
                "geen einddatum, geen limiet, zonder einddatum, altijd, voor altijd, oneindig, eeuwig, permanente cookie, " +
                "persistente cookie, geen verloop, geen expiratie, niet vervallend, geen verloopdatum",
            Variable =
                "variabel, variabele, varieert, wisselend, verschillend, verschillende, afhankelijk, divers, diverse, hangt af, " +
                "enkele seconden, een paar seconden, paar seconden, enkele minuten, een paar minuten, enkele uren, een paar uur",
            Unknown =
                "onbekend, onbekende, niet bekend, ongedefinieerd, niet gedefinieerd, niet beschikbaar, niet van toepassing, n v t, nvt, " +
                "niet gespecificeerd, niet opgegeven, geen, geen informatie, in behandeling, nader te bepalen, niet vermeld, onbepaald",
            Immediate = "onmiddellijk, direct, meteen, direct verwijderd, wordt direct verwijderd, onmiddellijk verwijderd",
            UpTo =
                "tot, tot maximaal, maximaal, max, maximum, ten hoogste, hooguit, hoogstens, niet langer dan, niet meer dan, minder dan, " +
                "binnen, uiterlijk, tot wel, tot max, korter dan",
            AtLeast = "minimaal, minstens, ten minste, tenminste, meer dan, langer dan, of langer, of meer",
            About = "ongeveer, circa, ca, ongv, bijna, meestal, doorgaans, gemiddeld, rond",
            To = "tot, of, en, t m, tot en met",
            Until = "tot, totdat, tot aan, wanneer, zodra, als, na, bij, tot het, tot de, zolang, indien",
            LastVisit =
                "laatste bezoek, uw laatste bezoek, je laatste bezoek, het laatste bezoek, elk bezoek, ieder bezoek, laatste login, " +
                "laatste sessie, laatste paginabezoek",
            LastActivity =
                "laatste activiteit, inactiviteit, laatste gebruik, laatste interactie, laatste update, laatste actie, niet actief",
            Set = "plaatsing, plaatsen, aanmaken, aanmaak, eerste bezoek, installatie, instellen, geplaatst, zetten, het plaatsen",
            Consent = "toestemming, uw toestemming, je toestemming, akkoord",
            Fillers =
                "verloopt, vervalt, vervallen, na, vanaf, de, het, een, van, voor, in, is, zijn, wordt, worden, deze, dit, cookie, " +
                "cookies, bewaard, opgeslagen, opslag, opslagduur, bewaartermijn, geldig, geldigheid, duur, looptijd, levensduur, " +
                "periode, verwijderd, automatisch, standaard, daarna, alleen, blijft, blijven, op, uw, je, apparaat, datum, gegevens, " +
                "gebruiker, bezoek, elk, elke, website, site, met, tijd, soort, type, eerste, sinds, gedurende, telkens, vernieuwd, " +
                "browser, http, om, bij, staan, bewaren, lang, instelling, update",
        },
        Categories = new()
        {
            Necessary =
                "noodzakelijk, noodzakelijke, strikt noodzakelijk, strikt noodzakelijke, technisch noodzakelijk, " +
                "technisch noodzakelijke, vereist, vereiste, verplicht, verplichte, essentieel, essentiële, technisch, technische, " +
                "operationele, operationeel, altijd actief, altijd aan, basis, onmisbaar, onmisbare, nodig, dienstverlening, " +
                "functioneel noodzakelijk, functioneel noodzakelijke, werking van de website, noodzakelijke en functionele, " +
                "noodzakelijk en functioneel, altijd ingeschakeld, fundamentele, vrijgesteld",
            Security =
                "beveiliging, beveiligings, beveiligingscookies, veiligheid, authenticatie, fraudepreventie, veiligheidscookies, fraude, " +
                "beveiligd",
            Preferences =
                "voorkeur, voorkeuren, voorkeurscookies, voorkeurs, voorkeurs cookies, functioneel?, functionele?, functionaliteit?, " +
                "functionaliteiten?, functionaliteitscookies?, personalisatie, personaliseren, gepersonaliseerd, gepersonaliseerde, " +
                "comfort, instellingen, gebruikersinstellingen, gebruiksgemak, gebruikerservaring, taal, ondersteuning, externe media, " +
                "externe inhoud, ingesloten inhoud, video, gebruiksvriendelijkheid",
            Analytics =
                "analytisch, analytische, analyse, analysecookies, analyse cookies, analytics, statistiek, statistieken, statistisch, " +
                "statistische, statistiekcookies, prestatie?, prestaties?, prestatiecookies?, performance?, meting, meten, " +
                "bezoekersmeting, bezoekers meting, bezoekersstatistieken, webstatistieken, webanalyse, publieksmeting, meetcookies, " +
                "gebruiksanalyse, onderzoek, verbetering, optimalisatie, beperkt analytisch, beperkt analytische",
            Marketing =
                "marketing, marketingcookies, marketing cookies, reclame, reclamecookies, advertentie, advertenties, advertentiecookies, " +
                "adverteren, advertising, tracking, trackingcookies, tracking cookies, targeting, targetingcookies, doelgericht, " +
                "doelgerichte, gerichte reclame, gepersonaliseerde advertenties, gepersonaliseerde reclame, advertentienetwerk, " +
                "advertentienetwerken, remarketing, retargeting, profilering, volgen, commercieel, commerciële, publiciteit, " +
                "publicitaire, gedragsgerichte, promotie, affiliate, conversie, volgcookies",
            Social =
                "sociale netwerken, sociaal netwerk, sociale media, social media, sociaal, sociale, social mediacookies, " +
                "social media cookies, delen, socialmediacookies",
            Other =
                "andere, ander, overig, overige, anders, diverse, optioneel, optionele, aanvullende, overige cookies, rest, onnodig, " +
                "onnodige",
            Unclassified =
                "niet geclassificeerd, niet geclassificeerde, ongeclassificeerd, ongeclassificeerde, ongecategoriseerd, " +
                "niet gecategoriseerd, onbekend, onbekende, in behandeling, niet ingedeeld, " +
                "doel in afwachting van onderzoek, doel wordt onderzocht, in afwachting",
            Negations = "niet, geen, zonder, optioneel, optionele, niet strikt, anders dan, naast",
        },
        Storage = new()
        {
            HttpCookie = "http cookie, tekstbestand, browsercookie",
            LocalStorage = "lokale opslag, lokale html5 opslag, browseropslag, html5 lokale opslag, lokale html-opslag",
            SessionStorage = "sessieopslag, sessie opslag",
            Pixel = "pixel, pixels, trackingpixel, tracking pixel, webbaken, webbakens, web beacon, baken, bakens, volgpixel",
            Script = "script, scripts, javascript code",
            Fingerprint = "vingerafdruk, digitale vingerafdruk, apparaatvingerafdruk, browservingerafdruk",
            AppStorage = "appopslag, app opslag, mobiele app",
        },
        Party = new()
        {
            First =
                "eerste partij, eigen, eigen cookie, eigen cookies, intern, interne, eerste, website eigenaar, " +
                "deze website, wij, onszelf, wijzelf, eigen website, onze website, deze site, onze site, " +
                "eigenaar van deze website, eigenaar van de website, websitebeheerder, websitehouder",
            Third =
                "derde partij, derde partijen, derde, derden, van derden, extern, externe, third party, cookies van derden, " +
                "cookie van derden, partner, partners, externe partij",
        },
        Text = new()
        {
            Connecting =
                "de, het, een, van, in, op, aan, bij, met, voor, door, naar, om, te, tot, uit, over, onder, tussen, tijdens, na, per, " +
                "via, zonder, tegen, en, of, maar, want, dus, als, dat, die, dit, deze, wie, waar, wanneer, omdat, zodat, terwijl, " +
                "zoals, uw, je, jouw, onze, ons, hun, zijn, haar, is, wordt, worden, kan, kunnen, niet, ook, ten, ter, er, wij, u, hoe, " +
                "welke, werd, heeft, hebben, waarmee, waarop, waardoor, teneinde, d m v, t b v",
            Frequent =
                "cookies, website, gegevens, gebruiker, bezoeker, gebruikt, informatie, deze, we, zij, hebt, nog, meer, bezoek, " +
                "onthouden, geplaatst, wanneer, alle, andere",
            And = "en, evenals, alsmede",
            Or = "of, dan wel",
            Months =
                "januari=1, februari=2, maart=3, april=4, mei=5, juni=6, juli=7, augustus=8, september=9, oktober=10, november=11, " +
                "december=12, jan=1, feb=2, mrt=3, apr=4, jun=6, jul=7, aug=8, sep=9, sept=9, okt=10, nov=11, dec=12",
            Yes = "ja, waar",
            No = "nee, onwaar",
            LastUpdated =
                "laatst bijgewerkt, laatst bijgewerkt op, laatst gewijzigd, laatst gewijzigd op, laatste update, laatste wijziging, " +
                "laatste bijwerking, bijgewerkt, bijgewerkt op, gewijzigd op, laatst aangepast, laatst aangepast op, aangepast op, " +
                "datum, datum laatste wijziging, versie, versie van, geldig vanaf, van kracht vanaf, ingangsdatum, " +
                "datum van inwerkingtreding, laatst herzien, laatst herzien op, herzien op, gepubliceerd op, publicatiedatum, " +
                "versiedatum, opgesteld op, voor het laatst bijgewerkt, voor het laatst gewijzigd",
            ConsentTerms =
                "toestemming, accepteren, alles accepteren, alle cookies accepteren, weigeren, alles weigeren, cookie instellingen, " +
                "cookievoorkeuren, voorkeuren beheren, toestemming intrekken, akkoord",
            Examples = "bijvoorbeeld, bijv, bv, b v, zoals, voorbeeld, voorbeelden, onder andere, onder meer, o a, waaronder",
        },
    };
}
