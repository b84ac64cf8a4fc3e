namespace PolicyExtract.Vocabulary.Languages;

internal static class Croatian
{
    public static Language Words { get; } = new()
    {
        Tag = "hr",
        Headers = new()
        {
            Name =
                "naziv, nazivi, naziv kolačića, nazivi kolačića, naziv cookiea, naziv cookie-a, naziv datoteke, " +
                "naziv kolačića ili tehnologije, ime, ime kolačića, imena kolačića, kolačić, kolačići, oznaka, oznaka kolačića, " +
                "identifikator, ključ, naziv ključa, tehnički naziv, popis kolačića, lista kolačića, naziv kolačića i domena",
            Provider =
                "pružatelj, pružatelji, pružatelj usluge, pružatelj usluga, pružatelj kolačića, naziv pružatelja, davatelj, " +
                "davatelj usluge, davatelj usluga, dobavljač, dobavljači, pružalac, pružalac usluge, pružalac usluga, pružaoci usluga, " +
                "pružatelj ili domena, provajder, provajderi, izdavatelj, izdavač, postavlja, postavio, postavljač, tko postavlja, " +
                "ko postavlja, postavljeno od, postavljen od strane, vlasnik, vlasnik kolačića, tvrtka, kompanija, društvo, poduzeće, " +
                "subjekt, organizacija, voditelj obrade, odgovorni subjekt, treća strana, treće strane, partner, partneri, primatelj, " +
                "primatelji, primalac, tko, platforma, operater, upravitelj",
            Feature =
                "funkcija i lokacija, funkcionalnost, značajka, značajke, lokacija, mjesto, modul, stranica, proizvod, gdje, " +
                "gdje se koristi, područje",
            Category =
                "kategorija, kategorije, kategorija kolačića, kategorije kolačića, grupa, grupa kolačića, skupina, skupina kolačića, " +
                "klasa, klasifikacija, razvrstavanje",
            Purpose =
                "svrha, svrhe, svrha kolačića, svrha kolačića i opis, svrha korištenja, svrha upotrebe, svrha obrade, namjena, " +
                "namjena kolačića, namena, namena kolačića, opis, opisi, opis kolačića, opis svrhe, opis namjene, opis i svrha, " +
                "svrha i opis, upotreba, uporaba, korištenje, korišćenje, primjena, primena, koristi se za, čemu služi, " +
                "za što se koristi, za šta se koristi, što radi, šta radi, cilj, ciljevi, objašnjenje, pojašnjenje, detalji, " +
                "pojedinosti, informacije, više informacija, dodatne informacije, napomena, napomene, komentar, prikupljeni podaci, " +
                "podaci koji se prikupljaju, uloga, razlog, značenje, kratak opis, kratki opis, zašto",
            Duration =
                "trajanje, trajanje kolačića, vrijeme trajanja, vreme trajanja, rok trajanja, period trajanja, razdoblje trajanja, " +
                "dužina trajanja, duljina trajanja, istek, istek roka, istek valjanosti, istek kolačića, ističe, ističe za, " +
                "datum isteka, vrijeme isteka, vreme isteka, rok isteka, rok valjanosti, rok važenja, valjanost, valjanost kolačića, " +
                "važenje, važi do, vrijedi do, razdoblje valjanosti, vrijeme valjanosti, pohrana, rok pohrane, vrijeme pohrane, " +
                "razdoblje pohrane, trajanje pohrane, maksimalno trajanje pohrane, maksimalno razdoblje pohrane, " +
                "najduže trajanje pohrane, vrijeme pohranjivanja, razdoblje pohranjivanja, čuvanje, rok čuvanja, vrijeme čuvanja, " +
                "vreme čuvanja, period čuvanja, razdoblje čuvanja, maksimalno vreme skladištenja, maksimalno trajanje skladištenja, " +
                "vrijeme skladištenja, vreme skladištenja, period skladištenja, trajanje skladištenja, rok skladištenja, zadržavanje, " +
                "razdoblje zadržavanja, period zadržavanja, vrijeme zadržavanja, životni vijek, životni vek, vijek trajanja, " +
                "vek trajanja, vijek trajanja kolačića, životni ciklus, vremensko razdoblje, vremenski period, razdoblje, period, " +
                "vrijeme, vreme, koliko dugo, koliko traje, koliko dugo traje, postojanost, vrijeme života, vrsta i trajanje, " +
                "razdoblje čuvanja podataka, " +
                "zadano vrijeme isteka, zadani rok trajanja, zadano trajanje, zadano vrijeme trajanja",
            Domain =
                "domena, domene, domen, domeni, naziv domene, ime domena, domena kolačića, poslužitelj, domaćin, web stranica, " +
                "web mjesto, web lokacija, internetska stranica, internet stranica, sajt, veb sajt, adresa, url, server, web adresa",
            Party =
                "strana, strane, prva ili treća strana, prve ili treće strane, vlastiti ili treće strane, vlastiti ili tuđi, " +
                "interni ili vanjski, prva strana, pripadnost",
            Storage =
                "spremište, vrsta spremišta, vrsta pohrane, način pohrane, mjesto pohrane, skladište, tip skladišta, tip skladištenja, " +
                "vrsta skladištenja, tehnologija, tehnologije, korištena tehnologija, vrsta tehnologije",
            Type = "vrsta, vrste, vrsta kolačića, vrste kolačića, tip, tipovi, tip kolačića, tipovi kolačića, priroda",
            Service =
                "usluga, usluge, naziv usluge, servis, servisi, alat, alati, aplikacija, softver, sustav, sistem, rješenje, rešenje, " +
                "dodatak, program",
            Origin = "izvor, podrijetlo, porijeklo, poreklo, izvor kolačića, odakle",
            Function = "funkcija, funkcije, funkcija kolačića",
            Used = "korišteni kolačići, kolačići koji se koriste, korišćeni kolačići, upotrijebljeni kolačići",
            Other =
                "pravna osnova, pravni temelj, pravni osnov, zakonska osnova, država, zemlja, broj, redni broj, r br, rb, " +
                "transfer podataka, prijenos podataka",
        },
        Retention = new()
        {
            Second = "sekunda, sekunde, sekundi, sekundu, sek, s",
            Minute = "minuta, minute, minutu, minut, minuti, min",
            Hour = "sat, sata, sati, sat vremena, časova, h",
            Day = "dan, dana, dane, dani, danu, danom, kalendarskih dana",
            Week = "tjedan, tjedna, tjedana, tjedni, sedmica, sedmice, sedmicu, nedelja, nedelje, nedelju",
            Month = "mjesec, mjeseca, mjeseci, mjesece, mesec, meseca, meseci, mesece, mj",
            Year = "godina, godine, godinu, godini, godinama, god",
            Numbers =
                "jedan=1, jedna=1, jedno=1, jednu=1, dva=2, dvije=2, dve=2, tri=3, četiri=4, pet=5, šest=6, sedam=7, osam=8, devet=9, " +
                "deset=10, jedanaest=11, dvanaest=12, trinaest=13, četrnaest=14, petnaest=15, osamnaest=18, dvadeset=20, " +
                "dvadeset četiri=24, trideset=30, šezdeset=60, devedeset=90, sto=100, pola=0.5",
            Session =
                "sesija, sesije, sesiju, sesiji, sesijski, sesijska, sesijsko, sesijski kolačić, sesijski kolačići, kolačić sesije, " +
                "kolačići sesije, tijekom sesije, tokom sesije, za vrijeme sesije, za vreme sesije, trajanje sesije, kraj sesije, " +
                "do kraja sesije, na kraju sesije, do isteka sesije, do završetka sesije, po završetku sesije, nakon završetka sesije, " +
                "po isteku sesije, završetak sesije, istek sesije, sesija preglednika, sesija pretraživača, sesija korisnika, " +
                "korisnička sesija, trenutna sesija, sjednica, sjednice, zasjedanje, session, do kraja sessiona, privremeni, " +
                "privremeno, privremena, privremeni kolačić, privremeni kolačići, tijekom posjeta, tokom posete, samo sesija, " +
                "samo tijekom sesije",
            Browser =
                "preglednik, preglednika, pregledniku, pregledač, pregledača, pregledač veba, pretraživač, pretraživača, pretraživaču, " +
                "browser, browsera, prozor, prozora, web preglednika, internet preglednika, internetskog preglednika",
            Closing =
                "zatvaranja, zatvaranje, zatvaranju, zatvaranjem, zatvorite, zatvori, zatvoren, zatvorili, isključivanja, napuštanja, " +
                "gašenja, izlaska, ugasite",
            Persistent =
                "trajno, trajni, trajna, trajan, trajni kolačić, trajni kolačići, postojani, postojano, postojan, stalni, stalno, " +
                "stalan, permanentni, permanentno, perzistentni, perzistentno, uporni, zauvijek, zauvek, neograničeno, neograničen, " +
                "neograničena, na neodređeno vrijeme, na neodređeno vreme, neodređeno vrijeme, bez ograničenja, bez roka, bez isteka, " +
                "nikad, nikada, nikad ne ističe, nikada ne ističe, ne ističe, nikad ne istječe, nikada ne istječe, uvijek, uvek, " +
                "vječno, beskonačno, trajna pohrana",
            Variable =
                "različito, različita, različiti, varira, promjenjivo, promenljivo, ovisi, zavisi, ovisno, zavisno, razne, varijabilno",
            Unknown =
                "nepoznato, nepoznat, nepoznata, nije poznato, nije definirano, nije definisano, nedefinirano, nedefinisano, " +
                "nije navedeno, nenavedeno, nije dostupno, nedostupno, nije određeno, neodređeno, nije primjenjivo, nije primenljivo, " +
                "ne primjenjuje se, n p, nema, nema podataka, bez podataka, na čekanju, nijedan, ništa",
            Immediate = "odmah, smjesta, trenutačno, trenutno, odmah se briše",
            UpTo = "do, najviše, maksimalno, najduže, ne više od, ne duže od, manje od, max, maks, unutar, u roku od",
            AtLeast = "najmanje, barem, minimalno, više od, duže od, ili više, ili duže, min",
            About = "oko, otprilike, približno, cca, obično, gotovo, skoro, uglavnom",
            To = "do, ili, i",
            Until = "do, dok, dok ne, kada, kad, nakon, poslije, posle, po, pri, sve dok, do trenutka, do brisanja, do odjave, prilikom",
            LastVisit =
                "posljednjeg posjeta, zadnjeg posjeta, posljednje posjete, zadnje posjete, poslednje posete, posljednji posjet, " +
                "zadnji posjet, posljednjem posjetu, vašeg posljednjeg posjeta, vaše posljednje posjete, posljednje prijave, " +
                "svakog posjeta, posljednje sesije, poslednje sesije",
            LastActivity =
                "posljednje aktivnosti, zadnje aktivnosti, poslednje aktivnosti, posljednja aktivnost, neaktivnosti, " +
                "posljednjeg korištenja, zadnjeg korištenja, posljednje interakcije, posljednjeg ažuriranja",
            Set =
                "postavljanja, kreiranja, stvaranja, spremanja, pohranjivanja, prvog posjeta, prve posjete, prve posete, instalacije, " +
                "instaliranja",
            Consent = "privole, pristanka, davanja privole, davanja pristanka, privola, pristanak, suglasnosti, saglasnosti, vaše privole",
            Fillers =
                "ističe, istječe, isteče, istek, nakon, od, na, u, za, je, su, ovaj, kolačić, kolačići, kolačića, cookie, cookies, " +
                "pohranjuje, pohranjen, pohranjuju, čuva, čuvaju, sprema, traje, traju, trajanje, trajanja, trajno, rok, vrijeme, " +
                "vreme, period, razdoblje, valjanost, vrijedi, važi, vijek, vek, briše, brišu, izbrisan, obrisan, automatski, zadano, " +
                "zatim, samo, ostaje, ostaju, uređaju, datum, podaci, korisnika, posjeta, posete, svakog, stranice, sajta, vrsta, " +
                "http, se, danas, dana, preglednika, maksimalno, tijekom, tokom, postavljanja, ažuriranja",
        },
        Categories = new()
        {
            Necessary =
                "nužni, nužno, nužan, nužna, nužnih, nužno potrebni, strogo nužni, strogo potrebni, strogo neophodni, neophodni, " +
                "neophodno, neophodan, neophodna, neophodnih, potrebni, potrebno, obavezni, obavezno, obvezni, obvezno, obavezan, " +
                "osnovni, osnovno, osnovna, bitni, bitno, esencijalni, tehnički, tehnički nužni, tehnički potrebni, " +
                "tehnički neophodni, tehnički kolačići, uvijek aktivni, uvek aktivni, uvijek aktivno, uvijek uključeni, " +
                "uvijek omogućeno, zahtijevani, ključni, važni, operativni, pružanje usluga",
            Security =
                "sigurnost, sigurnosni, sigurnosno, bezbednost, bezbjednost, bezbednosni, zaštita, autentifikacija, autentikacija, " +
                "provjera autentičnosti, sprječavanje prijevara, prevencija prevara",
            Preferences =
                "preferencije, preferencija, preferencijski, preferencijalni, postavke, postavki, podešavanja, podešavanje, " +
                "funkcionalni?, funkcionalno?, funkcionalnost?, funkcionalnosti?, funkcijski?, personalizacija, personalizirani, " +
                "personalizovani, prilagodba, prilagodbe, prilagođavanje, prilagođavanja, korisničke postavke, korisničko iskustvo, " +
                "udobnost, praktičnost, jezik, ugrađeni sadržaj, vanjski sadržaj, eksterni sadržaj, vanjski mediji, podrška, video, " +
                "sklonosti",
            Analytics =
                "analitika, analitike, analitički, analitičke, analitičko, analitičkih, analiza, analize, statistika, statistike, " +
                "statistički, statističke, statističko, statističkih, izvedba?, izvedbe?, performanse?, performansi?, učinkovitost?, " +
                "učinak?, kolačići izvedbe?, mjerenje, mjerenja, merenje, merenja, mjerenje posjećenosti, posjećenost, posećenost, " +
                "web analitika, istraživanje, optimizacija, poboljšanje",
            Marketing =
                "marketing, marketinški, marketinške, marketinško, marketinških, marketinga, oglašavanje, oglašavanja, oglašivački, " +
                "oglasni, oglasi, oglasa, reklame, reklama, reklamni, reklamiranje, promotivni, promidžba, promidžbeni, ciljanje, " +
                "ciljanja, ciljani, ciljano, ciljano oglašavanje, targetiranje, targetirani, praćenje, praćenja, prateći, remarketing, " +
                "ponovno ciljanje, profiliranje, profilisanje, komercijalni, bihevioralni, personalizirano oglašavanje, " +
                "oglašivačka mreža, konverzije",
            Social =
                "društvene mreže, društvenih mreža, društveni mediji, društvenih medija, društveni, društvene, društvena mreža, " +
                "socijalne mreže, dijeljenje",
            Other =
                "ostalo, ostali, drugi, druge, drugo, dodatni, dodatno, neobavezni, neobavezno, neobvezni, opcionalni, opcijski, " +
                "izborni, dobrovoljni, razno",
            Unclassified =
                "nerazvrstani, nerazvrstano, neklasificirani, neklasificirano, neklasifikovani, neklasifikovano, nekategorizirani, " +
                "nekategorizirano, nekategorisani, bez kategorije, nepoznato, nepoznati, na čekanju, čeka se obrada",
            Negations = "ne, nije, nisu, bez, neobavezni, neobavezno, opcionalni, osim, izuzev, koji nisu",
        },
        Storage = new()
        {
            HttpCookie = "http kolačić, http kolačići, tekstualna datoteka, tekstualni fajl, kolačić preglednika",
            LocalStorage =
                "lokalna pohrana, lokalno spremište, lokalno skladište, lokalno skladištenje, lokalna memorija, spremište preglednika, " +
                "html lokalna pohrana, html lokalno skladište",
            SessionStorage = "pohrana sesije, spremište sesije, sesijska pohrana, skladište sesije",
            Pixel =
                "piksel, pikseli, piksel za praćenje, pikseli za praćenje, praćenje piksela, piksel praćenja, web svjetionik, " +
                "web beacon, piksel tragač, pikselni pratilac",
            Script = "skripta, skripte, javascript kod",
            Fingerprint = "otisak prsta, digitalni otisak, otisak uređaja, otisak preglednika",
            AppStorage = "pohrana aplikacije, mobilna aplikacija",
        },
        Party = new()
        {
            First =
                "prva strana, prve strane, vlastiti, vlastita, vlastito, sopstveni, interni, interna, prva, kolačić prve strane, " +
                "kolačići prve strane, naš, naša, ova stranica, ova web stranica, naša stranica, naša web stranica, ovaj sajt, " +
                "naš sajt, vlasnik stranice, vlasnik web stranice",
            Third =
                "treća strana, treće strane, trećih strana, treća, kolačić treće strane, kolačići treće strane, " +
                "kolačići trećih strana, vanjski, vanjska, eksterni, tuđi, partner, partneri, treća lica, trećih lica",
        },
        Text = new()
        {
            Connecting =
                "i, ili, te, ali, a, ni, niti, da, kako, ako, jer, kad, kada, dok, gdje, gde, koji, koja, koje, kojih, kojim, kojima, " +
                "koju, kojem, što, šta, u, na, od, do, za, iz, s, o, po, pri, kod, pred, prije, pre, nakon, poslije, kroz, preko, pod, " +
                "nad, bez, između, prema, zbog, radi, tijekom, tokom, putem, pomoću, je, su, se, biti, bio, bude, budu, to, taj, ta, " +
                "ovaj, ova, ovo, ove, ovih, ovom, njih, njegov, njihov, vaš, vaša, vaše, vašeg, vašem, naš, naša, naše, naših, našoj, " +
                "svoj, svoje, ne, nije, također, takođe, kao, nego, tako, li",
            Frequent =
                "kolačići, kolačiće, kolačića, kolačić, stranica, stranice, stranici, stranicu, web, koristi, koristimo, koriste, " +
                "korištenje, podatke, podataka, podaci, korisnik, korisnika, korisnici, posjetitelj, posjetitelja, posetilaca, " +
                "posjetitelji, omogućuje, omogućava, omogućuju, omogućavaju, informacije, informacija, preglednik, pregledniku, " +
                "možete, možemo, naziv, svrha, trajanje, kojoj, vam, uređaj, uređaju, usluge, neophodni, nužni, pamti, pohranjuje, " +
                "prikuplja",
            And = "i, kao i",
            Or = "ili",
            Months =
                "siječanj=1, siječnja=1, veljača=2, veljače=2, ožujak=3, ožujka=3, travanj=4, travnja=4, svibanj=5, svibnja=5, " +
                "lipanj=6, lipnja=6, srpanj=7, srpnja=7, kolovoz=8, kolovoza=8, rujan=9, rujna=9, listopad=10, listopada=10, " +
                "studeni=11, studenog=11, studenoga=11, prosinac=12, prosinca=12, januar=1, januara=1, februar=2, februara=2, mart=3, " +
                "marta=3, april=4, aprila=4, maj=5, maja=5, juni=6, juna=6, jun=6, juli=7, jula=7, jul=7, august=8, augusta=8, " +
                "avgust=8, avgusta=8, septembar=9, septembra=9, oktobar=10, oktobra=10, novembar=11, novembra=11, decembar=12, " +
                "decembra=12",
            Yes = "da, istina, točno",
            No = "ne, netočno",
            LastUpdated =
                "posljednje ažuriranje, zadnje ažuriranje, poslednje ažuriranje, datum posljednjeg ažuriranja, " +
                "datum zadnjeg ažuriranja, posljednji put ažurirano, zadnji put ažurirano, poslednji put ažurirano, ažurirano, " +
                "ažurirano dana, ažuriranje, datum ažuriranja, posljednja izmjena, zadnja izmjena, posljednja promjena, " +
                "zadnja promjena, poslednja izmena, izmijenjeno, datum, vrijedi od, važi od, stupa na snagu, stupanje na snagu, " +
                "na snazi od, primjenjuje se od, verzija, inačica, objavljeno, datum objave",
            ConsentTerms =
                "privola, pristanak, suglasnost, saglasnost, prihvati, prihvati sve, prihvaćam, prihvatam, dopusti sve, dozvoli sve, " +
                "odbij, odbij sve, odbijam, postavke kolačića, podešavanja kolačića, upravljanje kolačićima, povlačenje privole, " +
                "povuci privolu",
            Examples = "na primjer, na primer, npr, primjer, primjeri, primer, primeri, kao što su, kao što je, poput, između ostalog",
        },
    };
}
