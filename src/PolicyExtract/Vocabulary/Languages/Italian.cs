namespace PolicyExtract.Vocabulary.Languages;

internal static class Italian
{
    public static Language Words { get; } = new()
    {
        Tag = "it",
        Headers = new()
        {
            Name =
                "nome, nomi, nome cookie, nome del cookie, nome dei cookie, nome cookies, nome di cookie, denominazione, " +
                "denominazione cookie, identificativo, identificatore, chiave, titolo, nome tecnico, " +
                "cookie installati, elenco dei cookie, elenco cookie, lista dei cookie, marcatore, nome del marcatore, tracciante, " +
                "nome del tracciante, strumento di tracciamento, etichetta, id cookie",
            Provider =
                "fornitore, fornitori, fornitore del cookie, fornitore del servizio, fornitore di servizi, nome del fornitore, titolare, " +
                "titolare del cookie, titolare del trattamento, terza parte, terze parti, gestore, gestito da, responsabile, " +
                "responsabile del trattamento, emittente, editore, azienda, società, impresa, prestatore, prestatore di servizi, " +
                "installato da, impostato da, inserito da, rilasciato da, erogato da, proprietario, proprietà, provider, soggetto, " +
                "soggetto terzo, terzi, destinatario, destinatari, organizzazione, ente, piattaforma, partner, chi lo installa, " +
                "soggetto che installa, fornito da, creato da, operatore, società terza, nome della terza parte, produttore",
            Feature =
                "caratteristica, caratteristiche, funzionalità, funzione e posizione, posizione, ubicazione, area, pagina, modulo, " +
                "sezione, prodotto, dove, luogo, componente",
            Category =
                "categoria, categorie, categoria cookie, categoria del cookie, categoria di cookie, categoria dei cookie, gruppo, " +
                "classe, classificazione, famiglia, necessità",
            Purpose =
                "finalità, finalità del cookie, finalità dei cookie, scopo, scopi, scopo del cookie, descrizione, " +
                "descrizione del cookie, descrizioni, descrizione cookie, obiettivo, obiettivi, utilizzo, uso, utilità, impiego, " +
                "a cosa serve, a che serve, cosa fa, per cosa viene utilizzato, dettaglio, dettagli, informazioni, " +
                "ulteriori informazioni, spiegazione, motivo, perché, note, nota, commenti, osservazioni, finalità del trattamento, " +
                "descrizione e finalità, finalità e descrizione, descrizione dello scopo, scopo e descrizione, dati raccolti, " +
                "informazioni raccolte, significato, azione, ruolo, oggetto, destinazione d'uso, scopo di utilizzo, " +
                "finalità di utilizzo, breve descrizione",
            Duration =
                "scadenza, scadenze, scadenza del cookie, scadenza cookie, data di scadenza, termine di scadenza, tempo di scadenza, " +
                "scade, scade dopo, scade in, durata, durata del cookie, durata dei cookie, durata cookie, durata massima, " +
                "durata di conservazione, durata della conservazione, durata di archiviazione, durata massima di archiviazione, " +
                "durata massima di conservazione, durata dell'archiviazione, durata di memorizzazione, durata della memorizzazione, " +
                "periodo di conservazione, periodo di archiviazione, periodo di memorizzazione, periodo, tempo di conservazione, " +
                "tempi di conservazione, tempo, tempi, conservazione, termine, termine di conservazione, validità, periodo di validità, " +
                "durata di validità, vita, durata di vita, ciclo di vita, vita utile, tempo di vita, persistenza, tempo di persistenza, " +
                "permanenza, tempo di permanenza, periodo di permanenza, ritenzione, periodo di ritenzione, expiration, " +
                "tempo di archiviazione, tempo di memorizzazione, valido fino a, fine, cancellazione, sessione o persistente, " +
                "tipo e durata, orizzonte temporale, arco temporale, validità temporale, " +
                "scadenza predefinita, scadenza preimpostata, periodo di scadenza predefinito, tempo di scadenza predefinito, " +
                "durata predefinita",
            Domain =
                "dominio, domini, nome di dominio, nome dominio, dominio del cookie, host, sito, sito web, sito internet, url, " +
                "indirizzo web, indirizzo, server, pagina web, sottogruppo di cookie",
            Party =
                "parte, prima o terza parte, prima parte o terza parte, prima parte o terze parti, proprietario o di terze parti, " +
                "cookie di terze parti, cookie terze parti, prima parte, interno o esterno, prime o terze parti, proprio o di terzi",
            Storage =
                "archiviazione, tipo di archiviazione, metodo di archiviazione, memorizzazione, tipo di memorizzazione, " +
                "modalità di memorizzazione, luogo di archiviazione, tecnologia, tecnologie, tecnologia utilizzata, tipo di tecnologia, " +
                "tipo di tracciante, supporto",
            Type =
                "tipo, tipi, tipo di cookie, tipo cookie, tipo del cookie, tipi di cookie, tipologia, tipologie, tipologia di cookie, " +
                "tipologia cookie, tipologia del cookie, tipologie di cookie, natura, genere",
            Service =
                "servizio, servizi, nome del servizio, nome servizio, strumento, strumenti, applicazione, sistema, software, soluzione, " +
                "plugin, programma",
            Origin = "origine, fonte, provenienza, sorgente, origine del cookie, da",
            Function = "funzione, funzioni, funzione del cookie, funzionamento",
            Used = "cookie utilizzati",
            Other =
                "base giuridica, base legale, paese, luogo del trattamento, trasferimento extra ue, numero, consenso richiesto",
        },
        Retention = new()
        {
            Second = "secondo, secondi, sec, s",
            Minute = "minuto, minuti, min",
            Hour = "ora, ore, h",
            Day = "giorno, giorni, gg, g, d, giorni di calendario",
            Week = "settimana, settimane, sett",
            Month = "mese, mesi",
            Year = "anno, anni",
            Numbers =
                "un=1, uno=1, una=1, due=2, tre=3, quattro=4, cinque=5, sei=6, sette=7, otto=8, nove=9, dieci=10, undici=11, dodici=12, " +
                "tredici=13, quattordici=14, quindici=15, diciotto=18, venti=20, ventiquattro=24, venticinque=25, ventisei=26, " +
                "trenta=30, trentasei=36, quarantotto=48, sessanta=60, novanta=90, cento=100, " +
                "mezzo=0.5, mezza=0.5",
            Session =
                "sessione, sessioni, di sessione, cookie di sessione, per sessione, per la sessione, della sessione, " +
                "durata della sessione, durata sessione, per la durata della sessione, per tutta la durata della sessione, " +
                "durante la sessione, fine sessione, fine della sessione, a fine sessione, fino a fine sessione, " +
                "fino alla fine della sessione, fino al termine della sessione, termine della sessione, al termine della sessione, " +
                "alla fine della sessione, termine sessione, chiusura della sessione, alla chiusura della sessione, sessione utente, " +
                "sessione di navigazione, sessione del browser, sessione browser, sessione corrente, temporaneo, temporanei, temporanea, " +
                "solo sessione, singola sessione, durata della navigazione, fine navigazione, durata della visita, " +
                "fine della visita, durante la visita",
            Browser = "browser, il browser, del browser, finestra, scheda, navigatore",
            Closing = "chiusura, chiude, chiudere, chiuso, chiusa, chiudi, uscita, termine, abbandona, chiuderà, esce",
            Persistent =
                "persistente, persistenti, permanente, permanenti, cookie persistente, cookie persistenti, illimitata, illimitato, " +
                "indefinita, indefinito, a tempo indeterminato, indeterminata, mai, non scade, non scade mai, non scadono, " +
                "nessuna scadenza, senza scadenza, senza limiti, senza limite, infinito, infinita, per sempre, sempre, nessun limite, " +
                "permanentemente, eterno, senza limiti di tempo",
            Variable =
                "variabile, variabili, varia, vari, varie, diverse, diversi, dipende, a seconda, in base, differenti, " +
                "pochi secondi, alcuni secondi, qualche secondo, pochi minuti, alcuni minuti, qualche minuto, poche ore, " +
                "alcune ore",
            Unknown =
                "sconosciuto, sconosciuta, non definito, non definita, non disponibile, non applicabile, non specificato, " +
                "non specificata, non noto, non nota, non indicato, non indicata, nessuno, nessuna, in attesa, da definire, " +
                "non pervenuto, non dichiarato, non presente",
            Immediate = "immediato, immediata, immediatamente, istantaneo, subito, eliminato immediatamente, cancellato immediatamente",
            UpTo =
                "fino a, fino ad, fino a un massimo di, massimo, massima, al massimo, max, un massimo di, massimo di, non più di, " +
                "non oltre, meno di, entro, inferiore a",
            AtLeast = "almeno, minimo, un minimo di, più di, oltre, o più, superiore a, non meno di",
            About = "circa, approssimativamente, quasi, intorno a, di solito, generalmente, normalmente, tipicamente",
            To = "a, ad, o, fino a, e, oppure",
            Until = "fino a, fino al, fino alla, fino all, fino a quando, finché, quando, al momento, dopo, al, alla, entro il, una volta",
            LastVisit = "ultima visita, sua ultima visita, ultimo accesso, ultimo login, ultima sessione, ogni visita, ultima connessione",
            LastActivity =
                "ultima attività, inattività, di inattività, ultimo utilizzo, ultima interazione, ultimo aggiornamento, ultima azione",
            Set = "creazione, impostazione, installazione, dalla creazione, dall'installazione, prima visita, inserimento, rilascio",
            Consent = "consenso, suo consenso, prestazione del consenso, accettazione",
            Fillers =
                "scade, scadono, scadenza, dopo, da, dal, dalla, dall, dello, di, del, della, dei, il, lo, la, i, gli, le, l, in, per, " +
                "è, sono, si, questo, questi, cookie, cookies, conservato, conservati, conservazione, memorizzato, durata, validità, " +
                "valido, vita, periodo, termine, cancellato, cancellati, eliminato, automaticamente, rimane, rimangono, dispositivo, " +
                "data, dati, utente, ogni, visita, sito, web, predefinito, che, con, tempo, tipo, a, al, alla, partire, trascorsi, " +
                "rinnovabile, viene, vengono, http, suo, browser, ciascuna, dura, impostazione, aggiornamento",
        },
        Categories = new()
        {
            Necessary =
                "necessario, necessari, necessaria, necessarie, strettamente necessari, strettamente necessario, " +
                "strettamente necessarie, strettamente necessaria, tecnico, tecnici, tecnica, tecniche, tecnicamente necessari, " +
                "essenziale, essenziali, obbligatorio, obbligatori, obbligatoria, di navigazione, navigazione, indispensabile, " +
                "indispensabili, funzionamento, di funzionamento, richiesti, sempre attivi, sempre attivo, di base, base, fondamentali, " +
                "esenti, esenti da consenso, erogazione del servizio, operativi, navigazione o di sessione, tecnici necessari, " +
                "prestazione del servizio",
            Security =
                "sicurezza, di sicurezza, autenticazione, di autenticazione, prevenzione delle frodi, prevenzione frodi, antifrode, " +
                "protezione",
            Preferences =
                "preferenza, preferenze, di preferenza, delle preferenze, funzionale?, funzionali?, funzionalità?, di funzionalità?, " +
                "personalizzazione, di personalizzazione, esperienza, miglioramento dell'esperienza, impostazioni, lingua, comfort, " +
                "contenuti esterni, media esterni, interazione, interazioni e funzionalità semplici?, esperienza utente, assistenza, " +
                "video",
            Analytics =
                "analitico, analitici, analitica, analitiche, analisi, di analisi, analytics, statistico, statistici, statistica, " +
                "statistiche, statistic, misurazione, di misurazione, misura, misura del pubblico, misurazione del pubblico, " +
                "misurazione dell'audience, prestazioni?, prestazione?, di prestazione?, di prestazioni?, performance?, " +
                "delle prestazioni?, rendimento?, rilevazione, monitoraggio, metriche, analisi statistica, analisi web, ottimizzazione",
            Marketing =
                "marketing, pubblicità, pubblicitario, pubblicitari, pubblicitaria, pubblicitarie, profilazione, di profilazione, " +
                "profilanti, targeting, targetizzazione, remarketing, retargeting, tracciamento, di tracciamento, pubblicità mirata, " +
                "pubblicità comportamentale, pubblicità personalizzata, annunci, commerciali, commerciale, promozionali, " +
                "reti pubblicitarie, rete pubblicitaria, inserzionisti, affiliazione, conversione, comportamentali, " +
                "campagna, campagne, efficacia delle campagne",
            Social =
                "social, sociali, sociale, reti sociali, rete sociale, social network, social media, condivisione, condivisione sociale, " +
                "pulsanti sociali",
            Other = "altro, altri, altra, altre, altri cookie, opzionale, opzionali, facoltativi, aggiuntivi, vari",
            Unclassified =
                "non classificato, non classificati, non classificata, non classificate, non categorizzati, senza categoria, " +
                "sconosciuto, sconosciuti, in attesa, da classificare, in attesa di classificazione, " +
                "scopo in attesa di indagine, finalità in attesa di indagine",
            Negations = "non, senza, opzionale, opzionali, facoltativo, facoltativi, diversi da, diversi dai, oltre a, soggetti a consenso",
        },
        Storage = new()
        {
            HttpCookie = "cookie http, file di testo, cookie del browser, cookie di browser",
            LocalStorage = "archiviazione locale, memoria locale, archiviazione locale html5, memoria del browser",
            SessionStorage = "archiviazione di sessione, memoria di sessione, archiviazione della sessione",
            Pixel = "pixel, pixel di tracciamento, pixel di monitoraggio, web beacon, pixel invisibile, gif trasparente",
            Script = "script, codice javascript",
            Fingerprint = "impronta digitale, impronta digitale del dispositivo, impronta del dispositivo, impronta",
            AppStorage = "archiviazione dell'app, memoria dell'app, app mobile, applicazione mobile",
        },
        Party = new()
        {
            First =
                "prima parte, prime parti, di prima parte, proprietario, proprietari, proprio, propri, interno, interni, " +
                "prima, titolare del sito, gestore del sito, proprietà, cookie proprietario, di proprietà, noi, " +
                "questo sito, questo sito web, nostro sito, il nostro sito, proprietario del sito, " +
                "titolare di questo sito",
            Third =
                "terza parte, terze parti, di terza parte, di terze parti, terzi, di terzi, terza, esterno, esterni, " +
                "cookie di terze parti, partner, parti terze",
        },
        Text = new()
        {
            Connecting =
                "il, lo, la, i, gli, le, l, un, uno, una, di, a, da, in, con, su, per, tra, fra, del, dello, della, dei, degli, delle, " +
                "dell, al, allo, alla, ai, agli, alle, all, dal, dallo, dalla, dai, dagli, dalle, dall, nel, nello, nella, nei, negli, " +
                "nelle, nell, sul, sullo, sulla, sui, sugli, sulle, sull, e, ed, o, od, oppure, ma, che, chi, cui, se, come, quando, " +
                "dove, perché, affinché, anche, ad, suo, sua, suoi, nostro, nostra, nostri, nostre, questo, questa, questi, queste, " +
                "tale, tali, è, sono, essere, viene, vengono, si, mediante, tramite, attraverso, durante, senza, presso, verso, non, " +
                "più, ogni, ha",
            Frequent =
                "cookie, utente, utenti, sito, dati, informazioni, può, possono, utilizza, utilizzati, utilizzato, navigazione, nonché, " +
                "inoltre, pagine, tutti, alcuni, loro, web, nostro, dell'utente",
            And = "e, ed, nonché",
            Or = "o, oppure, od",
            Months =
                "gennaio=1, febbraio=2, marzo=3, aprile=4, maggio=5, giugno=6, luglio=7, agosto=8, settembre=9, ottobre=10, novembre=11, " +
                "dicembre=12, gen=1, genn=1, febbr=2, feb=2, mar=3, apr=4, mag=5, giu=6, lug=7, ago=8, sett=9, set=9, ott=10, nov=11, " +
                "dic=12",
            Yes = "sì, vero",
            No = "no, falso",
            LastUpdated =
                "ultimo aggiornamento, data ultimo aggiornamento, data dell'ultimo aggiornamento, ultima modifica, data ultima modifica, " +
                "ultima revisione, data di aggiornamento, data aggiornamento, aggiornato, aggiornata, aggiornato al, aggiornata al, " +
                "aggiornato il, aggiornata il, aggiornamento, modificato il, modificata il, data, in vigore dal, valido dal, versione, " +
                "versione del, data di entrata in vigore, entrata in vigore, data di pubblicazione, data di revisione, ultima versione, " +
                "pubblicato il, ultimo aggiornamento in data",
            ConsentTerms =
                "consenso, accettare, accetta, accetta tutti, accetta tutto, rifiuta, rifiuta tutti, rifiuta tutto, gestisci preferenze, " +
                "personalizza, impostazioni dei cookie, impostazioni cookie, revocare il consenso, revoca, preferenze cookie",
            Examples = "ad esempio, per esempio, es, ad es, p es, esempio, esempi, quali, come, come ad esempio, tra cui, tra gli altri",
        },
    };
}
