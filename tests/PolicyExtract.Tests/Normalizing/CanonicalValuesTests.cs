using PolicyExtract.Model;
using Xunit;

namespace PolicyExtract.Tests.Normalizing;

public sealed class CanonicalValuesTests
{
    [Fact]
    public void WhatIsNotStatedIsNotDeclared()
    {
        var cookie = Cookie("Cookie name|Provider|Duration", "basket_id|-|n/a");
        Assert.Equal(new DeclaredWords(Name: "basket_id"), cookie.Declared);
        Assert.Equal(RetentionKind.NotDeclared, cookie.Duration.Kind);
        Assert.Equal(StorageKind.HttpCookie, cookie.Storage);
        Assert.Equal([CookieField.Storage], cookie.Inferred);
    }

    [Fact]
    public void ADurationKeepsItsUnit() =>
        Assert.Equal("P13M", Cookie("Cookie name|Duration", "basket_id|13 months").Duration.Iso);

    [Fact]
    public void ABareNumberCountsInTheUnitOfItsHeader() =>
        Assert.Equal("P14D", Cookie("Cookie name|Duration (days)", "basket_id|14").Duration.Iso);

    [Fact]
    public void OneCellMayStatePartyAndDuration()
    {
        var cookie = Cookie("Name|Service|Purpose|Cookie type and duration", "basket_id|Shop|Remembers what you put into the basket|First-party persistent cookie, 1 month");
        Assert.Equal((CookieParty.First, "First-party"), (cookie.Party!.Value, cookie.Declared.Party));
        Assert.Equal("P1M", cookie.Duration.Iso);
        Assert.Equal("First-party persistent cookie, 1 month", cookie.Declared.Duration);
    }

    [Fact]
    public void OneCellMayStatePartyProviderStorageAndDuration()
    {
        var cookie = Cookie("Name|Details|Description", "panel_open|Third party (Hotjar), local storage, 30 days|Remembers which panels are open");
        Assert.Equal((CookieParty.Third, "hotjar", StorageKind.LocalStorage), (cookie.Party!.Value, cookie.ProviderId, cookie.Storage));
        Assert.Equal(("Third party", "Hotjar", "local storage"), (cookie.Declared.Party, cookie.Declared.Provider, cookie.Declared.Storage));
        Assert.Equal("P30D", cookie.Duration.Iso);
    }

    [Fact]
    public void ANumberBehindThePartyIsNoPartOfIt() =>
        Assert.Equal("First-Party-Cookie", Cookie("Name|Art und Dauer", "basket_id|First-Party-Cookie, 30 Tage").Declared.Party);

    [Theory]
    [InlineData("Trackers: Hotjar Ltd.", "Hotjar Ltd.")]
    [InlineData("2.3 Hotjar", "Hotjar")]
    [InlineData("Provider: Ahorn Kaffee, Linz", "Ahorn Kaffee, Linz")]
    [InlineData("Anbieter: Ahorn Kaffee", "Ahorn Kaffee")]
    public void AHeadingNamesTheProvider(string heading, string provider)
    {
        var cookie = Assert.Single(new PolicyBuilder().Heading(3, heading).Table("Name|Duration", "_visit_no|3 months").Inventory().Cookies);
        Assert.Equal(provider, cookie.Declared.Provider);
    }

    [Theory]
    [InlineData("owned by Hotjar", "Hotjar")]
    [InlineData("Déposé par Hotjar", "Hotjar")]
    [InlineData("Owned by nobody in particular", "Owned by nobody in particular")]
    public void AHeadersWordsBeforeAKnownProviderAreNoPartOfIt(string cell, string provider) =>
        Assert.Equal(provider, Cookie("Name|Provider|Duration", $"_visit_no|{cell}|3 months").Declared.Provider);

    [Fact]
    public void WhatALabelLeftBeforeItsValueIsNoPartOfIt()
    {
        var declared = Cookie("Name|Zweck|Dauer|Typ", "_visit_no|[x2] Zählt Besuche|: 3 Monate|: HTTP-Cookie").Declared;
        Assert.Equal(("Zählt Besuche", "3 Monate", "HTTP-Cookie"), (declared.Purpose, declared.Duration, declared.Storage));
    }

    [Theory]
    [InlineData("Pixel de suivi")]
    [InlineData("Pixel Tracker")]
    public void ATrackingPixelIsAStorageAndNoCategory(string storage)
    {
        var cookie = Under("Statistics", "Name|Type|Duration", $"_visit_no|{storage}|Session");
        Assert.Equal((StorageKind.Pixel, "Statistics"), (cookie.Storage, cookie.Declared.Category));
    }

