using PolicyExtract.Model;
using PolicyExtract.Vocabulary;
using Xunit;
using Column = PolicyExtract.Tests.Vocabulary.OpenCookieDatabase.Column;

namespace PolicyExtract.Tests.Vocabulary;

public sealed class HeaderWordsTests
{
    [Theory]
    [InlineData(CookieField.Name,
        "Name|NAME|Cookie|Cookies|Cookie name|Cookie name(s)|Cookie Name:|Name of the cookie|Cookie / Data Key name|(Name)|**Name**")]
    [InlineData(CookieField.Name, "Nom du cookie|Name des Cookies|Cookie-Name|Nombre de la cookie|Naam|Nazwa|Namn|Navn|Nimi|Název")]
    [InlineData(CookieField.Provider,
        "Provider|Service provider's name|Set by|Anbieter|Fournisseur|Proveedor|Fornitore|Aanbieder|Dostawca")]
    [InlineData(CookieField.Purpose,
        "Purpose|Purpose(s)|Purpose of the cookie|Description|Purpose and description|Zweck|Finalité|Finalidad|Finalità|Doel|Cel")]
    [InlineData(CookieField.Duration,
        "Expiry|Duration|Retention period|Maximum Storage Duration|Cookie type and duration|How long does it last?|Duration/Expiry")]
    [InlineData(CookieField.Duration,
        "Expiry (days)|Duration (in days)|Speicherdauer|Durée de conservation|Caducidad|Scadenza|Bewaartermijn|Okres przechowywania")]
    [InlineData(CookieField.Category, "Category|Cookie category|Kategorie|Catégorie|Categoría|Categoria|Categorie")]
    [InlineData(CookieField.Domain, "Domain|Host|Domaine|Dominio")]
    [InlineData(CookieField.Party, "Party|First or third party|First/third party")]
    [InlineData(CookieField.Feature, "Function and location")]
    [InlineData(CookieField.Storage, "Storage|Storage type")]
    public void WholePhrasesAreSure(CookieField field, string headers)
    {
        foreach (var header in headers.Split('|'))
        {
            var best = HeaderWords.Match(header)[0];
            Assert.True((best.Field, best.Strength) == (field, 1), $"{header}: {best}");
        }
    }

    [Theory]
    [InlineData("Type", "Storage Category Party Duration Name")]
    [InlineData("Service", "Provider Feature Name")]
    [InlineData("Source", "Provider Domain Party")]
    [InlineData("Function", "Purpose Feature")]
    [InlineData("Domain", "Domain Provider")]
    public void OverloadedWordsMeanSeveralFields(string header, string fields) =>
        Assert.Equal(fields, string.Join(' ', HeaderWords.Match(header).Select(match => match.Field)));

    [Theory]
    [InlineData("Name Purpose")]
    [InlineData("Name Description")]
    [InlineData("Provider Purpose")]
    [InlineData("Name Provider Purpose Expiry")]
    [InlineData("Cookie Name Purpose Duration")]
    public void TwoHeadersAreNotOne(string line) => Assert.InRange(HeaderWords.Strength(line), 0, 0.5);

    [Theory]
    [InlineData("Provider / Domain", CookieField.Provider)]
    [InlineData("Name / Provider", CookieField.Provider)]
    [InlineData("Name, purpose and duration", CookieField.Purpose)]
    public void OneHeaderForTwoFieldsIsWeaker(string header, CookieField field)
    {
        var best = HeaderWords.Match(header)[0];
        Assert.Equal(field, best.Field);
        Assert.InRange(best.Strength, 0.5, 0.95);
    }

    [Theory]
    [InlineData("Purpse", CookieField.Purpose)]
    [InlineData("Descripton", CookieField.Purpose)]
    [InlineData("Expiraton", CookieField.Duration)]
    public void SlipsOfThePenAreForgiven(string header, CookieField field) =>
        Assert.Equal(new HeaderMatch(field, 0.5), HeaderWords.Match(header)[0]);

    [Theory]
    [InlineData("")]
    [InlineData("Contact")]
    [InlineData("Privacy policy")]
    [InlineData("_ga")]
    [InlineData("_key")]
    [InlineData("cookie_settings")]
    [InlineData("2 years")]
    [InlineData("What are cookies?")]
    [InlineData("The purpose of this policy")]
    [InlineData("We use the following cookies on this site")]
    [InlineData("Stores what the visitor has put into the basket")]
    public void OtherWordsAreNoHeaders(string line) => Assert.InRange(HeaderWords.Strength(line), 0, 0.3);

    [Theory]
    [InlineData(nameof(Column.Name), 0.015)]
    [InlineData(nameof(Column.Description), 0.03)]
    [InlineData(nameof(Column.Retention), 0.02)]
    public void CellsOfTheDatabaseAreSeldomHeaders(string column, double most)
    {
        var cells = OpenCookieDatabase.Cells(Enum.Parse<Column>(column));
        Assert.InRange((double)cells.Count(cell => HeaderWords.Strength(cell) > 0.5) / cells.Count, 0, most);
    }

    [Fact]
    public void StrengthsFallFromOneToNothing() => Laws.Check(
        VocabularyTexts.OfTheField,
        text =>
        {
            var strengths = HeaderWords.Match(text).Select(match => match.Strength).ToList();
            Assert.All(strengths, strength => Assert.InRange(strength, 0, 1));
            Assert.Equal(strengths.OrderDescending(), strengths);
        },
        maxTest: 2000);
}
