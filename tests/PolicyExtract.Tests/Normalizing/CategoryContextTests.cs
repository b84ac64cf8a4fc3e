using PolicyExtract.Model;
using Xunit;

namespace PolicyExtract.Tests.Normalizing;

public sealed class CategoryContextTests
{
    private const string Header = "Cookie name|Purpose|Duration";
    private const string Basket = "basket_id|Remembers what you put into the basket|2 days";
    private const string Visits = "_visit_no|Counts how often you were here|1 year";

    [Fact]
    public void TheNearestHeadingThatNamesACategoryHolds()
    {
        var cookies = new PolicyBuilder()
            .Heading(1, "Cookie policy")
            .Heading(2, "1. Strictly necessary cookies").Paragraph("We need them.").Table(Header, Basket)
            .Heading(2, "2. Statistics cookies (1)").Heading(3, "Our list").Table(Header, Visits)
            .Inventory().Cookies;
        Assert.Equal(["Strictly necessary cookies", "Statistics cookies"], cookies.Select(cookie => cookie.Declared.Category));
        Assert.Equal([CookieCategory.Necessary, CookieCategory.Analytics], cookies.Select(cookie => cookie.Category));
    }

    [Theory]
    [InlineData("Pinterest", "Pinterest")]
    [InlineData("Pinterest: more on its site", null)]
    public void ATitleOverAHeadingHeadsItsGroup(string line, string? provider)
    {
        var policy = new PolicyBuilder().Heading(2, "Partners").Heading(Heading.UnmarkedLevel, line);
        var cookie = Assert.Single(policy.Heading(2, "Our list").Table(Header, Visits).Inventory().Cookies);
        Assert.Equal(provider, cookie.Provider);
    }

    [Theory]
    [InlineData("Marketing-Cookies", CookieCategory.Marketing)]
    [InlineData("Cookies analytiques", CookieCategory.Analytics)]
    [InlineData("Cookies de preferencias", CookieCategory.Preferences)]
    [InlineData("Cookie tecnici", CookieCategory.Necessary)]
    [InlineData("Niezbędne pliki cookie", CookieCategory.Necessary)]
    [InlineData("Nødvendige cookies", CookieCategory.Necessary)]
    [InlineData("Analyseinformasjonskapsler", CookieCategory.Analytics)]
    [InlineData("Kohdennusevästeet", CookieCategory.Marketing)]
    [InlineData("Mieltymysevästeet", CookieCategory.Preferences)]
    [InlineData("Файли cookie ефективності", CookieCategory.Analytics)]
    [InlineData("Teljesítményt javító sütik", CookieCategory.Analytics)]
    [InlineData("Cookies de mesure de l'efficacité des campagnes", CookieCategory.Marketing)]
    public void ALineAloneIsAHeading(string line, CookieCategory category)
    {
        var cookie = Assert.Single(new PolicyBuilder().Lines("Acme", "", line, "").Table(Header, Basket).Inventory().Cookies);
        Assert.Equal((line, category), (cookie.Declared.Category, cookie.Category!.Value));
    }

    [Fact]
    public void AHeadingOfTheSameLevelEndsTheOneBefore()
    {
        var cookies = new PolicyBuilder()
            .Heading(2, "Marketing cookies").Table(Header, Basket)
            .Heading(2, "Our shop").Table(Header, Visits)
            .Inventory().Cookies;
        Assert.Null(cookies[1].Declared.Category);
    }

    [Fact]
    public void ItemsThatExplainTheCategoriesStandOverNothing() =>
        Assert.Null(Assert.Single(new PolicyBuilder()
            .Item("Necessary cookies").Item("Analytics cookies").Item("Marketing cookies")
            .Paragraph("These are the cookies that we use:").Table(Header, Basket)
            .Inventory().Cookies).Declared.Category);

    [Fact]
    public void TheWordsThatAParagraphSetsOffAreItsHeading()
    {
        var cookies = new PolicyBuilder()
            .Paragraph("We cannot do without these, as the pages would not work at all.", "Technically required cookies.").Table(Header, Basket)
            .Paragraph("They tell us how many people read which pages of our site.", "Analytics.").Table(Header, Visits)
            .Inventory().Cookies;
        Assert.Equal(["Technically required cookies.", "Analytics."], cookies.Select(cookie => cookie.Declared.Category));
    }

    [Fact]
    public void ARowThatSpansTheTableHoldsForTheRowsBelow()
    {
        var cookies = new PolicyBuilder()
            .Table(Header, "Necessary||", Basket, "Analytics||", Visits)
            .Inventory().Cookies;
        Assert.Equal(["Necessary", "Analytics"], cookies.Select(cookie => cookie.Declared.Category));
    }