    [Fact]
    public void AHostIsNoStorage() =>
        Assert.Null(Under("pay.app.teahouse.example", "Name|Duration", "_visit_no|1 day").Declared.Storage);

    [Fact]
    public void YearsAndDaysOfOneCookieAreOneLifetime() =>
        Assert.Equal("P1Y24D", Cookie("Name|Expiry", "basket_id|1 year, 24 days").Duration.Iso);

    [Theory]
    [InlineData("_visit_no|Counts how often you were here today|1 year|")]
    [InlineData("_visit_no||1 year|Counts how often you were here today")]
    public void ARowIsPutRightWhoseCellsStandBesideTheirColumns(string row)
    {
        var cookies = new PolicyBuilder()
            .Table("Name|Provider|Purpose|Duration", "basket_id|Fernhill|Remembers what you put into the basket|2 days", row)
            .Inventory().Cookies;
        Assert.Equal(("Counts how often you were here today", "P1Y"), (cookies[1].Purpose, cookies[1].Duration.Iso));
        Assert.Null(cookies[1].Declared.Provider);
        Assert.Equal([[], ["shifted-cells"]], cookies.Select(cookie => cookie.Repairs));
    }

    [Fact]
    public void AUnitIsNoStorage()
    {
        var cookie = Cookie("Name|Zweck|Ablauf", "basket_id|Merkt sich, was im Warenkorb liegt|1 Tag");
        Assert.Null(cookie.Declared.Storage);
        Assert.Equal((StorageKind.HttpCookie, "P1D"), (cookie.Storage, cookie.Duration.Iso));
    }

    [Theory]
    [InlineData("Third party?|Provider", "Yes|Hotjar", CookieParty.Third, "hotjar")]
    [InlineData("Drittanbieter", "Ja", CookieParty.Third, null)]
    [InlineData("Propia", "Sí", CookieParty.First, null)]
    public void AYesUnderAPartyMeansIt(string headers, string cells, CookieParty party, string? provider)
    {
        var cookie = Cookie($"Name|{headers}|Purpose", $"basket_id|{cells}|Remembers what you put into the basket");
        Assert.Equal((party, provider), (cookie.Party, cookie.ProviderId));
    }

    [Fact]
    public void AProductNamedOverATableIsNoStorage()
    {
        var cookie = Assert.Single(new PolicyBuilder().Heading(2, "Meta Pixel").Table("Name|Duration", "_visit_no|3 months").Inventory().Cookies);
        Assert.Equal(("meta", StorageKind.HttpCookie), (cookie.ProviderId, cookie.Storage));
    }

    [Fact]
    public void OneCellMayStateStorageAndCategory()
    {
        var cookie = Cookie("Name|Purpose|Type|Duration", "basket_id|Remembers what you put into the basket|HTTP (essential)|1 day");
        Assert.Equal((StorageKind.HttpCookie, CookieCategory.Necessary), (cookie.Storage, cookie.Category!.Value));
        Assert.Equal("essential", cookie.Declared.Category);
    }

    [Fact]
    public void AStorageInPlaceOfADurationIsTheStorage()
    {
        var cookies = new PolicyBuilder()
            .Table("Name|Retention period|Purpose", "basket_id|2 days|Remembers what you put into the basket", "panel_open|local storage|Remembers which panels are open")
            .Inventory().Cookies;
        Assert.Equal(StorageKind.LocalStorage, cookies[1].Storage);
        Assert.Null(cookies[1].Declared.Duration);
    }

    [Theory]
    [InlineData("shop.fernhill.example", CookieParty.First)]
    [InlineData(".fernhill.example", CookieParty.First)]
    [InlineData("tracker.example.net", CookieParty.Third)]
    public void ThePartyIsInferredFromTheHost(string domain, CookieParty party)
    {
        var cookie = Assert.Single(new PolicyBuilder { Facts = new(Url: "https://www.fernhill.example/cookies") }
            .Table("Cookie name|Domain|Duration", $"basket_id|{domain}|2 days").Inventory().Cookies);
        Assert.Equal(party, cookie.Party);
        Assert.Contains(CookieField.Party, cookie.Inferred);
        Assert.Null(cookie.Declared.Party);
    }

    [Fact]
    public void CorporateFormsFoldIntoOneProvider() =>
        Assert.Equal("google", Cookie("Cookie name|Provider|Duration", "_ga|Google Ireland Limited|2 years").ProviderId);

