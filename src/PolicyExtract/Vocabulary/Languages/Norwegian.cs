namespace PolicyExtract.Vocabulary.Languages;

internal static class Norwegian
{
    public static Language Words { get; } = new()
    {
        Tag = "nb",
        Headers = new()
        {
            Name =
                "navn, navnet, namn, informasjonskapsel, informasjonskapsler, informasjonskapselen, navn på informasjonskapsel, " +
                "navn på informasjonskapselen, informasjonskapselens navn, cookienavn, cookie navn, navn på cookie, navn på cookien, " +
                "navn på cookies, namn på informasjonskapsel, namn på informasjonskapselen, kapsel, kapselnavn, betegnelse, benevnelse, " +
                "tittel, nøkkel, nøkkelnavn, identifikator, teknisk navn, liste over informasjonskapsler, " +
                "informasjonskapsler vi bruker, informasjonskapslar, filnavn",
            Provider =
                "leverandør, leverandører, leverandørens navn, tilbyder, tilbydar, tjenesteleverandør, tenesteleverandør, " +
                "tjenestetilbyder, satt av, settes av, sett av, plassert av, plasseres av, utsteder, utgiver, utgivar, eier, eigar, " +
                "selskap, virksomhet, verksemd, firma, bedrift, organisasjon, ansvarlig, ansvarleg, behandlingsansvarlig, databehandler, " +
                "tredjepart, tredje part, tredjeparter, tredjepartsleverandør, partner, avsender, mottaker, mottakar, operatør, " +
                "plattform, hvem, kven, hvem setter informasjonskapselen, levert av, opprettet av, administrert av, kapsel satt av",
            Feature =
                "funksjon og plassering, funksjonalitet, egenskap, egenskaper, plassering, sted, modul, side, produkt, hvor, " +
                "brukes på, område, kor",
            Category = "kategori, kategorier, cookiekategori, kategori av informasjonskapsel, gruppe, klasse, klassifisering, kategoriar",
            Purpose =
                "formål, formålet, føremål, føremålet, formål med informasjonskapselen, informasjonskapselens formål, " +
                "formål med kapselen, hensikt, hensikten, beskrivelse, beskrivelser, beskriving, skildring, " +
                "beskrivelse av informasjonskapselen, omtale, bruk, bruksområde, brukes til, blir brukt til, brukt til, anvendelse, " +
                "hva brukes den til, hva gjør den, hva den gjør, hva brukes informasjonskapselen til, kva, hvorfor, kvifor, forklaring, " +
                "opplysninger, informasjon, mer informasjon, meir informasjon, detaljer, kommentar, kommentarer, merknad, merknader, " +
                "mål, funksjon og formål, formål og funksjon, beskrivelse og formål, formål og beskrivelse, oppgave, innsamlede data, " +
                "data som samles inn, behandlingsformål, betydning, " +
                "hva den brukes til, hva informasjonskapselen brukes til",
            Duration =
                "varighet, varigheit, maksimal varighet, levetid, maksimal levetid, utløp, utløper, utløper etter, utløpsdato, " +
                "utløpstid, utløpstidspunkt, utløpsperiode, går ut, lagringstid, lagringsperiode, lagringsvarighet, " +
                "maksimal lagringstid, maksimal lagringsvarighet, lagret i, lagres, lagres i, lagres hvor lenge, oppbevaring, " +
                "oppbevaringstid, oppbevaringsperiode, gyldighet, gyldigheit, gyldighetstid, gyldighetsperiode, gyldig, gyldig til, " +
                "gyldig i, løpetid, periode, tid, tidsperiode, tidsrom, lengde, lengd, hvor lenge, kor lenge, frist, slettefrist, " +
                "sletting, slettes, slettes etter, slettast, sluttdato, bevaringstid, holdbarhet, forfallsdato, forfall, aktiv, " +
                "type og varighet, økt eller vedvarende, livslengde, lagringslengde, maksimal lagringsperiode, " +
                "standard utløpstid, standardutløpstid, standard varighet, standard levetid",
            Domain =
                "domene, domener, domenenavn, vert, vertsnavn, nettsted, nettstad, nettside, nettsider, url, nettadresse, adresse, host",
            Party =
                "part, parter, første eller tredje part, førstepart eller tredjepart, førsteparts eller tredjeparts, førstepart, " +
                "egen eller tredjepart, intern eller ekstern, tredjeparts informasjonskapsel, tredjepartskapsel",
            Storage =
                "lagring, lagringstype, lagringsmetode, lagringssted, type lagring, teknologi, teknologier, teknologiar, type teknologi, " +
                "teknikk, lager",
            Type =
                "type, typer, typar, type informasjonskapsel, type informasjonskapsler, type cookie, type cookies, cookietype, " +
                "kapseltype, slag, art, sort",
            Service =
                "tjeneste, tjenester, teneste, tenester, tjenestens navn, tjenestenavn, verktøy, applikasjon, program, programvare, " +
                "system, løsning, løysing, innstikk",
            Origin = "kilde, kjelde, opprinnelse, opphav, opphavssted, kommer fra, kjem frå, fra, frå",
            Function = "funksjon, funksjoner, funksjonen, funksjonar, informasjonskapselens funksjon, virkemåte",
            Used = "brukte informasjonskapsler, brukte cookies",
            Other =
                "rettslig grunnlag, behandlingsgrunnlag, land, nummer, krever samtykke",
        },
        Retention = new()
        {
            Second = "sekund, sekunder, sekundar, sek, s",
            Minute = "minutt, minutter, minuttar, min",
            Hour = "time, timer, timar, h",
            Day = "dag, dager, dagar, døgn, d, kalenderdager, dagers",
            Week = "uke, uker, veke, veker",
            Month = "måned, måneder, månad, månader, månadar, mnd, mnder, mndr, md, kalendermåneder, måneders",
            Year = "år, årig, kalenderår, års",
            Numbers =
                "en=1, én=1, ein=1, ett=1, et=1, eitt=1, to=2, " +
                "tre=3, fire=4, fem=5, seks=6, sju=7, syv=7, åtte=8, ni=9, ti=10, elleve=11, " +
                "tolv=12, tretten=13, fjorten=14, femten=15, atten=18, tjue=20, tjuefire=24, tretti=30, trettiseks=36, førtiåtte=48, " +
                "seksti=60, nitti=90, hundre=100, ei=1, " +
                "halvt=0.5, et halvt=0.5, halv=0.5, en halv=0.5, halvannet=1.5",
            Session =
                "økt, økten, økta, økter, øktens, øktvarighet, per økt, pr økt, under økten, øktens varighet, øktens slutt, " +
                "slutten av økten, ved øktens slutt, til økten er ferdig, til økten avsluttes, når økten avsluttes, når økten er over, " +
                "etter økten, etter endt økt, nettleserøkt, nettleserøkten, nettlesarøkt, brukerøkt, brukarøkt, øktkapsel, økt kapsel, " +
                "øktbasert, sesjon, sesjonen, sesjonskapsel, sesjonskapsler, sesjonscookie, sesjons, sesjonsbasert, per sesjon, " +
                "sesjonens slutt, slutten av sesjonen, sesjonens varighet, under sesjonen, sesjonsslutt, sesjonsvarighet, brukersesjon, " +
                "nettlesersesjon, session, midlertidig, mellombels, midlertidige, øktinformasjonskapsel, øktinformasjonskapsler, " +
                "øktcookie, etter kvart besøk, etter besøket, under besøket, gjeldende økt, kun økt, besøkets varighet",
            Browser = "nettleser, nettleseren, nettleserens, nettlesar, nettlesaren, nettleservinduet, vinduet, fanen, browser, browseren",
            Closing =
                "lukker, lukkes, lukke, lukket, lukking, lukkar, avslutter, avsluttes, avsluttar, forlater, slås av, stenger, stenges",
            Persistent =
                "vedvarende, vedvarande, permanent, permanente, persistent, varig, varige, fast, faste, for alltid, alltid, evig, " +
                "ubegrenset, uavgrensa, tidsubegrenset, på ubestemt tid, ubestemt tid, aldri, utløper aldri, utløper ikke, går aldri ut, " +
                "ingen utløpsdato, ingen utløp, uten utløp, uten utløpsdato, ingen tidsbegrensning, uendelig, slettes aldri, " +
                "permanent informasjonskapsel, vedvarende informasjonskapsel, vedvarende informasjonskapsler, bestandig",
            Variable =
                "varierer, varierende, varierande, variabel, forskjellig, forskjellige, ulik, ulike, avhenger, avhengig, " +
                "få sekunder, noen få sekunder, et par sekunder, noen sekunder, få minutter, noen minutter, et par minutter, " +
                "noen timer",
            Unknown =
                "ukjent, ukjend, ikke kjent, udefinert, ikke definert, ikke tilgjengelig, ikke aktuelt, ikke relevant, ikke angitt, " +
                "ikke oppgitt, ikkje oppgitt, uspesifisert, ikke spesifisert, ingen, ingen informasjon, ventende, ikke fastsatt",
            Immediate = "umiddelbart, straks, med en gang, øyeblikkelig, slettes umiddelbart, slettes straks, slettes med en gang",
            UpTo =
                "opptil, opp til, inntil, maks, maksimalt, maksimum, max, høyst, ikke lenger enn, mindre enn, innen, under, " +
                "ikke mer enn, inntil maks",
            AtLeast = "minst, minimum, i minst, mer enn, lenger enn, eller mer, eller lenger",
            About = "cirka, ca, omtrent, omkring, rundt, nesten, normalt, vanligvis, som regel",
            To = "til, eller, og, opptil",
            Until = "inntil, til, når, så snart, så lenge, etter, ved, med mindre, frem til, fram til, etter at",
            LastVisit =
                "siste besøk, sist besøk, ditt siste besøk, forrige besøk, hvert besøk, kvart besøk, siste innlogging, siste økt, " +
                "siste sidevisning, sist du besøkte",
            LastActivity =
                "siste aktivitet, inaktivitet, siste bruk, siste interaksjon, siste oppdatering, har vore aktiv, har vært aktiv, " +
                "sist aktiv",
            Set = "satt, plassert, plassering, opprettelse, opprettet, første besøk, installasjon, oppretta",
            Consent = "samtykke, ditt samtykke, godkjenning",
            Fillers =
                "utløper, utløp, går ut, etter, fra, frå, den, det, de, for, i, er, informasjonskapsel, informasjonskapselen, " +
                "informasjonskapsler, cookie, cookien, cookies, lagres, lagret, lagra, lagrast, oppbevares, oppbevaring, gyldig, " +
                "gyldighet, varighet, levetid, tid, periode, tidsrom, slettes, slettet, sletta, slettast, fjernes, automatisk, standard, " +
                "deretter, kun, bare, forblir, blir, vert, på, din, ditt, dine, enhet, eining, dato, data, bruker, brukeren, besøk, " +
                "hvert, kvart, hver, nettsted, nettside, nettsiden, med, type, av, at, du, som, http, varer, fornyes, gjelder, " +
                "nettleser, har, innstilling, oppdatering",
        },
        Categories = new()
        {
            Necessary =
                "nødvendig, nødvendige, nødvendigvis, naudsynt, naudsynte, strengt nødvendig, strengt nødvendige, strengt naudsynte, " +
                "helt nødvendig, helt nødvendige, absolutt nødvendige, teknisk nødvendige, obligatorisk, obligatoriske, essensielle, " +
                "essensiell, vesentlige, tekniske, teknisk, påkrevd, påkrevde, alltid aktiv, alltid aktive, grunnleggende, " +
                "grunnleggjande, drift, alltid på, systemkapsler, levering av tjenester, nødvendige informasjonskapsler",
            Security =
                "sikkerhet, sikkerhets, tryggleik, sikkerheit, autentisering, pålogging, innlogging, forebygging av svindel, svindel, " +
                "beskyttelse",
            Preferences =
                "preferanse, preferanser, preferansar, funksjonell?, funksjonelle?, funksjonalitet?, funksjonalitets?, funksjons?, " +
                "innstillinger, innstillingar, brukerinnstillinger, personalisering, personlig tilpasning, tilpasning, komfort, " +
                "brukeropplevelse, språk, brukervennlighet, innebygd innhold, eksternt innhold, eksterne medier, brukerstøtte, video",
            Analytics =
                "analyse, analyser, analysar, analytisk, analytiske, analytics, analysekapsler, statistikk, statistisk, statistiske, " +
                "statistikkapsler, ytelse?, ytelses?, yting?, ytelsesinformasjonskapsler?, prestasjon?, måling, målinger, " +
                "målgruppe målinger, målgruppemåling, webanalyse, nettanalyse, webstatistikk, besøksstatistikk, trafikkmåling, " +
                "brukerstatistikk, forbedring, optimalisering, " +
                "analyseinformasjonskapsler, ytelseskapsler?, måleinformasjonskapsler",
            Marketing =
                "markedsføring, markedsførings, marknadsføring, markedsføringskapsler, reklame, reklamer, annonse, annonser, " +
                "annonsering, annonserings, annonsenettverk, målrettet, målrettede, målretting, målretta, målrettet annonsering, " +
                "målrettet reklame, målrettet markedsføring, sporing, sporings, sporingskapsler, tracking, remarketing, retargeting, " +
                "profilering, kommersiell, kommersielle, atferdsbasert, konvertering, marketing, " +
                "annonsekapsler, annonseringskapsler, reklamekapsler",
            Social = "sosiale medier, sosiale medium, sosiale nettverk, sosialt nettverk, sosial, sosiale, sosialt, deling, sosial deling",
            Other =
                "annet, annen, andre, anna, øvrig, øvrige, andre informasjonskapsler, valgfri, valgfrie, valfrie, ytterligere, " +
                "frivillige, unødvendige",
            Unclassified =
                "uklassifisert, uklassifiserte, ikke klassifisert, ikke klassifiserte, ukategorisert, ukategoriserte, ikke kategorisert, " +
                "ukjent, ukjente, ventende, venter",
            Negations = "ikke, ikkje, uten, utan, valgfri, valgfrie, frivillige, utover, i tillegg til, krever samtykke",
        },
        Storage = new()
        {
            HttpCookie = "http informasjonskapsel, tekstfil, http kapsel",
            LocalStorage = "lokal lagring, lokalt lager, nettleserlagring, lokal html lagring",
            SessionStorage = "øktlagring, sesjonslagring",
            Pixel = "piksel, piksler, sporingspiksel, sporingspiksler, pikselsporing, nettsporer, web beacon, pixel, pikselsporer",
            Script = "skript, script, javascript kode",
            Fingerprint = "fingeravtrykk, digitalt fingeravtrykk, enhetsfingeravtrykk",
            AppStorage = "applagring, app lagring, mobilapp",
        },
        Party = new()
        {
            First =
                "førstepart, første part, førsteparts, førstepartskapsel, førstepartscookie, " +
                "førsteparts informasjonskapsel, egen, egne, eget, eigen, eigne, intern, interne, første, " +
                "nettstedets eier, vi, vår nettside, dette nettstedet, denne nettsiden, nettsidens eier, " +
                "eier av nettstedet, vårt nettsted, nettstedseier",
            Third =
                "tredjepart, tredje part, tredjeparts, tredjepartskapsel, tredjepartscookie, tredjeparts informasjonskapsel, " +
                "tredjeparter, tredje, ekstern, eksterne, partner, partnere",
        },
        Text = new()
        {
            Connecting =
                "en, et, ein, ei, eit, den, det, de, dei, i, på, av, for, med, til, fra, frå, om, hos, ved, under, over, mellom, " +
                "gjennom, etter, før, uten, utan, mot, og, eller, men, samt, at, som, når, der, hvis, dersom, fordi, så, enn, din, ditt, " +
                "dine, vår, vårt, våre, sin, sitt, sine, deres, er, var, blir, kan, skal, ikke, ikkje, hvordan, korleis, hvilke, " +
                "hvilken, hvilket, denne, dette, disse, desse, via, per, ifølge, innen, har, blant, ut, f eks",
            Frequent =
                "du, vi, nettsted, nettstedet, nettside, nettsiden, bruker, brukes, benyttes, brukeren, informasjon, " +
                "informasjonskapsler, også, seg, opplysninger, besøkende, besøker, samler, lagrer, nettleser, me, vert, " +
                "hva, økten, varighet, nødvendige",
            And = "og, samt",
            Or = "eller",
            Months =
                "januar=1, februar=2, mars=3, april=4, mai=5, juni=6, juli=7, august=8, september=9, oktober=10, november=11, " +
                "desember=12, jan=1, feb=2, apr=4, aug=8, sep=9, sept=9, okt=10, nov=11, des=12",
            Yes = "ja, sann",
            No = "nei, usann",
            LastUpdated =
                "sist oppdatert, sist oppdatert den, siste oppdatering, sist endret, sist endra, sist revidert, siste endring, " +
                "oppdatert, oppdatert den, revidert, endret, dato, versjon, gjelder fra, gjeldende fra, gyldig fra, ikrafttredelse, " +
                "trer i kraft, publisert, utgitt, sist redigert, sist gjennomgått",
            ConsentTerms =
                "samtykke, godta, godta alle, aksepter, aksepter alle, tillat alle, avvis, avvis alle, avslå alle, " +
                "innstillinger for informasjonskapsler, administrer informasjonskapsler, trekk tilbake samtykke, tilpass",
            Examples =
                "for eksempel, f eks, feks, eksempel, eksempler, eksempelvis, slik som, som for eksempel, bl a, blant annet, til dømes, " +
                "t d, døme",
        },
    };
}
