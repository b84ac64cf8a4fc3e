using PolicyExtract.Vocabulary;
using Xunit;

namespace PolicyExtract.Tests.Vocabulary;

public sealed class NameLikelihoodTests
{
    [Theory]
    [InlineData("_ga")]
    [InlineData("_ga, _gid")]
    [InlineData("_ga (_ga_X, _ga_Y)")]
    [InlineData("PHPSESSID")]
    [InlineData("csrftoken")]
    [InlineData("XSRF-TOKEN")]
    [InlineData("cookiePreferences")]
    [InlineData("ASP.NET_SessionId")]
    [InlineData("pagead/1p-user-list/#")]
    [InlineData("rc::a")]
    [InlineData("connect.sid")]
    [InlineData("wp-settings-*")]
    [InlineData("_seen_{product ID}")]
    [InlineData("euconsent-v2")]
    [InlineData("CookieConsent")]
    public void NamesAreLikely(string text) => Assert.InRange(NameGrammar.Likelihood(text), 0.75, 1);

    [Theory]
    [InlineData("language")]
    [InlineData("theme")]
    [InlineData("basket")]
    [InlineData("wishlist")]
    public void PlainWordsAreUndecided(string text) => Assert.InRange(NameGrammar.Likelihood(text), 0.3, 0.4);

    [Theory]
    [InlineData("Contact")]
    [InlineData("Name")]
    [InlineData("OFFERTE AANVRAAG")]
    [InlineData("PRIVACY POLICY")]
    [InlineData("Functional Cookies")]
    [InlineData("YouTube")]
    [InlineData("JavaScript")]
    [InlineData("iPhone")]
    [InlineData("third-party")]
    [InlineData("opt-out")]
    [InlineData("e-mail")]
    [InlineData("and/or")]
    [InlineData("2016/679")]
    [InlineData("D.Lgs.")]
    [InlineData("5.")]
    [InlineData("2 years")]
    [InlineData("24h")]
    [InlineData("[Cookies")]
    [InlineData("(o")]
    [InlineData("et")]
    [InlineData("→")]
    [InlineData("<td>")]
    [InlineData("class=\"name\"")]
    [InlineData("www.shop.example")]
    [InlineData(".shop.example.com")]
    [InlineData("policy.pdf")]
    [InlineData("privacy@shop.example")]
    [InlineData("DE123456789")]
    [InlineData("ISO27001")]
    [InlineData("[#BANNER_TITLE#]")]
    [InlineData("{{cookie_name}}")]
    [InlineData("NamePurposeDuration")]
    [InlineData("Used to tell visitors apart")]
    [InlineData("This cookie, set by us, keeps your language")]
    public void OtherWordsAreUnlikely(string text) => Assert.InRange(NameGrammar.Likelihood(text), 0, 0.199);

    [Fact]
    public void ANoteTakesLittleAway() => Assert.InRange(NameGrammar.Likelihood("PHPSESSID (if active)"), 0.5, 0.9);

    [Fact]
    public void LongProseWithOneNameIsUnlikely() =>
        Assert.InRange(NameGrammar.Likelihood(
            "The cookie _ga is set when you come to our site and tells visitors apart from each other for statistics"), 0, 0.2);
}
