namespace PolicyExtract.Vocabulary.Languages;

internal static class Latvian
{
    public static Language Words { get; } = new()
    {
        Tag = "lv",
        Headers = new()
        {
            Name =
                "nosaukums, nosaukumi, sīkdatnes nosaukums, sīkdatņu nosaukumi, sīkdatņu nosaukums, sīkfaila nosaukums, " +
                "sīkfailu nosaukums, sīkdatnes vārds, vārds, sīkdatne, sīkdatnes, sīkfails, sīkfaili, sīkdatnes nosaukums un domēns, " +
                "identifikators, atslēga, atslēgas nosaukums, tehniskais nosaukums, sīkdatņu saraksts, izmantotās sīkdatnes nosaukums, " +
                "apzīmējums",
            Provider =
                "nodrošinātājs, nodrošinātāji, sniedzējs, sniedzēji, pakalpojuma sniedzējs, pakalpojumu sniedzējs, " +
                "pakalpojuma nodrošinātājs, pakalpojumu nodrošinātājs, sīkdatnes nodrošinātājs, sīkdatnes sniedzējs, " +
                "sīkfaila nodrošinātājs, piegādātājs, piegādātāji, nodrošinātāja nosaukums, nodrošinātājs vai domēns, izdevējs, " +
                "izvietotājs, uzstāda, uzstādītājs, iestata, kas uzstāda, kas izvieto, izveidotājs, īpašnieks, sīkdatnes īpašnieks, " +
                "pārzinis, datu pārzinis, uzņēmums, kompānija, organizācija, operators, atbildīgā persona, trešā puse, trešās puses, " +
                "trešā persona, trešās personas, partneris, partneri, saņēmējs, saņēmēji, platforma, izstrādātājs",
            Feature =
                "funkcija un atrašanās vieta, funkcionalitāte, īpašība, īpašības, atrašanās vieta, vieta, modulis, lapa, produkts, " +
                "kur izmanto, joma",
            Category =
                "kategorija, kategorijas, sīkdatnes kategorija, sīkdatņu kategorija, sīkdatņu kategorijas, sīkfaila kategorija, grupa, " +
                "sīkdatņu grupa, sīkdatnes grupa, klase, klasifikācija",
            Purpose =
                "mērķis, mērķi, nolūks, nolūki, sīkdatnes mērķis, sīkdatņu mērķis, sīkdatnes nolūks, sīkdatņu nolūks, sīkfaila mērķis, " +
                "izmantošanas mērķis, lietošanas mērķis, izmantošanas nolūks, apstrādes mērķis, apstrādes nolūks, apraksts, apraksti, " +
                "sīkdatnes apraksts, sīkdatņu apraksts, sīkfaila apraksts, mērķa apraksts, mērķis un apraksts, apraksts un mērķis, " +
                "nozīme, uzdevums, pielietojums, izmantošana, lietojums, lietošana, kam izmanto, kam tiek izmantota, kādam nolūkam, " +
                "ko dara, kāpēc, skaidrojums, paskaidrojums, detaļas, sīkāka informācija, informācija, vairāk informācijas, " +
                "papildu informācija, papildinformācija, piezīme, piezīmes, komentārs, apkopotie dati, ievāktie dati, loma, iemesls, " +
                "īss apraksts",
            Duration =
                "ilgums, sīkdatnes ilgums, derīgums, derīguma termiņš, derīguma laiks, derīguma periods, derīguma ilgums, " +
                "sīkdatnes derīguma termiņš, termiņš, termiņa beigas, derīguma termiņa beigas, beigu termiņš, beigu datums, beigas, " +
                "beidzas, beigšanās, izbeigšanās, derīga līdz, derīgs līdz, spēkā līdz, spēkā esamība, glabāšanas ilgums, " +
                "glabāšanas laiks, glabāšanas termiņš, glabāšanas periods, maksimālais glabāšanas ilgums, " +
                "maksimālais glabāšanas laiks, maksimālais glabāšanas termiņš, glabāšana, uzglabāšanas ilgums, uzglabāšanas laiks, " +
                "uzglabāšanas termiņš, uzglabāšanas periods, maksimālais uzglabāšanas ilgums, maksimālais uzglabāšanas laiks, " +
                "uzglabāšana, saglabāšanas ilgums, saglabāšanas laiks, saglabāšanas periods, saglabāšanas termiņš, darbības laiks, " +
                "darbības ilgums, darbības termiņš, darbības periods, dzīves ilgums, dzīves cikls, mūža ilgums, pastāvēšanas laiks, " +
                "laika periods, periods, laiks, laikposms, cik ilgi, cik ilgi tiek glabāta, izmantošanas termiņš, veids un ilgums, " +
                "noklusējuma derīguma termiņš, noklusējuma ilgums",
            Domain =
                "domēns, domēni, domēna vārds, domēna nosaukums, sīkdatnes domēns, resursdators, serveris, vietne, tīmekļa vietne, " +
                "tīmekļvietne, mājaslapa, mājas lapa, adrese, url, tīmekļa adrese",
            Party = "puse, puses, pirmā vai trešā puse, pirmās vai trešās puses, pašu vai trešās puses, iekšēja vai ārēja, piederība",
            Storage =
                "krātuve, krātuves veids, glabāšanas veids, uzglabāšanas veids, glabāšanas vieta, glabātuve, tehnoloģija, " +
                "tehnoloģijas, izmantotā tehnoloģija, tehnoloģijas veids",
            Type =
                "veids, veidi, sīkdatnes veids, sīkdatņu veids, sīkdatņu veidi, sīkfaila veids, sīkfailu veids, tips, tipi, " +
                "sīkdatnes tips, sīkdatņu tips, raksturs",
            Service =
                "pakalpojums, pakalpojumi, pakalpojuma nosaukums, rīks, rīki, lietotne, lietojumprogramma, programmatūra, risinājums, " +
                "spraudnis, programma",
            Origin = "avots, izcelsme, sīkdatnes avots, sīkdatnes izcelsme, no kurienes",
            Function = "funkcija, funkcijas, sīkdatnes funkcija, darbība",
            Used = "izmantotās sīkdatnes, sīkdatnes ko izmantojam, izmantojamās sīkdatnes",
            Other = "juridiskais pamats, tiesiskais pamats, valsts, numurs, kārtas numurs, nr p k, datu nodošana",
        },
        Retention = new()
        {
            Second = "sekunde, sekundes, sekunžu, sekundēm, sek, s",
            Minute = "minūte, minūtes, minūšu, minūtēm, minūti, min",
            Hour = "stunda, stundas, stundu, stundām, h",
            Day = "diena, dienas, dienu, dienām, dienā, kalendārās dienas, diennakts, diennaktis, d",
            Week = "nedēļa, nedēļas, nedēļu, nedēļām, ned",
            Month = "mēnesis, mēneši, mēnešu, mēnešus, mēnesi, mēneša, mēnešiem, mēn",
            Year = "gads, gadi, gadu, gadus, gada, gadiem, gadam",
            Numbers =
                "viens=1, viena=1, vienu=1, vienas=1, divi=2, divas=2, divu=2, divus=2, trīs=3, četri=4, četras=4, pieci=5, piecas=5, " +
                "seši=6, sešas=6, sešus=6, septiņi=7, septiņas=7, astoņi=8, deviņi=9, desmit=10, vienpadsmit=11, divpadsmit=12, " +
                "trīspadsmit=13, četrpadsmit=14, piecpadsmit=15, astoņpadsmit=18, divdesmit=20, divdesmit četras=24, trīsdesmit=30, " +
                "sešdesmit=60, deviņdesmit=90, simts=100, pusotrs=1.5",
            Session =
                "sesija, sesijas, sesiju, sesijai, sesijas sīkdatne, sesijas sīkdatnes, sesijas sīkfails, sesijas sīkfaili, " +
                "sesijas laikā, sesijas laiks, sesijas ilgums, sesijas garums, sesijas periods, sesijas beigas, līdz sesijas beigām, " +
                "sesijas beigās, beidzoties sesijai, pēc sesijas beigām, pēc sesijas, līdz sesija beidzas, kamēr ilgst sesija, " +
                "uz sesijas laiku, pārlūkošanas sesija, pārlūkošanas sesijas laikā, pārlūka sesija, pārlūkprogrammas sesija, " +
                "lietotāja sesija, pašreizējā sesija, seanss, seansa, seansa laikā, līdz seansa beigām, tikai sesija, pagaidu, " +
                "īslaicīga, īslaicīgas, pagaidu sīkdatne, pagaidu sīkdatnes, apmeklējuma laikā, session",
            Browser =
                "pārlūks, pārlūka, pārlūku, pārlūkā, pārlūkprogramma, pārlūkprogrammas, pārlūkprogrammu, pārlūkprogrammā, " +
                "interneta pārlūka, logs, logu, loga",
            Closing =
                "aizvēršana, aizvēršanas, aizvēršanai, aizverot, aizver, aizverat, aizvērts, aizvērta, aizvērsiet, slēgšanas, " +
                "slēgšanai, slēdzot, izslēgšanas, atstāšanas, pametot, aizvēršanu",
            Persistent =
                "pastāvīga, pastāvīgas, pastāvīgs, pastāvīgi, pastāvīgā sīkdatne, pastāvīga sīkdatne, pastāvīgās sīkdatnes, " +
                "pastāvīgās, noturīga, noturīgas, noturīgā, ilgtermiņa, ilglaicīga, ilglaicīgas, vienmēr, mūžīgi, mūžīgs, " +
                "neierobežots, neierobežota, neierobežoti, neierobežotu laiku, uz nenoteiktu laiku, nenoteikts laiks, beztermiņa, " +
                "bez termiņa, bez derīguma termiņa, bez ierobežojuma, nekad, nekad nebeidzas, nebeidzas, derīgums nebeidzas, " +
                "bezgalīgs, bezgalīgi",
            Variable = "dažāds, dažāda, dažādi, mainīgs, mainīga, atšķiras, atkarīgs, atkarīgs no, atkarībā, atbilstoši",
            Unknown =
                "nezināms, nezināma, nezināmi, nav zināms, nav definēts, nedefinēts, nav noteikts, nenoteikts, nav norādīts, " +
                "nenorādīts, nav pieejams, nav datu, nav informācijas, nav, nav piemērojams, neattiecas, gaida, tiek gaidīts, " +
                "bez datiem",
            Immediate = "nekavējoties, uzreiz, tūlīt, tiek dzēsta uzreiz",
            UpTo =
                "līdz, ne ilgāk kā, ne ilgāk par, ne vairāk kā, ne vairāk par, maksimāli, maksimums, maksimālais, ilgākais, " +
                "mazāk nekā, mazāk par, ne vēlāk kā, maks",
            AtLeast = "vismaz, ne mazāk kā, ne mazāk par, minimāli, vairāk nekā, vairāk par, ilgāk par, vai vairāk, vai ilgāk",
            About = "apmēram, aptuveni, aptuvens, parasti, gandrīz, ap",
            To = "līdz, vai",
            Until = "līdz, kamēr, kad, pēc, līdz brīdim kad, līdz dzēšanai, līdz izdzēšanai, līdz iziešanai, beidzoties, tiklīdz",
            LastVisit =
                "pēdējā apmeklējuma, pēdējais apmeklējums, jūsu pēdējā apmeklējuma, pēdējās pieslēgšanās, katra apmeklējuma, " +
                "pēdējās sesijas, pēdējās apmeklēšanas",
            LastActivity =
                "pēdējās aktivitātes, pēdējās darbības, neaktivitātes, bezdarbības, pēdējās lietošanas, pēdējās izmantošanas, " +
                "pēdējās mijiedarbības, pēdējās atjaunināšanas",
            Set = "iestatīšanas, izveides, izveidošanas, uzstādīšanas, saglabāšanas, pirmā apmeklējuma, instalēšanas, izvietošanas",
            Consent = "piekrišanas, piekrišana, piekrišanas sniegšanas, piekrišanas saņemšanas, jūsu piekrišanas",
            Fillers =
                "beidzas, derīgs, derīga, derīgums, pēc, no, uz, par, ir, tiek, šī, šis, sīkdatne, sīkdatnes, sīkfails, sīkfaili, " +
                "cookie, cookies, glabāta, glabāts, glabājas, glabājās, uzglabāta, saglabāta, saglabāts, glabāšanas, ilgums, laiks, " +
                "laika, periods, termiņš, derīguma, dzēsta, dzēsts, izdzēsta, automātiski, noklusējuma, tad, tikai, paliek, ierīcē, " +
                "datums, dati, lietotāja, apmeklējuma, katra, vietnes, vietnē, veids, http, dienas, pārlūka, maksimālais, brīža, " +
                "laikā, atjaunināšanas, iestatīšanas",
        },
        Categories = new()
        {
            Necessary =
                "nepieciešamās, nepieciešama, nepieciešams, nepieciešami, nepieciešamas, nepieciešamie, stingri nepieciešamās, " +
                "strikti nepieciešamās, absolūti nepieciešamās, noteikti nepieciešamās, obligātās, obligāta, obligātas, obligātie, " +
                "obligāti nepieciešamās, tehniskās, tehniska, tehniskas, tehniskie, tehniski nepieciešamās, tehniskās sīkdatnes, " +
                "pamata, būtiskās, būtiskas, svarīgās, vienmēr aktīvas, vienmēr aktīvs, vienmēr ieslēgtas, pakalpojumu sniegšana, " +
                "pamatfunkcijas, sistēmas",
            Security = "drošība, drošības, autentifikācija, autentifikācijas, krāpšanas novēršana, aizsardzība",
            Preferences =
                "preferences, preferenču, izvēles, iestatījumi, iestatījumu, vēlmes, vēlmju, lietotāja preferences, funkcionālās?, " +
                "funkcionālas?, funkcionāla?, funkcionālie?, funkcionalitātes?, funkcionalitāte?, personalizācija, personalizācijas, " +
                "personalizēšana, pielāgošana, lietotāja iestatījumi, lietotāja pieredze, ērtības, valoda, iegultais saturs, " +
                "ārējais saturs, atbalsts, video",
            Analytics =
                "analītiskās, analītiska, analītiskas, analītiskie, analītika, analītikas, analīze, analīzes, statistika, statistikas, " +
                "statistiskās, statistiskas, veiktspējas?, veiktspēja?, snieguma?, efektivitātes?, mērījumi, mērīšana, mērīšanas, " +
                "auditorijas mērīšana, apmeklējums, apmeklētība, apmeklētības, tīmekļa analītika, pētījumi, optimizācija, uzlabošana",
            Marketing =
                "mārketings, mārketinga, reklāma, reklāmas, reklāmu, reklamēšana, reklamēšanas, mērķēšana, mērķēšanas, mērķētas, " +
                "mērķēta, mērķētā reklāma, mērķētas reklāmas, mērķa reklāmas, izsekošana, izsekošanas, izsekojošās, " +
                "atkārtots mārketings, profilēšana, profilēšanas, komerciālās, komerciālas, uzvedības, personalizēta reklāma, " +
                "personalizētas reklāmas, reklāmas tīkls, konversijas",
            Social =
                "sociālie tīkli, sociālo tīklu, sociālie mediji, sociālo mediju, sociālie, sociālo plašsaziņas līdzekļu, " +
                "sociālais tīkls, kopīgošana, sociālās",
            Other =
                "citas, cits, citi, citas sīkdatnes, pārējās, papildu, neobligātās, neobligātas, izvēles sīkdatnes, brīvprātīgas, " +
                "dažādas",
            Unclassified =
                "neklasificētas, neklasificēts, neklasificēta, neklasificētās, nekategorizētas, bez kategorijas, nezināmas, nezināms, " +
                "gaida klasifikāciju",
            Negations = "ne, nav, bez, neobligātās, neobligātas, izņemot, kas nav",
        },
        Storage = new()
        {
            HttpCookie = "http sīkdatne, http sīkfails, teksta fails, teksta datne, pārlūka sīkdatne",
            LocalStorage =
                "lokālā krātuve, vietējā krātuve, lokālā glabātuve, vietējā atmiņa, lokālā atmiņa, pārlūka krātuve, html lokālā krātuve",
            SessionStorage = "sesijas krātuve, sesijas glabātuve",
            Pixel =
                "pikselis, pikseļi, izsekošanas pikselis, izsekošanas pikseļi, pikseļa izsekotājs, pikseļu izsekotājs, " +
                "tīmekļa bāksignāls, bāksignāli",
            Script = "skripts, skripti",
            Fingerprint = "pirkstu nospiedums, digitālais nospiedums, ierīces nospiedums",
            AppStorage = "lietotnes krātuve, mobilā lietotne",
        },
        Party = new()
        {
            First =
                "pirmā puse, pirmās puses, pirmā, pašu, iekšēja, iekšējā, pirmās puses sīkdatne, pirmās puses sīkdatnes, mūsu, " +
                "šī vietne, mūsu vietne, šī mājaslapa, mūsu mājaslapa, vietnes īpašnieks, šī tīmekļa vietne",
            Third =
                "trešā puse, trešās puses, trešo pušu, trešā, trešā persona, trešās personas, trešo personu, trešās puses sīkdatne, " +
                "trešo pušu sīkdatnes, trešo personu sīkdatnes, ārēja, ārējā, partneris, partneri",
        },
        Text = new()
        {
            Connecting =
                "un, vai, bet, ka, kā, kad, ja, jo, kas, kurš, kura, kuras, kuru, kuri, kur, uz, bez, līdz, pēc, pie, pirms, par, " +
                "starp, caur, zem, virs, dēļ, lai, tā, tas, tie, tās, to, tiem, šī, šis, šīs, šo, šajā, šie, viņa, jūsu, jums, jūs, " +
                "mūsu, savu, savas, ir, būs, bija, nav, arī, tikai, kādas, cik, gan, tiek, tika, ne",
            Frequent =
                "ar, no, sīkdatnes, sīkdatņu, sīkdatne, sīkfaili, vietne, vietnes, vietnē, vietni, tīmekļa, mājaslapas, mājaslapā, " +
                "izmanto, izmantojam, izmantots, izmantota, izmantotas, datus, datu, dati, lietotājs, lietotāja, lietotāju, " +
                "apmeklētājs, apmeklētāja, apmeklētāju, apmeklētāji, ļauj, nodrošina, informāciju, informācija, informācijas, pārlūka, " +
                "pārlūkprogrammas, varat, var, saglabā, glabā, atceras, apkopo, pakalpojumu, lapas, lapu, valodu, nepieciešamās, mērķis",
            And = "kā arī",
            Or = "vai",
            Months =
                "janvāris=1, janvāra=1, janvārī=1, februāris=2, februāra=2, februārī=2, marts=3, marta=3, martā=3, aprīlis=4, " +
                "aprīļa=4, aprīlī=4, maijs=5, maija=5, maijā=5, jūnijs=6, jūnija=6, jūnijā=6, jūlijs=7, jūlija=7, jūlijā=7, augusts=8, " +
                "augusta=8, augustā=8, septembris=9, septembra=9, septembrī=9, oktobris=10, oktobra=10, oktobrī=10, novembris=11, " +
                "novembra=11, novembrī=11, decembris=12, decembra=12, decembrī=12",
            Yes = "jā, patiess",
            No = "nē, aplams",
            LastUpdated =
                "pēdējo reizi atjaunināts, pēdējo reizi atjaunināta, pēdējais atjauninājums, pēdējās izmaiņas, pēdējo reizi mainīts, " +
                "atjaunināts, atjaunināta, atjaunots, atjaunota, atjaunināšanas datums, pēdējās atjaunināšanas datums, grozīts, " +
                "datums, spēkā no, stājas spēkā, spēkā stāšanās datums, versija, redakcija, publicēts, apstiprināts",
            ConsentTerms =
                "piekrišana, piekrītu, pieņemt, pieņemt visas, pieņemt visus, atļaut visas, noraidīt, noraidīt visas, nepiekrītu, " +
                "sīkdatņu iestatījumi, pārvaldīt sīkdatnes, atsaukt piekrišanu",
            Examples = "piemēram, piem, piemērs, piemēri, tādas kā, tādi kā, tostarp",
        },
    };
}
