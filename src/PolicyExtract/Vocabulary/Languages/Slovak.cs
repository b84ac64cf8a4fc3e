namespace PolicyExtract.Vocabulary.Languages;

internal static class Slovak
{
    public static Language Words { get; } = new()
    {
        Tag = "sk",
        Headers = new()
        {
            Name =
                "názov, názvy, názov cookie, názov cookies, názov súboru, názov súboru cookie, názov súborov cookie, " +
                "názov súboru cookies, meno, meno cookie, súbor cookie, súbory cookie, súbor cookies, súbory cookies, označenie, " +
                "identifikátor, kľúč, názov kľúča, technický názov, používané cookies, zoznam cookies, " +
                "zoznam súborov cookie",
            Provider =
                "poskytovateľ, poskytovatelia, poskytovateľ cookie, poskytovateľ cookies, poskytovateľ súboru cookie, " +
                "poskytovateľ služby, poskytovateľ služieb, názov poskytovateľa, dodávateľ, dodávatelia, vydavateľ, nastavil, nastavuje, " +
                "umiestnil, ukladá, prevádzkovateľ, správca, sprostredkovateľ, spoločnosť, firma, subjekt, organizácia, vlastník, " +
                "majiteľ, zodpovedný subjekt, partner, partneri, príjemca, príjemcovia, tretia strana, tretie strany, kto, " +
                "kto nastavuje, platforma, vytvoril, pôvodca",
            Feature =
                "funkcia a umiestnenie, funkčnosť, funkcionalita, vlastnosť, vlastnosti, umiestnenie, miesto, modul, stránka, " +
                "produkt, kde, oblasť",
            Category =
                "kategória, kategórie, kategória cookie, kategória cookies, kategória súboru cookie, kategória súborov cookie, skupina, " +
                "skupina cookies, trieda, klasifikácia, zaradenie",
            Purpose =
                "účel, účely, účel cookie, účel cookies, účel súboru cookie, účel súborov cookie, účel použitia, účel spracúvania, " +
                "účel spracovania, účel využitia, popis, opis, popisy, popis cookie, popis cookies, popis súboru cookie, popis účelu, " +
                "účel a popis, popis a účel, použitie, využitie, používa sa na, slúži na, na čo slúži, na čo sa používa, načo slúži, " +
                "čo robí, prečo, dôvod, cieľ, zmysel, vysvetlenie, podrobnosti, detail, detaily, informácie, viac informácií, " +
                "ďalšie informácie, poznámka, poznámky, spracúvané údaje, zhromažďované údaje, význam, určenie, krátky popis, " +
                "stručný popis",
            Duration =
                "doba trvania, trvanie, dĺžka trvania, doba platnosti, platnosť, platnosť cookie, platnosť cookies, platnosť do, " +
                "platí do, dĺžka platnosti, čas platnosti, doba uloženia, doba uchovávania, doba uchovania, maximálna doba uchovávania, " +
                "doba ukladania, maximálna doba uloženia, maximálna doba ukladania, uloženie, uchovávanie, lehota uchovávania, " +
                "doba expirácie, expirácia, dátum expirácie, exspirácia, doba exspirácie, dátum exspirácie, expiruje, vyprší, vypršanie, " +
                "vypršanie platnosti, dátum vypršania, dátum vypršania platnosti, koniec platnosti, skončenie platnosti, " +
                "uplynutie platnosti, životnosť, doba životnosti, dĺžka životnosti, životnosť cookie, životnosť cookies, doba života, " +
                "doba, lehota, obdobie, čas, dĺžka, ako dlho, termín, trvácnosť, čas uchovávania, čas uloženia, zánik, doba použitia, " +
                "predvolená doba platnosti, predvolený čas platnosti, predvolená platnosť, predvolený čas vypršania platnosti, " +
                "čas vypršania platnosti, čas vypršania, doba vypršania platnosti",
            Domain =
                "doména, domény, názov domény, doména cookie, hostiteľ, host, webová stránka, webové stránky, webová lokalita, " +
                "webové sídlo, web, stránky, adresa, url, server",
            Party =
                "strana, strany, prvá alebo tretia strana, vlastné alebo tretej strany, vlastné alebo cudzie, interné alebo externé, " +
                "cookie tretej strany, cookies tretích strán, prvá strana",
            Storage =
                "úložisko, typ úložiska, druh úložiska, spôsob ukladania, spôsob uloženia, miesto uloženia, technológia, technológie, " +
                "použitá technológia, typ technológie",
            Type =
                "typ, typy, typ cookie, typ cookies, typ súboru cookie, typ súborov cookie, druh, druhy, druh cookie, druh cookies, " +
                "druh súboru cookie, povaha",
            Service = "služba, služby, názov služby, nástroj, nástroje, aplikácia, softvér, systém, riešenie, doplnok, program",
            Origin = "zdroj, pôvod, pôvod cookie, zdroj cookie, odkiaľ",
            Function = "funkcia, funkcie, funkcia cookie, funkcia súboru cookie",
            Used = "použité súbory cookie, používané súbory cookie, použité cookies",
            Other =
                "právny základ, krajina, štát, číslo",
        },
        Retention = new()
        {
            Second = "sekunda, sekundy, sekúnd, sekundu, s, sek",
            Minute = "minúta, minúty, minút, minútu, min",
            Hour = "hodina, hodiny, hodín, hodinu, hod, h",
            Day = "deň, dni, dní, dňa, dňoch, d, kalendárnych dní",
            Week = "týždeň, týždne, týždňov, týždňa",
            Month = "mesiac, mesiace, mesiacov, mesiaca, mes",
            Year = "rok, roky, rokov, roka, rokoch, r",
            Numbers =
                "jeden=1, jedna=1, jedno=1, jednu=1, dva=2, dve=2, tri=3, štyri=4, päť=5, šesť=6, sedem=7, osem=8, deväť=9, desať=10, " +
                "jedenásť=11, dvanásť=12, trinásť=13, štrnásť=14, pätnásť=15, osemnásť=18, dvadsať=20, dvadsaťštyri=24, tridsať=30, " +
                "šesťdesiat=60, deväťdesiat=90, sto=100, " +
                "pol=0.5",
            Session =
                "relácia, relácie, reláciu, počas relácie, po dobu relácie, trvanie relácie, doba trvania relácie, " +
                "počas trvania relácie, koniec relácie, do konca relácie, do ukončenia relácie, do skončenia relácie, ukončenie relácie, " +
                "po ukončení relácie, po skončení relácie, relácia prehliadača, relácie prehliadača, relačné, relačný, relačné cookies, " +
                "relačný súbor cookie, používateľská relácia, aktuálna relácia, session, do konca session, dočasné, dočasný, dočasná, " +
                "dočasné cookies, počas návštevy, len relácia, dĺžka relácie",
            Browser = "prehliadač, prehliadača, prehliadači, okna, okno, webového prehliadača",
            Closing =
                "zatvorenia, zatvorení, zatvorenie, zatvoríte, zavretia, zavretí, zavretie, uzavretia, ukončenia, vypnutia, opustenia, " +
                "zavriete",
            Persistent =
                "trvalé, trvalý, trvalá, trvale, trvalé cookies, trvalý súbor cookie, perzistentné, perzistentný, permanentné, stále, " +
                "stály, navždy, neobmedzene, neobmedzená, neobmedzené, neobmedzený, neobmedzená doba, na dobu neurčitú, doba neurčitá, " +
                "bez obmedzenia, bez expirácie, nikdy, nikdy nevyprší, nevyprší, neexpiruje, nikdy neexpiruje, bez vypršania, večné, " +
                "vždy, nekonečno",
            Variable =
                "rôzne, rôzny, rôzna, premenlivé, líši sa, závisí, podľa, variabilné, niekoľko sekúnd, pár sekúnd, " +
                "niekoľko minút, pár minút, niekoľko hodín",
            Unknown =
                "neznáme, neznámy, neznáma, neznámo, nedefinované, nie je definované, nie je k dispozícii, nedostupné, neuvedené, " +
                "nie je uvedené, nešpecifikované, neurčené, neaplikovateľné, nevzťahuje sa, žiadne, žiadny, žiadna, čaká sa, bez údajov",
            Immediate = "okamžite, ihneď, okamžité, bezodkladne, hneď",
            UpTo = "až, do, maximálne, max, maximum, najviac, najdlhšie, nie dlhšie ako, menej ako, až do, najneskôr",
            AtLeast = "aspoň, minimálne, najmenej, viac ako, dlhšie ako, alebo viac, alebo dlhšie, min",
            About = "približne, zhruba, cca, asi, okolo, zvyčajne, spravidla, takmer",
            To = "až, alebo, či, do, a, aj",
            Until = "kým, keď, po, pri, akonáhle, dokým, do času, do vymazania, do odhlásenia, pokiaľ, až do",
            LastVisit =
                "poslednej návštevy, posledná návšteva, poslednej návšteve, vašej poslednej návštevy, posledného prístupu, " +
                "posledného prihlásenia, každej návšteve, poslednej relácie",
            LastActivity =
                "poslednej aktivity, posledná aktivita, nečinnosti, posledného použitia, poslednej interakcie, poslednej aktualizácie, " +
                "neaktivity",
            Set = "nastavenia, vytvorenia, uloženia, umiestnenia, prvej návštevy, inštalácie",
            Consent = "súhlasu, udelenia súhlasu, súhlas, vášho súhlasu",
            Fillers =
                "vyprší, platnosť, platí, po, od, na, v, za, je, sú, tento, súbor, súbory, súboru, cookie, cookies, uložené, uložený, " +
                "ukladá, uchováva, uchovávané, trvania, trvanie, doba, dobu, doby, platný, platné, životnosť, expirácia, vymazaný, " +
                "vymazané, automaticky, štandardne, potom, iba, len, zostáva, zostávajú, zariadení, dátum, dáta, používateľa, návštevy, " +
                "každej, stránky, webu, typ, http, uplynutí, sa, odo, dňa, prehliadača, maximálna, počas, nastavenia, aktualizácie",
        },
        Categories = new()
        {
            Necessary =
                "nevyhnutné, nevyhnutný, nevyhnutná, nevyhnutných, nevyhnutne potrebné, striktne nevyhnutné, absolútne nevyhnutné, " +
                "technicky nevyhnutné, potrebné, nutné, povinné, povinný, základné, technické, technický, technická, esenciálne, " +
                "vyžadované, vždy aktívne, prevádzkové, vždy povolené, poskytovanie služieb, zásadné, kľúčové, podstatné, nevyhnutnosť",
            Security =
                "bezpečnosť, bezpečnostné, zabezpečenie, autentifikácia, autentizácia, overenie, prevencia podvodov, ochrana, " +
                "prihlásenie",
            Preferences =
                "preferencie, preferenčné, preferencií, predvoľby, funkčné?, funkčnosť?, funkcionalita?, funkcionálne?, personalizácia, " +
                "personalizačné, personalizované, prispôsobenie, nastavenia, používateľské nastavenia, komfort, používateľská skúsenosť, " +
                "jazyk, pohodlie, vložený obsah, externý obsah, externé médiá, podpora, video",
            Analytics =
                "analytické, analytický, analytická, analytických, analytika, analýza, analýzy, štatistické, štatistický, štatistická, " +
                "štatistika, štatistiky, štatistík, výkon?, výkonnostné?, výkonové?, výkonnosť?, meranie, merania, meranie návštevnosti, " +
                "meranie sledovanosti, štatistika návštevnosti, návštevnosť, návštevnosti, webová analytika, výskum, optimalizácia, " +
                "zlepšovanie",
            Marketing =
                "marketing, marketingové, marketingový, marketingová, marketingových, marketingu, reklama, reklamy, reklamné, " +
                "reklamných, reklamná sieť, reklamné siete, inzercia, cielenie, cielené, cielená reklama, zacielenie, sledovanie, " +
                "sledovacie, remarketing, remarketingové, retargeting, profilovanie, profilovacie, komerčné, propagačné, behaviorálne, " +
                "personalizovaná reklama, konverzie",
            Social = "sociálne, sociálne siete, sociálnych sietí, sociálne médiá, sociálnych médií, sociálna sieť, zdieľanie",
            Other = "iné, iný, ostatné, ďalšie, ďalšie cookies, voliteľné, voliteľný, dobrovoľné, rôzne, nepovinné",
            Unclassified =
                "neklasifikované, neklasifikovaný, nezaradené, nezaradený, nekategorizované, nekategorizovaný, bez kategórie, neznáme, " +
                "neznámy, čakajúce, nešpecifikované, čaká sa na spracovanie",
            Negations = "nie, nie sú, nie je, bez, voliteľné, voliteľný, dobrovoľné, okrem, iné ako, nad rámec",
        },
        Storage = new()
        {
            HttpCookie = "http súbor cookie, textový súbor",
            LocalStorage = "lokálne úložisko, miestne úložisko, úložisko prehliadača",
            SessionStorage = "úložisko relácie, relačné úložisko",
            Pixel = "pixel, pixely, sledovací pixel, sledovacie pixely, webový maják, webové majáky, web beacon",
            Script = "skript, skripty, kód javascript",
            Fingerprint = "odtlačok prsta, digitálny odtlačok, odtlačok zariadenia, odtlačok prehliadača",
            AppStorage = "úložisko aplikácie, mobilná aplikácia",
        },
        Party = new()
        {
            First =
                "prvá strana, prvej strany, vlastné, vlastný, interné, interný, prvá, naše, prevádzkovateľ webu, my, " +
                "táto stránka, tento web, táto webová stránka, naša stránka, náš web, vlastník webu, majiteľ webu, " +
                "prevádzkovateľ stránky",
            Third =
                "tretia strana, tretej strany, tretie strany, tretích strán, tretia, externé, externý, cudzie, cookies tretích strán, " +
                "partner, partneri",
        },
        Text = new()
        {
            Connecting =
                "a, i, aj, alebo, či, ani, ale, že, aby, ako, keď, ak, pretože, ktorý, ktorá, ktoré, ktorí, ktorú, ktorých, ktorým, kde, " +
                "v, vo, na, do, od, z, zo, s, so, sa, k, ku, o, u, po, pre, pri, pred, cez, pod, nad, za, bez, medzi, podľa, počas, " +
                "kvôli, vďaka, je, sú, byť, bol, bude, to, ten, táto, tieto, tento, týchto, tým, ich, jeho, jej, vaše, váš, vášho, naše, " +
                "našej, našich, svoj, si, nie, tiež, až, než, tak, pomocou, prostredníctvom",
            Frequent =
                "súbory, cookies, webové, stránky, stránok, webu, používame, používajú, údaje, používateľa, používateľ, návštevníka, " +
                "umožňujú, informácie, prehliadača, slúži, môžete, môžeme, ktoré, vám, súborov",
            And = "a, i, aj, a tiež",
            Or = "alebo, či",
            Months =
                "január=1, januára=1, február=2, februára=2, marec=3, marca=3, apríl=4, apríla=4, máj=5, mája=5, jún=6, júna=6, júl=7, " +
                "júla=7, august=8, augusta=8, september=9, septembra=9, október=10, októbra=10, november=11, novembra=11, december=12, " +
                "decembra=12",
            Yes = "áno, pravda",
            No = "nie, nepravda",
            LastUpdated =
                "posledná aktualizácia, dátum poslednej aktualizácie, naposledy aktualizované, naposledy aktualizovaná, aktualizované, " +
                "aktualizované dňa, aktualizácia, posledná zmena, posledná úprava, naposledy zmenené, naposledy upravené, dátum, " +
                "platné od, platnosť od, platí od, účinné od, účinnosť od, účinnosť, verzia, zo dňa, vydané, zverejnené",
            ConsentTerms =
                "súhlas, prijať, prijať všetko, prijať všetky, povoliť všetko, odmietnuť, odmietnuť všetko, nastavenia cookies, " +
                "nastavenia súborov cookie, spravovať cookies, odvolať súhlas, uložiť nastavenia, uložiť predvoľby",
            Examples = "napríklad, napr, príklad, príklady, ako napríklad, ako sú, ako je, okrem iného",
        },
    };
}