    [Fact]
    public void AColumnGoesBeforeAHeading()
    {
        var cookie = Assert.Single(new PolicyBuilder()
            .Heading(2, "Marketing cookies").Table("Cookie name|Category|Duration", "basket_id|Necessary|2 days").Inventory().Cookies);
        Assert.Equal("Necessary", cookie.Declared.Category);
    }

    [Fact]
    public void AYesUnderACategoryMeansIt()
    {
        var cookies = new PolicyBuilder()
            .Table("Cookie name|Strictly necessary|Duration", "basket_id|Yes|2 days", "_visit_no|No|1 year").Inventory().Cookies;
        Assert.Equal([CookieCategory.Necessary, null], cookies.Select(cookie => cookie.Category));
        Assert.All(cookies, cookie => Assert.Equal("Strictly necessary", Assert.Single(cookie.Extra).Header));
    }

    [Fact]
    public void FunctionalIsPreferencesBesideNecessary()
    {
        var cookies = new PolicyBuilder()
            .Heading(2, "Necessary cookies").Table(Header, Basket).Heading(2, "Functional cookies").Table(Header, Visits).Inventory().Cookies;
        Assert.Equal(CookieCategory.Preferences, cookies[1].Category);
        Assert.Empty(cookies[1].Warnings);
    }

    [Fact]
    public void FunctionalIsNecessaryWhereNoConsentIsAsked()
    {
        var cookie = Assert.Single(new PolicyBuilder()
            .Heading(2, "Functional cookies").Paragraph("They are always active and cannot be switched off in our systems, since the pages need them.")
            .Table(Header, Basket).Inventory().Cookies);
        Assert.Equal(CookieCategory.Necessary, cookie.Category);
    }

    [Fact]
    public void FunctionalAloneStaysOpenAndIsTold()
    {
        var inventory = new PolicyBuilder().Heading(2, "Functional cookies").Table(Header, Basket).Inventory();
        Assert.Equal(["PX304"], Assert.Single(inventory.Cookies).Warnings);
        Assert.Single(inventory.Diagnostics, diagnostic => diagnostic.Id == "PX304");
    }

    [Fact]
    public void ACategoryThatThePurposeBeginsWithIsInferred()
    {
        var cookie = Assert.Single(new PolicyBuilder()
            .Table("Cookie name|Purpose", "_visit_no|Analytics (counts how often you were here)").Inventory().Cookies);
        Assert.Equal(CookieCategory.Analytics, cookie.Category);
        Assert.Null(cookie.Declared.Category);
        Assert.Contains(CookieField.Category, cookie.Inferred);
    }

    [Fact]
    public void TheProviderStandsOverItsList()
    {
        var cookies = new PolicyBuilder()
            .Heading(2, "Analytics cookies").Heading(3, "Google Analytics").Table(Header, Visits).Heading(3, "Hotjar").Table(Header, Basket)
            .Inventory().Cookies;
        Assert.Equal(["Google Analytics", "Hotjar"], cookies.Select(cookie => cookie.Provider));
        Assert.All(cookies, cookie => Assert.Equal("Analytics cookies", cookie.Declared.Category));
    }

    [Theory]
    [InlineData("Les cookies que nous utilisons sur ce site sont les suivants :")]
    [InlineData("La libreria usa questi cookie sul proprio sito.")]
    [InlineData("We use cookies on our own shop.")]
    public void WhoIsSpokenOfInASentenceIsNoParty(string sentence) =>
        Assert.Null(Assert.Single(new PolicyBuilder().Paragraph(sentence).Table(Header, Basket).Inventory().Cookies).Party);

    [Theory]
    [InlineData("We use the following third-party cookies:", CookieParty.Third)]
    [InlineData("Utilizamos las siguientes cookies de terceros:", CookieParty.Third)]
    [InlineData("Utilizziamo i seguenti cookie di terze parti.", CookieParty.Third)]
    public void APartyBesideCookiesHoldsForTheList(string sentence, CookieParty party) =>
        Assert.Equal(party, Assert.Single(new PolicyBuilder().Paragraph(sentence).Table(Header, Basket).Inventory().Cookies).Party);

    [Fact]
    public void WhatNeedsConsentIsAnotherCategoryEvenWithoutAWordForCookies() =>
        Assert.Equal(
            "Pozostałe (wymagana jest zgoda)",
            Assert.Single(new PolicyBuilder().Heading(2, "Niezbędne").Table(Header, Visits).Heading(2, "Pozostałe (wymagana jest zgoda)")
                .Table(Header, Basket).Inventory().Cookies, cookie => cookie.Name == "basket_id").Declared.Category);

