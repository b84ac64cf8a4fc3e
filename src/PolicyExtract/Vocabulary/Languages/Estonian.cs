namespace PolicyExtract.Vocabulary.Languages;

internal static class Estonian
{
    public static Language Words { get; } = new()
    {
        Tag = "et",
        Headers = new()
        {
            Name =
                "nimi, nimetus, nimed, küpsise nimi, küpsise nimetus, küpsiste nimed, küpsiste nimi, küpsis, küpsised, " +
                "küpsise nimi ja domeen, tunnus, identifikaator, võti, võtme nimi, tehniline nimi, küpsiste loetelu, küpsiste nimekiri",
            Provider =
                "pakkuja, pakkujad, teenusepakkuja, teenuse pakkuja, teenusepakkujad, teenuseosutaja, teenuse osutaja, " +
                "küpsise pakkuja, pakkuja nimi, pakkuja või domeen, tarnija, väljaandja, väljastaja, paigaldaja, seadistaja, " +
                "kes paigaldab, kes seab, seatud, määraja, omanik, küpsise omanik, vastutav töötleja, ettevõte, firma, organisatsioon, " +
                "operaator, vastutaja, kolmas osapool, kolmas isik, kolmandad isikud, kolmandad osapooled, partner, partnerid, saaja, " +
                "vastuvõtja, vastuvõtjad, platvorm, haldaja, looja",
            Feature =
                "funktsioon ja asukoht, funktsionaalsus, omadus, omadused, asukoht, koht, moodul, leht, toode, kus kasutatakse, " +
                "valdkond",
            Category =
                "kategooria, kategooriad, küpsise kategooria, küpsiste kategooria, küpsiste kategooriad, rühm, grupp, küpsiste rühm, " +
                "klass, liigitus",
            Purpose =
                "eesmärk, eesmärgid, küpsise eesmärk, küpsiste eesmärk, kasutuseesmärk, kasutamise eesmärk, kasutusotstarve, otstarve, " +
                "töötlemise eesmärk, kirjeldus, kirjeldused, küpsise kirjeldus, küpsiste kirjeldus, eesmärgi kirjeldus, " +
                "eesmärk ja kirjeldus, kirjeldus ja eesmärk, kasutus, kasutamine, kasutusala, milleks kasutatakse, milleks, mida teeb, " +
                "mida see teeb, miks, selgitus, selgitused, üksikasjad, teave, lisateave, lisainfo, rohkem teavet, märkus, märkused, " +
                "kommentaar, kogutavad andmed, roll, ülesanne, põhjus, tähendus, lühikirjeldus",
            Duration =
                "kestus, küpsise kestus, kestvus, kehtivus, kehtivusaeg, küpsise kehtivusaeg, kehtivuse aeg, kehtivuse lõpp, " +
                "kehtib kuni, kehtib, kehtivusperiood, aegumine, aegumisaeg, aegumise aeg, aegumistähtaeg, aegumise kuupäev, " +
                "aegumiskuupäev, aegub, lõpp, lõppemine, lõpeb, lõppkuupäev, tähtaeg, säilitusaeg, säilitamise aeg, säilitamisaeg, " +
                "säilitustähtaeg, säilitamistähtaeg, säilitamise tähtaeg, säilitamise kestus, säilitusperiood, säilitamisperiood, " +
                "maksimaalne säilitusaeg, maksimaalne säilitamisaeg, maksimaalne säilitamise kestus, pikim säilitusaeg, " +
                "andmete säilitamise aeg, säilitamine, salvestusaeg, salvestamise kestus, salvestuse kestus, maksimaalne salvestusaeg, " +
                "maksimaalne salvestamise kestus, hoidmise aeg, hoiustamise aeg, hoiustamise kestus, maksimaalne hoiustamise kestus, " +
                "eluiga, küpsise eluiga, elutsükkel, periood, ajavahemik, kui kaua, kui kaua säilitatakse, kasutusaeg, tüüp ja kestus, " +
                "ajaperiood, " +
                "vaikimisi aegumisaeg, vaikimisi kehtivusaeg",
            Domain =
                "domeen, domeenid, domeeninimi, domeeni nimi, küpsise domeen, majutaja, veebisait, veebileht, veebilehekülg, sait, " +
                "aadress, url, veebiaadress, server",
            Party =
                "osapool, osapooled, esimene või kolmas osapool, esimese või kolmanda osapoole, enda või kolmanda osapoole, " +
                "sisemine või väline, kuuluvus",
            Storage =
                "salvestusruum, mäluruum, salvestamise viis, salvestuskoht, säilitamise koht, salvestusviis, tehnoloogia, " +
                "tehnoloogiad, kasutatav tehnoloogia, tehnoloogia tüüp, mälu tüüp",
            Type =
                "tüüp, tüübid, küpsise tüüp, küpsiste tüüp, küpsiste tüübid, liik, liigid, küpsise liik, küpsiste liik, " +
                "küpsiste liigid, laad",
            Service = "teenus, teenused, teenuse nimi, tööriist, tööriistad, rakendus, tarkvara, süsteem, lahendus, plugin, programm",
            Origin = "päritolu, allikas, küpsise päritolu, küpsise allikas, kust",
            Function = "funktsioon, funktsioonid, küpsise funktsioon, ülesanne ja funktsioon",
            Used = "kasutatavad küpsised, kasutatud küpsised, küpsised mida kasutame",
            Other = "õiguslik alus, õigusalus, riik, number, järjekorranumber, jrk nr, andmete edastamine",
        },
        Retention = new()
        {
            Second = "sekund, sekundit, sekundi, sekundid, sek, s",
            Minute = "minut, minutit, minuti, minutid, min",
            Hour = "tund, tundi, tunni, tunnid, tunniks, h",
            Day = "päev, päeva, päevad, päeval, päevaks, päevane, kalendripäeva, ööpäev, ööpäeva",
            Week = "nädal, nädalat, nädala, nädalad, nädalaks",
            Month = "kuu, kuud, kuuks, kuune, kalendrikuud",
            Year = "aasta, aastat, aastad, aastaks, aastane",
            Numbers =
                "üks=1, ühe=1, kaks=2, kahe=2, kolm=3, kolme=3, neli=4, nelja=4, viis=5, viie=5, kuus=6, kuue=6, seitse=7, seitsme=7, " +
                "kaheksa=8, üheksa=9, kümme=10, kümne=10, üksteist=11, kaksteist=12, kaheteist=12, kolmteist=13, kolmeteist=13, " +
                "neliteist=14, viisteist=15, kaheksateist=18, kakskümmend=20, kakskümmend neli=24, kolmkümmend=30, kuuskümmend=60, " +
                "üheksakümmend=90, sada=100, pool=0.5, poolteist=1.5",
            Session =
                "seanss, seansi, seansid, seansi ajal, seansi jooksul, seansi kestel, seansi kestus, seansi lõpp, seansi lõpuni, " +
                "kuni seansi lõpuni, seansi lõppemiseni, seansi lõppemisel, seansi lõppedes, pärast seansi lõppu, seansiküpsis, " +
                "seansiküpsised, seansipõhine, seansipõhised, sessioon, sessiooni, sessioonid, sessiooni ajal, sessiooni jooksul, " +
                "sessiooni kestus, sessiooni lõpp, sessiooni lõpuni, kuni sessiooni lõpuni, sessiooni lõppemiseni, sessiooni lõppedes, " +
                "sessiooniküpsis, sessiooniküpsised, sessioonipõhine, sessioonipõhised, brauseri seanss, brauseri sessioon, " +
                "sirvimisseanss, kasutaja seanss, kasutaja sessioon, praegune seanss, ajutine, ajutised, ajutine küpsis, " +
                "ajutised küpsised, külastuse ajal, külastuse jooksul, session",
            Browser =
                "brauser, brauseri, brauseris, brauserit, veebibrauser, veebibrauseri, veebilehitseja, veebilehitseja akna, lehitseja, " +
                "sirvija, aken, akna",
            Closing =
                "sulgemine, sulgemiseni, sulgemisel, sulgemist, sulgemise, suletakse, sulgete, sulgeb, suleb, suletud, sulgedes, " +
                "sulgemisega, lahkumiseni, lahkumisel, väljumiseni",
            Persistent =
                "püsiv, püsivad, püsivalt, püsiküpsis, püsiküpsised, püsivad küpsised, püsiv küpsis, alaline, alalised, alaliselt, " +
                "jääv, kestev, igavesti, piiramatu, piiramatult, tähtajatu, tähtajatult, määramata ajaks, määramata aeg, " +
                "ilma tähtajata, ilma piiranguta, mitte kunagi, kunagi, ei aegu, ei aegu kunagi, ei aegu mitte kunagi, aegumatu, " +
                "lõputu, lõpmatu, pikaajaline",
            Variable = "erinev, erinevad, muutuv, muutuvad, varieerub, sõltub, oleneb, vastavalt",
            Unknown =
                "teadmata, tundmatu, määratlemata, määramata, ei ole määratud, pole määratud, ei ole teada, pole teada, " +
                "ei ole märgitud, täpsustamata, ei kohaldata, ei kohaldu, puudub, puuduvad, andmed puuduvad, pole saadaval, " +
                "ei ole saadaval, ootel, puudub info",
            Immediate = "kohe, viivitamata, koheselt, otsekohe, kustutatakse kohe",
            UpTo =
                "kuni, maksimaalselt, maksimaalne, kõige rohkem, mitte kauem kui, mitte rohkem kui, vähem kui, kõige kauem, hiljemalt, " +
                "jooksul, max",
            AtLeast = "vähemalt, minimaalselt, rohkem kui, kauem kui, üle, või rohkem, või kauem",
            About = "umbes, ligikaudu, ca, tavaliselt, peaaegu, üldjuhul",
            To = "kuni, või, ja",
            Until = "kuni, kui, pärast, peale, seni kuni, niikaua kui, kustutamiseni, väljalogimiseni, ajani, hetkeni",
            LastVisit =
                "viimast külastust, viimase külastuse, viimane külastus, viimasest külastusest, teie viimast külastust, " +
                "viimast sisselogimist, iga külastuse, viimast seanssi",
            LastActivity =
                "viimast tegevust, viimasest tegevusest, viimane tegevus, tegevusetust, tegevusetuse, passiivsuse, viimast kasutamist, " +
                "viimasest kasutamisest, viimast uuendust",
            Set =
                "seadmist, seadmisest, loomist, loomisest, paigaldamist, paigaldamisest, salvestamist, salvestamisest, " +
                "esimest külastust, esimesest külastusest",
            Consent = "nõusoleku, nõusolekut, nõusoleku andmist, nõusoleku andmisest, nõusolekust",
            Fillers =
                "aegub, aeguvad, kehtib, kehtivad, kehtivus, kehtiv, pärast, alates, on, see, need, küpsis, küpsised, küpsise, cookie, " +
                "cookies, salvestatakse, säilitatakse, säilib, säilivad, hoitakse, kestab, kestus, aeg, aja, periood, tähtaeg, " +
                "kustutatakse, kustub, automaatselt, vaikimisi, seejärel, ainult, jääb, jäävad, seadmes, seadmesse, kuupäev, andmed, " +
                "kasutaja, külastus, külastuse, iga, saidi, veebilehe, tüüp, http, päevast, brauseri, maksimaalne, hetkest, jooksul, " +
                "ajal, eluiga",
        },
        Categories = new()
        {
            Necessary =
                "vajalikud, vajalik, vältimatult vajalikud, vältimatult vajalik, hädavajalikud, hädavajalik, rangelt vajalikud, " +
                "tingimata vajalikud, kohustuslikud, kohustuslik, tehnilised, tehniline, tehniliselt vajalikud, tehnilised küpsised, " +
                "põhilised, olulised, oluline, olemuslikud, alati aktiivne, alati aktiivsed, alati lubatud, alati sees, vajaminevad, " +
                "teenuste osutamine, esmavajalikud, möödapääsmatud, süsteemsed",
            Security = "turvalisus, turvalisuse, turva, turvaküpsised, autentimine, autentimise, pettuste ennetamine, kaitse",
            Preferences =
                "eelistused, eelistuste, eelistus, eelistusküpsised, funktsionaalsed?, funktsionaalne?, funktsionaalsus?, " +
                "funktsionaalsuse?, toimivusküpsised?, isikupärastamine, isikupärastamise, isikustamine, kohandamine, seaded, seadete, " +
                "kasutaja eelistused, kasutajakogemus, kasutuskogemus, mugavus, keel, manustatud sisu, väline sisu, kasutajatugi, " +
                "videod",
            Analytics =
                "analüütilised, analüütiline, analüütika, analüüs, analüüsi, analüüsimise, analüüsiküpsised, analüütikaküpsised, " +
                "statistika, statistilised, statistiline, statistikaküpsised, jõudlus?, jõudluse?, jõudlusküpsised?, tulemuslikkus?, " +
                "toimivus?, toimivuse?, mõõtmine, mõõtmise, külastatavus, külastatavuse, veebianalüütika, uuringud, optimeerimine, " +
                "täiustamine",
            Marketing =
                "turundus, turunduslikud, turunduslik, turunduse, turundusküpsised, reklaam, reklaami, reklaamid, reklaamiküpsised, " +
                "reklaamimine, sihtimine, sihtimise, sihitud, suunatud, suunatud reklaam, sihtreklaam, sihtimisküpsised, jälgimine, " +
                "jälgimise, jälitamine, jälgimisküpsised, taasturundus, profileerimine, profileerimise, kaubanduslikud, käitumuslikud, " +
                "isikupärastatud reklaam, reklaamivõrgustik, konversioonid, ärilised",
            Social =
                "sotsiaalmeedia, sotsiaalmeediaküpsised, sotsiaalvõrgustik, sotsiaalvõrgustikud, sotsiaalvõrgustike, sotsiaalsed, " +
                "sotsiaalne, jagamine",
            Other =
                "muud, muu, teised, ülejäänud, muud küpsised, täiendavad, valikulised, vabatahtlikud, mittevajalikud, " +
                "mittekohustuslikud, mitmesugused",
            Unclassified =
                "klassifitseerimata, liigitamata, kategoriseerimata, kategooriata, määratlemata küpsised, tundmatud, teadmata, ootel",
            Negations = "mitte, ei, ei ole, pole, valikulised, vabatahtlikud, välja arvatud, peale",
        },
        Storage = new()
        {
            HttpCookie = "http küpsis, http küpsised, tekstifail, brauseri küpsis",
            LocalStorage =
                "kohalik salvestusruum, lokaalne salvestusruum, kohalik mälu, lokaalne mälu, kohalik salvestus, " +
                "brauseri salvestusruum, html kohalik salvestusruum",
            SessionStorage = "seansi salvestusruum, sessiooni salvestusruum, seansimälu",
            Pixel = "piksel, pikslid, jälgimispiksel, jälgimispikslid, pikslijälgija, veebimajakas, veebimajakad",
            Script = "skript, skriptid",
            Fingerprint = "sõrmejälg, digitaalne sõrmejälg, seadme sõrmejälg",
            AppStorage = "rakenduse salvestusruum, mobiilirakendus",
        },
        Party = new()
        {
            First =
                "esimene osapool, esimese osapoole, esimene, enda, oma, sisemine, esimese osapoole küpsis, esimese osapoole küpsised, " +
                "meie, see veebileht, see veebisait, meie veebileht, meie veebisait, saidi omanik, veebilehe omanik, veebisaidi omanik",
            Third =
                "kolmas osapool, kolmanda osapoole, kolmandad osapooled, kolmandate osapoolte, kolmas isik, kolmandad isikud, " +
                "kolmandate isikute, kolmanda isiku, kolmas, kolmanda osapoole küpsis, kolmandate osapoolte küpsised, väline, välised, " +
                "partner, partnerid",
        },
        Text = new()
        {
            Connecting =
                "ja, või, ning, aga, kuid, et, kui, kuidas, sest, mis, mida, mille, kes, kelle, kus, kuhu, seda, see, need, nende, " +
                "selle, sellel, seal, teie, teil, teid, meie, me, ta, tema, oma, on, ole, oli, olla, ei, ka, nii, siis, kuni, alates, " +
                "pärast, enne, läbi, üle, alla, ilma, koos, kohta, jaoks, järgi, poolt, kaudu, vahel, vastavalt, tõttu, abil, ise, " +
                "iga, kõik, saab",
            Frequent =
                "küpsised, küpsiseid, küpsiste, küpsis, küpsise, veebisait, veebisaidi, veebisaidil, veebileht, veebilehe, veebilehel, " +
                "kasutame, kasutab, kasutatakse, kasutada, andmeid, andmete, kasutaja, kasutajate, külastaja, külastajate, külastajad, " +
                "võimaldab, võimaldavad, teavet, teabe, brauser, brauseri, brauseris, võite, salvestab, säilitab, talletab, mäletab, " +
                "kogub, teenuste, lehte, lehti, keele, valitud, vajalikud, eesmärk, kestus, aitab",
            And = "ja, ning, samuti",
            Or = "või",
            Months =
                "jaanuar=1, jaanuari=1, jaanuaril=1, veebruar=2, veebruari=2, veebruaril=2, märts=3, märtsi=3, märtsil=3, aprill=4, " +
                "aprilli=4, aprillil=4, mai=5, mail=5, juuni=6, juunil=6, juuli=7, juulil=7, august=8, augusti=8, augustil=8, " +
                "september=9, septembri=9, septembril=9, oktoober=10, oktoobri=10, oktoobril=10, november=11, novembri=11, " +
                "novembril=11, detsember=12, detsembri=12, detsembril=12",
            Yes = "jah, tõene",
            No = "ei, väär",
            LastUpdated =
                "viimati uuendatud, viimati muudetud, viimati ajakohastatud, viimane uuendus, viimane muudatus, uuendatud, muudetud, " +
                "ajakohastatud, uuendamise kuupäev, kuupäev, kehtib alates, jõustub, jõustumise kuupäev, jõustunud, versioon, " +
                "redaktsioon, avaldatud, kinnitatud",
            ConsentTerms =
                "nõusolek, nõustu, nõustun, nõustu kõigiga, luba kõik, luban kõik, keeldu, keeldun, keeldu kõigist, küpsiste seaded, " +
                "küpsiste sätted, halda küpsiseid, nõusoleku tagasivõtmine",
            Examples = "näiteks, nt, näide, näited, nagu, sealhulgas, muu hulgas",
        },
    };
}
