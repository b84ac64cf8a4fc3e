using PolicyExtract.Model;
using PolicyExtract.Vocabulary;
using Xunit;

namespace PolicyExtract.Tests.Vocabulary;

public sealed class StorageAndPartyWordsTests
{
    [Theory]
    [InlineData("HTTP Cookie", StorageKind.HttpCookie)]
    [InlineData("cookie", StorageKind.HttpCookie)]
    [InlineData("HTML Local Storage", StorageKind.LocalStorage)]
    [InlineData("localStorage", StorageKind.LocalStorage)]
    [InlineData("Session Storage", StorageKind.SessionStorage)]
    [InlineData("IndexedDB", StorageKind.IndexedDb)]
    [InlineData("Web storage", StorageKind.WebStorage)]
    [InlineData("Pixel Tracker", StorageKind.Pixel)]
    [InlineData("Flash cookie", StorageKind.FlashLso)]
    [InlineData("ETag", StorageKind.Etag)]
    [InlineData("Fingerprinting", StorageKind.Fingerprint)]
    public void StorageIsTold(string words, StorageKind kind)
    {
        Assert.Equal(kind, StorageWords.Find(words));
        Assert.Equal(1, StorageWords.Likelihood(words));
    }

    [Theory]
    [InlineData("First party", CookieParty.First)]
    [InlineData("1st party", CookieParty.First)]
    [InlineData("Third-party", CookieParty.Third)]
    [InlineData("3rd party cookie", CookieParty.Third)]
    [InlineData("first and third party", CookieParty.Both)]
    [InlineData("Drittanbieter", CookieParty.Third)]
    [InlineData("Propia", CookieParty.First)]
    [InlineData("Terceros", CookieParty.Third)]
    [InlineData("Website owner", CookieParty.First)]
    [InlineData("Diese Website", CookieParty.First)]
    [InlineData("Ce site", CookieParty.First)]
    [InlineData("Este sitio web", CookieParty.First)]
    [InlineData("Este site", CookieParty.First)]
    [InlineData("Questo sito", CookieParty.First)]
    [InlineData("Deze site", CookieParty.First)]
    [InlineData("Denna webbplats", CookieParty.First)]
    [InlineData("Denne hjemmeside", CookieParty.First)]
    [InlineData("Dette nettstedet", CookieParty.First)]
    [InlineData("Tämä sivusto", CookieParty.First)]
    [InlineData("Ta strona", CookieParty.First)]
    [InlineData("Tento web", CookieParty.First)]
    [InlineData("Táto stránka", CookieParty.First)]
    [InlineData("Ez a weboldal", CookieParty.First)]
    [InlineData("Acest site", CookieParty.First)]
    [InlineData("Αυτός ο ιστότοπος", CookieParty.First)]
    [InlineData("Этот сайт", CookieParty.First)]
    [InlineData("Цей сайт", CookieParty.First)]
    [InlineData("Bu site", CookieParty.First)]
    [InlineData("यह वेबसाइट", CookieParty.First)]
    [InlineData("此网站", CookieParty.First)]
    [InlineData("本サイト", CookieParty.First)]
    public void PartiesAreTold(string words, CookieParty party) => Assert.Equal(party, PartyWords.Find(words));

    [Theory]
    [InlineData("_ga")]
    [InlineData("local_storage_key")]
    [InlineData("Marketing")]
    [InlineData("2 years")]
    public void OtherWordsTellNothing(string words)
    {
        Assert.Null(StorageWords.Find(words));
        Assert.Null(PartyWords.Find(words));
    }

    [Fact]
    public void LikelihoodsAreShares() => Laws.Check(
        VocabularyTexts.OfTheField,
        text =>
        {
            Assert.InRange(StorageWords.Likelihood(text), 0, 1);
            Assert.InRange(PartyWords.Likelihood(text), 0, 1);
        },
        maxTest: 2000);
}
