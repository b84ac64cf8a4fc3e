using PolicyExtract.Vocabulary;
using Xunit;
using Column = PolicyExtract.Tests.Vocabulary.OpenCookieDatabase.Column;

namespace PolicyExtract.Tests.Vocabulary;

public sealed class HostGrammarTests
{
    [Theory]
    [InlineData("shop.example", "shop.example")]
    [InlineData("WWW.Shop.Example", "www.shop.example")]
    [InlineData(".shop.example.com", "*.shop.example.com")]
    [InlineData("*.shop.example.com", "*.shop.example.com")]
    [InlineData("https://shop.example/path?x=1#top", "shop.example")]
    [InlineData("shop.example:8080", "shop.example")]
    [InlineData("shop.example/checkout", "shop.example")]
    [InlineData("bücher.example", "xn--bcher-kva.example")]
    [InlineData("a.example, b.example; c.example", "a.example|b.example|c.example")]
    [InlineData("a.example\nb.example", "a.example|b.example")]
    [InlineData(".bing.com (3rd party) or .microsoft.com (3rd party)", "*.bing.com|*.microsoft.com")]
    [InlineData("Set by doubleclick.net.", "doubleclick.net")]
    [InlineData("(shop.example)", "shop.example")]
    [InlineData("shop.example, shop.example", "shop.example")]
    [InlineData("rede.co.uk and rede.com.br", "rede.co.uk|rede.com.br")]
    public void HostsAreFoundAndMadeOneForm(string text, string hosts) => Assert.Equal(hosts, string.Join('|', HostGrammar.Find(text)));

    [Theory]
    [InlineData("")]
    [InlineData("_ga")]
    [InlineData("connect.sid")]
    [InlineData("ASP.NET_SessionId")]
    [InlineData("AMCV_1@AdobeOrg")]
    [InlineData("privacy@shop.example")]
    [InlineData("policy.pdf")]
    [InlineData("v1.2.3")]
    [InlineData("e.g.")]
    [InlineData("on the cookies.It is")]
    [InlineData("2.5 years")]
    [InlineData("12.03.2024")]
    public void OtherDotsMakeNoHosts(string text) => Assert.Empty(HostGrammar.Find(text));

    [Theory]
    [InlineData("shop.example", "shop.example")]
    [InlineData("www.shop.example", "shop.example")]
    [InlineData("*.stats.g.doubleclick.net", "doubleclick.net")]
    [InlineData("www.shop.co.uk", "shop.co.uk")]
    [InlineData("a.b.gov.uk", "b.gov.uk")]
    [InlineData("loja.com.br", "loja.com.br")]
    [InlineData("co.uk", "co.uk")]
    [InlineData("localhost", "localhost")]
    public void TheRegistrableDomainIsOneLabelBelowThePublicSuffix(string host, string domain) =>
        Assert.Equal(domain, HostGrammar.RegistrableDomain(host));

    [Theory]
    [InlineData("shop.example", 1, 1)]
    [InlineData("a.example, b.example", 1, 1)]
    [InlineData("Set by shop.example when you buy", 0, 0.4)]
    [InlineData("Google", 0, 0)]
    public void LikelihoodFallsWithOtherWords(string text, double least, double most) =>
        Assert.InRange(HostGrammar.Likelihood(text), least, most);

    [Fact]
    public void DomainsOfTheDatabaseAreFound()
    {
        var cells = OpenCookieDatabase.Cells(Column.Domain);
        Assert.InRange((double)cells.Count(cell => HostGrammar.Find(cell).Count > 0) / cells.Count, 0.95, 1);
    }

    [Fact]
    public void FoundHostsAreCanonical() => Laws.Check(
        VocabularyTexts.OfTheField,
        text =>
        {
            Assert.InRange(HostGrammar.Likelihood(text), 0, 1);
            Assert.All(HostGrammar.Find(text), host => Assert.Equal([host], HostGrammar.Find(host)));
            Assert.All(HostGrammar.Find(text), host => Assert.NotEqual("", HostGrammar.RegistrableDomain(host)));
        },
        maxTest: 3000);
}
