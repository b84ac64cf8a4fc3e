using PolicyExtract.Model;

namespace PolicyExtract.Tests.Layout.BrokenTables.Languages;

internal static class Swedish
{
    public static TableLanguage Words { get; } = new("sv")
    {
        Headers = new Dictionary<CookieField, string[]>
        {
            [CookieField.Name] = ["Namn", "Kaka", "Cookie"],
            [CookieField.Provider] = ["Leverantör", "Källa"],
            [CookieField.Purpose] = ["Syfte", "Beskrivning", "Ändamål"],
            [CookieField.Duration] = ["Varaktighet", "Lagringstid", "Giltighetstid"],
            [CookieField.Category] = ["Kategori"],
            [CookieField.Storage] = ["Typ"],
            [CookieField.Domain] = ["Domän"],
            [CookieField.Party] = ["Part"],
        },
        Openings = ["Sparar", "Minns", "Lagrar", "Känner igen", "Räknar", "Registrerar", "Håller reda på"],
        Objects =
        [
            "det valda språket", "innehållet i varukorgen", "en beteckning för webbläsaren", "om rutan har stängts",
            "vilka sidor som öppnats", "svaret på frågan om samtycke", "om du är inloggad",
            "vilken version av en sida som visats", "servern som svarar på dina anrop", "hur ofta en film har startats",
            "kampanjen som ledde hit", "fönstrets storlek och det valda typsnittet",
        ],
        Tails =
        [
            "så att du slipper ange det igen", "medan du går mellan sidorna", "för att mäta hur sidorna används",
            "och visar erbjudanden som passar dig", "tills beställningen är klar", "och skyddar formulär mot missbruk",
            "under flera besök", "utan att veta vem du är", "för vår månadsstatistik",
        ],
        Sentences =
        [
            "Inga personuppgifter sparas.", "Värdet är ett slumptal.", "Butiken fungerar inte utan den.",
            "Uppgifter kan lämnas till partner i andra länder.", "Du kan när som helst återkalla ditt samtycke.",
        ],
        Durations =
        [
            "Session", "1 år", "2 år", "30 dagar", "13 månader", "24 timmar", "6 månader", "1 dag", "90 dagar", "10 minuter",
            "Tills webbläsaren stängs", "Permanent", "1 år och 1 månad", "400 dagar",
        ],
        Categories = ["Nödvändiga", "Absolut nödvändiga", "Funktionella", "Statistik", "Analys", "Marknadsföring", "Inställningar"],
        Storages = ["HTTP-cookie", "Lokal lagring", "Pixel"],
        Parties = ["Förstapart", "Tredjepart"],
        Others = [("Rättslig grund", ["Samtycke", "Berättigat intresse"]), ("Granskad", ["Ja", "Nej"])],
        Titles = ["Kakor på våra sidor", "Vilka kakor vi använder", "Policy för kakor"],
        Introductions =
        [
            "Våra sidor lägger små filer i din webbläsare. Tabellen visar vilka, vem som lägger dem där och hur länge de ligger kvar.",
            "När du besöker butiken skrivs följande uppgifter till din enhet. Du kan ta bort dem när du vill.",
        ],
        Sections = ["Absolut nödvändiga kakor", "Kakor för analys", "Marknadsföring och reklam", "Lista över kakor"],
        Closings =
        [
            "De flesta webbläsare kan neka kakor. En del av våra sidor fungerar då inte längre som de ska.",
            "Skriv till vårt dataskyddsombud om du har frågor om listan.",
        ],
    };
}
