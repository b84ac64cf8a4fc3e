using PolicyExtract.Model;

namespace PolicyExtract.Tests.Layout.BrokenTables.Languages;

internal static class German
{
    public static TableLanguage Words { get; } = new("de")
    {
        Headers = new Dictionary<CookieField, string[]>
        {
            [CookieField.Name] = ["Name", "Cookie", "Cookie-Name", "Bezeichnung"],
            [CookieField.Provider] = ["Anbieter", "Dienst", "Herkunft"],
            [CookieField.Purpose] = ["Zweck", "Beschreibung", "Verwendungszweck", "Funktion"],
            [CookieField.Duration] = ["Speicherdauer", "Laufzeit", "Ablauf", "Gültigkeit"],
            [CookieField.Category] = ["Kategorie", "Cookie-Kategorie"],
            [CookieField.Storage] = ["Typ", "Art der Speicherung"],
            [CookieField.Domain] = ["Domain", "Host"],
            [CookieField.Party] = ["Partei", "Erst- oder Drittanbieter"],
        },
        Openings = ["Speichert", "Merkt sich", "Behält", "Erkennt", "Zählt", "Sichert", "Registriert"],
        Objects =
        [
            "die gewählte Sprache", "den Inhalt des Warenkorbs", "eine Kennung für diesen Browser", "ob der Hinweis geschlossen wurde",
            "die aufgerufenen Seiten", "Ihre Antwort auf die Einwilligungsabfrage", "den Stand Ihrer Anmeldung",
            "welche Fassung einer Seite gezeigt wurde", "den Server, der Ihre Anfragen beantwortet", "wie oft ein Video gestartet wurde",
            "die Kampagne, über die Sie gekommen sind", "die Fenstergröße und die gewählte Schrift",
        ],
        Tails =
        [
            "damit Sie sie nicht erneut eingeben müssen", "während Sie von Seite zu Seite wechseln", "um die Nutzung der Seiten zu messen",
            "und zeigt Angebote, die zu Ihren Interessen passen", "bis die Bestellung abgeschlossen ist",
            "und schützt Formulare vor Missbrauch", "über mehrere Besuche hinweg", "ohne Sie persönlich zu kennen",
            "für unsere monatliche Auswertung",
        ],
        Sentences =
        [
            "Es werden keine personenbezogenen Daten gespeichert.", "Der Wert ist eine Zufallszahl.", "Ohne ihn läuft der Shop nicht.",
            "Daten können an Partner in anderen Ländern weitergegeben werden.", "Sie können Ihre Einwilligung jederzeit widerrufen.",
        ],
        Durations =
        [
            "Sitzung", "1 Jahr", "2 Jahre", "30 Tage", "13 Monate", "24 Stunden", "6 Monate", "1 Tag", "90 Tage", "10 Minuten",
            "Bis zum Schließen des Browsers", "Dauerhaft", "1 Jahr und 1 Monat", "400 Tage", "Session",
        ],
        Categories = ["Notwendig", "Unbedingt erforderlich", "Funktional", "Statistik", "Analyse", "Marketing", "Präferenzen"],
        Storages = ["HTTP-Cookie", "Lokaler Speicher", "Sitzungsspeicher", "Pixel"],
        Parties = ["Erstanbieter", "Drittanbieter"],
        Others = [("Rechtsgrundlage", ["Einwilligung", "Berechtigtes Interesse"]), ("Geprüft", ["Ja", "Nein"])],
        Titles = ["Cookies auf unseren Seiten", "Welche Cookies wir verwenden", "Cookie-Richtlinie"],
        Introductions =
        [
            "Unsere Seiten legen kleine Dateien in Ihrem Browser ab. Die Tabelle nennt sie, ihre Herkunft und wie lange sie dort bleiben.",
            "Beim Besuch des Shops werden die folgenden Einträge auf Ihrem Gerät abgelegt. Sie können sie jederzeit löschen.",
        ],
        Sections = ["Unbedingt erforderliche Cookies", "Analyse-Cookies", "Marketing und Werbung", "Liste der Cookies"],
        Closings =
        [
            "Die meisten Browser erlauben es, Cookies abzulehnen. Manche Teile unserer Seiten arbeiten dann nicht mehr wie gewohnt.",
            "Bei Fragen zu dieser Liste schreiben Sie bitte an unsere Datenschutzbeauftragte.",
        ],
    };
}
