using PolicyExtract.Model;

namespace PolicyExtract.Tests.Layout.BrokenTables.Languages;

internal static class Italian
{
    public static TableLanguage Words { get; } = new("it")
    {
        Headers = new Dictionary<CookieField, string[]>
        {
            [CookieField.Name] = ["Nome", "Cookie", "Nome del cookie"],
            [CookieField.Provider] = ["Fornitore", "Titolare"],
            [CookieField.Purpose] = ["Finalità", "Descrizione", "Scopo"],
            [CookieField.Duration] = ["Durata", "Scadenza"],
            [CookieField.Category] = ["Categoria", "Tipologia"],
            [CookieField.Storage] = ["Tipo"],
            [CookieField.Domain] = ["Dominio"],
            [CookieField.Party] = ["Parte"],
        },
        Openings = ["Memorizza", "Ricorda", "Conserva", "Riconosce", "Conta", "Salva", "Registra"],
        Objects =
        [
            "la lingua scelta", "il contenuto del carrello", "un identificativo di questo browser", "se l'avviso è stato chiuso",
            "le pagine aperte", "la risposta alla richiesta di consenso", "lo stato dell'accesso",
            "la versione della pagina mostrata", "il server che risponde alle richieste", "quante volte è stato avviato un video",
            "la campagna da cui proviene la visita", "la misura della finestra e il carattere scelto",
        ],
        Tails =
        [
            "per non doverlo chiedere di nuovo", "mentre si passa da una pagina all'altra", "per misurare l'uso delle pagine",
            "e mostra offerte vicine ai vostri interessi", "fino alla fine dell'ordine", "e protegge i moduli dagli abusi",
            "nel corso di più visite", "senza sapere chi siete", "per le nostre statistiche mensili",
        ],
        Sentences =
        [
            "Non si conservano dati personali.", "Il valore è un numero casuale.", "Il negozio non funziona senza.",
            "I dati possono essere ceduti a partner di altri paesi.", "Il consenso si può revocare in ogni momento.",
        ],
        Durations =
        [
            "Sessione", "1 anno", "2 anni", "30 giorni", "13 mesi", "24 ore", "6 mesi", "1 giorno", "90 giorni", "10 minuti",
            "Fino alla chiusura del browser", "Persistente", "1 anno e 1 mese", "400 giorni",
        ],
        Categories = ["Necessari", "Strettamente necessari", "Funzionali", "Statistici", "Analitici", "Marketing", "Preferenze"],
        Storages = ["Cookie HTTP", "Archiviazione locale", "Pixel"],
        Parties = ["Prima parte", "Terza parte"],
        Others = [("Base giuridica", ["Consenso", "Legittimo interesse"]), ("Verificato", ["Sì", "No"])],
        Titles = ["I cookie delle nostre pagine", "Quali cookie usiamo", "Informativa sui cookie"],
        Introductions =
        [
            "Le nostre pagine lasciano piccoli file nel vostro browser. La tabella dice quali, chi li mette e per quanto tempo restano.",
            "Durante la visita vengono scritti sul dispositivo i dati seguenti. Si possono cancellare quando si vuole.",
        ],
        Sections = ["Cookie strettamente necessari", "Cookie analitici", "Cookie di marketing", "Elenco dei cookie"],
        Closings =
        [
            "Quasi tutti i browser permettono di rifiutare i cookie. Alcune parti delle nostre pagine allora non funzioneranno più.",
            "Per domande su questo elenco scrivete al nostro responsabile della protezione dei dati.",
        ],
    };
}
