using PolicyExtract.Vocabulary;
using Xunit;
using Column = PolicyExtract.Tests.Vocabulary.OpenCookieDatabase.Column;

namespace PolicyExtract.Tests.Vocabulary;

public sealed class ProviderTests
{
    [Theory]
    [InlineData("Google", "google", null)]
    [InlineData("google ireland ltd.", "google", null)]
    [InlineData("Google LLC", "google", null)]
    [InlineData("Google Ireland Limited, Gordon House, Barrow Street, Dublin 4", "google", null)]
    [InlineData("Google (3rd party)", "google", null)]
    [InlineData("Google Analytics", "google", "google-analytics")]
    [InlineData("Google (GA4)", "google", "google-analytics")]
    [InlineData("Google reCAPTCHA", "google", "recaptcha")]
    [InlineData("YouTube", "google", "youtube")]
    [InlineData("Google YouTube", "google", "youtube")]
    [InlineData("Meta Platforms Ireland Ltd.", "meta", null)]
    [InlineData("Facebook", "meta", null)]
    [InlineData("Facebook Pixel", "meta", "facebook-pixel")]
    [InlineData("Twitter (X)", "x", null)]
    [InlineData("LinkedIn Corporation", "linkedin", null)]
    [InlineData("Bing Ads", "microsoft", "microsoft-advertising")]
    [InlineData("Hotjar Ltd", "hotjar", null)]
    [InlineData("CloudFlare, Inc.", "cloudflare", null)]
    [InlineData("Content Square SAS", "contentsquare", null)]
    [InlineData("AppNexus", "xandr", null)]
    [InlineData("百度统计", "baidu", "baidu-analytics")]
    [InlineData("Яндекс.Метрика", "yandex", "yandex-metrica")]
    [InlineData("www.google-analytics.com", "google", "google-analytics")]
    [InlineData(".doubleclick.net", "google", "doubleclick")]
    [InlineData("https://consent.cookiebot.com/uc.js", "cookiebot", null)]
    [InlineData("maps.google.com", "google", "google-maps")]
    public void KnownCompaniesHaveOneIdUnderAllTheirNames(string words, string provider, string? service) =>
        Assert.Equal(new ProviderMatch(provider, service, Known: true), Providers.Find(words));

    [Theory]
    [InlineData("Example Ltd", "example")]
    [InlineData("Example S.p.A.", "example")]
    [InlineData("Example S.r.l.", "example")]
    [InlineData("Example Sp. z o.o.", "example")]
    [InlineData("Example A/S", "example")]
    [InlineData("Example Oy", "example")]
    [InlineData("Example, Inc.", "example")]
    [InlineData("Example Pty Ltd", "example")]
    [InlineData("Example s.r.o.", "example")]
    [InlineData("Muster Werk GmbH & Co. KG", "muster-werk")]
    [InlineData("Société Exemple SARL", "societe-exemple")]
    [InlineData("Example Shop (3rd party)", "example-shop")]
    [InlineData("shop.example.co.uk", "example")]
    public void UnknownCompaniesHaveASlugWithoutTheirCorporateForm(string words, string slug) =>
        Assert.Equal(new ProviderMatch(slug, null, Known: false), Providers.Find(words));

    [Theory]
    [InlineData("")]
    [InlineData("-")]
    [InlineData("n/a")]
    [InlineData("various")]
    public void NobodyIsNobody(string words) => Assert.Null(Providers.Find(words));

    [Theory]
    [InlineData("Google")]
    [InlineData("Google Ireland Ltd")]
    [InlineData("Meta Platforms, Inc.")]
    [InlineData("Microsoft Azure")]
    [InlineData("Stripe Payments Europe, Ltd.")]
    [InlineData("Example GmbH")]
    [InlineData("Bank of the West Corp.")]
    public void ProvidersAreLikely(string text) => Assert.InRange(Providers.Likelihood(text), 0.9, 1);

    [Theory]
    [InlineData("_ga")]
    [InlineData("_gat_gtag_UA")]
    [InlineData("5.")]
    [InlineData("12")]
    [InlineData("PHPSESSID")]
    [InlineData("2 years")]
    [InlineData("Session")]
    [InlineData("Functional Cookies")]
    [InlineData("meta data")]
    [InlineData("segment")]
    [InlineData("the company")]
    [InlineData("Used to tell visitors apart")]
    [InlineData("Hotjar is a session recording service provided by Hotjar Ltd.")]
    [InlineData("Beehive is a mailing service provided by Beehive Ltd.")]
    public void OtherWordsAreUnlikely(string text) => Assert.InRange(Providers.Likelihood(text), 0, 0.15);

    [Theory]
    [InlineData("Contact")]
    [InlineData("Sunny Garden Shop")]
    public void CapitalizedWordsAreUndecided(string text) => Assert.InRange(Providers.Likelihood(text), 0.2, 0.4);

    [Fact]
    public void MostControllersOfTheDatabaseAreKnown()
    {
        var cells = OpenCookieDatabase.Cells(Column.Controller);
        Assert.InRange((double)cells.Count(cell => Providers.Find(cell) is { Known: true }) / cells.Count, 0.8, 1);
    }

    [Theory]
    [InlineData(nameof(Column.Name), 0.01)]
    [InlineData(nameof(Column.Category), 0)]
    [InlineData(nameof(Column.Retention), 0.002)]
    public void OtherCellsOfTheDatabaseAreSeldomLikely(string column, double most)
    {
        var cells = OpenCookieDatabase.Cells(Enum.Parse<Column>(column));
        Assert.InRange((double)cells.Count(cell => Providers.Likelihood(cell) > 0.5) / cells.Count, 0, most);
    }

    [Fact]
    public void SlugsAreSlugsAndUnique()
    {
        Assert.All(ProviderList.All.SelectMany(provider => provider.Services.Select(service => service.Id).Append(provider.Id)),
            id => Assert.Matches("^[a-z0-9]+(-[a-z0-9]+)*$", id));
        Assert.Distinct(ProviderList.All.Select(provider => provider.Id), StringComparer.Ordinal);
        Assert.InRange(ProviderList.All.Count, 150, int.MaxValue);
    }

    [Fact]
    public void EveryNameAndHostLeadsToItsProvider()
    {
        Assert.All(ProviderList.All,
            provider => Assert.All(provider.Hosts, host => Assert.Equal(provider.Id, ProviderLookup.OfHost(host)?.ProviderId)));
        Assert.All(ProviderList.All,
            provider => Assert.All(provider.Names.Where(name => !name.EndsWith('?')),
                name => Assert.Equal(provider.Id, Providers.Find(name)?.ProviderId)));
    }

    [Fact]
    public void AHostBelongsToTheNearestOfItsParents()
    {
        Assert.Equal("youtube", ProviderLookup.OfHost("www.youtube.com")?.Service);
        Assert.Null(ProviderLookup.OfHost("notgoogle.com"));
    }

    [Fact]
    public void NothingThrows() => Laws.Check(
        VocabularyTexts.OfTheField,
        text =>
        {
            Assert.InRange(Providers.Likelihood(text), 0, 1);
            Assert.NotEqual("", Providers.Find(text)?.ProviderId);
        },
        maxTest: 2000);
}
