namespace PolicyExtract.Vocabulary.Languages;

internal static class Icelandic
{
    public static Language Words { get; } = new()
    {
        Tag = "is",
        Headers = new()
        {
            Name =
                "nafn, nöfn, heiti, heiti köku, heiti vafraköku, heiti vafrakökunnar, heiti vafrakaka, heiti kökunnar, nafn köku, " +
                "nafn vafraköku, nafn á köku, nafn á vafraköku, nafn kökunnar, nafn vafrakökunnar, vafrakaka, vafrakökur, vefkaka, " +
                "vefkökur, heiti vefköku, nafn vefköku, kaka, kökur, auðkenni, lykill, tæknilegt heiti, listi yfir vafrakökur, " +
                "heiti fótspors, fótspor",
            Provider =
                "veitandi, þjónustuveitandi, þjónustuaðili, þjónustuaðilar, veitandi þjónustu, veitandi þjónustunnar, útgefandi, " +
                "birgir, sett af, stillt af, sett upp af, hver setur, ábyrgðaraðili, eigandi, eigandi vafraköku, eigandi köku, " +
                "fyrirtæki, félag, stofnun, rekstraraðili, aðili, þriðji aðili, þriðju aðilar, nafn þriðja aðila, samstarfsaðili, " +
                "samstarfsaðilar, viðtakandi, viðtakendur, vettvangur, framleiðandi, söluaðili",
            Feature = "virkni og staðsetning, eiginleiki, eiginleikar, staðsetning, staður, síða, hvar, svæði",
            Category = "flokkur, flokkar, flokkur vafraköku, flokkur vafrakaka, flokkur köku, hópur, flokkun",
            Purpose =
                "tilgangur, markmið, tilgangur vafraköku, tilgangur vafrakökunnar, tilgangur köku, tilgangur kökunnar, " +
                "tilgangur notkunar, tilgangur vinnslu, lýsing, lýsingar, lýsing á vafraköku, lýsing á köku, lýsing á tilgangi, " +
                "tilgangur og lýsing, lýsing og tilgangur, notkun, notað til, notuð til, notað fyrir, til hvers, hvað gerir hún, " +
                "hvað gerir kakan, hvers vegna, skýring, skýringar, útskýring, nánar, nánari upplýsingar, upplýsingar, " +
                "frekari upplýsingar, viðbótarupplýsingar, athugasemd, athugasemdir, gögn sem safnað er, hlutverk, ástæða, merking, " +
                "stutt lýsing",
            Duration =
                "gildistími, gildistími vafraköku, gildistími köku, gildir, gildir til, gildir í, tímalengd, lengd, líftími, " +
                "líftími vafraköku, líftími köku, endingartími, varðveislutími, varðveisla, geymslutími, hámarks geymslutími, " +
                "hámarksgeymslutími, geymslutímabil, geymsla, geymd í, rennur út, fyrning, fyrningartími, fyrningardagur, " +
                "fyrningardagsetning, lokadagsetning, gildislok, lýkur, tími, tímabil, hversu lengi, hve lengi, hvað lengi, " +
                "vistunartími, tími geymslu, tegund og gildistími, varir í, virknitími",
            Domain = "lén, lénsheiti, léni, hýsill, vefsvæði, vefsíða, vefur, veffang, slóð, url, netþjónn, heimasíða",
            Party = "fyrsti eða þriðji aðili, fyrsta eða þriðja aðila, eigin eða þriðja aðila, innri eða ytri",
            Storage = "tegund geymslu, geymslutegund, geymsluaðferð, geymslustaður, tækni, tegund tækni",
            Type = "tegund, tegundir, gerð, tegund vafraköku, tegund vafrakaka, tegund köku, gerð vafraköku, gerð köku, eðli",
            Service = "þjónusta, heiti þjónustu, verkfæri, forrit, hugbúnaður, kerfi, lausn, viðbót",
            Origin = "uppruni, uppspretta, uppruni köku, uppruni vafraköku, hvaðan",
            Function = "virkni, aðgerð, hlutverk og virkni, virkni köku, virkni vafraköku",
            Used = "notaðar vafrakökur, vafrakökur sem við notum, kökur sem við notum",
            Other = "lagagrundvöllur, lagaheimild, lagastoð, númer, nr, flutningur gagna, heimild til vinnslu",
        },
        Retention = new()
        {
            Second = "sekúnda, sekúndur, sekúndum, sekúndu, sek",
            Minute = "mínúta, mínútur, mínútum, mínútu, mín",
            Hour = "klukkustund, klukkustundir, klukkustundum, klukkustunda, klukkutími, klukkutímar, klukkutíma, klst, tímar, tímum",
            Day = "dagur, dagar, daga, dögum, dag, degi, sólarhringur, sólarhringar, sólarhringa, sólarhring",
            Week = "vika, vikur, vikum, viku, vikna",
            Month = "mánuður, mánuðir, mánuði, mánuðum, mánaða, mánuð, mán",
            Year = "ár, ára, árum, ári, árs",
            Numbers =
                "einn=1, ein=1, eitt=1, eina=1, tveir=2, tvær=2, tvö=2, tveggja=2, þrír=3, þrjár=3, þrjú=3, þriggja=3, fjórir=4, " +
                "fjögur=4, fjögurra=4, fimm=5, sex=6, sjö=7, átta=8, níu=9, tíu=10, ellefu=11, tólf=12, þrettán=13, fjórtán=14, " +
                "fimmtán=15, átján=18, tuttugu=20, tuttugu og fjórar=24, þrjátíu=30, sextíu=60, níutíu=90, hundrað=100, hálft=0.5, " +
                "hálfur=0.5",
            Session =
                "lota, lotan, lotu, lotur, lotukaka, lotukökur, lotu lýkur, þar til lotu lýkur, meðan á lotu stendur, " +
                "á meðan lotu stendur, út lotuna, lok lotu, við lok lotu, til loka lotu, seta, setan, setu, setukaka, setukökur, " +
                "þar til setu lýkur, meðan á setu stendur, lok setu, við lok setu, til loka setu, vafralota, vafralotu, vafraseta, " +
                "meðan á heimsókn stendur, á meðan heimsókn stendur, tímabundin, tímabundnar, tímabundið, tímabundin kaka, session",
            Browser = "vafri, vafra, vafranum, vafrann, vafrans, netvafra, gluggi, glugganum, glugga",
            Closing = "lokað, lokar, loka, lokast, lokun, slökkt",
            Persistent =
                "viðvarandi, varanleg, varanlegar, varanlegt, varanlegur, varanleg kaka, varanlegar kökur, varanleg vafrakaka, þrálát, " +
                "þrálátar, ótakmarkað, ótakmörkuð, ótakmarkaður, ótímabundið, ótímabundin, án tímamarka, án gildistíma, aldrei, " +
                "rennur aldrei út, rennur ekki út, fyrnist ekki, alltaf, að eilífu, endalaust",
            Variable = "breytilegt, breytileg, breytilegur, mismunandi, fer eftir, ýmist, misjafnt",
            Unknown =
                "óþekkt, óþekktur, óþekktar, ekki vitað, óskilgreint, ekki skilgreint, ekki tilgreint, ótilgreint, á ekki við, " +
                "ekki í boði, ekki tiltækt, engar upplýsingar, ekkert, í bið, engin gögn",
            Immediate = "strax, tafarlaust, samstundis, undireins",
            UpTo = "allt að, að hámarki, hámark, mest, í mesta lagi, ekki lengur en, minna en, innan, allt til",
            AtLeast = "að minnsta kosti, að lágmarki, lágmark, minnst, lengur en, meira en, eða lengur, eða meira",
            About = "um það bil, u þ b, nálægt, að jafnaði, venjulega, yfirleitt, næstum",
            To = "til, eða, og",
            Until = "þar til, þangað til, þegar, eftir, við, á meðan, til, uns",
            LastVisit = "síðustu heimsókn, síðustu heimsóknar, seinustu heimsókn, síðasta innlit, síðustu innskráningu, hverri heimsókn",
            LastActivity = "síðustu virkni, síðustu aðgerð, óvirkni, síðustu notkun, síðustu uppfærslu",
            Set = "uppsetningu, stofnun, fyrstu heimsókn, vistun, sköpun",
            Consent = "samþykki, samþykkis, samþykki er veitt, þínu samþykki",
            Fillers =
                "rennur, út, gildir, gildistími, eftir, frá, í, á, er, eru, þessi, kaka, kökur, vafrakaka, vafrakökur, vafrakakan, " +
                "cookie, cookies, geymd, geymdar, geymt, vistuð, vistað, varir, tími, tímabil, líftími, eytt, eyðist, sjálfkrafa, " +
                "sjálfgefið, síðan, aðeins, áfram, tækinu, dagsetning, gögn, notanda, heimsókn, hverri, síðunnar, vefsins, tegund, " +
                "http, vafra, hámark",
        },
        Categories = new()
        {
            Necessary =
                "nauðsynlegar, nauðsynleg, nauðsynlegt, nauðsynlegur, bráðnauðsynlegar, bráðnauðsynleg, algjörlega nauðsynlegar, " +
                "stranglega nauðsynlegar, tæknilega nauðsynlegar, tæknilegar, nauðsynlegar vafrakökur, nauðsynlegar kökur, " +
                "nauðsynlegar vefkökur, ómissandi, skyldu, grunnvirkni, alltaf virkar, alltaf virkt, alltaf virk, krafist",
            Security = "öryggi, öryggis, öryggisvafrakökur, öryggiskökur, auðkenning, svikavarnir, vernd",
            Preferences =
                "stillingar, stillingakökur, valkostir, óskir, kjörstillingar, virknikökur?, virknivafrakökur?, virknitengdar?, " +
                "hagnýtar?, starfrænar?, sérsnið, sérsniðin, persónusnið, aðlögun, notendastillingar, notendaupplifun, þægindi, " +
                "tungumál, innfellt efni, ytra efni, aðstoð, myndbönd",
            Analytics =
                "greining, greiningar, greiningarkökur, greiningarvafrakökur, greinandi, tölfræði, tölfræðilegar, tölfræðikökur, " +
                "tölfræðivafrakökur, tölfræðileg, frammistaða?, frammistöðu?, frammistöðukökur?, afköst?, árangur?, mælingar, mæling, " +
                "mælikökur, umferð, umferðarmælingar, vefmælingar, vefgreining, rannsóknir, bestun, endurbætur",
            Marketing =
                "markaðssetning, markaðssetningar, markaðskökur, markaðs, markaðsmál, markaðsvafrakökur, markaðstengdar, auglýsingar, " +
                "auglýsinga, auglýsingakökur, auglýsingavafrakökur, miðun, markhópa, markmiðun, miðaðar auglýsingar, " +
                "sérsniðnar auglýsingar, rakning, rakningarkökur, eftirfylgni, endurmarkaðssetning, persónugreining, viðskiptalegar, " +
                "hegðun, auglýsinganet",
            Social = "samfélagsmiðlar, samfélagsmiðla, samfélagsmiðlakökur, félagsmiðlar, samfélagsnet, deiling",
            Other =
                "aðrar, annað, önnur, aðrar kökur, aðrar vafrakökur, viðbótar, valfrjálsar, valkvæðar, valfrjálst, ýmsar, ónauðsynlegar",
            Unclassified = "óflokkaðar, óflokkað, óflokkuð, ekki flokkað, án flokks, óþekktar, í bið",
            Negations = "ekki, ekki eru, valfrjálsar, valkvæðar, nema, aðrar en",
        },
        Storage = new()
        {
            HttpCookie = "http vafrakaka, http kaka, textaskrá, vafrakaka í vafra",
            LocalStorage = "staðbundin geymsla, staðbundið minni, staðvær geymsla, geymsla í vafra, html staðbundin geymsla",
            SessionStorage = "lotugeymsla, setugeymsla",
            Pixel = "díll, dílar, pixill, pixlar, rakningarpixill, vefviti, vefvitar, pixlarekjari",
            Script = "skrifta, skriftur",
            Fingerprint = "fingrafar, stafrænt fingrafar",
            AppStorage = "geymsla forrits, smáforrit",
        },
        Party = new()
        {
            First =
                "fyrsti aðili, fyrsta aðila, fyrstu aðila, eigin, innri, fyrsta aðila kaka, fyrsta aðila vafrakaka, okkar, þessi síða, " +
                "þessi vefur, vefurinn, okkar vefur, eigandi vefsins",
            Third =
                "þriðji aðili, þriðja aðila, þriðju aðilar, þriðju aðila, ytri, þriðja aðila kaka, vafrakökur þriðja aðila, " +
                "kökur þriðja aðila, samstarfsaðili, samstarfsaðilar, utanaðkomandi",
        },
        Text = new()
        {
            Connecting =
                "og, eða, en, þegar, ef, svo, því, þar, þá, hvernig, hvort, hvar, á, í, af, til, við, með, um, fyrir, eftir, yfir, " +
                "undir, hjá, milli, vegna, gegnum, samkvæmt, meðan, er, eru, vera, verið, hefur, hafa, það, þetta, þessi, þessar, " +
                "þeir, þær, þau, þess, þú, þér, þig, þinn, þitt, þína, okkar, okkur, sinn, sína, ekki, einnig, líka, bara, nema, hvaða",
            Frequent =
                "að, sem, frá, án, úr, var, vafrakökur, vafrakökum, vafraköku, vafrakökurnar, vefkökur, vafrakaka, síðan, síðuna, " +
                "síðunni, síðunnar, vefsíðu, vefsíðunni, vefinn, vefnum, vefsvæði, notar, notum, nota, notað, notaðar, notuð, " +
                "upplýsingar, upplýsingum, notandi, notanda, notendur, notenda, gestur, gestir, gesta, gerir, gera, heldur, geymir, " +
                "vistar, man, safnar, telur, vafra, vafranum, getur, hægt, gildistími, tilgangur, þjónustu, nauðsynlegar, tungumál, " +
                "lista, hér",
            And = "og, sem og",
            Or = "eða",
            Months =
                "janúar=1, febrúar=2, mars=3, apríl=4, maí=5, júní=6, júlí=7, ágúst=8, september=9, október=10, nóvember=11, " +
                "desember=12",
            Yes = "já, satt",
            No = "nei, ósatt",
            LastUpdated =
                "síðast uppfært, síðast uppfærð, síðasta uppfærsla, síðast breytt, síðasta breyting, uppfært, uppfærð, uppfærsla, " +
                "dagsetning síðustu uppfærslu, endurskoðað, síðast endurskoðað, dagsetning, gildir frá, tekur gildi, útgáfa, birt, " +
                "samþykkt",
            ConsentTerms =
                "samþykki, samþykkja, samþykkja allt, samþykkja allar, leyfa allt, leyfa allar, hafna, hafna öllu, hafna öllum, " +
                "stillingar á vafrakökum, vafrakökustillingar, afturkalla samþykki",
            Examples = "til dæmis, t d, dæmi, dæmi um, svo sem, eins og, meðal annars",
        },
    };
}
