namespace PolicyExtract.Vocabulary.Languages;

internal static class Catalan
{
    public static Language Words { get; } = new()
    {
        Tag = "ca",
        Headers = new()
        {
            Name =
                "nom, noms, nom de la galeta, nom de la cookie, nom de les galetes, nom de les cookies, nom galeta, nom cookie, " +
                "nom del cookie, galeta, galetes, identificador, clau, nom de la clau, nom tècnic, llista de galetes, " +
                "llista de cookies, denominació, nom del fitxer",
            Provider =
                "proveïdor, proveïdors, proveïdor de la galeta, proveïdor de servei, proveïdor de serveis, proveïdor del servei, " +
                "nom del proveïdor, proveïdor o domini, subministrador, emissor, editor, titular, titular de la galeta, " +
                "titular de la cookie, propietari, propietari de la galeta, propietària, instal·lada per, instal·lat per, " +
                "establert per, establerta per, posada per, col·locada per, qui la instal·la, companyia, empresa, organització, " +
                "entitat, entitat responsable, responsable, responsable del tractament, tercer, tercers, soci, socis, destinatari, " +
                "destinataris, gestor, gestionada per, gestionat per, plataforma, prestador del servei, prestador de serveis",
            Feature =
                "funció i ubicació, funcionalitat, funcionalitats, característica, característiques, ubicació, lloc, mòdul, pàgina, " +
                "producte, on s'utilitza, àrea",
            Category =
                "categoria, categories, categoria de la galeta, categoria de la cookie, categoria de galetes, grup, classe, " +
                "classificació",
            Purpose =
                "finalitat, finalitats, finalitat de la galeta, finalitat de la cookie, finalitat de les galetes, propòsit, propòsits, " +
                "objectiu, objectius, objecte, descripció, descripcions, descripció de la galeta, descripció de la cookie, " +
                "descripció de la finalitat, finalitat i descripció, descripció i finalitat, usos, utilització, utilitat, " +
                "per a què serveix, per a què s'utilitza, per què serveix, què fa, per què, explicació, detalls, detall, informació, " +
                "més informació, informació addicional, observacions, nota, notes, comentaris, dades recollides, dades recopilades, " +
                "motiu, significat, descripció breu, finalitat del tractament",
            Duration =
                "durada, durada de la galeta, durada de la cookie, durada màxima, duració, caducitat, caducitat de la galeta, " +
                "data de caducitat, temps de caducitat, termini de caducitat, caduca, venciment, data de venciment, expiració, " +
                "data d'expiració, temps d'expiració, expira, vigència, validesa, període de validesa, vàlida fins a, conservació, " +
                "període de conservació, termini de conservació, temps de conservació, durada de la conservació, " +
                "durada de conservació, període màxim de conservació, termini màxim de conservació, emmagatzematge, " +
                "durada de l'emmagatzematge, durada màxima d'emmagatzematge, durada d'emmagatzematge, període d'emmagatzematge, " +
                "temps d'emmagatzematge, període màxim d'emmagatzematge, permanència, temps de permanència, període de permanència, " +
                "temps de vida, vida, vida útil, cicle de vida, període, període de retenció, retenció, temps, temps d'activitat, " +
                "quant de temps, quant dura, persistència, finalització, tipus i durada, " +
                "temps de caducitat predeterminat, caducitat predeterminada, durada predeterminada",
            Domain =
                "domini, dominis, nom del domini, nom de domini, domini de la galeta, domini de la cookie, amfitrió, servidor, " +
                "lloc web, web, pàgina web, adreça, url, adreça web",
            Party =
                "primera o tercera part, pròpia o de tercers, pròpies o de tercers, propi o de tercers, pròpia o tercers, " +
                "pròpies o tercers, pertinença",
            Storage =
                "tipus d'emmagatzematge, mètode d'emmagatzematge, lloc d'emmagatzematge, forma d'emmagatzematge, tecnologia, " +
                "tecnologies, tecnologia utilitzada, tipus de tecnologia",
            Type = "tipus, tipus de galeta, tipus de galetes, tipus de cookie, tipus de cookies, tipologia, naturalesa, modalitat",
            Service = "servei, serveis, nom del servei, eina, aplicació, programari, solució, connector, programa",
            Origin = "origen, procedència, origen de la galeta, d'on",
            Function = "funció, funcions, funció de la galeta",
            Used = "galetes utilitzades, cookies utilitzades, galetes que utilitzem, galetes que fem servir",
            Other = "base legal, base jurídica, país, número, transferència internacional, transferències internacionals",
        },
        Retention = new()
        {
            Second = "segon, segons, seg, s",
            Minute = "minut, minuts, min",
            Hour = "hora, hores, h",
            Day = "dia, dies, dies naturals, d",
            Week = "setmana, setmanes",
            Month = "mes, mesos",
            Year = "anys, any",
            Numbers =
                "un=1, una=1, dos=2, dues=2, tres=3, quatre=4, cinc=5, sis=6, vuit=8, nou=9, deu=10, onze=11, dotze=12, tretze=13, " +
                "catorze=14, quinze=15, divuit=18, vint=20, vint-i-quatre=24, trenta=30, seixanta=60, noranta=90, cent=100, mig=0.5, " +
                "mitja=0.5",
            Session =
                "sessió, sessions, de sessió, galeta de sessió, galetes de sessió, cookie de sessió, cookies de sessió, " +
                "durant la sessió, durada de la sessió, temps de sessió, fi de sessió, fi de la sessió, final de sessió, " +
                "final de la sessió, fins al final de la sessió, fins a la fi de la sessió, fins que finalitza la sessió, " +
                "fins que acaba la sessió, en finalitzar la sessió, en acabar la sessió, en tancar la sessió, al final de la sessió, " +
                "al finalitzar la sessió, després de la sessió, tancament de la sessió, finalització de la sessió, " +
                "sessió del navegador, sessió de navegació, sessió de l'usuari, sessió actual, només la sessió, temporal, temporals, " +
                "temporànies, galeta temporal, galetes temporals, durant la visita, session",
            Browser = "navegador, el navegador, del navegador, navegadors, finestra, la finestra, explorador",
            Closing = "tancar, tanca, tanqueu, tanqui, tancat, tancament, en tancar, tancant, tanques, sortir, surt, tancar-se",
            Persistent =
                "persistent, persistents, permanent, permanents, galeta persistent, galetes persistents, de manera permanent, " +
                "permanentment, indefinit, indefinida, indefinidament, indefinits, il·limitat, il·limitada, sense límit, " +
                "sense caducitat, no caduca, no caduca mai, no expira, no expira mai, mai no caduca, sempre, per sempre, " +
                "sense expiració, sense venciment, infinit, temps indefinit",
            Variable = "variable, variables, varia, diversos, diverses, depèn, segons el cas, en funció",
            Unknown =
                "desconegut, desconeguda, desconeguts, desconegudes, no definit, no definida, indeterminat, indeterminada, " +
                "no especificat, no especificada, no indicat, no disponible, no aplicable, no aplica, no consta, no determinat, " +
                "pendent, sense dades, sense informació",
            Immediate = "immediat, immediata, immediatament, a l'instant, de seguida",
            UpTo = "fins a, fins, màxim, com a màxim, un màxim de, màxima, no més de, menys de, com a molt, abans de, dins de",
            AtLeast = "almenys, com a mínim, mínim, més de, o més, un mínim de",
            About = "aproximadament, uns, unes, al voltant de, prop de, normalment, habitualment, gairebé, aprox",
            To = "a, fins a, o, i, al",
            Until = "fins que, fins, quan, en, després de, un cop, mentre, fins al moment, fins a l'eliminació, fins a la data",
            LastVisit =
                "última visita, darrera visita, l'última visita, la darrera visita, la vostra última visita, la seva última visita, " +
                "l'últim accés, cada visita, última sessió",
            LastActivity =
                "última activitat, darrera activitat, inactivitat, últim ús, darrer ús, última interacció, última actualització, " +
                "la darrera interacció",
            Set = "instal·lació, creació, col·locació, primera visita, la primera visita, establiment",
            Consent = "consentiment, el consentiment, donar el consentiment, el seu consentiment, l'acceptació",
            Fillers =
                "caduca, caduquen, expira, expiren, venç, després, de, del, des, a, al, en, per, la, el, les, és, són, aquesta, " +
                "galeta, galetes, cookie, cookies, emmagatzema, emmagatzemen, conserva, conserven, es, durada, durant, període, " +
                "termini, temps, vida, validesa, vàlida, elimina, s'elimina, esborra, s'esborra, suprimeix, automàticament, " +
                "per defecte, només, queda, roman, dispositiu, data, dades, usuari, l'usuari, visita, cada, web, lloc, tipus, http, " +
                "navegador, instal·lació, actualització, màxim",
        },
        Categories = new()
        {
            Necessary =
                "necessàries, necessaris, necessària, necessari, estrictament necessàries, estrictament necessària, " +
                "estrictament necessaris, tècnicament necessàries, imprescindibles, indispensables, obligatòries, obligatoris, " +
                "requerides, tècniques, tècnica, tècnics, galetes tècniques, cookies tècniques, essencials, essencial, bàsiques, " +
                "bàsics, fonamentals, sempre actives, sempre actiu, sempre activa, prestació de serveis, operatives",
            Security = "seguretat, de seguretat, autenticació, d'autenticació, prevenció del frau, protecció",
            Preferences =
                "preferències, de preferències, preferència, funcionals?, funcional?, funcionalitat?, de funcionalitat?, " +
                "personalització, de personalització, personalitzades, configuració, de configuració, configuració de l'usuari, " +
                "experiència d'usuari, experiència de l'usuari, comoditat, idioma, llengua, contingut incrustat, contingut extern, " +
                "suport, vídeo",
            Analytics =
                "analítiques, analítica, analítics, d'anàlisi, anàlisi, anàlisis, estadístiques, estadística, estadístics, " +
                "d'estadística, rendiment?, de rendiment?, mesurament, de mesurament, mesura d'audiència, mesurament d'audiència, " +
                "audiència, trànsit, analítica web, recerca, investigació, optimització, millora",
            Marketing =
                "màrqueting, de màrqueting, publicitat, de publicitat, publicitàries, publicitaris, publicitària, publicitari, " +
                "segmentació, de segmentació, publicitat comportamental, publicitat personalitzada, publicitat dirigida, orientació, " +
                "seguiment, de seguiment, rastreig, de rastreig, remàrqueting, retargeting, perfilat, elaboració de perfils, " +
                "comercials, comercial, comportamentals, xarxa publicitària, conversions, promocionals",
            Social = "xarxes socials, de xarxes socials, mitjans socials, xarxa social, socials, social, compartició",
            Other =
                "altres, altra, altre, altres galetes, altres cookies, addicionals, opcionals, opcional, facultatives, diverses, " +
                "no essencials, no necessàries",
            Unclassified =
                "no classificades, no classificada, sense classificar, no classificats, sense categoria, no categoritzades, " +
                "desconegudes, pendents, pendent, pendent de classificació",
            Negations = "no, no són, no és, sense, opcionals, facultatives, excepte, llevat de",
        },
        Storage = new()
        {
            HttpCookie = "galeta http, galetes http, fitxer de text, arxiu de text, galeta del navegador",
            LocalStorage = "emmagatzematge local, emmagatzematge local html, memòria local, emmagatzematge del navegador",
            SessionStorage = "emmagatzematge de sessió, emmagatzematge de la sessió",
            Pixel = "píxel, píxels, píxel de seguiment, píxels de seguiment, balisa web, balises web, balisa, rastrejador de píxels",
            Script = "script, scripts, seqüència d'ordres, codi javascript",
            Fingerprint = "empremta digital, empremta del dispositiu, empremta del navegador",
            AppStorage = "emmagatzematge de l'aplicació, aplicació mòbil",
        },
        Party = new()
        {
            First =
                "pròpia, pròpies, propi, propis, primera part, de primera part, galeta pròpia, galetes pròpies, cookies pròpies, " +
                "interna, intern, nosaltres, aquest lloc web, aquesta web, aquest web, el nostre lloc web, titular del web, " +
                "titular del lloc web, responsable del web",
            Third =
                "tercers, de tercers, tercer, tercera, tercera part, terceres parts, de terceres parts, galeta de tercers, " +
                "galetes de tercers, cookies de tercers, externa, extern, soci, socis",
        },
        Text = new()
        {
            Connecting =
                "i, o, però, que, què, com, quan, si, perquè, ja, el, la, els, les, un, una, uns, unes, de, del, dels, l, a, al, als, " +
                "en, amb, per, pel, pels, sense, sobre, sota, entre, fins, des, contra, segons, durant, mitjançant, és, són, ser, " +
                "estar, està, estan, ha, han, hi, aquest, aquesta, aquests, aquestes, això, seu, seva, seus, seves, vostre, vostra, " +
                "nostre, nostra, nostres, es, també, quina, quin, qual, quals",
            Frequent =
                "galetes, galeta, lloc, web, utilitza, utilitzem, utilitzen, fem, servir, dades, usuari, usuaris, visitant, visitants, " +
                "permet, permeten, informació, navegador, podeu, pot, poden, emmagatzema, recorda, recull, serveis, pàgines, pàgina, " +
                "llengua, idioma, finalitat, durada, aquestes, amb, han, quines, vegada, sessió, triat, formularis, necessàries",
            And = "i, així com",
            Or = "o, o bé",
            Months =
                "gener=1, febrer=2, març=3, abril=4, maig=5, juny=6, juliol=7, agost=8, setembre=9, octubre=10, novembre=11, " +
                "desembre=12, de gener=1, de febrer=2, de març=3, d'abril=4, de maig=5, de juny=6, de juliol=7, d'agost=8, " +
                "de setembre=9, d'octubre=10, de novembre=11, de desembre=12",
            Yes = "sí, cert",
            No = "no, fals",
            LastUpdated =
                "última actualització, darrera actualització, data de l'última actualització, data de la darrera actualització, " +
                "actualitzat, actualitzada, actualitzat el, actualització, data d'actualització, última modificació, " +
                "darrera modificació, última revisió, darrera revisió, modificat, data, en vigor des de, vigent des de, " +
                "entrada en vigor, data d'entrada en vigor, versió, publicat",
            ConsentTerms =
                "consentiment, acceptar, acceptar totes, accepta-ho tot, acceptar-ho tot, permetre totes, rebutjar, rebutjar totes, " +
                "rebutja-ho tot, configuració de galetes, configuració de cookies, gestionar galetes, retirar el consentiment",
            Examples = "per exemple, p ex, exemple, exemples, com ara, com per exemple, tals com, entre d'altres",
        },
    };
}
