namespace PolicyExtract.Vocabulary.Languages;

internal static class Czech
{
    public static Language Words { get; } = new()
    {
        Tag = "cs",
        Headers = new()
        {
            Name =
                "název, názvy, název cookie, název cookies, název souboru, název souboru cookie, název souborů cookie, " +
                "název souboru cookies, jméno, jméno cookie, jméno souboru cookie, jméno cookies, soubor cookie, soubory cookie, " +
                "soubor cookies, soubory cookies, označení, identifikátor, klíč, název klíče, titul, technický název, používané cookies, " +
                "seznam cookies, seznam souborů cookie, sušenka, název trackeru",
            Provider =
                "poskytovatel, poskytovatelé, poskytovatel cookie, poskytovatel cookies, poskytovatel souboru cookie, " +
                "poskytovatel služby, poskytovatel služeb, název poskytovatele, dodavatel, dodavatelé, vydavatel, nastavil, nastavuje, " +
                "nastaveno, umístil, ukládá, správce, správce údajů, zpracovatel, společnost, firma, subjekt, organizace, vlastník, " +
                "vlastník cookie, majitel, provozovatel, odpovědný subjekt, partner, partneři, příjemce, příjemci, třetí strana, " +
                "třetí strany, kdo, kdo nastavuje, platforma, vydává, vytvořil, vytváří, původce, instituce",
            Feature =
                "funkce a umístění, funkčnost, funkcionalita, vlastnost, vlastnosti, umístění, místo, modul, stránka, produkt, " +
                "kde, kde se používá, oblast",
            Category =
                "kategorie, kategorie cookie, kategorie cookies, kategorie souboru cookie, kategorie souborů cookie, skupina, " +
                "skupina cookies, třída, klasifikace, zařazení",
            Purpose =
                "účel, účely, účel cookie, účel cookies, účel souboru cookie, účel souborů cookie, účel použití, účel zpracování, " +
                "účel využití, popis, popisy, popis cookie, popis cookies, popis souboru cookie, popis účelu, účel a popis, " +
                "popis a účel, použití, využití, využívá se, slouží k, slouží pro, k čemu slouží, k čemu se používá, k čemu, co dělá, " +
                "proč, důvod, cíl, smysl, vysvětlení, podrobnosti, detail, detaily, informace, více informací, další informace, " +
                "poznámka, poznámky, komentář, zpracovávané údaje, shromažďované údaje, význam, určení, úloha, krátký popis, " +
                "stručný popis, bližší popis, jaké údaje",
            Duration =
                "doba trvání, trvání, délka trvání, doba platnosti, platnost, platnost cookie, platnost cookies, platnost do, platí do, " +
                "délka platnosti, doba uložení, doba uchování, doba uchovávání, maximální doba uchování, doba ukládání, " +
                "maximální doba uložení, maximální doba ukládání, délka uložení, uložení, uchování, doba uchování dat, doba expirace, " +
                "expirace, datum expirace, expiruje, vyprší, vypršení, vypršení platnosti, datum vypršení, datum vypršení platnosti, " +
                "konec platnosti, datum konce platnosti, životnost, doba životnosti, délka životnosti, životnost cookie, " +
                "životnost cookies, doba života, doba, lhůta, období, čas, délka, jak dlouho, termín, doba zpracování, doba použití, " +
                "trvanlivost, doba účinnosti, retence, typ a doba trvání, uchováváno, doba aktivity, lhůta pro vymazání, ukončení, " +
                "doba existence, zánik, maximální doba uchovávání, " +
                "výchozí doba platnosti, výchozí doba vypršení platnosti, výchozí platnost, výchozí doba uložení, " +
                "výchozí expirace, doba vypršení platnosti, čas vypršení platnosti, čas vypršení",
            Domain =
                "doména, domény, název domény, doména cookie, hostitel, host, webová stránka, webové stránky, web, stránky, adresa, url, " +
                "internetová stránka, server",
            Party =
                "strana, strany, první nebo třetí strana, první strana nebo třetí strana, první či třetí strana, " +
                "vlastní nebo třetí strany, vlastní nebo cizí, interní nebo externí, cookie třetí strany, cookies třetích stran, " +
                "první strana",
            Storage =
                "úložiště, typ úložiště, druh úložiště, způsob ukládání, způsob uložení, místo uložení, technologie, " +
                "použitá technologie, typ technologie, typ uložení",
            Type =
                "typ, typy, typ cookie, typ cookies, typ souboru cookie, typ souborů cookie, druh, druhy, druh cookie, druh cookies, " +
                "druh souboru cookie, povaha",
            Service =
                "služba, služby, název služby, nástroj, nástroje, název nástroje, aplikace, software, systém, řešení, doplněk, program",
            Origin = "zdroj, původ, původ cookie, zdroj cookie, odkud",
            Function = "funkce, funkce cookie, funkce souboru cookie, činnost",
            Used = "použité soubory cookie, používané soubory cookie, použité cookies",
            Other =
                "právní základ, právní titul, právní důvod, země, stát, číslo, vyžaduje souhlas",
        },
        Retention = new()
        {
            Second = "sekunda, sekundy, sekund, sekundu, vteřina, vteřiny, vteřin, s, sek",
            Minute = "minuta, minuty, minut, minutu, min",
            Hour = "hodina, hodiny, hodin, hodinu, hod, h",
            Day = "den, dny, dní, dnů, dne, dnech, d, kalendářních dnů",
            Week = "týden, týdny, týdnů, týdne, týdnech",
            Month = "měsíc, měsíce, měsíců, měsících, měs",
            Year = "rok, roky, let, roků, roku, léta, letech, r",
            Numbers =
                "jeden=1, jedna=1, jedno=1, jednu=1, dva=2, dvě=2, tři=3, čtyři=4, pět=5, šest=6, sedm=7, osm=8, devět=9, deset=10, " +
                "jedenáct=11, dvanáct=12, třináct=13, čtrnáct=14, patnáct=15, osmnáct=18, dvacet=20, dvacet čtyři=24, třicet=30, " +
                "čtyřicet osm=48, šedesát=60, devadesát=90, sto=100, " +
                "půl=0.5",
            Session =
                "relace, relaci, relací, po dobu relace, během relace, doba relace, trvání relace, doba trvání relace, " +
                "po dobu trvání relace, konec relace, do konce relace, do ukončení relace, ukončení relace, po ukončení relace, " +
                "po skončení relace, relace prohlížeče, relační, relační cookie, relační cookies, relace uživatele, aktuální relace, " +
                "jedna relace, session, po dobu session, do konce session, sezení, po dobu sezení, do konce sezení, dočasné, dočasný, " +
                "dočasná, dočasné cookies, pouze relace, po dobu návštěvy, doba návštěvy, délka relace",
            Browser = "prohlížeč, prohlížeče, prohlížeči, okna, okno, webového prohlížeče",
            Closing = "zavření, uzavření, zavřete, zavře, ukončení, vypnutí, zavřít, opuštění, zavřením",
            Persistent =
                "trvalé, trvalý, trvalá, trvale, trvalé cookies, trvalý soubor cookie, perzistentní, persistentní, permanentní, stálé, " +
                "stálý, napořád, navždy, neomezeně, neomezená, neomezené, neomezený, neomezená doba, na dobu neurčitou, doba neurčitá, " +
                "bez omezení, bez expirace, nikdy, nikdy nevyprší, nevyprší, neexpiruje, nikdy neexpiruje, bez vypršení, " +
                "bez časového omezení, věčné, vždy, nekonečno, do odvolání",
            Variable =
                "různé, různá, různý, proměnlivé, proměnná, liší se, závisí, dle, podle, variabilní, různě, několik sekund, " +
                "pár sekund, několik minut, pár minut, několik hodin",
            Unknown =
                "neznámé, neznámý, neznámá, neznámo, nedefinováno, není definováno, nedefinovaný, není k dispozici, nedostupné, " +
                "neuvedeno, není uvedeno, nespecifikováno, neurčeno, neaplikovatelné, nevztahuje se, žádné, žádný, žádná, čeká, " +
                "nezjištěno, bez údajů",
            Immediate = "okamžitě, ihned, okamžité, neprodleně, smaže se ihned, okamžitě smazáno",
            UpTo = "až, do, maximálně, max, maximum, nejvýše, nejdéle, nejvíce, ne déle než, méně než, až do, nejpozději",
            AtLeast = "alespoň, minimálně, nejméně, více než, déle než, nebo více, nebo déle, min",
            About = "přibližně, zhruba, cca, asi, kolem, okolo, obvykle, zpravidla, téměř",
            To = "až, nebo, či, do, a, i",
            Until = "dokud, když, po, při, jakmile, do doby, do okamžiku, do smazání, do odhlášení, do vymazání, než, až do",
            LastVisit =
                "poslední návštěvy, poslední návštěva, poslední návštěvě, vaší poslední návštěvy, posledního přístupu, " +
                "posledního přihlášení, každé návštěvě, poslední relace",
            LastActivity =
                "poslední aktivity, poslední aktivita, nečinnosti, posledního použití, poslední interakce, poslední aktualizace, " +
                "neaktivity",
            Set = "nastavení, vytvoření, uložení, umístění, první návštěvy, instalace, od nastavení, od vytvoření",
            Consent = "souhlasu, udělení souhlasu, souhlas, vašeho souhlasu",
            Fillers =
                "vyprší, platnost, platí, po, od, na, v, za, je, jsou, tento, soubor, soubory, souboru, cookie, cookies, uloženo, " +
                "uložen, ukládá, uchováváno, uchovává, trvání, doba, dobu, doby, platný, platné, životnost, expirace, vymazán, smazán, " +
                "smazáno, automaticky, standardně, poté, pouze, zůstává, zůstávají, zařízení, datum, data, uživatele, návštěvy, každé, " +
                "stránky, webu, typ, http, uplynutí, se, ode, dne, od okamžiku, následně, prohlížeče, maximální, délka, " +
                "nastavení, aktualizace",
        },
        Categories = new()
        {
            Necessary =
                "nezbytné, nezbytný, nezbytná, nezbytných, nezbytně nutné, nezbytně nutný, naprosto nezbytné, zásadně nezbytné, " +
                "technicky nezbytné, nutné, nutný, technicky nutné, potřebné, povinné, povinný, základní, technické, technický, " +
                "technická, technických, esenciální, vyžadované, vždy aktivní, provozní, vždy povolené, poskytování služeb, " +
                "funkčně nezbytné, zásadní, klíčové, podstatné, nezbytnost, nepostradatelné",
            Security = "bezpečnost, bezpečnostní, zabezpečení, autentizace, autentifikace, ověření, prevence podvodů, ochrana, přihlášení",
            Preferences =
                "preference, preferenční, preferencí, funkční?, funkčnost?, funkcionalita?, funkcionální?, personalizace, " +
                "personalizační, personalizované, přizpůsobení, nastavení, uživatelské nastavení, komfort, uživatelský zážitek, jazyk, " +
                "pohodlí, vložený obsah, externí obsah, externí média, podpora, video, komfortní",
            Analytics =
                "analytické, analytický, analytická, analytických, analytika, analýza, analýzy, statistické, statistický, statistická, " +
                "statistika, statistiky, statistik, výkon?, výkonnostní?, výkonové?, výkonu?, měření, měřicí, měření návštěvnosti, " +
                "statistika návštěvnosti, návštěvnost, návštěvnosti, webová analytika, výzkum, optimalizace, analýza návštěvnosti, sledování návštěvnosti, " +
                "zlepšování",
            Marketing =
                "marketing, marketingové, marketingový, marketingová, marketingových, marketingu, reklama, reklamy, reklamní, " +
                "reklamních, reklamní síť, reklamní sítě, inzerce, inzertní, cílení, cílené, cílená reklama, cílicí, zacílení, " +
                "sledování, sledovací, remarketing, remarketingové, retargeting, profilování, profilovací, komerční, propagační, " +
                "behaviorální, personalizovaná reklama, konverze, affiliate",
            Social = "sociální, sociální sítě, sociálních sítí, sociální média, sociálních médií, sociální síť, sdílení, sociální pluginy",
            Other =
                "neesenciální, jiné, jiný, ostatní, další, další cookies, volitelné, volitelný, dobrovolné, různé, nepovinné, " +
                "nikoli nezbytné, " +
                "postradatelné",
            Unclassified =
                "neklasifikované, neklasifikovaný, nezařazené, nezařazený, nekategorizované, nekategorizovaný, bez kategorie, neznámé, " +
                "neznámý, čekající, nespecifikované, neroztříděné, čeká na zpracování",
            Negations = "ne, není, nejsou, bez, volitelné, volitelný, dobrovolné, mimo, kromě, jiné než, nad rámec",
        },
        Storage = new()
        {
            HttpCookie = "http soubor cookie, textový soubor, soubor cookie http",
            LocalStorage = "místní úložiště, lokální úložiště, úložiště prohlížeče, místní úložiště html",
            SessionStorage = "úložiště relace, relační úložiště",
            Pixel = "pixel, pixely, sledovací pixel, sledovací pixely, webový maják, webové majáky, web beacon, měřicí pixel",
            Script = "skript, skripty, kód javascript",
            Fingerprint = "otisk prstu, digitální otisk, otisk zařízení, otisk prohlížeče",
            AppStorage = "úložiště aplikace, mobilní aplikace",
        },
        Party = new()
        {
            First =
                "první strana, první strany, vlastní, interní, první, cookies první strany, naše, provozovatel webu, my, " +
                "tato stránka, tento web, tyto webové stránky, tyto stránky, náš web, naše stránky, vlastník webu, " +
                "majitel webu, provozovatel stránek, provozovatel webových stránek",
            Third =
                "třetí strana, třetí strany, třetích stran, třetí strany cookies, třetí, externí, cizí, cookies třetích stran, partner, " +
                "partneři",
        },
        Text = new()
        {
            Connecting =
                "a, i, nebo, či, ani, ale, že, aby, jak, jako, když, pokud, protože, který, která, které, kteří, kterou, kterých, " +
                "kterým, kde, v, ve, na, do, od, z, ze, s, se, k, ke, ku, o, u, po, pro, při, před, přes, pod, nad, za, bez, mezi, " +
                "podle, dle, během, kvůli, díky, je, jsou, být, byl, bude, to, ten, tato, tyto, tento, těchto, tím, jejich, jeho, její, " +
                "vaše, váš, vašeho, naše, naší, našich, svůj, si, nejsou, není, také, až, než, zda, aniž, tak, pomocí",
            Frequent =
                "soubory, cookies, webové, stránky, stránek, webu, používáme, používají, údaje, uživatele, uživatel, návštěvníka, " +
                "umožňují, informace, prohlížeče, slouží, můžete, můžeme, které, vám, aby",
            And = "a, i, a také",
            Or = "nebo, či, anebo",
            Months =
                "leden=1, ledna=1, únor=2, února=2, březen=3, března=3, duben=4, dubna=4, květen=5, května=5, červen=6, června=6, " +
                "červenec=7, července=7, srpen=8, srpna=8, září=9, říjen=10, října=10, listopad=11, listopadu=11, prosinec=12, " +
                "prosince=12",
            Yes = "ano, pravda",
            No = "ne, nepravda",
            LastUpdated =
                "poslední aktualizace, datum poslední aktualizace, naposledy aktualizováno, naposledy aktualizována, aktualizováno, " +
                "aktualizováno dne, aktualizace, poslední změna, poslední úprava, naposledy změněno, naposledy upraveno, datum, " +
                "platné od, platnost od, platí od, účinné od, účinnost od, účinnost, verze, verze ze dne, ze dne, datum účinnosti, " +
                "vydáno, zveřejněno, revize, poslední revize",
            ConsentTerms =
                "souhlas, přijmout, přijmout vše, přijmout všechny, povolit vše, odmítnout, odmítnout vše, nastavení cookies, " +
                "nastavení souborů cookie, spravovat cookies, odvolat souhlas, upravit nastavení, uložit nastavení, uložit předvolby",
            Examples = "například, např, příklad, příklady, jako například, jako jsou, jako je, mimo jiné, mj",
        },
    };
}
