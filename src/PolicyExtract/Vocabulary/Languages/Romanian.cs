namespace PolicyExtract.Vocabulary.Languages;

internal static class Romanian
{
    public static Language Words { get; } = new()
    {
        Tag = "ro",
        Headers = new()
        {
            Name =
                "nume, numele, denumire, denumirea, nume cookie, numele cookie, numele cookie ului, nume modul cookie, " +
                "numele modulului cookie, numele modulelor cookie, denumire cookie, denumirea cookie ului, denumire modul cookie, " +
                "modul cookie, module cookie, cookie uri, fișier cookie, fișiere cookie, nume fișier, nume fișier cookie, " +
                "numele fișierului cookie, identificator, cheie, titlu, nume tehnic, cookie uri utilizate, cookie uri folosite, " +
                "lista cookie urilor, lista modulelor cookie",
            Provider =
                "furnizor, furnizori, furnizorul, furnizor cookie, furnizorul cookie ului, furnizor de servicii, furnizorul serviciului, " +
                "nume furnizor, numele furnizorului, emitent, editor, companie, compania, societate, firma, entitate, organizație, " +
                "operator, operator de date, proprietar, deținător, responsabil, terț, terți, terță parte, terțe părți, parte terță, " +
                "plasat de, setat de, emis de, administrat de, gestionat de, partener, parteneri, destinatar, destinatari, platformă, " +
                "cine, cine plasează, furnizat de, prestator, titular",
            Feature =
                "caracteristică, caracteristici, funcționalitate, funcționalități, funcție și locație, locație, loc, locul, pagină, " +
                "produs, unde, unde se folosește, secțiune",
            Category =
                "categorie, categoria, categorii, categorie cookie, categoria cookie, categoria cookie ului, categorie de cookie, " +
                "categorie de cookie uri, grup, grupă, clasă, clasificare",
            Purpose =
                "scop, scopul, scopuri, scopurile, scop cookie, scopul cookie ului, scopul modulului cookie, scopul utilizării, " +
                "scopul prelucrării, descriere, descrierea, descrieri, descriere cookie, descrierea cookie ului, scop și descriere, " +
                "descriere și scop, utilizare, utilizarea, utilitate, folosire, folosit pentru, utilizat pentru, la ce folosește, " +
                "la ce servește, pentru ce, ce face, de ce, motiv, obiectiv, obiective, finalitate, explicație, explicații, detalii, " +
                "detaliu, informații, mai multe informații, informații suplimentare, observații, comentarii, note, date colectate, rol, " +
                "rolul, semnificație, destinație, scurtă descriere",
            Duration =
                "durată, durata, durate, durata cookie, durata cookie ului, durata de viață, durată de viață, durata de stocare, " +
                "durată de stocare, durata maximă de stocare, durata maximă, durata stocării, durata de păstrare, durată de păstrare, " +
                "durata păstrării, durata de valabilitate, durată de valabilitate, durata de expirare, durata de retenție, " +
                "durata de existență, expirare, expirarea, expiră, expiră în, expiră după, expiră la, data expirării, data de expirare, " +
                "dată de expirare, dată expirare, data expirare, termen, termenul, termen de expirare, termen de valabilitate, " +
                "termen de stocare, termen de păstrare, valabilitate, valabilitatea, perioada de valabilitate, perioada de stocare, " +
                "perioadă de stocare, perioada de păstrare, perioadă de păstrare, perioada de retenție, perioadă de retenție, " +
                "perioada maximă de stocare, perioadă, perioada, perioadă de valabilitate, perioada de expirare, retenție, stocare, " +
                "păstrare, timp, timpul, timp de stocare, timp de viață, timp de expirare, timp de păstrare, ciclu de viață, cât timp, " +
                "valabil până la, valid până la, durata de utilizare, interval de timp, tip și durată, scadență, " +
                "durata implicită, timp de expirare implicit, termen de expirare implicit, data de expirare implicită, " +
                "perioada de valabilitate implicită, expirare implicită",
            Domain =
                "domeniu, domeniul, domenii, nume domeniu, nume de domeniu, numele domeniului, domeniu cookie, gazdă, host, site, " +
                "site web, site ul, website, url, adresă, adresă web, server",
            Party =
                "parte, părți, primă parte sau terță parte, prima sau terța parte, proprii sau terțe, propriu sau terț, " +
                "intern sau extern, cookie terț, cookie uri terțe, prima parte",
            Storage =
                "tip stocare, tip de stocare, tipul stocării, mod de stocare, metodă de stocare, loc de stocare, spațiu de stocare, " +
                "tehnologie, tehnologia, tehnologii, tip de tehnologie",
            Type =
                "tip, tipul, tipuri, tip cookie, tipul cookie, tipul cookie ului, tip de cookie, tipul de cookie, tipuri de cookie uri, " +
                "tipologie, natură, natura, fel",
            Service =
                "serviciu, serviciul, servicii, nume serviciu, numele serviciului, instrument, instrumente, aplicație, aplicația, " +
                "sistem, software, soluție, program, modul extern",
            Origin = "sursă, sursa, origine, originea, proveniență, sursa cookie ului, de la",
            Function = "funcție, funcția, funcții, rol și funcție, funcția cookie ului, funcționare, mod de funcționare",
            Used = "cookie-uri utilizate, cookie-uri folosite",
            Other =
                "temei juridic, temei legal, temeiul juridic, temeiul legal, bază legală, țara, țară, număr, nr crt",
        },
        Retention = new()
        {
            Second = "secundă, secunde, de secunde, sec, s",
            Minute = "minut, minute, de minute, min",
            Hour = "oră, ore, de ore, h",
            Day = "zi, zile, de zile, zile calendaristice, d",
            Week = "săptămână, săptămâni, de săptămâni, săpt",
            Month = "lună, luni, de luni",
            Year = "an, ani, de ani",
            Numbers =
                "un=1, o=1, una=1, unu=1, " +
                "doi=2, două=2, trei=3, patru=4, cinci=5, șase=6, șapte=7, opt=8, nouă=9, zece=10, unsprezece=11, " +
                "doisprezece=12, douăsprezece=12, treisprezece=13, paisprezece=14, cincisprezece=15, optsprezece=18, douăzeci=20, " +
                "douăzeci și patru=24, treizeci=30, patruzeci și opt=48, șaizeci=60, nouăzeci=90, o sută=100, " +
                "jumătate de=0.5",
            Session =
                "sesiune, sesiunea, sesiunii, sesiuni, de sesiune, per sesiune, pe sesiune, pe durata sesiunii, pe parcursul sesiunii, " +
                "în timpul sesiunii, durata sesiunii, pe toată durata sesiunii, sfârșitul sesiunii, sfârșit de sesiune, " +
                "până la sfârșitul sesiunii, la sfârșitul sesiunii, până la finalul sesiunii, finalul sesiunii, la finalul sesiunii, " +
                "încheierea sesiunii, până la încheierea sesiunii, la încheierea sesiunii, până la terminarea sesiunii, " +
                "închiderea sesiunii, până la închiderea sesiunii, terminarea sesiunii, sesiune de navigare, sesiunea de navigare, " +
                "sesiune browser, sesiunea browserului, sesiune utilizator, sesiunea utilizatorului, sesiune curentă, sesiunea curentă, " +
                "cookie de sesiune, cookie uri de sesiune, modul cookie de sesiune, temporar, temporare, doar sesiune, durata vizitei, " +
                "expiră la sfârșitul sesiunii",
            Browser = "browser, browserul, browserului, browser ul, browser ului, navigator, navigatorul, fereastra, fereastră, fila",
            Closing = "închiderea, închidere, închide, închis, închideți, închizi, închiderii, părăsirea, ieșire, părăsiți",
            Persistent =
                "persistent, persistente, persistentă, permanent, permanente, permanentă, cookie persistent, cookie uri persistente, " +
                "nelimitat, nelimitată, nedeterminat, nedeterminată, perioadă nedeterminată, pe perioadă nedeterminată, nedefinită, " +
                "niciodată, nu expiră, nu expiră niciodată, fără expirare, fără dată de expirare, fără limită, pentru totdeauna, mereu, " +
                "întotdeauna, infinit, infinită, etern, definitiv",
            Variable =
                "variabil, variabilă, variază, diferit, diferite, diverse, depinde, în funcție, diferă, câteva secunde, " +
                "câteva minute, câteva ore, câteva zile",
            Unknown =
                "necunoscut, necunoscută, nu se cunoaște, nedefinit, nedefinite, nu este definit, indisponibil, nu este disponibil, " +
                "nu se aplică, neaplicabil, nespecificat, nespecificată, nu este specificat, niciunul, niciuna, în așteptare, " +
                "fără informații, nu există, nedeclarat",
            Immediate = "imediat, imediată, instant, instantaneu, șters imediat, se șterge imediat",
            UpTo =
                "până la, maxim, maximum, cel mult, maxim de, nu mai mult de, mai puțin de, în termen de, max, cel târziu, sub, " +
                "de maximum, de maxim",
            AtLeast = "cel puțin, minim, minimum, mai mult de, peste, sau mai mult, de minimum",
            About = "aproximativ, aprox, circa, în jur de, cca, de obicei, în general, aproape",
            To = "la, sau, până la, și, ori",
            Until = "până, până când, până la, când, după, la, cât timp, în momentul, dacă, odată",
            LastVisit =
                "ultima vizită, ultimei vizite, ultima dumneavoastră vizită, ultima accesare, ultima autentificare, fiecare vizită, " +
                "ultima sesiune, ultimul acces",
            LastActivity =
                "ultima activitate, ultimei activități, inactivitate, de inactivitate, ultima utilizare, ultima interacțiune, " +
                "ultima actualizare",
            Set = "setare, setării, setarea, creare, creării, plasare, plasarea, plasării, instalare, instalării, prima vizită, stocarea",
            Consent = "consimțământ, consimțământului, consimțământul, acordul, acordarea consimțământului, acceptare",
            Fillers =
                "expiră, expirare, expirării, după, de la, de, la, din, pe, în, a, al, ale, ai, o, este, sunt, acest, acesta, aceste, " +
                "cookie, cookies, cookie uri, uri, ul, ului, modul, module, stocat, stocate, păstrat, păstrate, stocare, valabil, " +
                "valabilitate, durată, durata, viață, perioadă, perioada, timp, șters, șterse, se, automat, implicit, apoi, doar, " +
                "rămâne, rămân, dispozitiv, data, date, utilizator, utilizatorului, vizită, fiecare, site, pagina, cu, tip, http, " +
                "pentru, timpul, prima, browser, care, dumneavoastră, momentul, maximă, setare, actualizare",
        },
        Categories = new()
        {
            Necessary =
                "necesar, necesare, necesară, strict necesar, strict necesare, absolut necesare, esențial, esențiale, obligatoriu, " +
                "obligatorii, tehnic, tehnice, tehnică, indispensabile, funcționarea, de funcționare, mereu active, întotdeauna active, " +
                "întotdeauna activ, mereu activ, de bază, fundamentale, impuse, tehnic necesare, furnizarea serviciului, operaționale, " +
                "imperative",
            Security =
                "securitate, de securitate, siguranță, autentificare, de autentificare, prevenirea fraudei, prevenirea fraudelor, " +
                "protecție",
            Preferences =
                "preferință, preferințe, de preferință, de preferințe, preferințelor, funcțional?, funcționale?, funcționalitate?, " +
                "funcționalități?, de funcționalitate?, personalizare, de personalizare, personalizate, setări, " +
                "experiența utilizatorului, experiență, limbă, confort, conținut încorporat, conținut extern, media externe, suport, " +
                "asistență, video",
            Analytics =
                "analiză, analize, de analiză, analitic, analitice, analitică, analytics, statistică, statistici, statistice, " +
                "de statistică, performanță?, de performanță?, performanțe?, performanța?, măsurare, de măsurare, măsurarea audienței, " +
                "audiență, trafic, analiza traficului, cercetare, optimizare, monitorizare, analiză web",
            Marketing =
                "marketing, de marketing, publicitate, de publicitate, publicitar, publicitare, reclame, reclamă, reclame personalizate, " +
                "publicitate personalizată, publicitate direcționată, direcționare, de direcționare, țintire, de țintire, targetare, " +
                "de targetare, targeting, urmărire, de urmărire, remarketing, retargeting, profilare, de profilare, comercial, " +
                "comerciale, comportamentale, rețele publicitare, promovare, promoționale, conversie",
            Social =
                "social, sociale, rețele sociale, rețele de socializare, rețea socială, de socializare, social media, media socială, " +
                "partajare",
            Other =
                "altele, altul, alte, alt, alte cookie uri, opțional, opționale, suplimentare, diverse, facultative, nenecesare, " +
                "neesențiale",
            Unclassified =
                "neclasificat, neclasificate, necategorizat, necategorizate, neîncadrate, fără categorie, necunoscut, necunoscute, " +
                "în așteptare, nedefinite",
            Negations = "nu, ne, fără, opțional, opționale, facultative, altele decât, cu excepția",
        },
        Storage = new()
        {
            HttpCookie = "cookie http, fișier text, cookie de browser",
            LocalStorage = "stocare locală, spațiu de stocare local, stocare locală html5",
            SessionStorage = "stocare de sesiune, stocare sesiune, stocarea sesiunii",
            Pixel = "pixel, pixeli, pixel de urmărire, pixeli de urmărire, web beacon, balize web, semnalizator web",
            Script = "script, scripturi, cod javascript",
            Fingerprint = "amprentă digitală, amprentă, amprenta dispozitivului, amprenta browserului",
            AppStorage = "stocarea aplicației, aplicație mobilă",
        },
        Party = new()
        {
            First =
                "prima parte, primă parte, primei părți, proprii, propriu, proprie, intern, interne, internă, prima, " +
                "site ul nostru, proprietarul site ului, noi, cookie uri proprii, acest site, acest website, " +
                "website ul nostru, operatorul site ului, deținătorul site ului, proprietarul website ului",
            Third =
                "terță parte, terța parte, terțe părți, terței părți, terților, terți, terț, terță, terțe, parte terță, părți terțe, " +
                "a treia parte, extern, externe, externă, cookie uri terțe, partener, parteneri",
        },
        Text = new()
        {
            Connecting =
                "un, o, unui, unei, unor, de, din, la, în, pe, cu, fără, pentru, prin, despre, după, înainte, între, sub, peste, către, " +
                "spre, până, al, a, ai, ale, lui, cel, cea, cei, cele, și, sau, ori, dar, iar, ci, că, să, dacă, când, unde, cum, care, " +
                "ce, cât, deoarece, astfel, precum, decât, este, sunt, fi, fost, se, își, nu, mai, acest, această, acestea, aceste, " +
                "acestui, acestor, său, sa, săi, sale, dvs, dumneavoastră, nostru, noastră, noștri, noastre, lor, prin intermediul, " +
                "conform, pot, poate, asupra",
            Frequent =
                "cookie, site, site ul, utilizator, utilizatorul, utilizatorului, date, datele, informații, utilizate, utilizat, " +
                "folosim, folosite, navigare, permite, browser, pagini, prelucrare, stocate, vă, ne, uri",
            And = "și, precum și",
            Or = "sau, ori",
            Months =
                "ianuarie=1, februarie=2, martie=3, aprilie=4, mai=5, iunie=6, iulie=7, august=8, septembrie=9, octombrie=10, " +
                "noiembrie=11, decembrie=12, ian=1, feb=2, mar=3, apr=4, iun=6, iul=7, aug=8, sept=9, oct=10, nov=11, dec=12",
            Yes = "da, adevărat",
            No = "nu, fals",
            LastUpdated =
                "ultima actualizare, data ultimei actualizări, ultima modificare, data ultimei modificări, ultima revizuire, actualizat, " +
                "actualizată, actualizat la, actualizată la, actualizat la data de, actualizare, modificat la, data, în vigoare din, " +
                "în vigoare de la, în vigoare începând cu, valabil din, versiune, versiunea, versiunea din, data intrării în vigoare, " +
                "data publicării, publicat la, data actualizării",
            ConsentTerms =
                "consimțământ, acceptă, acceptă toate, accept toate, acceptați, refuz, refuză, respinge, respinge toate, setări cookie, " +
                "setări cookies, gestionare cookies, retragerea consimțământului, personalizează, preferințe cookie",
            Examples = "de exemplu, ex, exemplu, exemple, cum ar fi, precum, printre altele, inclusiv",
        },
    };
}
