namespace PolicyExtract.Vocabulary.Languages;

internal static class Danish
{
    public static Language Words { get; } = new()
    {
        Tag = "da",
        Headers = new()
        {
            Name =
                "navn, navne, navnet, cookienavn, cookie navn, cookiens navn, navn på cookie, navn på cookien, navn på cookies, " +
                "navn cookie, betegnelse, benævnelse, titel, nøgle, nøglenavn, identifikator, cookie id, teknisk navn, " +
                "brugte cookies, cookies vi bruger, liste over cookies, sporingsteknologi, informationskapsel, filnavn",
            Provider =
                "udbyder, udbydere, udbyders navn, udbyder af cookie, leverandør, leverandører, tjenesteudbyder, tjenesteyder, " +
                "serviceudbyder, sat af, sættes af, placeret af, placeres af, angivet af, indstillet af, udsteder, udstedt af, udgiver, " +
                "ejer, cookie ejer, virksomhed, firma, selskab, organisation, ansvarlig, dataansvarlig, databehandler, tredjepart, " +
                "tredje part, tredjeparter, tredjepartsudbyder, partner, afsender, modtager, modtagere, operatør, platform, hvem, " +
                "hvem sætter cookien, leveret af, oprettet af, administreret af, provider, den dataansvarlige, aktør",
            Feature =
                "funktion og placering, funktionalitet, funktionaliteter, egenskab, egenskaber, placering, sted, modul, side, " +
                "produkt, hvor, anvendes på, bruges på, område",
            Category =
                "kategori, kategorier, cookiekategori, cookie kategori, kategori af cookie, gruppe, klasse, klassificering, " +
                "cookiegruppe, klassifikation",
            Purpose =
                "formål, formålet, formål med cookie, formål med cookien, cookiens formål, formålsbeskrivelse, beskrivelse, " +
                "beskrivelser, beskrivelse af cookie, beskrivelse af cookien, cookiebeskrivelse, anvendelse, anvendes til, bruges til, " +
                "brug, hvad bruges den til, hvad bruges cookien til, hvad gør cookien, hvad gør den, hvorfor, hvortil, forklaring, " +
                "oplysninger, information, mere information, detaljer, kommentar, kommentarer, bemærkning, bemærkninger, noter, mål, " +
                "hensigt, formål og beskrivelse, beskrivelse og formål, indsamlede data, data der indsamles, behandlingsformål, " +
                "betydning, opgave, yderligere oplysninger, indsamlede oplysninger",
            Duration =
                "varighed, maksimal varighed, cookiens varighed, levetid, cookiens levetid, maksimal levetid, udløb, udløber, " +
                "udløber efter, udløbsdato, udløbstid, udløbstidspunkt, udløbsperiode, udløbsfrist, opbevaring, opbevaringstid, " +
                "opbevaringsperiode, opbevaringsvarighed, opbevaringslængde, maksimal opbevaringsvarighed, maksimal opbevaringstid, " +
                "lagringstid, lagringsperiode, lagringsvarighed, maksimal lagringsvarighed, lagringens varighed, gyldighed, " +
                "gyldighedsperiode, gyldighedstid, gyldig, gyldig til, gyldig i, løbetid, periode, tid, tidsperiode, tidsrum, tidsramme, " +
                "hvor længe, hvor lang tid, frist, slettefrist, sletning, slettes, slettes efter, gemmes, gemmes i, opbevares, " +
                "opbevares i, opbevaringsfrist, længde, holdbarhed, holdbarhedsperiode, slutdato, bevares, bevaringsperiode, aktiv, " +
                "type og varighed, session eller permanent, opbevaringstidsrum, maksimal opbevaringsperiode, maksimal lagringsperiode, " +
                "standardudløbstid, standard udløbstid, standardudløb, standardvarighed",
            Domain =
                "domæne, domæner, domænenavn, cookiedomæne, vært, værtsnavn, website, websted, hjemmeside, webside, url, webadresse, " +
                "adresse, host",
            Party =
                "part, parter, første eller tredje part, førstepart eller tredjepart, førsteparts eller tredjeparts, " +
                "første part eller tredjepart, førstepart, egen eller tredjepart, intern eller ekstern, tredjepartscookie, " +
                "tredjeparts cookie, første parts eller tredje parts",
            Storage =
                "lagring, lagringstype, lagringsmetode, lagringssted, lagringsplads, opbevaringstype, type af lagring, teknologi, " +
                "teknologier, teknik, type af teknologi, lager",
            Type =
                "type, typer, cookietype, cookie type, type cookie, type af cookie, type af cookies, cookietyper, art, slags, " +
                "cookiens type",
            Service =
                "tjeneste, tjenester, tjenestens navn, tjenestenavn, service, services, værktøj, værktøjer, applikation, program, " +
                "software, system, løsning, plugin",
            Origin = "kilde, oprindelse, herkomst, kommer fra, fra, cookiens oprindelse",
            Function = "funktion, funktioner, cookiens funktion, cookie funktion, virkemåde",
            Used = "anvendte cookies",
            Other =
                "retsgrundlag, retligt grundlag, hjemmel, land, nummer, kræver samtykke",
        },
        Retention = new()
        {
            Second = "sekund, sekunder, sek, s",
            Minute = "minut, minutter, min",
            Hour = "time, timer, tim, h, timers",
            Day = "dag, dage, døgn, d, kalenderdage, dages",
            Week = "uge, uger",
            Month = "måned, måneder, md, mdr, mdn, mnd, kalendermåneder, måneders",
            Year = "år, årig, kalenderår, års",
            Numbers =
                "en=1, én=1, et=1, ét=1, to=2, tre=3, fire=4, fem=5, seks=6, syv=7, otte=8, ni=9, ti=10, elleve=11, tolv=12, tretten=13, " +
                "fjorten=14, femten=15, atten=18, tyve=20, fireogtyve=24, tredive=30, seksogtredive=36, otteogfyrre=48, hundrede=100, " +
                "halvt=0.5, et halvt=0.5, halv=0.5, en halv=0.5, halvandet=1.5",
            Session =
                "session, sessioner, sessionen, sessionscookie, sessionscookies, session cookie, sessions cookie, per session, " +
                "pr session, under sessionen, i sessionen, sessionens varighed, varigheden af sessionen, sessionens længde, " +
                "sessionens udløb, sessionsudløb, session slut, sessionens slutning, ved sessionens slutning, til sessionens slutning, " +
                "ved sessionens afslutning, sessionens afslutning, slutningen af sessionen, når sessionen slutter, " +
                "når sessionen afsluttes, når sessionen er slut, indtil sessionen slutter, indtil sessionen afsluttes, efter sessionen, " +
                "efter endt session, browsersession, browsersessionen, browser session, brugersession, aktuel session, " +
                "nuværende session, midlertidig, midlertidige, besøgets varighed, under besøget, sessionsbaseret, kun session",
            Browser = "browser, browseren, browserens, browservinduet, vinduet, fanen, webbrowser, webbrowseren",
            Closing = "lukker, lukkes, lukke, lukket, lukning, afslutter, afsluttes, forlader, slukkes",
            Persistent =
                "permanent, permanente, vedvarende, persistent, persistente, varig, varige, blivende, for evigt, evig, evigt, altid, " +
                "ubegrænset, ubegrænsede, tidsubegrænset, på ubestemt tid, ubestemt tid, aldrig, udløber aldrig, udløber ikke, " +
                "ingen udløb, ingen udløbsdato, intet udløb, uden udløb, uden udløbsdato, ingen tidsbegrænsning, uendelig, uendeligt, " +
                "slettes aldrig, vedvarende cookie, vedvarende cookies, permanent cookie, permanente cookies, konstant",
            Variable =
                "varierer, varierende, variabel, forskellig, forskellige, forskelligt, afhænger, afhængig, skiftende, " +
                "få sekunder, nogle få sekunder, et par sekunder, nogle sekunder, få minutter, nogle få minutter, " +
                "et par minutter, få timer, nogle timer",
            Unknown =
                "ukendt, ukendte, ikke kendt, udefineret, ikke defineret, ikke tilgængelig, ikke relevant, ikke angivet, ikke oplyst, " +
                "ikke specificeret, uspecificeret, ingen, intet, ingen oplysninger, afventer, ikke fastsat, ikke anvendelig",
            Immediate = "øjeblikkeligt, straks, med det samme, omgående, slettes straks, slettes med det samme",
            UpTo =
                "op til, op til maksimalt, maks, maksimalt, maksimum, max, højst, højest, højst op til, ikke længere end, mindre end, " +
                "inden for, under, ikke mere end, til maksimalt",
            AtLeast = "mindst, minimum, i mindst, mere end, længere end, eller mere, eller længere",
            About = "cirka, ca, omkring, omtrent, næsten, normalt, typisk, som regel",
            To = "til, eller, og, op til",
            Until = "indtil, til, når, så snart, så længe, efter, ved, medmindre, frem til, før",
            LastVisit =
                "sidste besøg, seneste besøg, dit seneste besøg, dit sidste besøg, hvert besøg, sidste login, seneste login, " +
                "seneste session, sidste session, sidste sidevisning",
            LastActivity =
                "sidste aktivitet, seneste aktivitet, inaktivitet, sidste brug, seneste brug, seneste interaktion, seneste opdatering, " +
                "sidste interaktion",
            Set = "sat, placeret, placering, oprettelse, oprettet, første besøg, installation, afsat, sættes",
            Consent = "samtykke, dit samtykke, accept, afgivet samtykke",
            Fillers =
                "udløber, udløb, efter, fra, den, det, de, for, i, er, cookie, cookien, cookies, gemmes, gemt, lagres, lagret, " +
                "opbevares, opbevaring, gyldig, gyldighed, varighed, levetid, tid, periode, tidsrum, slettes, slettet, fjernes, " +
                "automatisk, standard, herefter, derefter, kun, forbliver, bliver, på, din, dit, dine, enhed, dato, data, bruger, " +
                "brugeren, besøg, hvert, hver, hjemmeside, website, med, type, af, at, du, som, http, varer, fornyes, indtil, browser, " +
                "gælder, der, indstilling, opdatering",
        },
        Categories = new()
        {
            Necessary =
                "nødvendig, nødvendige, nødvendigt, strengt nødvendige, strengt nødvendig, strengt nødvendigt, absolut nødvendige, " +
                "teknisk nødvendige, obligatorisk, obligatoriske, essentielle, essentiel, væsentlige, tekniske, teknisk, påkrævet, " +
                "påkrævede, altid aktiv, altid aktive, grundlæggende, basale, krævede, drift, driftsmæssige, levering af tjenester, " +
                "systemcookies, tvungne, uundværlige",
            Security =
                "sikkerhed, sikkerheds, sikkerhedscookies, godkendelse, autentificering, bedrageri, forebyggelse af svindel, svindel, " +
                "login, beskyttelse",
            Preferences =
                "præference, præferencer, præferencecookies, præferences, funktionel?, funktionelle?, funktionalitet?, " +
                "funktionalitetscookies?, funktions?, funktionscookies?, indstillinger, brugerindstillinger, personalisering, " +
                "personlig tilpasning, tilpasning, komfort, brugeroplevelse, sprog, brugervenlighed, indlejret indhold, " +
                "eksternt indhold, eksterne medier, support, video",
            Analytics =
                "analyse, analyser, analytisk, analytiske, analytics, analysecookies, statistik, statistikker, statistisk, statistiske, " +
                "statistikcookies, ydeevne?, ydelse?, performance?, præstation?, præstations?, ydeevnecookies?, måling, målinger, " +
                "måling af målgruppen, målgruppemåling, webanalyse, webstatistik, besøgsstatistik, trafikmåling, brugsstatistik, " +
                "forbedring, optimering",
            Marketing =
                "marketing, marketingcookies, marketings, markedsføring, markedsførings, markedsføringscookies, reklame, reklamer, " +
                "reklamecookies, annonce, annoncer, annoncering, annoncerings, annoncecookies, annonceringscookies, annonceringsnetværk, " +
                "målrettet, målrettede, målretning, målrettet annoncering, målrettet markedsføring, sporing, sporings, sporingscookies, " +
                "tracking, remarketing, retargeting, profilering, kommerciel, kommercielle, adfærdsbaseret, konvertering, " +
                "adfærdsbaserede",
            Social = "sociale medier, sociale netværk, socialt netværk, social, sociale, socialt, deling, social deling, social media",
            Other = "andet, anden, andre, øvrig, øvrige, øvrigt, andre cookies, valgfri, valgfrie, yderligere, frivillige, unødvendige",
            Unclassified =
                "uklassificeret, uklassificerede, ikke klassificeret, ikke klassificerede, ukategoriseret, ukategoriserede, " +
                "ikke kategoriseret, ukendt, ukendte, afventende, afventer",
            Negations = "ikke, uden, valgfri, valgfrie, frivillige, ud over, udover, kræver samtykke",
        },
        Storage = new()
        {
            HttpCookie = "http cookie, tekstfil, browsercookie, http cookies",
            LocalStorage = "lokal lagring, lokalt lager, browserlagring, html5 lokal lagring, lokal lagerplads, lokalt html lager",
            SessionStorage = "sessionslagring, sessionslager",
            Pixel =
                "pixel, pixels, pixler, sporingspixel, sporingspixels, pixeltracker, pixel tracker, webbeacon, web beacon, webbeacons, " +
                "pixelsporing",
            Script = "script, scripts, javascript kode",
            Fingerprint = "fingeraftryk, digitalt fingeraftryk, enhedsfingeraftryk",
            AppStorage = "applagring, app lagring, mobilapp",
        },
        Party = new()
        {
            First =
                "førstepart, første part, førsteparts, førstepartscookie, førstepartscookies, første parts, egen, egne, " +
                "eget, intern, interne, internt, første, egne cookies, webstedets ejer, vi, vores hjemmeside, " +
                "denne hjemmeside, dette websted, dette website, denne side, vores websted, hjemmesidens ejer, " +
                "ejeren af hjemmesiden, ejer af hjemmesiden",
            Third =
                "tredjepart, tredje part, tredjeparts, tredjepartscookie, tredjepartscookies, tredje parts, tredjeparter, tredje, " +
                "ekstern, eksterne, eksternt, partner, partnere",
        },
        Text = new()
        {
            Connecting =
                "en, et, den, det, de, i, på, af, for, med, til, fra, om, hos, ved, under, over, mellem, gennem, efter, før, inden, " +
                "uden, mod, og, eller, men, samt, at, som, der, når, hvor, hvis, fordi, så, end, din, dit, dine, vores, sin, sit, sine, " +
                "deres, dens, er, var, bliver, kan, skal, ikke, hvordan, hvilke, hvilken, hvilket, denne, dette, disse, via, pr, ifølge, " +
                "inden for, har, blandt, ud, f eks",
            Frequent =
                "du, vi, hjemmeside, hjemmesiden, bruger, bruges, anvendes, oplysninger, brugeren, brugerens, også, sig, af, websted, " +
                "webstedet, besøgende, hvilke, indsamler, cookies, gemmer",
            And = "og, samt",
            Or = "eller",
            Months =
                "januar=1, februar=2, marts=3, april=4, maj=5, juni=6, juli=7, august=8, september=9, oktober=10, november=11, " +
                "december=12, jan=1, feb=2, apr=4, aug=8, sep=9, sept=9, okt=10, nov=11, dec=12",
            Yes = "ja, sandt",
            No = "nej, falsk",
            LastUpdated =
                "sidst opdateret, senest opdateret, sidst opdateret den, senest opdateret den, sidst ændret, senest ændret, " +
                "sidst revideret, senest revideret, seneste opdatering, sidste opdatering, seneste ændring, opdateret, opdateret den, " +
                "revideret, ændret den, dato, version, gældende fra, gyldig fra, ikrafttræden, ikrafttrædelsesdato, træder i kraft, " +
                "offentliggjort, udgivet, senest redigeret, cookiedeklaration sidst opdateret",
            ConsentTerms =
                "samtykke, accepter, accepter alle, acceptér, acceptér alle, tillad alle, afvis, afvis alle, cookieindstillinger, " +
                "administrer cookies, tilbagetræk samtykke, tilpas, kun nødvendige",
            Examples = "for eksempel, f eks, fx, eksempel, eksempler, eksempelvis, såsom, bl a, blandt andet, som f eks",
        },
    };
}
