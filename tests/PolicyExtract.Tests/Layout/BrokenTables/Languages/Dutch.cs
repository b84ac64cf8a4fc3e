using PolicyExtract.Model;

namespace PolicyExtract.Tests.Layout.BrokenTables.Languages;

internal static class Dutch
{
    public static TableLanguage Words { get; } = new("nl")
    {
        Headers = new Dictionary<CookieField, string[]>
        {
            [CookieField.Name] = ["Naam", "Cookie", "Naam cookie"],
            [CookieField.Provider] = ["Aanbieder", "Geplaatst door", "Leverancier"],
            [CookieField.Purpose] = ["Doel", "Omschrijving", "Functie"],
            [CookieField.Duration] = ["Bewaartermijn", "Vervaldatum", "Duur"],
            [CookieField.Category] = ["Categorie"],
            [CookieField.Storage] = ["Type", "Soort"],
            [CookieField.Domain] = ["Domein"],
            [CookieField.Party] = ["Partij"],
        },
        Openings = ["Bewaart", "Onthoudt", "Herkent", "Telt", "Registreert", "Slaat op", "Houdt bij"],
        Objects =
        [
            "de gekozen taal", "de inhoud van uw winkelwagen", "een kenmerk van deze browser", "of de melding is gesloten",
            "welke pagina's zijn geopend", "uw antwoord op de vraag om toestemming", "of u bent aangemeld",
            "welke versie van een pagina is getoond", "de server die uw verzoeken beantwoordt", "hoe vaak een video is gestart",
            "via welke campagne u hier kwam", "de grootte van het venster en het gekozen lettertype",
        ],
        Tails =
        [
            "zodat u dit niet opnieuw hoeft in te vullen", "terwijl u van pagina naar pagina gaat", "om het gebruik te meten",
            "en toont aanbiedingen die bij u passen", "totdat de bestelling is geplaatst", "en beschermt formulieren tegen misbruik",
            "gedurende meerdere bezoeken", "zonder te weten wie u bent", "voor onze maandelijkse cijfers",
        ],
        Sentences =
        [
            "Er worden geen persoonsgegevens bewaard.", "De waarde is een willekeurig getal.", "De winkel werkt niet zonder.",
            "Gegevens kunnen met partners in andere landen worden gedeeld.", "U kunt uw toestemming altijd intrekken.",
        ],
        Durations =
        [
            "Sessie", "1 jaar", "2 jaar", "30 dagen", "13 maanden", "24 uur", "6 maanden", "1 dag", "90 dagen", "10 minuten",
            "Tot de browser wordt gesloten", "Permanent", "1 jaar en 1 maand", "400 dagen",
        ],
        Categories = ["Noodzakelijk", "Strikt noodzakelijk", "Functioneel", "Statistieken", "Analytisch", "Marketing", "Voorkeuren"],
        Storages = ["HTTP-cookie", "Lokale opslag", "Pixel"],
        Parties = ["Eerste partij", "Derde partij"],
        Others = [("Grondslag", ["Toestemming", "Gerechtvaardigd belang"]), ("Gecontroleerd", ["Ja", "Nee"])],
        Titles = ["Cookies op onze pagina's", "Welke cookies wij gebruiken", "Cookiebeleid"],
        Introductions =
        [
            "Onze pagina's plaatsen kleine bestanden in uw browser. In de tabel staat welke dat zijn, van wie en hoe lang ze blijven.",
            "Tijdens uw bezoek worden de volgende gegevens op uw apparaat gezet. U kunt ze verwijderen wanneer u wilt.",
        ],
        Sections = ["Strikt noodzakelijke cookies", "Analytische cookies", "Marketingcookies", "Lijst van cookies"],
        Closings =
        [
            "In de meeste browsers kunt u cookies weigeren. Sommige delen van onze pagina's werken dan niet meer naar behoren.",
            "Heeft u vragen over deze lijst, schrijf dan aan onze functionaris voor gegevensbescherming.",
        ],
    };
}
