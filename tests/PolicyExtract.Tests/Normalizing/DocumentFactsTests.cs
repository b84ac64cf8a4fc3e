using PolicyExtract.Model;
using Xunit;

namespace PolicyExtract.Tests.Normalizing;

public sealed class DocumentFactsTests
{
    [Theory]
    [InlineData("What cookies are used on the <https://data.fernhill.example> platform", "data.fernhill.example")]
    [InlineData("This cookie policy applies to the website www.fernhill.example.", "www.fernhill.example")]
    [InlineData("Diese Richtlinie gilt für die Webseite fernhill.example und alle ihre Seiten.", "fernhill.example")]
    [InlineData("本政策适用于网站www.fernhill.example。", "www.fernhill.example")]
    [InlineData("Web www.fernhill.example používá tyto cookies.", "www.fernhill.example")]
    [InlineData("Η πολιτική αφορά τον ιστότοπο www.fernhill.example.", "www.fernhill.example")]
    [InlineData("यह नीति वेबसाइट www.fernhill.example के लिए है।", "www.fernhill.example")]
    [InlineData("Politica privește cookie-urile de pe site-ul www.fernhill.example.", "www.fernhill.example")]
    public void ThePlatformIsTheSiteThatTheTextSpeaksOf(string text, string platform) =>
        Assert.Equal(platform, new PolicyBuilder().Heading(1, "Cookies").Paragraph(text).Inventory("elsewhere").Platform);

    [Fact]
    public void ThePagesAddressGoesBeforeItsText() =>
        Assert.Equal(
            "www.fernhill.example",
            new PolicyBuilder { Facts = new(Url: "https://www.fernhill.example/cookies") }.Paragraph("Our website is other.example.").Inventory().Platform);

    [Theory]
    [InlineData("Write to privacy@fernhill.example about cookies.", "fernhill.example")]
    [InlineData("Mail us: info@fernhill.example. Google explains at www.google.com/policies, browsers at support.mozilla.org.", "fernhill.example")]
    [InlineData("Write to one@fernhill.example or two@oakleaf.example.", "input")]
    [InlineData("Google Analytics is explained at www.google-analytics.com.", "input")]
    public void TheSiteThatIsNamedMostGoesBeforeThePath(string text, string platform) =>
        Assert.Equal(platform, new PolicyBuilder { Path = "input/page.html" }.Paragraph(text).Inventory().Platform ?? "input");

    [Theory]
    [InlineData("en", "de")]
    [InlineData("de-AT", "de-AT")]
    [InlineData("xx", "xx")]
    [InlineData(null, "de")]
    public void TheTextIsBelievedAgainstATemplatesLanguage(string? declared, string language) =>
        Assert.Equal(language, new PolicyBuilder { Facts = new(Language: declared) }
            .Paragraph("Wir verwenden auf dieser Seite Cookies, und wir sagen Ihnen hier, welche das sind, wofür wir sie brauchen und wie lange sie auf "
                + "Ihrem Gerät bleiben. Sie können uns jederzeit sagen, dass Sie das nicht mehr wollen, und wir werden sie dann nicht mehr setzen.")
            .Inventory().Language);

    [Theory]
    [InlineData("policies/fernhill.html", "fernhill")]
    [InlineData("policies/fernhill/input.html", "fernhill")]
    [InlineData("cookies.html", null)]
    [InlineData("-", null)]
    public void WithoutAnyOtherWordThePathNamesThePlatform(string path, string? platform) =>
        Assert.Equal(platform, new PolicyBuilder { Path = path }.Paragraph("We use cookies.").Inventory().Platform);

    [Fact]
    public void TheCallerKnowsBetterThanThePath() =>
        Assert.Equal("fernhill", new PolicyBuilder().Paragraph("We use cookies.").Inventory("fernhill").Platform);

    [Fact]
    public void TheTitleIsTheHighestHeading() =>
        Assert.Equal("Cookies at Fernhill", new PolicyBuilder().Heading(2, "Menu").Heading(1, "Cookies at Fernhill").Inventory().Title);

    [Fact]
    public void APolicyWithoutListIsEmpty()
    {
        var inventory = new PolicyBuilder().Heading(1, "Cookie policy").Paragraph("We use cookies. A cookie is a small file.").Inventory();
        Assert.Equal(InventoryStatus.Empty, inventory.Status);
        Assert.Contains(inventory.Diagnostics, diagnostic => diagnostic.Id == "PX305");
    }

    [Fact]
    public void APageAboutSomethingElseIsNoPolicy()
    {
        var inventory = new PolicyBuilder().Heading(1, "Log in").Paragraph("Please enable JavaScript and cookies to continue.").Inventory();
        Assert.Equal(InventoryStatus.NotACookiePolicy, inventory.Status);
        Assert.Contains(inventory.Diagnostics, diagnostic => diagnostic.Id == "PX306");
    }

    [Fact]
    public void WhatCouldNotBeReadHasFailed()
    {
        var source = new SourceFacts("a.pdf", "", "application/pdf", null, 0);
        var inventory = PolicyExtract.Normalizing.DocumentToInventory.Normalize(
            ExtractedDocument.Failed(source, Diagnostics.EmptyDocument()), null, TestContext.Current.CancellationToken);
        Assert.Equal(InventoryStatus.Failed, inventory.Status);
    }

    [Fact]
    public void ATableRepeatedForSmallScreensCountsOnce()
    {
        var inventory = new PolicyBuilder().Table("Cookie name|Duration", "basket_id|2 days").Table("Cookie name|Duration", "basket_id|2 days").Inventory();
        Assert.Single(inventory.Cookies);
        Assert.Contains(inventory.Diagnostics, diagnostic => diagnostic.Id == "PX302");
    }
}