    [Fact]
    public void OptionalBesideACategoryIsOneToo() =>
        Assert.Equal(
            ["Technické (nezbytné)", "Volitelné"],
            new PolicyBuilder().Heading(2, "Technické (nezbytné)").Table(Header, Basket).Heading(2, "Volitelné").Table(Header, Visits)
                .Inventory().Cookies.Select(cookie => cookie.Declared.Category));

    [Fact]
    public void PartyAndStorageStandOverTheirLists()
    {
        var cookies = new PolicyBuilder()
            .Heading(2, "Third-party cookies").Table(Header, Visits).Heading(2, "Local storage").Table(Header, Basket).Inventory().Cookies;
        Assert.Equal((CookieParty.Third, "Third-party"), (cookies[0].Party!.Value, cookies[0].Declared.Party));
        Assert.Equal((StorageKind.LocalStorage, "Local storage"), (cookies[1].Storage, cookies[1].Declared.Storage));
        Assert.Null(cookies[1].Party);
    }

    [Theory]
    [InlineData("Notwendig 4\nDiese Cookies braucht unser Laden, damit ein Korb nicht verloren geht.", "Notwendig")]
    [InlineData("□ Statistiques 12\n[x]\nNous comptons les lecteurs de nos pages.", "Statistiques")]
    [InlineData("Välttämättömät\n3\nIlman näitä kauppa ei toimi.", "Välttämättömät")]
    [InlineData("Marketing Always active\nAdverts for our own tea.", "Marketing")]
    [InlineData("NécessaireToujours actif\nSans eux, rien ne marche.", "Nécessaire")]
    public void ALineOfItsOwnHeadsItsParagraph(string paragraph, string category) =>
        Assert.Equal(category, Assert.Single(Under(paragraph).Cookies).Declared.Category);

    [Theory]
    [InlineData("Hotjar\n2\nLearn more about this provider", "Hotjar")]
    [InlineData("o Cookiebot\n1\nErfahren Sie mehr über diesen Anbieter", "Cookiebot")]
    [InlineData("Vimeo\nStatistik\nWir zeigen damit Filme", "Vimeo")]
    [InlineData("□ www.teahouse.example\n2", "www.teahouse.example")]
    public void AProviderInALineOfItsOwnHeadsItsParagraph(string paragraph, string provider) =>
        Assert.Equal(provider, Assert.Single(Under(paragraph).Cookies).Provider);

    [Theory]
    [InlineData("The pages that we count are those which are read by means of the tool of our partners\nHotjar\nand nothing else.")]
    [InlineData("Wir zählen mit\nMatomo\nund sonst nichts.")]
    public void AWrappedLineHeadsNothing(string paragraph) => Assert.Null(Assert.Single(Under(paragraph).Cookies).Provider);

    [Fact]
    public void AServiceThatNobodyKnowsEndsTheProviderBefore()
    {
        var builder = new PolicyBuilder();
        var cookies = builder
            .Block(new Paragraph(builder.Cell("Hotjar\nStatistik").Content)).Table(Header, Visits)
            .Block(new Paragraph(builder.Cell("Teehaus\nFunktional").Content)).Table(Header, Basket)
            .Inventory().Cookies;
        Assert.Equal(["Hotjar", null], cookies.Select(cookie => cookie.Provider));
    }

    [Theory]
    [InlineData("Cookie settings")]
    [InlineData("Paramètres des cookies [close]")]
    [InlineData("Cookie-Einstellungen")]
    public void TheChoiceOfCookiesIsNoCategory(string title) =>
        Assert.Null(Assert.Single(new PolicyBuilder().Heading(2, title).Table(Header, Basket).Inventory().Cookies).Declared.Category);

    [Theory]
    [InlineData("_visit_first")]
    [InlineData("Our cookies for visits:")]
    public void ANameOrAnAnnouncementEndsNoCategory(string item) =>
        Assert.All(
            new PolicyBuilder().Item("Analytics cookies").Table(Header, Visits).Item(item).Table(Header, Basket).Inventory().Cookies,
            cookie => Assert.Equal("Analytics cookies", cookie.Declared.Category));

    private static CookieInventory Under(string paragraph)
    {
        var builder = new PolicyBuilder();
        return builder.Block(new Paragraph(builder.Cell(paragraph).Content)).Table(Header, Basket).Inventory();
    }

    [Theory]
    [InlineData("Google Analytics", null, "Google Analytics")]
    [InlineData("Analytics cookies", "Analytics cookies", null)]
    public void ARowOfATitleStandsOverThoseBelow(string title, string? category, string? provider)
    {
        var record = Assert.Single(new PolicyBuilder().Table(Header, $"{title}||", Visits).Inventory().Cookies);
        Assert.Equal((category, provider), (record.Declared.Category, record.Declared.Provider));
    }
}
