namespace PolicyExtract.Vocabulary.Languages;

internal static class Lithuanian
{
    public static Language Words { get; } = new()
    {
        Tag = "lt",
        Headers = new()
        {
            Name =
                "pavadinimas, pavadinimai, slapuko pavadinimas, slapukų pavadinimas, slapukų pavadinimai, slapuko vardas, vardas, " +
                "slapukas, slapukai, pavadinimas slapuko, identifikatorius, raktas, rakto pavadinimas, techninis pavadinimas, " +
                "slapukų sąrašas, žymuo",
            Provider =
                "teikėjas, teikėjai, tiekėjas, tiekėjai, slapuko teikėjas, slapuko tiekėjas, slapukų teikėjas, paslaugų teikėjas, " +
                "paslaugos teikėjas, paslaugų tiekėjas, teikėjo pavadinimas, teikėjas arba domenas, leidėjas, nustato, nustatė, " +
                "kas nustato, įdiegia, įrašo, kas įrašo, savininkas, slapuko savininkas, valdytojas, duomenų valdytojas, bendrovė, " +
                "įmonė, organizacija, subjektas, operatorius, atsakingas asmuo, trečioji šalis, trečiosios šalys, trečias asmuo, " +
                "partneris, partneriai, gavėjas, gavėjai, platforma, šaltinis ir teikėjas, administratorius",
            Feature = "funkcija ir vieta, funkcionalumas, savybė, savybės, vieta, modulis, puslapis, produktas, kur naudojama, sritis",
            Category =
                "kategorija, kategorijos, slapuko kategorija, slapukų kategorija, slapukų kategorijos, grupė, slapukų grupė, " +
                "slapuko grupė, klasė, klasifikacija",
            Purpose =
                "tikslas, tikslai, slapuko tikslas, slapukų tikslas, naudojimo tikslas, panaudojimo tikslas, duomenų tvarkymo tikslas, " +
                "tvarkymo tikslas, paskirtis, slapuko paskirtis, slapukų paskirtis, naudojimo paskirtis, aprašymas, aprašymai, " +
                "slapuko aprašymas, slapukų aprašymas, apibūdinimas, apibrėžimas, tikslas ir aprašymas, aprašymas ir tikslas, " +
                "paskirties aprašymas, panaudojimas, naudojimas, kam naudojamas, kam naudojama, kam skirtas, kam skirta, ką daro, " +
                "ką jis daro, kodėl, paaiškinimas, paaiškinimai, detalės, išsami informacija, informacija, daugiau informacijos, " +
                "papildoma informacija, pastaba, pastabos, komentaras, renkami duomenys, naudojami duomenys, vaidmuo, priežastis, " +
                "reikšmė, trumpas aprašymas",
            Duration =
                "trukmė, slapuko trukmė, slapukų trukmė, galiojimo trukmė, galiojimas, slapuko galiojimas, galiojimo laikas, " +
                "slapuko galiojimo laikas, galiojimo laikotarpis, galiojimo terminas, galiojimo pabaiga, galiojimo pabaigos data, " +
                "galioja, galioja iki, baigia galioti, pabaigos data, pabaiga, pasibaigimas, pasibaigimo laikas, pasibaigimo data, " +
                "galiojimo pasibaigimas, saugojimo trukmė, saugojimo laikas, saugojimo laikotarpis, saugojimo terminas, " +
                "duomenų saugojimo terminas, didžiausia saugojimo trukmė, maksimali saugojimo trukmė, ilgiausia saugojimo trukmė, " +
                "ilgiausias saugojimo laikas, maksimalus saugojimo laikas, maksimalus saugojimo laikotarpis, saugojimas, " +
                "laikymo trukmė, laikymo terminas, laikymo laikotarpis, išsaugojimo laikas, terminas, laikotarpis, laikas, " +
                "gyvavimo laikas, gyvavimo trukmė, gyvavimo ciklas, veikimo laikas, veikimo trukmė, veikimo laikotarpis, kiek laiko, " +
                "kiek laiko saugoma, kaip ilgai, naudojimo trukmė, naudojimo laikas, tipas ir trukmė, " +
                "numatytasis galiojimo laikas, numatytoji trukmė",
            Domain =
                "domenas, domenai, domeno pavadinimas, domeno vardas, slapuko domenas, priegloba, serveris, svetainė, " +
                "interneto svetainė, tinklalapis, interneto puslapis, adresas, url, interneto adresas",
            Party =
                "šalis, šalys, pirmoji ar trečioji šalis, pirmosios ar trečiosios šalies, pirmosios arba trečiosios šalies, " +
                "savas ar trečiosios šalies, vidinis ar išorinis, priklausomybė",
            Storage =
                "saugykla, saugyklos tipas, saugojimo tipas, saugojimo būdas, saugojimo vieta, technologija, technologijos, " +
                "naudojama technologija, technologijos tipas",
            Type = "tipas, tipai, slapuko tipas, slapukų tipas, slapukų tipai, rūšis, rūšys, slapuko rūšis, slapukų rūšis, pobūdis",
            Service =
                "paslauga, paslaugos, paslaugos pavadinimas, įrankis, įrankiai, programa, programėlė, programinė įranga, sprendimas, " +
                "įskiepis",
            Origin = "šaltinis, kilmė, slapuko kilmė, slapuko šaltinis, iš kur",
            Function = "funkcija, funkcijos, slapuko funkcija, veikimas",
            Used = "naudojami slapukai, slapukai kuriuos naudojame, naudojamų slapukų sąrašas",
            Other = "teisinis pagrindas, teisinis tvarkymo pagrindas, valstybė, numeris, eil nr, eilės numeris, duomenų perdavimas",
        },
        Retention = new()
        {
            Second = "sekundė, sekundės, sekundžių, sekundę, sekundes, sek, s",
            Minute = "minutė, minutės, minučių, minutę, minutes, min",
            Hour = "valanda, valandos, valandų, valandą, valandas, val, h",
            Day = "diena, dienos, dienų, dieną, dienas, dienoms, paros, parų, kalendorinių dienų, d",
            Week = "savaitė, savaitės, savaičių, savaitę, savaites, sav",
            Month = "mėnuo, mėnesis, mėnesiai, mėnesių, mėnesį, mėnesius, mėnesio, mėnesiams, mėn",
            Year = "metai, metų, metus, metams, metais",
            Numbers =
                "vienas=1, viena=1, vieną=1, vieni=1, vienerių=1, vieneri=1, vienerius=1, dvi=2, dviejų=2, dveji=2, dvejus=2, dvejų=2, " +
                "trys=3, trijų=3, treji=3, trejus=3, keturi=4, keturių=4, penki=5, penkių=5, penkeri=5, šeši=6, šešių=6, šešis=6, " +
                "septyni=7, septynių=7, aštuoni=8, devyni=9, dešimt=10, vienuolika=11, dvylika=12, dvylikos=12, trylika=13, " +
                "trylikos=13, keturiolika=14, penkiolika=15, aštuoniolika=18, dvidešimt=20, dvidešimt keturi=24, " +
                "dvidešimt keturios=24, trisdešimt=30, šešiasdešimt=60, devyniasdešimt=90, šimtas=100, pusė=0.5, pusantrų=1.5",
            Session =
                "sesija, sesijos, sesiją, sesijų, seansas, seanso, seansą, sesijos slapukas, sesijos slapukai, seanso slapukas, " +
                "seanso slapukai, sesijinis, sesijiniai, sesijos metu, seanso metu, per sesiją, sesijos trukmė, sesijos laikas, " +
                "sesijos laikotarpis, sesijos pabaiga, iki sesijos pabaigos, iki seanso pabaigos, sesijos pabaigoje, " +
                "pasibaigus sesijai, baigus sesiją, kol baigsis sesija, kol pasibaigs sesija, baigiantis sesijai, naršyklės sesija, " +
                "naršymo sesija, naršymo seansas, naršymo seanso metu, naudotojo sesija, vartotojo sesija, dabartinė sesija, " +
                "tik sesija, laikinas, laikini, laikinasis, laikinas slapukas, laikini slapukai, apsilankymo metu, vizito metu, session",
            Browser =
                "naršyklė, naršyklės, naršyklę, naršyklėje, naršyklei, interneto naršyklę, interneto naršyklės, langas, langą, lango",
            Closing =
                "uždarymo, uždarymas, uždarius, uždarant, uždarote, uždarysite, uždaroma, uždaryta, uždaromas, uždarys, išjungimo, " +
                "išjungus, palikus, išėjimo, užvėrus",
            Persistent =
                "nuolatinis, nuolatiniai, nuolatinė, nuolat, nuolatinis slapukas, nuolatiniai slapukai, ilgalaikis, ilgalaikiai, " +
                "pastovus, pastovūs, pastovus slapukas, išliekantis, išliekantys, visam laikui, amžinai, amžinas, neribotas, neribota, " +
                "neribotai, neribotą laiką, neterminuotas, neterminuota, neterminuotai, be termino, be galiojimo termino, " +
                "be apribojimų, niekada, niekada nesibaigia, nesibaigia, galiojimas nesibaigia, begalinis",
            Variable = "įvairus, įvairi, įvairūs, skirtingas, skirtinga, kintamas, kintama, skiriasi, priklauso, priklauso nuo, pagal",
            Unknown =
                "nežinoma, nežinomas, nežinomi, neapibrėžta, neapibrėžtas, nenustatyta, nenustatytas, nenurodyta, nenurodytas, nėra, " +
                "nėra duomenų, nėra informacijos, neprieinama, netaikoma, netaikytina, laukiama, nėra nustatyta, nėra nurodyta, " +
                "duomenų nėra, jokio",
            Immediate = "iš karto, nedelsiant, iškart, tuojau pat, ištrinama iš karto",
            UpTo =
                "iki, ne ilgiau kaip, ne ilgiau nei, ne daugiau kaip, ne daugiau nei, daugiausia, daugiausiai, maksimaliai, " +
                "maksimalus, ilgiausiai, mažiau nei, mažiau kaip, per, ne vėliau kaip, maks",
            AtLeast =
                "bent, ne mažiau kaip, ne mažiau nei, mažiausiai, minimaliai, daugiau nei, daugiau kaip, ilgiau nei, arba daugiau, " +
                "ar daugiau",
            About = "apie, maždaug, apytiksliai, paprastai, beveik, įprastai",
            To = "iki, arba, ir",
            Until =
                "iki, kol, kai, po, pasibaigus, iki tol kol, kol bus, kol ištrinsite, iki ištrynimo, iki pašalinimo, iki atsijungimo, " +
                "tol kol",
            LastVisit =
                "paskutinio apsilankymo, paskutinis apsilankymas, paskutinio jūsų apsilankymo, paskutinio prisijungimo, " +
                "kiekvieno apsilankymo, paskutinės sesijos, paskutinio vizito",
            LastActivity =
                "paskutinės veiklos, paskutinio veiksmo, neveiklumo, neaktyvumo, paskutinio panaudojimo, paskutinio naudojimo, " +
                "paskutinio atnaujinimo, paskutinės sąveikos",
            Set = "nustatymo, sukūrimo, įrašymo, įdiegimo, išsaugojimo, pirmojo apsilankymo, pirmo apsilankymo",
            Consent = "sutikimo, sutikimas, sutikimo gavimo, sutikimo davimo, jūsų sutikimo",
            Fillers =
                "galioja, galiojimas, baigiasi, pasibaigia, po, nuo, už, į, su, yra, šis, šie, slapukas, slapukai, slapuko, slapukų, " +
                "cookie, cookies, saugomas, saugomi, saugoma, saugojamas, išsaugomas, laikomas, laikomi, saugojimo, trukmė, laikas, " +
                "laikotarpis, terminas, galiojimo, ištrinamas, ištrinami, automatiškai, numatytasis, tada, tik, lieka, įrenginyje, " +
                "data, duomenys, naudotojo, vartotojo, apsilankymo, kiekvieno, svetainės, svetainėje, tipas, http, dienos, naršyklės, " +
                "maksimalus, momento, metu, atnaujinimo, nustatymo, laiką, laikotarpį",
        },
        Categories = new()
        {
            Necessary =
                "būtini, būtinas, būtina, būtinieji, būtinasis, būtinųjų, griežtai būtini, tikrai būtini, privalomi, privalomas, " +
                "privalomieji, reikalingi, reikalingas, neišvengiami, techniniai, techninis, techniškai būtini, techniniai slapukai, " +
                "pagrindiniai, esminiai, visada aktyvūs, visada aktyvus, visada įjungti, visuomet aktyvūs, svarbūs, paslaugų teikimas, " +
                "būtinai reikalingi, sisteminiai",
            Security =
                "saugumas, saugumo, saugos, apsauga, tapatybės nustatymas, autentifikavimas, autentifikavimo, sukčiavimo prevencija",
            Preferences =
                "parinktys, parinkčių, nuostatos, nuostatų, nustatymai, nustatymų, pirmenybės, pirmenybių, pageidavimai, funkciniai?, " +
                "funkcinis?, funkcionalieji?, funkcionalumo?, funkcionalumas?, personalizavimas, personalizavimo, suasmeninimas, " +
                "pritaikymas, naudotojo nustatymai, naudotojo patirtis, patogumas, kalba, įterptas turinys, išorinis turinys, pagalba, " +
                "vaizdo įrašai",
            Analytics =
                "analitiniai, analitinis, analitika, analitikos, analizė, analizės, analizavimo, statistiniai, statistinis, " +
                "statistika, statistikos, našumo?, našumas?, veikimo?, veiksmingumo?, efektyvumo?, matavimas, matavimo, " +
                "auditorijos matavimas, lankomumas, lankomumo, srauto, interneto analitika, tyrimai, optimizavimas, tobulinimas",
            Marketing =
                "rinkodara, rinkodaros, marketingas, marketingo, marketinginiai, reklama, reklamos, reklaminiai, reklaminis, " +
                "reklamavimo, taikymo, taikymas, tiksliniai, tikslinė reklama, tikslinės reklamos, tikslinimo, sekimas, sekimo, " +
                "stebėjimo, pakartotinė rinkodara, profiliavimas, profiliavimo, komerciniai, komercinis, elgsenos, " +
                "suasmeninta reklama, personalizuota reklama, reklamos tinklas, konversijos",
            Social =
                "socialiniai tinklai, socialinių tinklų, socialinė žiniasklaida, socialinės žiniasklaidos, socialiniai, " +
                "socialinis tinklas, socialinės medijos, socialinių medijų, dalijimasis",
            Other =
                "kiti, kitas, kita, kiti slapukai, papildomi, papildomas, neprivalomi, neprivalomas, pasirenkami, pasirinktiniai, " +
                "savanoriški, įvairūs",
            Unclassified =
                "neklasifikuoti, neklasifikuotas, neklasifikuota, nepriskirti, be kategorijos, nekategorizuoti, nežinomi, nežinoma, " +
                "laukiantys, laukiama",
            Negations = "ne, nėra, neprivalomi, pasirenkami, išskyrus, nebūtini",
        },
        Storage = new()
        {
            HttpCookie = "http slapukas, http slapukai, tekstinis failas, tekstinė rinkmena, naršyklės slapukas",
            LocalStorage =
                "vietinė saugykla, vietinė atmintinė, vietinė atmintis, naršyklės saugykla, html vietinė saugykla, lokali saugykla",
            SessionStorage = "sesijos saugykla, seanso saugykla",
            Pixel =
                "pikselis, pikseliai, sekimo pikselis, sekimo pikseliai, taškas, žiniatinklio švyturys, pikselių stebėjimo priemonė, " +
                "interneto švyturys",
            Script = "scenarijus, scenarijai, skriptas, skriptai",
            Fingerprint = "pirštų atspaudas, skaitmeninis atspaudas, įrenginio atspaudas",
            AppStorage = "programėlės saugykla, mobilioji programėlė",
        },
        Party = new()
        {
            First =
                "pirmoji šalis, pirmosios šalies, pirmos šalies, savi, savas, vidinis, vidiniai, pirmoji, pirmosios šalies slapukas, " +
                "pirmosios šalies slapukai, mūsų, ši svetainė, mūsų svetainė, svetainės savininkas, svetainės valdytojas, " +
                "šios svetainės",
            Third =
                "trečioji šalis, trečiosios šalies, trečios šalies, trečiosios šalys, trečiųjų šalių, trečioji, " +
                "trečiosios šalies slapukas, trečiųjų šalių slapukai, išorinis, išoriniai, partneris, partneriai, tretieji asmenys, " +
                "trečiųjų asmenų",
        },
        Text = new()
        {
            Connecting =
                "ir, arba, bet, o, kad, kaip, kai, jei, jeigu, nes, kuris, kuri, kurie, kurios, kurių, kurį, kuriuos, kuriame, kur, į, " +
                "iš, su, be, nuo, iki, per, po, prie, prieš, apie, dėl, pagal, už, tarp, ant, šis, ši, šie, šios, šių, šį, šią, tas, " +
                "ta, tie, tos, tai, jis, ji, jie, jos, jų, jo, jūsų, jums, jūs, mūsų, savo, yra, būti, būtų, bus, buvo, ne, nėra, " +
                "taip, tik, pat, tam, taip pat, kiek, jog",
            Frequent =
                "ar, slapukai, slapukus, slapukų, slapukas, svetainė, svetainės, svetainėje, svetainę, tinklalapio, interneto, " +
                "naudojame, naudoja, naudojami, naudojamas, naudoti, duomenis, duomenų, duomenys, naudotojas, naudotojo, naudotojų, " +
                "vartotojo, vartotojų, lankytojas, lankytojo, lankytojų, lankytojai, leidžia, informacija, informaciją, informacijos, " +
                "naršyklė, naršyklės, naršyklėje, galite, gali, saugo, įsimena, renka, paslaugų, puslapių, puslapiai, kalba, " +
                "pasirinkta, skirtas, skirti",
            And = "ir, bei, taip pat",
            Or = "arba",
            Months =
                "sausis=1, sausio=1, vasaris=2, vasario=2, kovas=3, kovo=3, balandis=4, balandžio=4, gegužė=5, gegužės=5, birželis=6, " +
                "birželio=6, liepa=7, liepos=7, rugpjūtis=8, rugpjūčio=8, rugsėjis=9, rugsėjo=9, spalis=10, spalio=10, lapkritis=11, " +
                "lapkričio=11, gruodis=12, gruodžio=12",
            Yes = "taip, tiesa",
            No = "ne, netiesa",
            LastUpdated =
                "paskutinis atnaujinimas, paskutinio atnaujinimo data, paskutinį kartą atnaujinta, paskutinį kartą atnaujintas, " +
                "paskutinį kartą keista, atnaujinta, atnaujinimo data, atnaujinimas, paskutinis pakeitimas, paskutinis keitimas, " +
                "pakeista, pakeitimo data, data, galioja nuo, įsigalioja, įsigaliojimo data, versija, redakcija, paskelbta, patvirtinta",
            ConsentTerms =
                "sutikimas, sutinku, priimti, priimti visus, sutikti su visais, leisti visus, atmesti, atmesti visus, nesutinku, " +
                "slapukų nustatymai, slapukų nuostatos, valdyti slapukus, atšaukti sutikimą",
            Examples = "pavyzdžiui, pvz, pavyzdys, pavyzdžiai, tokie kaip, kaip antai, įskaitant",
        },
    };
}
