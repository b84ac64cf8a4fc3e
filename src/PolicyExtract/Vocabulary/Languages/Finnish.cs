namespace PolicyExtract.Vocabulary.Languages;

internal static class Finnish
{
    public static Language Words { get; } = new()
    {
        Tag = "fi",
        Headers = new()
        {
            Name =
                "nimi, nimet, eväste, evästeet, evästeen nimi, evästeiden nimet, evästeen tunnus, cookien nimi, cookie nimi, nimitys, " +
                "otsikko, avain, avaimen nimi, tunniste, tekninen nimi, luettelo evästeistä, " +
                "seurantatekniikka, tiedoston nimi, evästenimi",
            Provider =
                "tarjoaja, tarjoajat, palveluntarjoaja, palveluntarjoajat, palvelun tarjoaja, evästeen tarjoaja, toimittaja, " +
                "toimittajat, tarjoajan nimi, asettaja, evästeen asettaja, asettanut, asettava taho, asettaa, omistaja, yritys, yhtiö, " +
                "organisaatio, rekisterinpitäjä, vastuutaho, kolmas osapuoli, kolmannet osapuolet, kumppani, kumppanit, julkaisija, " +
                "vastaanottaja, vastaanottajat, ylläpitäjä, kuka, kuka asettaa, taho, hallinnoija, käsittelijä, palveluntuottaja, alusta",
            Feature =
                "ominaisuus, ominaisuudet, toiminto ja sijainti, toiminnallisuus, toiminnallisuudet, sijainti, paikka, moduuli, sivu, " +
                "tuote, missä, käyttöpaikka, osa alue",
            Category =
                "kategoria, kategoriat, evästekategoria, evästeen kategoria, luokka, luokat, evästeluokka, evästeen luokka, ryhmä, " +
                "evästeryhmä, luokitus, luokittelu",
            Purpose =
                "tarkoitus, tarkoitukset, evästeen tarkoitus, käyttötarkoitus, käyttötarkoitukset, evästeen käyttötarkoitus, kuvaus, " +
                "kuvaukset, evästeen kuvaus, käyttö, käyttökohde, käytetään, mihin käytetään, mihin evästettä käytetään, " +
                "mitä eväste tekee, mitä tekee, miksi, selitys, selite, tiedot, lisätiedot, lisätietoja, tietoa, kerättävät tiedot, " +
                "tavoite, tehtävä, huomautukset, kommentti, tarkoitus ja kuvaus, kuvaus ja tarkoitus, syy, käsittelyn tarkoitus, " +
                "merkitys, kerätyt tiedot",
            Duration =
                "kesto, evästeen kesto, enimmäiskesto, säilytysaika, evästeen säilytysaika, säilytysajat, enimmäissäilytysaika, " +
                "tallennusaika, enimmäistallennusaika, tallennuksen kesto, tallennuksen enimmäiskesto, säilytyksen kesto, säilyvyys, " +
                "säilyvyysaika, voimassaolo, voimassaoloaika, voimassa, evästeen voimassaolo, elinikä, evästeen elinikä, elinaika, " +
                "elinkaari, vanheneminen, vanhenee, vanhentumisaika, vanhentumispäivä, vanhentuu, vanhenemisaika, vanhenemispäivä, " +
                "päättyy, päättyminen, päättymisaika, päättymispäivä, erääntyminen, eräpäivä, erääntyy, umpeutuminen, umpeutuu, poistuu, " +
                "poistetaan, poisto, aika, ajanjakso, aikaväli, kauanko, kuinka kauan, kuinka kauan säilytetään, " +
                "viimeinen voimassaolopäivä, käyttöikä, säilytetään, säilytys, tyyppi ja kesto, pysyvyys, raukeaminen, raukeaa, " +
                "vanhentuminen, säilytyksen enimmäiskesto, " +
                "oletusvoimassaoloaika, oletusvanhenemisaika, oletuskesto, oletusarvoinen voimassaoloaika",
            Domain =
                "verkkotunnus, verkkotunnukset, toimialue, domain, domainin nimi, isäntä, isäntänimi, palvelin, sivusto, verkkosivusto, " +
                "verkkosivu, url, osoite, verkko osoite",
            Party =
                "osapuoli, osapuolet, ensimmäinen tai kolmas osapuoli, ensimmäisen tai kolmannen osapuolen, oma tai kolmannen osapuolen, " +
                "sisäinen tai ulkoinen, kolmannen osapuolen eväste, ensimmäinen osapuoli",
            Storage =
                "tallennus, tallennustyyppi, tallennustapa, tallennuspaikka, tallennusmuoto, teknologia, teknologiat, tekniikka, " +
                "käytetty teknologia, tallennustila",
            Type = "tyyppi, tyypit, evästeen tyyppi, evästetyyppi, evästetyypit, evästeen laji, laji, luonne",
            Service =
                "palvelu, palvelut, palvelun nimi, työkalu, työkalut, sovellus, ohjelmisto, järjestelmä, ratkaisu, lisäosa, liitännäinen",
            Origin = "lähde, alkuperä, evästeen lähde, evästeen alkuperä, mistä",
            Function = "toiminto, toiminnot, funktio, evästeen toiminto, toiminta",
            Used = "käytetyt evästeet, käytettävät evästeet",
            Other =
                "oikeusperuste, käsittelyperuste, oikeudellinen peruste, maa, numero, vaatii suostumuksen",
        },
        Retention = new()
        {
            Second = "sekunti, sekuntia, sekunnin, sekuntien, sek, s",
            Minute = "minuutti, minuuttia, minuutin, minuuttien, min",
            Hour = "tunti, tuntia, tunnin, tuntien, h",
            Day = "päivä, päivää, päivän, päivien, pv, vrk, vuorokausi, vuorokautta, vuorokauden, kalenteripäivää",
            Week = "viikko, viikkoa, viikon, viikkojen, vko, vk",
            Month = "kuukausi, kuukautta, kuukauden, kuukausien, kuukaudeksi, kk",
            Year = "vuosi, vuotta, vuoden, vuosien, vuodeksi, v",
            Numbers =
                "yksi=1, yhden=1, yhtä=1, kaksi=2, kahden=2, kolme=3, kolmen=3, neljä=4, neljän=4, viisi=5, viiden=5, kuusi=6, kuuden=6, " +
                "seitsemän=7, kahdeksan=8, yhdeksän=9, kymmenen=10, yksitoista=11, kaksitoista=12, kahdentoista=12, kolmetoista=13, " +
                "neljätoista=14, viisitoista=15, kahdeksantoista=18, kaksikymmentä=20, kaksikymmentäneljä=24, kolmekymmentä=30, " +
                "kuusikymmentä=60, yhdeksänkymmentä=90, sata=100, " +
                "puoli=0.5, puolitoista=1.5",
            Session =
                "istunto, istunnon, istunnot, istunnon ajan, istunnon kesto, istunnon loppuun, istunnon loppuun asti, " +
                "istunnon päättyessä, istunnon päättymiseen, istunnon päätyttyä, istunnon jälkeen, istunnon aikana, istuntokohtainen, " +
                "istuntokohtaiset, istuntoeväste, istuntoevästeet, istunnon mittainen, selainistunto, selainistunnon ajan, " +
                "selainistunnon, selaimen istunto, käyttäjäistunto, kunnes istunto päättyy, istunto päättyy, sessio, session ajan, " +
                "sessioeväste, session, session loppuun, väliaikainen, väliaikaiset, tilapäinen, vierailun ajan, vierailun kesto, " +
                "selauskerran ajan",
            Browser = "selain, selaimen, selainta, selaimesi, selainikkunan, ikkunan, välilehden",
            Closing =
                "suljetaan, suljet, sulkee, sulkeminen, sulkemisen, sulkemiseen, suljettaessa, sulkeutuu, suljettu, sulje, sammutetaan",
            Persistent =
                "pysyvä, pysyvät, pysyvästi, pysyväisluonteinen, pysyvä eväste, pysyvät evästeet, jatkuva, ikuinen, ikuisesti, aina, " +
                "rajaton, rajoittamaton, rajoittamattoman ajan, toistaiseksi, määräämätön, määrittelemätön aika, ei koskaan, koskaan, " +
                "ei vanhene, ei vanhene koskaan, ei vanhenemista, ei umpeudu, ei vanhentumispäivää, ei päättymispäivää, ei poistu, " +
                "ääretön",
            Variable =
                "vaihtelee, vaihteleva, muuttuva, eri, erilaisia, riippuu, riippuen, useita, muutama sekunti, muutamia sekunteja, " +
                "muutaman sekunnin, muutama minuutti, muutamia minuutteja, muutama tunti",
            Unknown =
                "tuntematon, ei tiedossa, ei tietoa, määrittelemätön, ei määritelty, ei määritetty, ei saatavilla, ei sovellettavissa, " +
                "ei ilmoitettu, ei kerrottu, ei mitään, odottaa, ei asetettu",
            Immediate = "heti, välittömästi, poistetaan heti, välitön, poistetaan välittömästi",
            UpTo = "enintään, korkeintaan, maksimissaan, max, maksimi, jopa, alle, ei yli, viimeistään, enimmillään, asti",
            AtLeast = "vähintään, ainakin, yli, minimi, tai enemmän, tai pidempään, väh",
            About = "noin, n, suunnilleen, keskimäärin, yleensä, tavallisesti, lähes",
            To = "tai, ja",
            Until = "kunnes, asti, saakka, kun, jälkeen, niin kauan, mikäli, päättyessä, siihen saakka",
            LastVisit =
                "viimeisestä käynnistä, viimeisimmästä käynnistä, viimeisen käynnin, viime käynnistä, viimeisestä vierailusta, " +
                "viimeisin vierailu, viimeisen vierailun, viimeksi vieraillut, edellisestä käynnistä, jokaisella käynnillä, " +
                "viimeisestä kirjautumisesta",
            LastActivity =
                "viimeisestä toiminnasta, viimeisimmästä toiminnasta, viimeisestä käytöstä, viimeisen käytön, viimeisimmästä käytöstä, " +
                "käyttämättömyyden, toimettomuuden, passiivisuuden, viimeisestä aktiivisuudesta, viimeisestä päivityksestä",
            Set =
                "asettamisesta, asettamisen, luomisesta, luonnista, tallennuksesta, tallentamisesta, ensimmäisestä käynnistä, " +
                "ensimmäinen käynti, asennuksesta, asennettu",
            Consent = "suostumuksesta, suostumus, suostumuksen, suostumuksen antamisesta, hyväksymisestä, hyväksynnästä",
            Fillers =
                "vanhenee, vanhentuu, umpeutuu, päättyy, päättymisen, jälkeen, kuluttua, kuluessa, ajan, ajaksi, on, ovat, eväste, " +
                "evästeen, evästeet, cookie, cookies, säilyy, säilytetään, tallennetaan, säilytysaika, voimassa, voimassaolo, kesto, " +
                "aika, aikana, poistetaan, poistuu, automaattisesti, oletuksena, sitten, vain, laitteella, laitteeseen, päivämäärä, " +
                "tiedot, käyttäjän, käyttäjä, käynnin, jokaisen, joka, sivustolla, sivuston, tyyppi, http, mukaan, verkkosivuston, " +
                "siitä, lukien, ensimmäisen, uusitaan, selaimen, asettamisen, asettamisesta, päivityksestä",
        },
        Categories = new()
        {
            Necessary =
                "välttämätön, välttämättömät, välttämättömiä, välttämättömän, ehdottoman välttämättömät, ehdottoman välttämätön, " +
                "teknisesti välttämättömät, tarpeellinen, tarpeelliset, tarvittavat, tarvittava, pakollinen, pakolliset, olennaiset, " +
                "olennainen, tekniset, tekninen, vaaditut, vaadittu, aina käytössä, aina aktiivinen, aina päällä, perustoiminnot, " +
                "perustoiminnallisuus, toiminnan kannalta välttämättömät, perusevästeet, edellytetyt",
            Security =
                "turvallisuus, tietoturva, turvaevästeet, tunnistautuminen, todennus, petosten ehkäisy, petosten torjunta, " +
                "kirjautuminen, suojaus",
            Preferences =
                "mieltymykset, mieltymys, preferenssit, toiminnallinen?, toiminnalliset?, toiminnallisuus?, toiminnallisuudet?, " +
                "toiminnallisuusevästeet?, toiminta?, asetukset, käyttäjäasetukset, mukauttaminen, mukautus, personointi, personoidut, " +
                "käyttökokemus, käyttäjäkokemus, mukavuus, kieli, käytettävyys, upotettu sisältö, ulkoinen sisältö, tuki, video, " +
                "asetusevästeet, mieltymysevästeet",
            Analytics =
                "analytiikka, analyyttinen, analyyttiset, analytiikkaevästeet, analyysi, analysointi, tilasto, tilastot, tilastollinen, " +
                "tilastolliset, tilastointi, tilastoevästeet, suorituskyky?, suorituskykyevästeet?, suoritus?, mittaus, mittaaminen, " +
                "yleisön mittaaminen, kävijämittaus, kävijäseuranta, kävijätilastointi, kävijätilastot, verkkoanalytiikka, tutkimus, " +
                "kehittäminen, optimointi, käyttötilastot",
            Marketing =
                "markkinointi, markkinoinnin, markkinointievästeet, markkinoinnilliset, mainonta, mainonnan, mainos, mainokset, " +
                "mainosevästeet, mainontaevästeet, mainosverkosto, mainosverkostot, kohdentaminen, kohdennettu, kohdennus, " +
                "kohdistaminen, kohdistus, kohdennettu mainonta, kohdistetut, kohdistavat, kohdentamisevästeet, seuranta, " +
                "seurantaevästeet, uudelleenmarkkinointi, uudelleenkohdentaminen, profilointi, kaupallinen, kaupalliset, konversio, " +
                "kohdentavat, kohdentava, kohdennusevästeet, kohdennetut",
            Social =
                "sosiaalinen media, sosiaalisen median, sosiaaliset mediat, sosiaalinen verkosto, sosiaaliset verkostot, sosiaalinen, " +
                "sosiaaliset, some, someevästeet, jakaminen, yhteisöpalvelut, yhteisömedia",
            Other = "muu, muut, muita, muut evästeet, valinnainen, valinnaiset, lisäevästeet, vapaaehtoiset, toiset, tarpeettomat",
            Unclassified =
                "luokittelematon, luokittelemattomat, ei luokiteltu, ei luokitellut, kategorisoimaton, kategorisoimattomat, tuntematon, " +
                "tuntemattomat, odottavat, määrittelemättömät, odottaa, odottava",
            Negations = "ei, eivät, muut kuin, ilman, valinnainen, valinnaiset, vapaaehtoiset, lisäksi",
        },
        Storage = new()
        {
            HttpCookie = "http eväste, tekstitiedosto, selaineväste",
            LocalStorage =
                "paikallinen tallennus, paikallinen tallennustila, paikallinen muisti, selaimen tallennustila, " +
                "html:n paikallinen tallennus, paikallinen html-tallennus",
            SessionStorage = "istunnon tallennus, istuntotallennus, istunnon tallennustila, istuntomuisti",
            Pixel =
                "pikseli, pikselit, seurantapikseli, seurantapikselit, verkkojäljite, verkkojäljitteet, jäljite, pikselitunniste, " +
                "pikseliseuranta, web beacon, pikselin seuranta",
            Script = "skripti, skriptit, komentosarja, komentosarjat, javascript koodi",
            Fingerprint = "sormenjälki, digitaalinen sormenjälki, laitteen sormenjälki, selaimen sormenjälki",
            AppStorage = "sovelluksen tallennustila, mobiilisovellus",
        },
        Party = new()
        {
            First =
                "ensimmäinen osapuoli, ensimmäisen osapuolen, oma, omat, omat evästeet, sisäinen, sisäiset, ensimmäinen, " +
                "sivuston omistaja, me, tämä sivusto, tämä verkkosivusto, sivustomme, verkkosivustomme, " +
                "sivuston ylläpitäjä, verkkosivuston omistaja",
            Third =
                "kolmas osapuoli, kolmannen osapuolen, kolmannet osapuolet, kolmansien osapuolten, kolmansien osapuolien, kolmas, " +
                "ulkoinen, ulkoiset, ulkopuolinen, ulkopuoliset, kumppani, kumppanit",
        },
        Text = new()
        {
            Connecting =
                "ja, tai, sekä, että, mutta, vaan, kuin, jos, kun, koska, jotta, joka, jotka, jota, joita, jonka, joiden, johon, joissa, " +
                "mikä, mitä, miten, myös, on, ovat, olla, ei, eivät, se, ne, sen, niiden, tämä, tämän, nämä, näiden, tätä, hän, me, te, " +
                "sinun, meidän, heidän, kautta, kanssa, ilman, ennen, jälkeen, sisällä, mukaan, välillä, varten, kuten, joko, eli, " +
                "sitten, vain, voi, voivat, joilla, esim",
            Frequent =
                "evästeet, evästeitä, evästeiden, käytämme, käyttää, käytetään, sivuston, sivustolla, verkkosivuston, tietoja, " +
                "käyttäjän, selaimen, avulla, mahdollistaa, kävijän, eväste, palvelun, voit, lisäksi, tietoa, näitä",
            And = "ja, sekä",
            Or = "tai",
            Months =
                "tammikuu=1, tammikuuta=1, helmikuu=2, helmikuuta=2, maaliskuu=3, maaliskuuta=3, huhtikuu=4, huhtikuuta=4, toukokuu=5, " +
                "toukokuuta=5, kesäkuu=6, kesäkuuta=6, heinäkuu=7, heinäkuuta=7, elokuu=8, elokuuta=8, syyskuu=9, syyskuuta=9, " +
                "lokakuu=10, lokakuuta=10, marraskuu=11, marraskuuta=11, joulukuu=12, joulukuuta=12, tammi=1, helmi=2, maalis=3, " +
                "huhti=4, touko=5, kesä=6, heinä=7, elo=8, syys=9, loka=10, marras=11, joulu=12",
            Yes = "kyllä, tosi",
            No = "ei, epätosi",
            LastUpdated =
                "viimeksi päivitetty, päivitetty, päivitetty viimeksi, viimeisin päivitys, viimeinen päivitys, viimeksi muokattu, " +
                "muokattu viimeksi, viimeksi muutettu, muutettu, päivitys, päiväys, päivämäärä, pvm, versio, voimassa alkaen, " +
                "voimaantulo, voimaantulopäivä, tulee voimaan, julkaistu, laadittu, tarkistettu, viimeksi tarkistettu",
            ConsentTerms =
                "suostumus, hyväksy, hyväksy kaikki, salli kaikki, hylkää, hylkää kaikki, estä kaikki, evästeasetukset, " +
                "hallitse evästeitä, peruuta suostumus, muokkaa asetuksia",
            Examples = "esimerkiksi, esim, esimerkki, esimerkkejä, kuten, muun muassa, mm",
        },
    };
}