    [Fact]
    public void AProviderCalledOwnIsNoCompanyButTheFirstParty()
    {
        var cookie = Cookie("Nazwa|Dostawca|Cel|Okres ważności", "sesja_id|własny|Utrzymuje sesję użytkownika|2 dni");
        Assert.Equal(("własny", null, CookieParty.First), (cookie.Declared.Provider, cookie.ProviderId, cookie.Party!.Value));
    }

    [Theory]
    [InlineData("柳ベーカリー", "柳ベーカリー")]
    [InlineData("柳树 面包店", "柳树-面包店")]
    [InlineData("柳树科技有限公司", "柳树科技")]
    [InlineData("ООО «Ива»", "ива")]
    [InlineData("Willow Bakery Ltd", "willow-bakery")]
    public void TheSlugOfAnUnknownProviderKeepsItsWords(string words, string slug) =>
        Assert.Equal(slug, Cookie("Cookie name|Provider|Duration", $"basket_id|{words}|2 days").ProviderId);

    [Fact]
    public void APlainHeaderForPurposesIsBelievedWhateverStandsBelowIt()
    {
        var cookie = Cookie("Cookie name|Purpose|Duration", "basket_id|Authentication.|Session");
        Assert.Equal(("Authentication.", null), (cookie.Purpose, cookie.Declared.Category));
        Assert.Equal("Sessione", Cookie("Cookie|Finalità|Durata", "JSESSIONID|Sessione|Sessione").Purpose);
    }

    [Fact]
    public void AnAddressIsNoPurpose() =>
        Assert.Equal(
            [new ExtraColumn("Privacy policy", "https://tracker.example/a/long/way/to/privacy")],
            Cookie("Cookie name|Duration|Privacy policy", "basket_id|2 days|https://tracker.example/a/long/way/to/privacy").Extra);

    [Fact]
    public void PendingPurposesAreNoCategory()
    {
        var cookie = Assert.Single(new PolicyBuilder().Heading(2, "Necessary cookies")
            .Table("Name||Type|Duration", "basket_id|Pending|HTTP|1 day").Inventory().Cookies);
        Assert.Equal(CookieCategory.Necessary, cookie.Category);
    }

    [Fact]
    public void LinksOfARowAreKeptWithWhatTheyLeadTo()
    {
        var builder = new PolicyBuilder();
        var link = new TextFragment("Privacy notice", new SourceLocation(1, 14, 1), Href: "https://tracker.example/privacy");
        var script = link with { Href = "javascript:void(0)" };
        var rows = new GridCell[][]
        {
            [builder.Cell("Cookie name"), builder.Cell("Duration"), builder.Cell("More")],
            [builder.Cell("basket_id"), builder.Cell("2 days"), new(new InlineText([link, script]))],
        };
        var cookie = Assert.Single(builder.Block(new TableBlock(new TableGrid(rows, 1), "html-table")).Inventory().Cookies);
        Assert.Equal([new CookieLink("privacy", "https://tracker.example/privacy")], cookie.Links);
    }

    [Fact]
    public void APatternHasItsGlob()
    {
        var cookie = Cookie("Cookie name|Duration", "_ga_<container-id>|2 years");
        Assert.Equal((NameKind.Pattern, "_ga_*"), (cookie.NameKind, cookie.NamePattern));
    }

    [Fact]
    public void TheEvidenceTellsTableRowAndLines()
    {
        var evidence = new PolicyBuilder().Heading(1, "Cookies").Table("Cookie name|Duration", "basket_id|2 days", "_visit_no|1 year").Inventory().Cookies[1].Evidence;
        Assert.Equal((0, 1, 6, 7), (evidence.Table!.Value, evidence.Row!.Value, evidence.Line, evidence.EndLine));
    }

    [Fact]
    public void DoubtAboutTheGridIsDoubtAboutTheRecord()
    {
        var table = (TableBlock)new PolicyBuilder().Table("Cookie name|Duration", "basket_id|2 days").Document().Blocks[0];
        var sure = Assert.Single(new PolicyBuilder().Block(table).Inventory().Cookies);
        var unsure = new PolicyBuilder().Block(table with { Confidence = 0.4 }).Inventory();
        Assert.True(Assert.Single(unsure.Cookies).Confidence < sure.Confidence);
        Assert.Equal(InventoryStatus.Doubtful, unsure.Status);
    }

    private static CookieRecord Cookie(string header, string row) => Assert.Single(new PolicyBuilder().Table(header, row).Inventory().Cookies);

    private static CookieRecord Under(string heading, string header, string row) =>
        Assert.Single(new PolicyBuilder().Heading(2, heading).Table(header, row).Inventory().Cookies);
}
