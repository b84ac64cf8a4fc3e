namespace PolicyExtract.Vocabulary.Languages;

internal static class Swedish
{
    public static Language Words { get; } = new()
    {
        Tag = "sv",
        Headers = new()
        {
            Name =
                "namn, namnet, kaka, kakor, kakan, kakans namn, namn på kaka, namn på kakan, namn på kakor, namn på cookie, " +
                "namn på cookien, namn på cookies, cookienamn, cookie namn, cookiens namn, kaknamn, benämning, beteckning, titel, " +
                "nyckel, nyckelnamn, identifierare, cookie id, tekniskt namn, kakor vi använder, " +
                "cookies vi använder, lista över cookies, spårare, filnamn, kakfil",
            Provider =
                "leverantör, leverantörer, leverantörens namn, leverantör av cookie, tjänsteleverantör, tillhandahållare, " +
                "tillhandahålls av, sätts av, satt av, placeras av, placerad av, ställs in av, utfärdare, utgivare, utfärdas av, ägare, " +
                "företag, bolag, organisation, ansvarig, personuppgiftsansvarig, tredje part, tredjepart, tredjepartsleverantör, aktör, " +
                "partner, avsändare, mottagare, operatör, plattform, vem, vem sätter kakan, levereras av, skapas av, hanteras av, " +
                "förvaltare",
            Feature =
                "funktion och plats, funktionalitet, funktionaliteter, egenskap, egenskaper, plats, modul, sida, produkt, var, " +
                "används på, används i, område, komponent",
            Category =
                "kategori, kategorier, cookiekategori, cookie kategori, kategori av cookie, kakkategori, grupp, klass, klassificering, " +
                "klassning, cookiegrupp",
            Purpose =
                "syfte, syften, syftet, syfte med cookien, syfte med kakan, kakans syfte, cookiens syfte, ändamål, ändamålet, " +
                "ändamål med kakan, beskrivning, beskrivningar, beskrivning av cookie, beskrivning av kakan, användning, används för, " +
                "används till, användningsområde, vad används den till, vad används kakan till, vad gör kakan, vad den gör, varför, " +
                "förklaring, information, mer information, detaljer, kommentar, kommentarer, anmärkning, anmärkningar, uppgift, mål, " +
                "avsikt, beskrivning och syfte, syfte och beskrivning, insamlade uppgifter, data som samlas in, nytta, betydelse, " +
                "innebörd, övrigt, behandlingsändamål",
            Duration =
                "varaktighet, giltighetstid, giltighet, giltighetsperiod, giltig, giltig till, giltig i, lagringstid, lagringsperiod, " +
                "maximal lagringstid, längsta lagringstid, lagringsvaraktighet, maximal lagringsvaraktighet, lagras, lagras i, " +
                "lagringslängd, livslängd, livstid, kakans livslängd, utgång, utgångsdatum, utgångstid, utgår, utgår efter, går ut, " +
                "löper ut, löptid, förfallodatum, förfallotid, förfaller, upphör, upphör att gälla, slutdatum, period, tid, tidsperiod, " +
                "tidsperiod för lagring, tidslängd, hur länge, hur länge den sparas, bevarandetid, bevaringstid, sparas, sparas i, " +
                "sparas hur länge, förvaringstid, gallring, gallringstid, raderas, raderas efter, tas bort, längd, behålls, livscykel, " +
                "utgångsdag, utgångsperiod, max ålder, sessionskaka eller varaktig, typ och varaktighet, aktiv, maximal lagringsperiod, " +
                "standardutgångstid, standard utgångstid, förvald utgångstid, standardlivslängd, standardgiltighetstid",
            Domain = "domän, domäner, domännamn, cookiedomän, värd, värdnamn, webbplats, webbsida, sajt, url, webbadress, adress, host",
            Party =
                "part, parter, första eller tredje part, förstapart eller tredjepart, förstaparts eller tredjeparts, " +
                "första part eller tredje part, förstapart, egen eller tredje part, intern eller extern, tredjepartscookie, " +
                "tredjepartskaka",
            Storage =
                "lagring, lagringstyp, lagringsmetod, lagringsplats, typ av lagring, teknik, teknologi, teknologier, typ av teknik, " +
                "lagringssätt, lagringsteknik",
            Type =
                "typ, typer, typ av cookie, typ av cookies, typ av kaka, typ av kakor, cookietyp, cookie typ, kaktyp, slag, sort, art, " +
                "kakans typ",
            Service =
                "tjänst, tjänster, tjänstens namn, tjänstenamn, verktyg, applikation, program, programvara, system, lösning, " +
                "insticksprogram",
            Origin = "källa, ursprung, härkomst, kommer från, från, kakans ursprung",
            Function = "funktion, funktioner, kakans funktion, cookiens funktion, cookie funktion",
            Used = "använda cookies, använda kakor",
            Other =
                "rättslig grund, laglig grund, land, nummer, kräver samtycke",
        },
        Retention = new()
        {
            Second = "sekund, sekunder, sek, s",
            Minute = "minut, minuter, min",
            Hour = "timme, timmar, tim, h",
            Day = "dag, dagar, dygn, d, kalenderdagar, dagars",
            Week = "vecka, veckor",
            Month = "månad, månader, mån, kalendermånader, månaders",
            Year = "år, kalenderår, års",
            Numbers =
                "en=1, ett=1, två=2, tre=3, fyra=4, fem=5, sex=6, sju=7, åtta=8, nio=9, tio=10, elva=11, tolv=12, tretton=13, " +
                "fjorton=14, femton=15, arton=18, tjugo=20, tjugofyra=24, trettio=30, trettiosex=36, fyrtioåtta=48, sextio=60, " +
                "nittio=90, hundra=100, " +
                "halvt=0.5, ett halvt=0.5, halv=0.5, en halv=0.5",
            Session =
                "session, sessioner, sessionen, sessionskaka, sessionskakor, sessionscookie, sessionscookies, sessionslängd, " +
                "per session, under sessionen, under session, sessionens slut, vid sessionens slut, till sessionens slut, " +
                "slutet av sessionen, i slutet av sessionen, till slutet av sessionen, tills sessionen avslutas, " +
                "tills sessionen är slut, när sessionen avslutas, när sessionen är slut, efter sessionen, efter avslutad session, " +
                "avslutad session, webbläsarsession, webbläsarsessionen, användarsession, aktuell session, pågående session, tillfällig, " +
                "tillfälliga, temporär, temporära, sessionstid, sessionsbaserad, besökets längd, under besöket, endast session",
            Browser = "webbläsare, webbläsaren, webbläsarens, webbläsarfönstret, fönstret, fliken, browser",
            Closing = "stänger, stängs, stänga, stängd, stängt, stängning, stängts, lämnar, avslutar, avslutas",
            Persistent =
                "permanent, permanenta, beständig, beständiga, bestående, varaktig, varaktiga, persistent, ihållande, ständig, " +
                "för alltid, alltid, evig, evigt, obegränsad, obegränsat, obestämd tid, tills vidare, aldrig, upphör aldrig, " +
                "går aldrig ut, löper aldrig ut, utgår aldrig, raderas aldrig, ingen tidsgräns, inget utgångsdatum, utan utgångsdatum, " +
                "ingen utgång, oändlig, oändligt, permanent kaka, permanenta kakor, varaktig kaka, beständig kaka, ingen begränsning",
            Variable =
                "varierar, varierande, variabel, olika, beror, beroende, skiftande, några sekunder, några få sekunder, " +
                "några minuter, några få minuter, några timmar",
            Unknown =
                "okänd, okänt, okända, ej känd, inte känd, odefinierad, ej definierad, inte definierad, ej tillgänglig, ej tillämpligt, " +
                "ej angiven, ej angivet, inte angivet, ej specificerad, saknas, ingen, inga, ingen uppgift, ospecificerad, väntande, " +
                "ingen information",
            Immediate = "omedelbart, genast, direkt, raderas direkt, raderas omedelbart, tas bort direkt",
            UpTo =
                "upp till, upp till högst, högst, max, maximalt, maximum, som längst, som mest, längst, inte längre än, mindre än, inom, " +
                "under, max upp till, ej längre än",
            AtLeast = "minst, åtminstone, minimum, mer än, längre än, eller mer, eller längre",
            About = "cirka, ca, ungefär, omkring, runt, nästan, vanligtvis, normalt",
            To = "till, eller, och, upp till",
            Until = "tills, till, till dess, när, då, så snart, så länge, efter, vid, fram till, om",
            LastVisit =
                "senaste besök, senaste besöket, ditt senaste besök, sista besök, sista besöket, varje besök, senaste inloggning, " +
                "senaste sessionen, senaste sidvisning",
            LastActivity =
                "senaste aktivitet, senaste aktiviteten, inaktivitet, senaste användning, senaste användningen, senaste interaktion, " +
                "senaste uppdatering, sista aktivitet",
            Set =
                "sätts, placeras, placering, placerades, skapas, skapande, skapades, första besök, första besöket, installation, " +
                "lagras på enheten, satts",
            Consent = "samtycke, ditt samtycke, medgivande, godkännande",
            Fillers =
                "utgår, går ut, löper ut, upphör, efter, från, den, det, de, för, i, är, kakan, kaka, kakor, cookie, cookies, cookien, " +
                "lagras, lagrad, sparas, sparad, giltig, giltighet, giltighetstid, varaktighet, livslängd, tid, tidsperiod, raderas, " +
                "raderad, tas bort, tas, bort, automatiskt, standard, sedan, endast, stannar, kvar, finns, ligger, på, din, dina, enhet, " +
                "datum, data, användare, användaren, besök, varje, webbplats, webbplatsen, med, typ, av, räknat, som, att, du, tills, " +
                "http, varar, lever, gäller, förnyas, inställning, uppdatering",
        },
        Categories = new()
        {
            Necessary =
                "nödvändig, nödvändiga, nödvändigt, strikt nödvändiga, strikt nödvändig, absolut nödvändiga, helt nödvändiga, " +
                "tekniskt nödvändiga, obligatorisk, obligatoriska, väsentliga, väsentlig, essentiella, tekniska, teknisk, krävs, " +
                "alltid aktiv, alltid aktiva, grundläggande, basfunktioner, nödvändiga kakor, driften, drift, absolut nödvändig, " +
                "tvingande nödvändiga, systemkakor, alltid på, tillhandahållande av tjänsten",
            Security =
                "säkerhet, säkerhets, säkerhetskakor, säkerhetscookies, autentisering, bedrägeribekämpning, inloggning, skydd, " +
                "bedrägeriförebyggande",
            Preferences =
                "inställningar, inställning, preferenser, preferens, preferenscookies, funktionell?, funktionella?, funktionalitet?, " +
                "funktions?, funktionskakor?, funktionscookies?, inställningskakor, personalisering, personanpassning, anpassning, " +
                "användarupplevelse, komfort, bekvämlighet, språk, användarinställningar, inbäddat innehåll, externa medier, support, " +
                "video, personliga inställningar",
            Analytics =
                "analys, analyser, analytisk, analytiska, analytics, analyskakor, analyscookies, statistik, statistisk, statistiska, " +
                "statistikkakor, statistikcookies, prestanda?, prestandakakor?, prestandacookies?, prestations?, mätning, mätningar, " +
                "publikmätning, besöksstatistik, webbanalys, webbstatistik, besöksmätning, trafikmätning, analysverktyg, " +
                "statistik och prestandakakor, uppföljning, förbättring, optimering",
            Marketing =
                "marknadsföring, marknadsförings, marknadsföringskakor, marknadsföringscookies, marknadsföringsändamål, reklam, " +
                "reklamkakor, annons, annonser, annonsering, annonserings, annonskakor, annonsnätverk, riktad, riktade, " +
                "riktad annonsering, riktad reklam, riktad marknadsföring, målinriktad, målinriktade, inriktning, spårning, " +
                "spårningskakor, spårningscookies, spårande, remarketing, retargeting, profilering, kommersiell, kommersiella, " +
                "beteendestyrd, konvertering, marketing, annonsörer",
            Social = "sociala medier, sociala nätverk, social, sociala, socialt nätverk, delning, dela",
            Other =
                "övrig, övriga, övrigt, annan, andra, annat, andra kakor, övriga kakor, valfri, valfria, ytterligare, frivilliga, " +
                "onödiga",
            Unclassified =
                "oklassificerad, oklassificerade, ej klassificerade, inte klassificerade, okategoriserade, okategoriserad, " +
                "ej kategoriserade, okänd, okända, oklassade, väntande, väntar, avvaktar",
            Negations = "inte, ej, icke, utan, valfri, valfria, frivilliga, inte strikt, utöver, kräver samtycke",
        },
        Storage = new()
        {
            HttpCookie = "http cookie, textfil, http kaka, webbläsarkaka, http cookies",
            LocalStorage = "lokal lagring, lokalt lagringsutrymme, webbläsarlagring, html5 lokal lagring, lokal html lagring",
            SessionStorage = "sessionslagring, sessionslagringsutrymme",
            Pixel = "pixel, pixlar, spårningspixel, spårningspixlar, webbfyr, webbfyrar, pixelspårare, pixeltagg",
            Script = "skript, script, javascript kod",
            Fingerprint = "fingeravtryck, digitalt fingeravtryck, enhetsfingeravtryck",
            AppStorage = "applagring, app lagring, mobilapp",
        },
        Party = new()
        {
            First =
                "första part, första parten, förstapart, förstaparts, förstapartskaka, förstapartscookie, " +
                "förstapartskakor, förstapartscookies, egen, egna, eget, intern, interna, första, egna kakor, " +
                "webbplatsens ägare, vi, vår webbplats, denna webbplats, den här webbplatsen, denna sida, " +
                "webbplatsägaren, sajtägaren, ägare av webbplatsen",
            Third =
                "tredje part, tredje parten, tredjepart, tredjeparts, tredjepartskaka, tredjepartskakor, tredjepartscookie, " +
                "tredjepartscookies, tredje, extern, externa, externt, partner, tredje parts",
        },
        Text = new()
        {
            Connecting =
                "en, ett, den, det, de, i, på, av, för, med, till, från, om, hos, vid, under, över, mellan, genom, efter, före, innan, " +
                "utan, mot, och, eller, men, samt, att, som, när, där, eftersom, så, än, din, ditt, dina, vår, vårt, våra, sin, sitt, " +
                "sina, deras, dess, är, var, blir, kan, ska, inte, hur, vilka, vilken, vilket, denna, detta, dessa, via, per, enligt, " +
                "inom, vars, har, ha, bland, t ex",
            Frequent =
                "du, vi, kakor, kakan, webbplats, webbplatsen, använder, används, information, besökare, användaren, också, även, sig, " +
                "webbläsare, uppgifter, sidan, genom, lagras, cookies",
            And = "och, samt",
            Or = "eller",
            Months =
                "januari=1, februari=2, mars=3, april=4, maj=5, juni=6, juli=7, augusti=8, september=9, oktober=10, november=11, " +
                "december=12, jan=1, feb=2, febr=2, apr=4, aug=8, sep=9, sept=9, okt=10, nov=11, dec=12",
            Yes = "ja, sant",
            No = "nej, falskt",
            LastUpdated =
                "senast uppdaterad, senast uppdaterat, senast uppdaterades, senast ändrad, senast ändrat, senast reviderad, " +
                "senaste uppdatering, senaste ändring, uppdaterad, uppdaterat, uppdaterades, ändrad, reviderad, datum, version, " +
                "gäller från, gäller fr o m, giltig från, ikraftträdande, träder i kraft, publicerad, publicerades, utgåva, granskad, " +
                "senast granskad, sidan uppdaterades, sidan uppdaterad",
            ConsentTerms =
                "samtycke, godkänn, godkänn alla, acceptera, acceptera alla, avvisa, avvisa alla, neka, neka alla, cookieinställningar, " +
                "kakinställningar, hantera cookies, återkalla samtycke, anpassa",
            Examples = "till exempel, t ex, tex, exempel, exempelvis, såsom, bland annat, bl a, som till exempel",
        },
    };
}
