using Xunit;

namespace PolicyExtract.Tests.Normalizing;

public sealed class CookieTableTestTests
{
    [Theory]
    [InlineData("Service|Purpose|Privacy policy", "Google Analytics|Counts the visits to our pages|policies.google.com/privacy", "Hotjar|Shows where visitors click|hotjar.com/privacy")]
    [InlineData("Name|Purpose|Privacy policy", "Google Analytics|Counts the visits to our pages|policies.google.com/privacy", "Meta Platforms|Shows our advertisements to you|facebook.com/privacy")]
    [InlineData("Browser|Link", "Google Chrome|support.google.com/chrome", "Mozilla Firefox|support.mozilla.org")]
    [InlineData("Category|Purpose|Placed by", "Strictly necessary|They make the pages work|Fernhill", "Marketing|They show you what you may like|Google, Meta")]
    [InlineData("Data|Legal basis", "E-mail address|Art. 6(1)(b) GDPR", "Postal address|Art. 6(1)(c) GDPR")]
    [InlineData("Cookie type|Description", "Session cookies|They are removed when you close the browser", "Persistent cookies|They stay until they expire")]
    [InlineData("Company|Domain", "Adform A/S|adform.net", "Criteo SA|criteo.com")]
    [InlineData("Anbieter|Zweck|Sitz", "Waldblick GmbH|Versand von Rechnungen|München", "Bergsee AG|Hosting unserer Seiten|Zürich")]
    public void DecoysGiveNoRecords(string header, string first, string second)
    {
        var inventory = new PolicyBuilder().Heading(1, "Cookie policy").Table(header, first, second).Inventory();
        Assert.Empty(inventory.Cookies);
        Assert.False(inventory.Tables[0].IsCookieTable);
    }

    [Theory]
    [InlineData("Cookie name|Purpose", "theme|Remembers whether you like it dark", "lang|Remembers your language")]
    [InlineData("Name|Purpose|Duration", "session|Keeps you logged in|1 hour", "consent|Remembers your choice|1 year")]
    [InlineData("Cookie|Beschreibung", "warenkorb|Merkt sich, was Sie kaufen wollen", "sprachwahl|Merkt sich die Sprache")]
    public void PlainWordsUnderAHeaderForCookiesAreNames(string header, string first, string second)
    {
        var inventory = new PolicyBuilder().Heading(1, "Cookies").Table(header, first, second).Inventory();
        Assert.Equal(2, inventory.Cookies.Count);
    }

    [Fact]
    public void ADecoyWithAColumnForNamesIsTold() =>
        Assert.Contains(
            new PolicyBuilder().Table("Name|Purpose", "Our weekly letter|News about what we do and sell", "Your own account|Ordering things in our shop").Inventory().Diagnostics,
            diagnostic => diagnostic.Id == "PX303");
}
