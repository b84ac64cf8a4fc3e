namespace PolicyExtract.Vocabulary.Languages;

internal static class Slovenian
{
    public static Language Words { get; } = new()
    {
        Tag = "sl",
        Headers = new()
        {
            Name =
                "ime, imena, ime piškotka, imena piškotkov, naziv, nazivi, naziv piškotka, nazivi piškotkov, piškotek, piškotki, " +
                "oznaka, oznaka piškotka, identifikator, ključ, ime ključa, tehnično ime, seznam piškotkov, ime datoteke",
            Provider =
                "ponudnik, ponudniki, ponudnik piškotka, ponudnik storitve, ponudnik storitev, ime ponudnika, ponudnik ali domena, " +
                "dobavitelj, dobavitelji, izdajatelj, nastavil, nastavi, postavi, kdo nastavi, kdo postavi, nameščen s strani, " +
                "namesti, namestitelj, lastnik, lastnik piškotka, upravljavec, upravljalec, upravitelj, podjetje, družba, " +
                "organizacija, subjekt, odgovorni subjekt, tretja oseba, tretja stran, tretje osebe, tretje strani, partner, " +
                "partnerji, prejemnik, prejemniki, skrbnik, kdo, platforma",
            Feature =
                "funkcija in lokacija, funkcionalnost, funkcionalnosti, lastnost, lastnosti, lokacija, mesto, modul, izdelek, kje, " +
                "kje se uporablja, področje",
            Category =
                "kategorija, kategorije, kategorija piškotka, kategorija piškotkov, kategorije piškotkov, skupina, skupina piškotkov, " +
                "razred, razvrstitev",
            Purpose =
                "namen, nameni, namen piškotka, namen piškotkov, namen uporabe, namen obdelave, namembnost, opis, opisi, " +
                "opis piškotka, opis piškotkov, opis namena, namen in opis, opis in namen, uporaba, uporablja se za, " +
                "za kaj se uporablja, čemu služi, čemu je namenjen, kaj počne, kaj dela, zakaj, cilj, cilji, pojasnilo, pojasnila, " +
                "razlaga, podrobnosti, informacije, več informacij, dodatne informacije, opomba, opombe, zbrani podatki, vloga, " +
                "razlog, pomen, kratek opis",
            Duration =
                "trajanje, trajanje piškotka, trajanje piškotkov, čas trajanja, obdobje trajanja, rok trajanja, doba trajanja, potek, " +
                "poteče, potek veljavnosti, datum poteka, čas poteka, rok poteka, iztek, izteče, datum izteka, veljavnost, " +
                "veljavnost piškotka, čas veljavnosti, obdobje veljavnosti, doba veljavnosti, rok veljavnosti, velja do, hramba, " +
                "čas hrambe, rok hrambe, obdobje hrambe, doba hrambe, trajanje hrambe, najdaljše obdobje hrambe, najdaljši čas hrambe, " +
                "čas shranjevanja, obdobje shranjevanja, trajanje shranjevanja, najdaljše trajanje shranjevanja, " +
                "največje trajanje shranjevanja, maksimalno trajanje shranjevanja, rok shranjevanja, shranjevanje, shramba, " +
                "trajanje shrambe, najdaljše trajanje shrambe, življenjska doba, življenjska doba piškotka, doba, obdobje, " +
                "časovno obdobje, čas, kako dolgo, obstojnost, dolžina trajanja, zapadlost, vrsta in trajanje, čas življenja, " +
                "prenehanje, " +
                "privzeti čas poteka, privzeto trajanje, privzeti rok veljavnosti, privzeta doba trajanja, " +
                "privzeti čas trajanja",
            Domain =
                "domena, domene, ime domene, domena piškotka, gostitelj, strežnik, spletna stran, spletno mesto, spletišče, naslov, " +
                "url, spletni naslov",
            Party =
                "stranka, prva ali tretja stran, lastni ali tretjih oseb, lastni ali tuji, prva ali tretja oseba, " +
                "prva stranka ali tretja stranka, pripadnost, notranji ali zunanji",
            Storage =
                "vrsta shrambe, vrsta hrambe, način hrambe, način shranjevanja, mesto shranjevanja, mesto hrambe, tehnologija, " +
                "tehnologije, uporabljena tehnologija, vrsta tehnologije, tip shrambe",
            Type = "vrsta, vrste, vrsta piškotka, vrste piškotkov, tip, tipi, tip piškotka, tip piškotkov, narava",
            Service =
                "storitev, storitve, ime storitve, naziv storitve, orodje, orodja, aplikacija, programska oprema, sistem, rešitev, " +
                "vtičnik, program",
            Origin = "izvor, vir, izvor piškotka, vir piškotka, poreklo, od kod",
            Function = "funkcija, funkcije, funkcija piškotka, delovanje",
            Used = "uporabljeni piškotki, piškotki ki jih uporabljamo, seznam uporabljenih piškotkov",
            Other = "pravna podlaga, pravna osnova, država, številka, zaporedna številka, zap št, prenos podatkov",
        },
        Retention = new()
        {
            Second = "sekunda, sekunde, sekund, sekundi, sekundo, sek, s",
            Minute = "minuta, minute, minut, minuti, minuto, min",
            Hour = "ura, ure, ur, uri, uro, urah, h",
            Day = "dan, dni, dneva, dnevi, dneh, dnevih, dnevov, koledarskih dni",
            Week = "teden, tedna, tedni, tedne, tednov, tednih",
            Month = "mesec, meseca, meseci, mesece, mesecev, mesecih, mesecem, mes",
            Year = "leto, leta, leti, let, letih, letu, letni",
            Numbers =
                "en=1, eno=1, ena=1, dva=2, dve=2, tri=3, štiri=4, pet=5, šest=6, sedem=7, osem=8, devet=9, deset=10, enajst=11, " +
                "dvanajst=12, trinajst=13, štirinajst=14, petnajst=15, osemnajst=18, dvajset=20, štiriindvajset=24, trideset=30, " +
                "šestdeset=60, devetdeset=90, sto=100, pol=0.5",
            Session =
                "seja, seje, sejo, seji, sejni, sejna, sejno, sejni piškotek, sejni piškotki, piškotek seje, piškotki seje, med sejo, " +
                "v času seje, trajanje seje, čas seje, čas trajanja seje, konec seje, do konca seje, ob koncu seje, do izteka seje, " +
                "do zaključka seje, po koncu seje, po zaključku seje, zaključek seje, iztek seje, potek seje, seja brskalnika, " +
                "uporabniška seja, trenutna seja, enkratna seja, session, začasni, začasno, začasen, začasni piškotek, " +
                "začasni piškotki, med obiskom, v času obiska, samo seja",
            Browser = "brskalnik, brskalnika, brskalniku, brskalnikov, spletnega brskalnika, okno, okna",
            Closing = "zaprtja, zaprtje, zaprtju, zaprete, zapre, zaprt, zapiranja, zapiranju, zapustite, izhoda, izklopa, zaprli",
            Persistent =
                "trajno, trajni, trajna, trajen, trajni piškotek, trajni piškotki, obstojni, obstojno, obstojen, stalni, stalno, " +
                "stalen, permanentno, permanentni, vztrajni, za vedno, vedno, neomejeno, neomejen, neomejena, nedoločen čas, " +
                "za nedoločen čas, brez omejitve, brez roka, brez poteka, nikoli, nikoli ne poteče, ne poteče, nikoli ne preteče, " +
                "brez izteka, neskončno, večno",
            Variable = "različno, različna, različni, spremenljivo, se razlikuje, odvisno, odvisno od, spreminja",
            Unknown =
                "neznano, neznan, neznana, ni znano, ni določeno, nedoločeno, ni opredeljeno, ni navedeno, ni na voljo, ni podatka, " +
                "ni podatkov, brez podatkov, ni relevantno, se ne uporablja, v obdelavi, nobeden",
            Immediate = "takoj, nemudoma, takojšnje, se takoj izbriše",
            UpTo = "do, največ, maksimalno, najdlje, najdaljše, ne več kot, manj kot, do največ, znotraj, najpozneje, max",
            AtLeast = "vsaj, najmanj, minimalno, več kot, dlje kot, ali več, ali dlje",
            About = "približno, okoli, okrog, običajno, praviloma, skoraj, cca",
            To = "do, ali",
            Until = "dokler, dokler ne, do, ko, po, ob, kadar, do takrat ko, do izbrisa, do odjave, do trenutka",
            LastVisit =
                "zadnjega obiska, zadnji obisk, zadnjem obisku, vašega zadnjega obiska, zadnje prijave, vsakega obiska, vsakem obisku, " +
                "zadnje seje",
            LastActivity =
                "zadnje aktivnosti, zadnje dejavnosti, zadnja aktivnost, neaktivnosti, nedejavnosti, zadnje uporabe, " +
                "zadnje interakcije, zadnje posodobitve",
            Set = "nastavitve, namestitve, ustvarjanja, prvega obiska, shranitve, postavitve, nastanka",
            Consent = "soglasja, privolitve, soglasje, privolitev, podaje soglasja, oddaje soglasja, vašega soglasja",
            Fillers =
                "poteče, potečejo, potek, veljavnost, velja, veljaven, po, od, na, v, za, je, so, ta, piškotek, piškotki, piškotka, " +
                "cookie, cookies, shranjen, shranjeni, shrani, hrani, hranijo, hrambe, traja, trajajo, trajanje, trajanja, čas, " +
                "obdobje, doba, rok, življenjska, izbriše, izbrisan, izbrišejo, samodejno, privzeto, nato, samo, ostane, ostanejo, " +
                "napravi, datum, podatki, uporabnika, obiska, vsakega, strani, vrsta, http, se, dneva, brskalnika, največ, med, " +
                "nastavitve, posodobitve, izteče",
        },
        Categories = new()
        {
            Necessary =
                "nujni, nujno, nujen, nujna, nujnih, nujno potrebni, nujno potrebno, strogo nujni, strogo potrebni, potrebni, " +
                "potrebno, obvezni, obvezno, osnovni, osnovno, bistveni, bistveno, tehnični, tehnično, tehnično potrebni, " +
                "tehnično nujni, tehnični piškotki, neizogibni, vedno aktivni, vedno aktivno, vedno vklopljeni, vedno omogočeni, " +
                "zahtevani, ključni, zagotavljanje storitev, neobhodno potrebni, sistemski",
            Security = "varnost, varnostni, varnostno, preverjanje pristnosti, avtentikacija, overjanje, preprečevanje goljufij, zaščita",
            Preferences =
                "nastavitve, nastavitveni, preference, preferenčni, prednostne nastavitve, funkcionalni?, funkcionalno?, funkcijski?, " +
                "funkcionalnost?, prilagoditve, prilagajanje, prilagoditev, personalizacija, personalizirani, osebne nastavitve, " +
                "uporabniške nastavitve, uporabniška izkušnja, udobje, jezik, vgrajena vsebina, zunanja vsebina, zunanji mediji, " +
                "podpora, video",
            Analytics =
                "analitika, analitike, analitični, analitično, analitičnih, analiza, analize, statistika, statistike, statistični, " +
                "statistično, statističnih, učinkovitost?, učinkovitosti?, zmogljivost?, zmogljivosti?, izvedba?, delovanje?, " +
                "merjenje, merjenja, meritve, merjenje obiskanosti, obiskanost, spletna analitika, raziskave, optimizacija, izboljšave",
            Marketing =
                "trženje, trženja, trženjski, tržni, trženjsko, marketing, marketinški, marketinško, marketinga, oglaševanje, " +
                "oglaševanja, oglaševalski, oglaševalsko, oglasni, oglasi, oglasov, reklama, reklamni, ciljanje, ciljanja, ciljni, " +
                "ciljano, ciljano oglaševanje, sledenje, sledenja, sledilni, remarketing, ponovno ciljanje, profiliranje, komercialni, " +
                "promocijski, vedenjski, prilagojeno oglaševanje, oglaševalsko omrežje, konverzije",
            Social =
                "družbena omrežja, družbenih omrežij, družabna omrežja, družabnih omrežij, socialna omrežja, družbeni mediji, " +
                "družbenih medijev, družbena, družabni, družbeno omrežje, deljenje",
            Other = "drugo, drugi, ostalo, ostali, druge, dodatni, dodatno, neobvezni, neobvezno, izbirni, prostovoljni, razno",
            Unclassified =
                "nerazvrščeni, nerazvrščeno, neklasificirani, neklasificirano, nekategorizirani, brez kategorije, neopredeljeni, " +
                "neznano, neznani, v čakanju, čaka na obdelavo",
            Negations = "ne, niso, brez, neobvezni, neobvezno, izbirni, razen, ki niso",
        },
        Storage = new()
        {
            HttpCookie = "http piškotek, http piškotki, besedilna datoteka, piškotek brskalnika",
            LocalStorage =
                "lokalna shramba, lokalno shranjevanje, lokalni pomnilnik, shramba brskalnika, html lokalna shramba, lokalno skladišče",
            SessionStorage = "shramba seje, sejna shramba, pomnilnik seje",
            Pixel =
                "piksel, piksli, slikovna pika, sledilni piksel, sledilni piksli, piksel za sledenje, sledilna slikovna pika, " +
                "spletni svetilnik, pikselski sledilnik",
            Script = "skripta, skripte, skript, koda javascript",
            Fingerprint = "prstni odtis, digitalni odtis, odtis naprave, odtis brskalnika",
            AppStorage = "shramba aplikacije, mobilna aplikacija",
        },
        Party = new()
        {
            First =
                "prva oseba, prva stran, prva stranka, prve osebe, lastni, lastna, lasten, interni, notranji, lastni piškotek, " +
                "lastni piškotki, naš, naša, ta stran, ta spletna stran, to spletno mesto, naša spletna stran, naše spletno mesto, " +
                "lastnik strani, upravljavec spletnega mesta, upravljavec spletne strani",
            Third =
                "tretja oseba, tretja stran, tretja stranka, tretje osebe, tretje strani, tretjih oseb, tretjih strani, " +
                "tretjih strank, piškotki tretjih oseb, piškotki tretjih strani, zunanji, zunanja, tuji, partner, partnerji",
        },
        Text = new()
        {
            Connecting =
                "in, ter, ali, a, pa, vendar, da, kot, ko, če, ker, ki, kateri, katera, katere, katerih, kjer, v, na, od, do, z, s, " +
                "iz, za, o, po, pri, pred, čez, pod, nad, brez, med, glede, zaradi, preko, prek, skozi, je, so, se, biti, bil, bo, to, " +
                "ta, te, ti, tega, tem, teh, njih, njihov, njegov, vaš, vaša, vaše, vašega, naš, naša, naše, našega, svoj, ne, ni, " +
                "tudi, kako, kaj, tako, lahko, si",
            Frequent =
                "piškotki, piškotke, piškotkov, piškotek, spletna, spletne, spletni, spletno, strani, stran, mesto, mesta, " +
                "uporabljamo, uporablja, uporabljajo, podatke, podatkov, podatki, uporabnik, uporabnika, uporabniki, obiskovalec, " +
                "obiskovalca, obiskovalcev, obiskovalci, omogoča, omogočajo, informacije, informacij, brskalnik, brskalnika, " +
                "brskalniku, lahko, vam, namen, shranjuje, shrani, nujni, obisk, jezik, katere",
            And = "ter, kot tudi",
            Or = "ali, oziroma",
            Months =
                "januar=1, januarja=1, februar=2, februarja=2, marec=3, marca=3, april=4, aprila=4, maj=5, maja=5, junij=6, junija=6, " +
                "julij=7, julija=7, avgust=8, avgusta=8, september=9, septembra=9, oktober=10, oktobra=10, november=11, novembra=11, " +
                "december=12, decembra=12",
            Yes = "da, drži",
            No = "ne",
            LastUpdated =
                "zadnja posodobitev, datum zadnje posodobitve, zadnjič posodobljeno, nazadnje posodobljeno, posodobljeno, " +
                "posodobljeno dne, posodobitev, datum posodobitve, zadnja sprememba, datum zadnje spremembe, spremenjeno, datum, " +
                "velja od, veljavno od, začne veljati, v veljavi od, različica, verzija, objavljeno, datum objave, z dne",
            ConsentTerms =
                "soglasje, privolitev, sprejmi, sprejmi vse, sprejmem, dovoli vse, zavrni, zavrni vse, nastavitve piškotkov, " +
                "upravljanje piškotkov, preklic soglasja, umik soglasja",
            Examples = "na primer, npr, primer, primeri, kot so, kot je, denimo, med drugim",
        },
    };
}
