using PolicyExtract.Model;

namespace PolicyExtract.Tests.Layout.BrokenTables.Languages;

internal static class Polish
{
    public static TableLanguage Words { get; } = new("pl")
    {
        Headers = new Dictionary<CookieField, string[]>
        {
            [CookieField.Name] = ["Nazwa", "Nazwa pliku cookie", "Cookie"],
            [CookieField.Provider] = ["Dostawca"],
            [CookieField.Purpose] = ["Cel", "Opis"],
            [CookieField.Duration] = ["Czas przechowywania", "Okres przechowywania", "Ważność"],
            [CookieField.Category] = ["Kategoria"],
            [CookieField.Storage] = ["Typ", "Rodzaj"],
            [CookieField.Domain] = ["Domena"],
            [CookieField.Party] = ["Strona"],
        },
        Openings = ["Zapisuje", "Zapamiętuje", "Przechowuje", "Rozpoznaje", "Liczy", "Rejestruje"],
        Objects =
        [
            "wybrany język", "zawartość koszyka", "identyfikator tej przeglądarki", "czy komunikat został zamknięty",
            "otwarte strony", "odpowiedź na prośbę o zgodę", "stan logowania", "którą wersję strony pokazano",
            "serwer, który odpowiada na żądania", "ile razy uruchomiono film", "kampanię, z której pochodzi wizyta",
            "rozmiar okna i wybraną czcionkę",
        ],
        Tails =
        [
            "aby nie trzeba było podawać go ponownie", "podczas przechodzenia między stronami", "w celu pomiaru korzystania ze stron",
            "i pokazuje oferty zgodne z zainteresowaniami", "do czasu złożenia zamówienia", "i chroni formularze przed nadużyciami",
            "podczas kilku wizyt", "bez wiedzy o tym, kim jest użytkownik", "na potrzeby miesięcznych statystyk",
        ],
        Sentences =
        [
            "Nie są przechowywane żadne dane osobowe.", "Wartość jest liczbą losową.", "Bez niego sklep nie działa.",
            "Dane mogą być przekazywane partnerom w innych krajach.", "Zgodę można wycofać w każdej chwili.",
        ],
        Durations =
        [
            "Sesja", "1 rok", "2 lata", "30 dni", "13 miesięcy", "24 godziny", "6 miesięcy", "1 dzień", "90 dni", "10 minut",
            "Do zamknięcia przeglądarki", "Stały", "1 rok i 1 miesiąc", "400 dni",
        ],
        Categories = ["Niezbędne", "Ściśle niezbędne", "Funkcjonalne", "Statystyczne", "Analityczne", "Marketingowe", "Preferencje"],
        Storages = ["Plik cookie HTTP", "Pamięć lokalna", "Piksel"],
        Parties = ["Własne", "Podmiot trzeci"],
        Others = [("Podstawa prawna", ["Zgoda", "Uzasadniony interes"]), ("Sprawdzono", ["Tak", "Nie"])],
        Titles = ["Pliki cookie na naszych stronach", "Jakich plików cookie używamy", "Polityka plików cookie"],
        Introductions =
        [
            "Nasze strony zapisują w przeglądarce małe pliki. Tabela mówi, jakie to pliki, od kogo pochodzą i jak długo pozostają.",
            "Podczas wizyty na urządzeniu zapisywane są następujące dane. Można je usunąć w dowolnym momencie.",
        ],
        Sections = ["Niezbędne pliki cookie", "Analityczne pliki cookie", "Marketing i reklama", "Lista plików cookie"],
        Closings =
        [
            "Większość przeglądarek pozwala odrzucić pliki cookie. Niektóre części naszych stron przestaną wtedy działać poprawnie.",
            "W razie pytań o tę listę prosimy pisać do naszego inspektora ochrony danych.",
        ],
    };
}
