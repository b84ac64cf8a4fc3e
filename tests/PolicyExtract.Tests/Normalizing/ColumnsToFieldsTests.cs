using PolicyExtract.Model;
using Xunit;

namespace PolicyExtract.Tests.Normalizing;

public sealed class ColumnsToFieldsTests
{
    [Theory]
    [InlineData("Cookie|Provider|Purpose|Expiry", "basket_id|Fernhill Ltd|Remembers what you put into the basket|2 days", "Name Provider Purpose Duration")]
    [InlineData("Name|Anbieter|Zweck|Ablauf", "korb_id|Waldblick GmbH|Merkt sich den Inhalt des Warenkorbs|2 Tage", "Name Provider Purpose Duration")]
    [InlineData("Nom|Fournisseur|Finalité|Durée", "panier_id|Bellerive SAS|Mémorise le contenu de votre panier|13 mois", "Name Provider Purpose Duration")]
    [InlineData("Nombre|Proveedor|Finalidad|Caducidad", "cesta_id|Monteazul S.L.|Recuerda el contenido de la cesta de la compra|Sesión", "Name Provider Purpose Duration")]
    [InlineData("Nome|Fornitore|Finalità|Scadenza", "carrello_id|Lagoverde S.r.l.|Ricorda il contenuto del carrello degli acquisti|1 anno", "Name Provider Purpose Duration")]
    [InlineData("Naam|Aanbieder|Doel|Bewaartermijn", "mand_id|Duinzicht B.V.|Onthoudt de inhoud van de winkelwagen|1 jaar", "Name Provider Purpose Duration")]
    [InlineData("Nazwa|Dostawca|Cel|Okres przechowywania", "koszyk_id|Zielona Sp. z o.o.|Zapamiętuje zawartość koszyka zakupów|2 lata", "Name Provider Purpose Duration")]
    [InlineData("Navn|Udbyder|Formål|Udløb", "kurv_id|Strandvej ApS|Husker indholdet af indkøbskurven på siden|1 år", "Name Provider Purpose Duration")]
    public void PlainHeadersNameTheirFields(string header, string row, string fields) =>
        Assert.Equal(fields, Fields(header, row));

    [Theory]
    [InlineData("Cookie name|Type|Duration", "Necessary", "Name Category Duration")]
    [InlineData("Cookie name|Type|Duration", "HTTP Cookie", "Name Storage Duration")]
    [InlineData("Cookie name|Type|Duration", "First party", "Name Party Duration")]
    [InlineData("Cookie name|Origin|Duration", "shop.fernhill.example", "Name Domain Duration")]
    [InlineData("Cookie name|Origin|Duration", "Google Analytics", "Name Provider Duration")]
    [InlineData("Cookie name|Domain|Duration", "Hotjar", "Name Provider Duration")]
    public void ValuesDecideWhatAnOverloadedHeaderMeans(string header, string value, string fields) =>
        Assert.Equal(fields, Fields(header, $"basket_id|{value}|2 days", $"visit_no|{value}|1 year"));

    [Fact]
    public void HeadersInSwappedRolesAreReadByTheirValues() =>
        Assert.Equal(
            "Provider Name Purpose",
            Fields("Cookie|Name|Purpose", "Matomo|_pk_id|Tells visitors apart so that we can count them", "Matomo|_pk_ses|Keeps the data of the current visit together"));

    [Fact]
    public void WithoutHeaderTheValuesDecide()
    {
        var inventory = new PolicyBuilder()
            .Body("_ga|2 years|Tells visitors apart so that we can count them", "_gid|1 day|Tells visitors apart so that we can count them by day")
            .Inventory();
        Assert.Equal("Name Duration Purpose", Fields(inventory.Tables[0]));
        Assert.Equal(["_ga", "_gid"], inventory.Cookies.Select(cookie => cookie.Name));
    }

    [Fact]
    public void AHeaderInTheFirstBodyRowIsNoCookie()
    {
        var inventory = new PolicyBuilder()
            .Table("||", "Cookie name|Purpose|Expiry", "basket_id|Remembers what you put into the basket|2 days")
            .Inventory();
        Assert.Equal("basket_id", Assert.Single(inventory.Cookies).Name);
        Assert.Equal(["Cookie name", "Purpose", "Expiry"], inventory.Tables[0].Headers);
    }

    [Fact]
    public void DataInThePlaceOfTheHeaderIsData()
    {
        var inventory = new PolicyBuilder().Table("_ga|2 years", "_gid|1 day", "_gat|1 minute").Inventory();
        Assert.Equal(["_ga", "_gid", "_gat"], inventory.Cookies.Select(cookie => cookie.Name));
    }

    [Fact]
    public void AColumnWithoutFieldGoesToExtraUnderItsHeader()
    {
        var cookie = Assert.Single(new PolicyBuilder()
            .Table("Cookie name|Expiry|Legal basis", "basket_id|2 days|Art. 6(1)(b)")
            .Inventory().Cookies);
        Assert.Equal([new ExtraColumn("Legal basis", "Art. 6(1)(b)")], cookie.Extra);
    }

    [Fact]
    public void OfTwoColumnsOfPurposesTheSecondIsKeptInExtra()
    {
        var cookie = Assert.Single(new PolicyBuilder()
            .Table("Cookie name|Purpose|Description", "basket_id|Remembers what you put into the basket|Written when the first thing is put into it")
            .Inventory().Cookies);
        Assert.Equal("Remembers what you put into the basket", cookie.Purpose);
        Assert.Equal("Written when the first thing is put into it", Assert.Single(cookie.Extra).Text);
    }

    [Theory]
    [InlineData("Cookie name||Expiry", "basket_id|Remembers your basket|2 days", "Name Purpose Duration")]
    [InlineData("Назва||Термін дії", "basket_id|Зберігає товари в кошику|сеанс", "Name Purpose Duration")]
    public void ProseInTheOnlyColumnWithoutAHeaderIsThePurpose(string header, string row, string fields) =>
        Assert.Equal(fields, Fields(header, row));

    [Fact]
    public void APurposeMayStandBehindTheColumnThatItsHeaderIsOver() =>
        Assert.Equal(
            "Name Duration - Purpose",
            Fields(
                "Cookie name|Expiry|Purpose|",
                "basket_id|2 days||Remembers your basket",
                "_visit_no|1 year||Counts how often you were here"));

    private static string Fields(string header, params string[] rows) =>
        Fields(new PolicyBuilder().Table([header, .. rows]).Inventory().Tables[0]);

    private static string Fields(TableSummary table) =>
        string.Join(' ', table.Columns.Select(column => column.Field?.ToString() ?? "-"));
}
