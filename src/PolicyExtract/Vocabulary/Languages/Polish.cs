namespace PolicyExtract.Vocabulary.Languages;

internal static class Polish
{
    public static Language Words { get; } = new()
    {
        Tag = "pl",
        Headers = new()
        {
            Name =
                "nazwa, nazwy, nazwa cookie, nazwa cookies, nazwa pliku, nazwa pliku cookie, nazwa pliku cookies, nazwa plików cookie, " +
                "nazwa ciasteczka, plik cookie, pliki cookie, plik cookies, pliki cookies, ciasteczko, ciasteczka, identyfikator, " +
                "identyfikator pliku cookie, klucz, nazwa klucza, tytuł, nazwa techniczna, " +
                "stosowane pliki cookies, lista plików cookie, plik, oznaczenie, nazwa trackera",
            Provider =
                "dostawca, dostawcy, dostawca pliku cookie, dostawca usługi, dostawca usług, nazwa dostawcy, usługodawca, wydawca, " +
                "wystawca, ustawiony przez, ustawiane przez, ustawiany przez, umieszczony przez, umieszczane przez, zapisywany przez, " +
                "administrator, administrator danych, podmiot, podmiot odpowiedzialny, podmiot trzeci, podmioty trzecie, " +
                "podmiot umieszczający, firma, spółka, organizacja, właściciel, operator, odpowiedzialny, partner, partnerzy, odbiorca, " +
                "odbiorcy, strona trzecia, strony trzecie, kto, kto umieszcza, platforma, dostarczany przez, utworzony przez, nadawca, " +
                "zarządzający, podmiot zarządzający, nazwa podmiotu, dostawca zewnętrzny, producent, twórca, zewnętrzny dostawca",
            Feature =
                "funkcja i lokalizacja, funkcjonalność, funkcjonalności, cecha, cechy, lokalizacja, miejsce, moduł, element, " +
                "produkt, gdzie, miejsce użycia, obszar, podstrona",
            Category =
                "kategoria, kategorie, kategoria cookie, kategoria cookies, kategoria pliku cookie, kategoria plików cookie, " +
                "kategoria ciasteczka, grupa, klasa, klasyfikacja, grupa plików cookie",
            Purpose =
                "cel, cele, cel pliku cookie, cel plików cookie, cel cookies, cel stosowania, cel użycia, cel wykorzystania, " +
                "cel wykorzystywania, cel przetwarzania, cel i opis, opis, opisy, opis pliku cookie, opis pliku, opis cookie, " +
                "opis i cel, przeznaczenie, przeznaczenie pliku, zastosowanie, wykorzystanie, wykorzystywany do, używany do, służy do, " +
                "do czego służy, do czego jest używany, co robi, po co, dlaczego, wyjaśnienie, szczegóły, informacje, więcej informacji, " +
                "dodatkowe informacje, uwagi, komentarz, komentarze, rola, zadanie, działanie pliku, powód, znaczenie, zbierane dane, " +
                "gromadzone dane, opis działania, opis funkcji, opis celu, krótki opis, użycie, zakres",
            Duration =
                "czas, czas trwania, czas życia, czas działania, czas przechowywania, czas przechowywania danych, " +
                "maksymalny czas przechowywania, maksymalny okres przechowywania, czas ważności, czas wygaśnięcia, czas wygasania, " +
                "czas aktywności, czas obowiązywania, czas istnienia, okres, okres przechowywania, okres ważności, okres trwania, " +
                "okres działania, okres retencji, okres obowiązywania, okres życia, okres wygaśnięcia, okres przydatności, ważność, " +
                "ważność pliku, ważność cookie, ważny do, ważne do, data ważności, data wygaśnięcia, termin ważności, " +
                "termin wygaśnięcia, termin, termin przechowywania, wygaśnięcie, wygasa, wygasa po, wygasanie, trwałość, trwałość pliku, " +
                "przechowywanie, retencja, długość życia, długość przechowywania, żywotność, długość trwania, koniec ważności, " +
                "data końcowa, jak długo, żywotność pliku cookie, czas retencji, sesyjne lub stałe, rodzaj i czas, wygaśnie, usunięcie, " +
                "okres zachowania, upływa, " +
                "domyślny okres ważności, domyślny czas wygaśnięcia, domyślny czas ważności, domyślny czas trwania, " +
                "domyślna data ważności, domyślny okres przechowywania, domyślny czas przechowywania",
            Domain =
                "domena, domeny, nazwa domeny, domena pliku cookie, host, hosty, witryna, strona internetowa, strona www, serwis, adres, " +
                "adres url, url, adres strony, adres www, serwer",
            Party =
                "strona, strony, pierwsza lub trzecia strona, własne lub zewnętrzne, własny lub zewnętrzny, wewnętrzne lub zewnętrzne, " +
                "pierwsza strona, cookie strony trzeciej, pliki cookie stron trzecich, wewnętrzny lub zewnętrzny",
            Storage =
                "magazyn, typ przechowywania, rodzaj przechowywania, metoda przechowywania, miejsce przechowywania, " +
                "sposób przechowywania, rodzaj pamięci, typ pamięci, technologia, technologie, rodzaj technologii, typ technologii, " +
                "pamięć, stosowana technologia",
            Type =
                "typ, typy, typ cookie, typ cookies, typ pliku, typ pliku cookie, typ plików cookie, rodzaj, rodzaje, rodzaj cookie, " +
                "rodzaj cookies, rodzaj pliku, rodzaj pliku cookie, rodzaj plików cookie, rodzaj plików cookies, rodzaj ciasteczka, " +
                "typ ciasteczka, charakter",
            Service =
                "usługa, usługi, nazwa usługi, narzędzie, narzędzia, nazwa narzędzia, aplikacja, oprogramowanie, system, rozwiązanie, " +
                "wtyczka, program",
            Origin = "źródło, pochodzenie, pochodzenie pliku, źródło pliku cookie, źródła, pochodzi z, skąd",
            Function = "funkcja, funkcje, funkcja pliku cookie, działanie, sposób działania",
            Used = "używane pliki cookie",
            Other =
                "podstawa prawna, kraj, państwo, lp, numer, wymagana zgoda",
        },
        Retention = new()
        {
            Second = "sekunda, sekundy, sekund, sekundę, sek, s",
            Minute = "minuta, minuty, minut, minutę, min",
            Hour = "godzina, godziny, godzin, godzinę, godz, godzinach, h",
            Day = "dzień, dni, dnia, dniach, doba, doby, dób, d, dni kalendarzowych",
            Week = "tydzień, tygodnie, tygodni, tygodnia, tygodniach, tyg",
            Month = "miesiąc, miesiące, miesięcy, miesiąca, miesiącach, mies, m c, miesiecy",
            Year = "rok, lata, lat, roku, latach, roczny",
            Numbers =
                "jeden=1, jedna=1, jedną=1, jednego=1, jednej=1, jedno=1, dwa=2, dwie=2, dwóch=2, trzy=3, trzech=3, cztery=4, " +
                "czterech=4, pięć=5, pięciu=5, sześć=6, sześciu=6, siedem=7, siedmiu=7, osiem=8, ośmiu=8, dziewięć=9, dziesięć=10, " +
                "dziesięciu=10, jedenaście=11, dwanaście=12, dwunastu=12, trzynaście=13, trzynastu=13, czternaście=14, piętnaście=15, " +
                "osiemnaście=18, dwadzieścia=20, dwadzieścia cztery=24, trzydzieści=30, trzydziestu=30, sześćdziesiąt=60, " +
                "dziewięćdziesiąt=90, sto=100, " +
                "pół=0.5, półtora=1.5",
            Session =
                "sesja, sesji, sesję, sesje, sesyjne, sesyjny, sesyjna, sesyjnych, plik sesyjny, sesyjny plik cookie, " +
                "sesyjne pliki cookie, pliki sesyjne, cookie sesyjne, cookies sesyjne, ciasteczko sesyjne, na czas sesji, " +
                "czas trwania sesji, czas sesji, w czasie sesji, podczas sesji, przez czas trwania sesji, na czas trwania sesji, " +
                "trwanie sesji, koniec sesji, do końca sesji, do zakończenia sesji, po zakończeniu sesji, zakończenie sesji, " +
                "zakończenia sesji, do wygaśnięcia sesji, wygaśnięcie sesji, sesja przeglądarki, sesji przeglądarki, sesja przeglądania, " +
                "sesja użytkownika, bieżąca sesja, jedna sesja, tymczasowy, tymczasowe, tymczasowa, tylko sesja, jednorazowa sesja, " +
                "do zamknięcia sesji, długość sesji, czas wizyty, czas trwania wizyty",
            Browser = "przeglądarka, przeglądarki, przeglądarkę, przeglądarce, przeglądarek, okna, okno, karty",
            Closing =
                "zamknięcia, zamknięcie, zamknięciu, zamknie, zamkniesz, zamknąć, zamykania, zamykaniu, zamkniętej, opuszczenia, " +
                "wyłączenia, wyłączeniu",
            Persistent =
                "stałe, stały, stała, trwałe, trwały, trwała, trwale, na stałe, stale, permanentny, permanentne, stałe pliki cookie, " +
                "trwałe pliki cookie, trwały plik cookie, persystentne, bezterminowo, bezterminowy, bezterminowe, bez terminu, " +
                "bez ograniczeń, nieograniczony, nieograniczona, nieograniczone, nieokreślony czas, czas nieokreślony, " +
                "na czas nieokreślony, nigdy, nigdy nie wygasa, nie wygasa, nie wygasają, bez wygaśnięcia, brak wygaśnięcia, " +
                "brak terminu ważności, brak daty wygaśnięcia, zawsze, na zawsze, wieczny, wieczne, nieskończoność, nieskończony, " +
                "bez limitu, brak limitu",
            Variable =
                "zmienny, zmienna, zmienne, różny, różna, różne, zależy, zależny, w zależności, zależnie, rozmaite, kilka sekund, " +
                "parę sekund, kilka minut, parę minut, kilka godzin, kilka dni",
            Unknown =
                "nieznany, nieznana, nieznane, nie znany, niezdefiniowany, niezdefiniowane, niezdefiniowana, nie zdefiniowano, " +
                "niedostępne, niedostępny, nie dotyczy, n d, nd, nieokreślony, nieokreślone, nieokreślona, nie określono, brak, " +
                "brak danych, brak informacji, oczekujące, nie podano, nie podany",
            Immediate = "natychmiast, natychmiastowo, natychmiastowe, od razu, usuwane natychmiast, niezwłocznie",
            UpTo =
                "do, maksymalnie, maksymalnie do, maks, max, maksimum, nie dłużej niż, nie więcej niż, najwyżej, mniej niż, w ciągu, " +
                "poniżej, co najwyżej, krócej niż",
            AtLeast = "co najmniej, przynajmniej, minimum, minimalnie, ponad, powyżej, więcej niż, dłużej niż, lub dłużej, lub więcej, min",
            About = "około, ok, w przybliżeniu, mniej więcej, zwykle, zazwyczaj, prawie, przeważnie",
            To = "do, lub, albo, i, bądź",
            Until =
                "do czasu, do momentu, do chwili, do usunięcia, do wylogowania, dopóki, gdy, kiedy, po, aż, aż do, po zakończeniu, " +
                "w momencie, jeśli",
            LastVisit =
                "ostatniej wizyty, ostatnia wizyta, ostatnich odwiedzin, ostatniego odwiedzenia, ostatniego logowania, każdej wizyty, " +
                "ostatniej sesji, ostatnie odwiedziny",
            LastActivity =
                "ostatniej aktywności, ostatnia aktywność, braku aktywności, nieaktywności, bezczynności, ostatniego użycia, " +
                "ostatniej interakcji, ostatniej aktualizacji",
            Set =
                "ustawienia, ustawieniu, utworzenia, utworzeniu, zapisania, zapisu, umieszczenia, pierwszej wizyty, pierwsza wizyta, " +
                "instalacji, zainstalowania",
            Consent = "zgody, wyrażenia zgody, udzielenia zgody, zgoda, akceptacji",
            Fillers =
                "wygasa, wygasają, wygaśnięcie, po, od, na, przez, w, z, jest, są, ten, to, plik, pliki, pliku, plików, cookie, cookies, " +
                "przechowywany, przechowywane, przechowywania, przechowywanie, zapisany, ważny, ważne, ważność, czas, okres, trwania, " +
                "życia, usuwany, usuwane, usunięty, automatycznie, domyślnie, następnie, tylko, pozostaje, pozostają, urządzeniu, " +
                "urządzenia, data, dane, użytkownika, wizyty, każdej, strony, strony internetowej, witryny, momentu, daty, typ, http, " +
                "trwa, upływie, ciasteczko, się, przeglądarki, chwili, licząc, maksymalny, ustawienia, aktualizacji",
        },
        Categories = new()
        {
            Necessary =
                "niezbędne, niezbędny, niezbędna, niezbędnych, ściśle niezbędne, bezwzględnie niezbędne, absolutnie niezbędne, " +
                "technicznie niezbędne, niezbędne technicznie, konieczne, konieczny, konieczna, bezwzględnie konieczne, obowiązkowe, " +
                "obowiązkowy, wymagane, wymagany, wymaganych, techniczne, techniczny, podstawowe, podstawowy, zasadnicze, kluczowe, " +
                "operacyjne, zawsze aktywne, zawsze włączone, zawsze aktywny, świadczenie usług, istotne, systemowe, niezbędność, " +
                "działanie serwisu",
            Security =
                "bezpieczeństwo, bezpieczeństwa, uwierzytelnianie, uwierzytelniania, uwierzytelniające, zapobieganie oszustwom, " +
                "zabezpieczające, zabezpieczenia, ochrona, logowanie",
            Preferences =
                "preferencje, preferencji, preferencyjne, funkcjonalne?, funkcjonalny?, funkcjonalnych?, funkcjonalność?, " +
                "funkcjonalności?, funkcyjne?, personalizacja, personalizacji, personalizujące, personalizacyjne, ustawienia, " +
                "dostosowanie, wygoda, doświadczenie użytkownika, język, treści zewnętrzne, media zewnętrzne, komfort, wsparcie, wideo, " +
                "osadzone treści",
            Analytics =
                "analityczne, analityczny, analitycznych, analityka, analityki, analiza, analizy, statystyczne, statystyczny, " +
                "statystycznych, statystyka, statystyki, statystyk, wydajność?, wydajności?, wydajnościowe?, wydajnościowy?, pomiar, " +
                "pomiaru, pomiar oglądalności, pomiar odbiorców, badawcze, badanie, monitorowanie, analityczno statystyczne, " +
                "optymalizacja, statystyki odwiedzin, pomiarowe, analiza ruchu",
            Marketing =
                "marketing, marketingowe, marketingowy, marketingowych, marketingu, reklama, reklamy, reklam, reklamowe, reklamowy, " +
                "reklamowych, sieć reklamowa, sieci reklamowe, targetowanie, targetujące, kierowanie, ukierunkowane, śledzące, " +
                "śledzenie, śledzenia, remarketing, remarketingowe, retargeting, profilowanie, profilujące, komercyjne, behawioralne, " +
                "promocyjne, spersonalizowane reklamy, reklamy spersonalizowane, konwersja, afiliacja",
            Social =
                "społecznościowe, społecznościowy, społecznościowych, portale społecznościowe, sieci społecznościowe, " +
                "media społecznościowe, serwisy społecznościowe, mediów społecznościowych, udostępnianie",
            Other =
                "inne, inny, inna, pozostałe, pozostałych, pozostały, dodatkowe, opcjonalne, opcjonalny, dobrowolne, różne, " +
                "niekonieczne, zbędne, nieobowiązkowe, fakultatywne",
            Unclassified =
                "niesklasyfikowane, niesklasyfikowany, nieskategoryzowane, nieskategoryzowany, nie sklasyfikowane, nie sklasyfikowano, " +
                "nieprzypisane, nieznane, nieznany, oczekujące, bez kategorii, nieokreślone, w toku, oczekuje, nieklasyfikowane",
            Negations = "nie, bez, opcjonalne, opcjonalny, dobrowolne, wymagające zgody, oprócz, inne niż",
        },
        Storage = new()
        {
            HttpCookie = "plik cookie http, plik tekstowy, ciasteczko http, plik cookie przeglądarki",
            LocalStorage =
                "pamięć lokalna, magazyn lokalny, lokalna pamięć, pamięć lokalna przeglądarki, lokalny magazyn danych, lokalny magazyn",
            SessionStorage = "pamięć sesji, magazyn sesji, pamięć sesyjna",
            Pixel = "piksel, piksele, piksel śledzący, piksele śledzące, pixel, sygnalizator www, web beacon, znacznik pikselowy",
            Script = "skrypt, skrypty, kod javascript",
            Fingerprint = "odcisk palca, cyfrowy odcisk palca, odcisk przeglądarki, odcisk urządzenia",
            AppStorage = "pamięć aplikacji, magazyn aplikacji, aplikacja mobilna",
        },
        Party = new()
        {
            First =
                "własne, własny, własna, własnych, pierwsza strona, pierwszej strony, wewnętrzny, wewnętrzne, " +
                "wewnętrzna, nasz serwis, administrator serwisu, pierwsza, nasze, my, ta strona, ten serwis, ta witryna, " +
                "niniejsza strona, nasza strona, właściciel strony, właściciel serwisu, właściciel witryny, " +
                "administrator strony, operator serwisu",
            Third =
                "strona trzecia, strony trzeciej, stron trzecich, strony trzecie, podmiot trzeci, podmioty trzecie, podmiotów trzecich, " +
                "podmiotu trzeciego, zewnętrzny, zewnętrzne, zewnętrzna, zewnętrznych, trzecia, osoby trzecie, obce, partner, partnerzy",
        },
        Text = new()
        {
            Connecting =
                "w, we, z, ze, na, do, od, dla, po, pod, nad, przed, przez, przy, o, u, za, między, bez, ku, podczas, oraz, i, a, albo, " +
                "lub, ale, ani, że, aby, by, żeby, jak, jako, gdy, kiedy, jeśli, który, która, które, których, którym, którego, której, " +
                "gdzie, ponieważ, czy, się, jest, są, być, jego, jej, ich, twój, twoje, twoja, twoich, nasz, nasze, nasza, naszej, " +
                "naszych, ten, ta, te, tego, tej, tych, tym, to, nie, może, mogą, także, poprzez, według, celem, jakie, co, czyli, więc, " +
                "oparciu",
            Frequent =
                "pliki, plików, cookie, strony, stronie, użytkownika, użytkownik, użytkowników, danych, dane, informacje, korzystania, " +
                "przeglądarki, serwisu, służy, umożliwia, używane, witryny, internetowej, również, takie",
            And = "i, oraz, a także",
            Or = "lub, albo, bądź",
            Months =
                "styczeń=1, stycznia=1, luty=2, lutego=2, marzec=3, marca=3, kwiecień=4, kwietnia=4, maj=5, maja=5, czerwiec=6, " +
                "czerwca=6, lipiec=7, lipca=7, sierpień=8, sierpnia=8, wrzesień=9, września=9, październik=10, października=10, " +
                "listopad=11, listopada=11, grudzień=12, grudnia=12, sty=1, lut=2, mar=3, kwi=4, cze=6, lip=7, sie=8, wrz=9, paź=10, " +
                "lis=11, gru=12",
            Yes = "tak, prawda",
            No = "nie, fałsz",
            LastUpdated =
                "ostatnia aktualizacja, data ostatniej aktualizacji, ostatnio zaktualizowano, ostatnio zaktualizowana, zaktualizowano, " +
                "zaktualizowano dnia, aktualizacja, aktualizacja z dnia, data aktualizacji, ostatnia zmiana, data ostatniej zmiany, " +
                "ostatnia modyfikacja, ostatnio zmieniono, data, obowiązuje od, obowiązuje od dnia, " +
                "ważne od, ważna od, wersja, wersja z dnia, z dnia, " +
                "stan na, stan na dzień, data wejścia w życie, wchodzi w życie, data publikacji, opublikowano, data obowiązywania",
            ConsentTerms =
                "zgoda, zaakceptuj, zaakceptuj wszystkie, akceptuj wszystkie, akceptuję, odrzuć, odrzuć wszystkie, " +
                "ustawienia plików cookie, ustawienia cookies, zarządzaj, wycofanie zgody, wycofać zgodę, preferencje",
            Examples = "na przykład, np, przykład, przykłady, przykładowo, takie jak, taki jak, jak np, m in, między innymi, w tym",
        },
    };
}
