namespace PolicyExtract.Vocabulary.Languages;

internal static class Hungarian
{
    public static Language Words { get; } = new()
    {
        Tag = "hu",
        Headers = new()
        {
            Name =
                "név, neve, nevek, megnevezés, megnevezése, süti neve, süti, sütik, sütik neve, a süti neve, cookie neve, a cookie neve, " +
                "cookie k neve, cookie név, cookie megnevezése, süti megnevezése, elnevezés, azonosító, kulcs, kulcs neve, cím, " +
                "technikai név, használt cookie k, alkalmazott sütik, sütik listája, sütinév, fájlnév",
            Provider =
                "szolgáltató, szolgáltatók, szolgáltató neve, süti szolgáltatója, cookie szolgáltatója, szolgáltatója, kibocsátó, " +
                "kibocsátója, kiadó, közzétevő, elhelyező, elhelyezője, beállító, tulajdonos, tulajdonosa, cég, vállalat, társaság, " +
                "szervezet, adatkezelő, adatfeldolgozó, felelős, üzemeltető, harmadik fél, harmadik felek, partner, partnerek, címzett, " +
                "címzettek, ki, ki helyezi el, ki állítja be, platform, beszállító, gyártó, forgalmazó, létrehozó",
            Feature =
                "jellemző, jellemzők, funkció és hely, funkcionalitás, elhelyezkedés, hely, helye, modul, oldal, termék, hol, " +
                "terület",
            Category =
                "kategória, kategóriák, kategóriája, süti kategória, süti kategóriája, cookie kategória, cookie kategóriája, csoport, " +
                "osztály, besorolás, csoportja, osztályozás, sütikategória",
            Purpose =
                "cél, célja, célok, a süti célja, süti célja, cookie célja, a cookie célja, leírás, leírása, süti leírása, " +
                "cookie leírása, cél és leírás, leírás és cél, felhasználás, felhasználási cél, felhasználás célja, használat, " +
                "használat célja, használata, mire szolgál, mire való, mire használjuk, mit csinál, miért, magyarázat, részletek, " +
                "részletes leírás, információ, információk, további információ, további információk, megjegyzés, megjegyzések, szerep, " +
                "szerepe, feladat, feladata, adatkezelés célja, az adatkezelés célja, kezelt adatok, gyűjtött adatok, " +
                "kezelt adatok köre, jelentés, rendeltetés, rendeltetése, rövid leírás, indok, tevékenység",
            Duration =
                "időtartam, időtartama, tárolási idő, tárolási időtartam, tárolás időtartama, tárolás ideje, maximális tárolási idő, " +
                "maximális tárolási időtartam, tárolás, megőrzési idő, megőrzési időtartam, megőrzés ideje, megőrzés időtartama, " +
                "adatkezelés időtartama, az adatkezelés időtartama, adatkezelés ideje, lejárat, lejárata, lejárati idő, lejárati dátum, " +
                "lejárat ideje, lejárat dátuma, lejár, süti lejárata, cookie lejárata, érvényesség, érvényessége, érvényességi idő, " +
                "érvényességi ideje, érvényesség ideje, érvényességi időtartam, érvényes, élettartam, élettartama, süti élettartama, " +
                "cookie élettartama, idő, ideje, időszak, meddig, mennyi ideig, hatályosság, hatály, határidő, törlés ideje, " +
                "törlési határidő, törlés, fennállás ideje, megszűnés, elévülés, életciklus, működési idő, tárolási határidő, " +
                "típus és időtartam, " +
                "alapértelmezett lejárati idő, alapértelmezett lejárat, alapértelmezett érvényességi idő, " +
                "alapértelmezett élettartam",
            Domain =
                "domain, domain név, domainnév, tartomány, tartománynév, gazdagép, kiszolgáló, weboldal, webhely, honlap, url, " +
                "cím és domain, webcím, kiszolgálónév",
            Party =
                "fél, felek, első vagy harmadik fél, saját vagy harmadik fél, belső vagy külső, saját vagy külső, " +
                "harmadik féltől származó süti, első fél",
            Storage =
                "tárolás típusa, tárolási típus, tárolás módja, tárolás helye, technológia, technológiák, alkalmazott technológia, " +
                "technológia típusa, tárhely, tároló",
            Type =
                "típus, típusa, típusok, süti típusa, süti típus, cookie típusa, cookie típus, sütik típusa, fajta, fajtája, jelleg, " +
                "jellege, sütitípus",
            Service =
                "szolgáltatás, szolgáltatások, szolgáltatás neve, eszköz, eszközök, alkalmazás, szoftver, rendszer, megoldás, bővítmény, " +
                "program",
            Origin = "forrás, forrása, származás, eredet, eredete, honnan, származási hely",
            Function = "funkció, funkciója, funkciók, süti funkciója, cookie funkciója, működés, működése",
            Used = "használt sütik, használt cookie-k",
            Other =
                "jogalap, adatkezelés jogalapja, ország, sorszám, ssz",
        },
        Retention = new()
        {
            Second = "másodperc, másodpercig, mp, s",
            Minute = "perc, percig, perces",
            Hour = "óra, óráig, órán, órás, h",
            Day = "nap, napig, napos, napon, naptári nap, nappal",
            Week = "hét, hétig, hetes, hetek",
            Month = "hónap, hónapig, hónapos, hó, hónapon",
            Year = "év, évig, éves, évre, éven, esztendő",
            Numbers =
                "egy=1, kettő=2, két=2, három=3, négy=4, öt=5, hat=6, nyolc=8, kilenc=9, tíz=10, tizenegy=11, tizenkettő=12, " +
                "tizenkét=12, tizenhárom=13, tizennégy=14, tizenöt=15, tizennyolc=18, húsz=20, huszonnégy=24, harminc=30, hatvan=60, " +
                "kilencven=90, száz=100, " +
                "fél=0.5, másfél=1.5",
            Session =
                "munkamenet, munkamenetek, munkamenet ideje, munkamenet időtartama, a munkamenet ideje, a munkamenet időtartama, " +
                "munkamenet vége, munkamenet végéig, a munkamenet végéig, munkamenet lezárásáig, a munkamenet lezárásáig, " +
                "munkamenet befejezéséig, munkamenet során, munkamenet alatt, munkamenetenként, munkamenet süti, munkamenet sütik, " +
                "munkamenet cookie, munkamenet végén, a munkamenet végén, munkamenet végeztével, munkamenetig, böngésző munkamenet, " +
                "böngészési munkamenet, felhasználói munkamenet, aktuális munkamenet, böngészés végéig, böngészés ideje, ideiglenes, " +
                "átmeneti, session, session süti, sessionvégéig, session végéig, szesszió, folyamat, látogatás ideje, látogatás végéig, " +
                "adott munkamenet, munkamenet lejárta, a látogatás végéig, böngészés alatt",
            Browser = "böngésző, böngészőt, böngészője, böngészőjét, böngészőablak, ablak, böngészőprogram",
            Closing =
                "bezárásáig, bezárása, bezárásakor, bezárásával, bezárja, bezárás, bezárását, bezárul, kilépésig, elhagyásáig, " +
                "becsukásáig",
            Persistent =
                "állandó, állandóan, tartós, tartósan, maradandó, perzisztens, permanens, folyamatos, korlátlan, korlátlan ideig, " +
                "határozatlan, határozatlan ideig, határozatlan idejű, végtelen, soha, soha nem jár le, nem jár le, sosem jár le, " +
                "lejárat nélkül, nincs lejárat, nincs lejárata, lejárat nélküli, örök, örökre, mindig, visszavonásig, időkorlát nélkül, " +
                "nem évül el",
            Variable =
                "változó, változik, eltérő, különböző, függ, függően, többféle, vegyes, néhány másodperc, pár másodperc, " +
                "néhány perc, pár perc, néhány óra",
            Unknown =
                "ismeretlen, nem ismert, nem meghatározott, meghatározatlan, nem definiált, nem elérhető, nem alkalmazható, " +
                "nincs megadva, nem megadott, nincs adat, nincs információ, nincs, függőben, n a, nem értelmezhető",
            Immediate = "azonnal, azonnali, rögtön, azonnal törlődik",
            UpTo = "legfeljebb, maximum, maximálisan, max, maximális, nem több mint, kevesebb mint, belül, legkésőbb, alatt",
            AtLeast = "legalább, minimum, több mint, vagy több, vagy hosszabb, minimálisan, legkevesebb",
            About = "körülbelül, kb, nagyjából, mintegy, hozzávetőleg, általában, jellemzően, majdnem",
            To = "vagy, és, illetve, tól",
            Until = "amíg, ameddig, amikor, után, végéig, törlésig, kijelentkezésig, mihelyt, ha, visszavonásáig, lejártáig, míg",
            LastVisit =
                "utolsó látogatás, utolsó látogatástól, utolsó látogatást, legutóbbi látogatás, legutóbbi látogatástól, utolsó belépés, " +
                "minden látogatás, utolsó bejelentkezés, utolsó munkamenet",
            LastActivity =
                "utolsó aktivitás, utolsó aktivitástól, inaktivitás, inaktivitást, utolsó használat, utolsó használattól, " +
                "utolsó interakció, utolsó frissítés, tétlenség",
            Set =
                "beállítás, beállítástól, beállításától, létrehozás, létrehozástól, létrehozásától, elhelyezés, elhelyezéstől, " +
                "első látogatás, telepítés",
            Consent = "hozzájárulás, hozzájárulástól, hozzájárulását, beleegyezés, elfogadás",
            Fillers =
                "lejár, lejárat, után, követően, számított, számítva, a, az, ez, süti, sütik, cookie, cookies, tárolódik, tárolják, " +
                "tároljuk, tárolás, marad, megmarad, maradnak, érvényes, érvényesség, ideig, idő, időtartam, időtartama, törlődik, " +
                "törlődnek, törlésre, kerül, kerülnek, automatikusan, alapértelmezett, alapértelmezetten, majd, csak, eszközön, dátum, " +
                "adatok, felhasználó, látogatás, látogatástól, minden, oldal, weboldal, típus, http, elteltével, eltelte, azt, van, " +
                "utolsó, első, böngésző, maximális, megőrzi, kezdve, napjától, beállítástól, frissítéstől",
        },
        Categories = new()
        {
            Necessary =
                "szükséges, szükségesek, feltétlenül szükséges, feltétlenül szükségesek, elengedhetetlen, elengedhetetlenül szükséges, " +
                "nélkülözhetetlen, létfontosságú, alapvető, alapvetően szükséges, kötelező, technikai, technikailag szükséges, műszaki, " +
                "működéshez szükséges, működéshez elengedhetetlen, mindig aktív, alapműködés, szolgáltatásnyújtás, alap, üzemeltetési, " +
                "rendszer",
            Security =
                "biztonság, biztonsági, hitelesítés, hitelesítési, azonosítás, csalásmegelőzés, csalás megelőzése, bejelentkezés, " +
                "védelem",
            Preferences =
                "preferencia, preferenciák, beállítások, beállítás, beállítási, funkcionális?, funkcionalitás?, funkcionális sütik?, " +
                "személyre szabás, személyre szabott, testreszabás, kényelmi, kényelem, felhasználói élmény, nyelv, külső tartalom, " +
                "beágyazott tartalom, külső média, támogatás, videó, felhasználói beállítások",
            Analytics =
                "analitika, analitikai, analitikus, elemzés, elemzési, elemző, statisztika, statisztikai, statisztikák, teljesítmény?, " +
                "teljesítményt biztosító?, teljesítménymérő?, mérés, mérési, közönségmérés, látogatottság, látogatottságmérés, " +
                "látogatottság mérése, webanalitika, webelemzés, kutatás, optimalizálás, analytics, nézettségmérés, " +
                "teljesítményt javító?, teljesítménynövelő?, teljesítményfokozó?",
            Marketing =
                "marketing, marketingcélú, marketing célú, hirdetés, hirdetési, hirdetések, reklám, reklámcélú, reklámok, " +
                "hirdetési hálózat, reklámhálózat, célzás, célzó, célzott, célzott hirdetés, célzott hirdetések, nyomkövetés, " +
                "nyomkövető, követés, követő, követési, remarketing, profilalkotás, profilozás, kereskedelmi, viselkedésalapú, " +
                "konverzió, promóciós",
            Social =
                "közösségi, közösségi média, közösségi hálózat, közösségi hálózatok, közösségi oldalak, közösségi megosztás, megosztás",
            Other = "egyéb, más, további, egyéb sütik, opcionális, választható, önkéntes, másik, felesleges",
            Unclassified =
                "nem besorolt, besorolatlan, nem osztályozott, osztályozatlan, nem kategorizált, kategorizálatlan, nem klasszifikált, " +
                "ismeretlen, függőben lévő, meghatározatlan, függőben",
            Negations = "nem, nélkül, opcionális, választható, önkéntes, kívül, hozzájáruláshoz kötött",
        },
        Storage = new()
        {
            HttpCookie = "http süti, szövegfájl, szöveges fájl",
            LocalStorage = "helyi tároló, helyi tárhely, helyi tárolás, böngészőtároló",
            SessionStorage = "munkamenet tároló, munkamenettároló, munkamenet tárhely",
            Pixel =
                "képpont, pixel, pixelek, követőpixel, követő pixel, nyomkövető pixel, webjelző, webes jelző, web beacon, " +
                "pixelkövető, képpontkövető",
            Script = "szkript, szkriptek, script, javascript kód",
            Fingerprint = "ujjlenyomat, digitális ujjlenyomat, eszközujjlenyomat",
            AppStorage = "alkalmazástároló, mobilalkalmazás",
        },
        Party = new()
        {
            First =
                "első fél, első féltől, saját, saját süti, saját sütik, belső, első, weboldal üzemeltetője, " +
                "honlap üzemeltetője, mi, ez a weboldal, ez a honlap, weboldalunk, honlapunk, weboldal tulajdonosa, " +
                "honlap tulajdonosa",
            Third =
                "harmadik fél, harmadik felek, harmadik féltől, harmadik féltől származó, harmadik személy, harmadik, külső, idegen, " +
                "partner, partnerek",
        },
        Text = new()
        {
            Connecting =
                "a, az, egy, és, vagy, de, hogy, ha, mint, mert, is, sem, nem, ne, ez, ezt, ezek, ezen, azt, azok, azon, aki, amely, " +
                "amelyek, amelyet, amelyeket, ami, amit, amikor, ahol, ahogy, illetve, valamint, továbbá, vagyis, tehát, által, alatt, " +
                "alapján, után, előtt, között, szerint, során, révén, nélkül, felett, mellett, miatt, érdekében, céljából, segítségével, " +
                "való, történő, lehet, van, vannak, volt, lesz, hogyan, milyen, annak, ennek, minden, pl",
            Frequent =
                "süti, sütik, sütiket, weboldal, honlap, honlapon, felhasználó, felhasználók, felhasználói, adatok, adatokat, " +
                "információkat, látogató, böngésző, használ, használjuk, lehetővé, teszi, oldal, kerül, szolgáltatás, weboldalunk",
            And = "és, valamint, illetve",
            Or = "vagy",
            Months =
                "január=1, február=2, március=3, április=4, május=5, június=6, július=7, augusztus=8, szeptember=9, október=10, " +
                "november=11, december=12, jan=1, febr=2, márc=3, ápr=4, máj=5, jún=6, júl=7, aug=8, szept=9, okt=10, nov=11, dec=12",
            Yes = "igen, igaz",
            No = "nem, hamis",
            LastUpdated =
                "utolsó frissítés, utoljára frissítve, frissítve, utolsó módosítás, utolsó módosítás dátuma, utoljára módosítva, " +
                "módosítva, legutóbbi frissítés, legutóbb frissítve, legutóbbi módosítás, frissítés dátuma, dátum, hatályos, " +
                "hatályba lépés, hatálybalépés, hatálybalépés dátuma, hatályos tól, verzió, kelt, kiadás dátuma, közzétéve, érvényes",
            ConsentTerms =
                "hozzájárulás, elfogad, elfogadás, elfogadom, összes elfogadása, mindet elfogadom, elutasítás, elutasítom, " +
                "összes elutasítása, süti beállítások, sütibeállítások, sütik kezelése, hozzájárulás visszavonása, beállítások kezelése",
            Examples = "például, pl, példa, példák, mint például, többek között, úgymint, ideértve",
        },
    };
}
