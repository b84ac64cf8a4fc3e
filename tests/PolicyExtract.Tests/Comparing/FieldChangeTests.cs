using PolicyExtract.Comparing;
using PolicyExtract.Model;
using PolicyExtract.Tests.Writing;
using PolicyExtract.Vocabulary;
using Xunit;

namespace PolicyExtract.Tests.Comparing;

public sealed class FieldChangeTests
{
    private static readonly CookieRecord Plain = SampleInventories.Cookie("sid");

    [Theory]
    [InlineData("1 year", "12 months", null)]
    [InlineData("1 year", "365 days", null)]
    [InlineData("13 months", "395 days", null)]
    [InlineData("24 hours", "1 day", null)]
    [InlineData("Session", "session", null)]
    [InlineData("12 months", "13 months", "material note")]
    [InlineData("1 month", "3 months", "material warning")]
    [InlineData("1 year", "2 years", "material error")]
    [InlineData("2 years", "1 year", "material note")]
    [InlineData("session", "1 day", "material error")]
    [InlineData("395 days", "398 days", "material note")]
    [InlineData("12 months", "399 days", "material note")]
    [InlineData("11 months", "398 days", "material error")]
    [InlineData("2 years", "persistent", "material warning")]
    [InlineData("1 year", "persistent", "material error")]
    [InlineData("up to 1 year", "1 year", "wording note")]
    [InlineData("2 days", "", "gap warning")]
    [InlineData("", "2 days", "gap note")]
    public void Lifetimes(string left, string right, string? change) =>
        Assert.Equal(change, Change(CookieField.Duration, Kept(left), Kept(right)));

    [Fact]
    public void Lifetimes_of_one_length_show_their_words()
    {
        var change = FieldComparison.Compare(CookieField.Duration, Said("up to 1 year"), Said("1 year"))!;

        Assert.Equal(("up to 1 year", "1 year"), (change.Left, change.Right));

        static ComparedCookie Said(string words) => new(Kept(words) with { Declared = Plain.Declared with { Duration = words } }, 0, null);
    }

    [Theory]
    [InlineData(CookieCategory.Analytics, CookieCategory.Analytics, null)]
    [InlineData(CookieCategory.Marketing, CookieCategory.Necessary, "material error")]
    [InlineData(CookieCategory.Necessary, CookieCategory.Analytics, "material warning")]
    [InlineData(CookieCategory.Social, CookieCategory.Marketing, "material note")]
    [InlineData(CookieCategory.Unclassified, CookieCategory.Marketing, "material warning")]
    [InlineData(CookieCategory.Analytics, null, "gap note")]
    public void Categories(CookieCategory left, CookieCategory? right, string? change) =>
        Assert.Equal(change, Change(CookieField.Category, Plain with { Category = left }, Plain with { Category = right }));

    [Theory]
    [InlineData("Remembers the visitor's \"basket\"", "remembers the visitor’s “basket”.", null)]
    [InlineData("Stores an e-mail address", "Stores an e- mail\n address", null)]
    [InlineData("Zählt Besuche", "Zahlt  besuche", null)]
    [InlineData("Counts how often the visitor came and when that was", "Counts how often a visitor came and when that was", "wording note")]
    [InlineData("Counts visits to the shop", "Counts visits to the blog", "material note")]
    [InlineData("Counts visits", "Shows advertising that fits", "material warning")]
    [InlineData("记住语言", "记住 语言", null)]
    [InlineData("Counts visits", null, "gap note")]
    [InlineData("Counts visits and what was read on the site", "Counts visits and what was read on the site for advertising", "material warning")]
    [InlineData("Counts visits and what was read on the site for tracking", "Counts visits and what was read on the site", "material note")]
    public void Purposes(string left, string? right, string? change) =>
        Assert.Equal(change, Change(CookieField.Purpose, Plain with { Purpose = left }, Plain with { Purpose = right }));

    [Theory]
    [InlineData("Analytics provider", "Aanbieder van statistieken", "nl", true)]
    [InlineData("Analytics provider", "Advertising provider", "en", false)]
    [InlineData("Analytics provider", "Acme Statistieken", "nl", false)]
    [InlineData("Acme", "Acorn", "nl", false)]
    [InlineData("Provider of google analytics", "Aanbieder van hotjar", "nl", false)]
    [InlineData("Analytics provider", "ספק ניתוח נתונים", "he", false)]
    public void Providers_that_are_described_are_not_compared_between_languages(string left, string right, string rightLanguage, bool isSame)
    {
        var change = FieldComparison.Compare(CookieField.Provider, From(left, "en"), From(right, rightLanguage));

        Assert.Equal(isSame, change is null);

        static ComparedCookie From(string provider, string language) =>
            new(Plain with { Provider = provider, ProviderId = PolicyExtract.Vocabulary.Providers.Find(provider)?.ProviderId }, 0, language);
    }

    [Theory]
    [InlineData("Facebook", "meta", "Meta", "meta", null)]
    [InlineData("Google", "google", "GOOGLE", "google", null)]
    [InlineData("Google", "google", "Meta", "meta", "material error")]
    [InlineData("Google", "google", "various", null, "material warning")]
    [InlineData("Google", "google", null, null, "gap note")]
    public void Providers(string left, string? leftId, string? right, string? rightId, string? change) => Assert.Equal(
        change,
        Change(
            CookieField.Provider,
            Plain with { Provider = left, ProviderId = leftId },
            Plain with { Provider = right, ProviderId = rightId }));

    [Theory]
    [InlineData("a.example b.example", "b.example a.example", null)]
    [InlineData("shop.example", "*.shop.example", "material warning")]
    [InlineData("*.shop.example", "www.shop.example", "material note")]
    [InlineData("www.shop.example", "www.shop.example cdn.shop.example", "material note")]
    [InlineData("www.shop.example", "www.shop.example ads.example", "material warning")]
    [InlineData("a.example b.example", "a.example", "material note")]
    [InlineData("a.example", "", "gap note")]
    public void Hosts(string left, string right, string? change) =>
        Assert.Equal(change, Change(CookieField.Domain, Plain with { Domains = Split(left) }, Plain with { Domains = Split(right) }));

    [Fact]
    public void A_cookie_that_becomes_a_third_party_s_is_an_error()
    {
        var (first, third) = (Plain with { Party = CookieParty.First }, Plain with { Party = CookieParty.Third });

        Assert.Equal("material error", Change(CookieField.Party, first, third));
        Assert.Equal("material warning", Change(CookieField.Party, third, first));
    }

    [Fact]
    public void Inferred_values_make_no_difference_of_their_own()
    {
        var stated = Plain with { Category = CookieCategory.Marketing };
        var inferred = Plain with { Category = CookieCategory.Analytics, Inferred = [CookieField.Category] };
        var otherInferred = inferred with { Category = CookieCategory.Social };

        Assert.Null(Change(CookieField.Category, inferred, otherInferred));
        Assert.Null(Change(CookieField.Category, inferred, Plain));
        Assert.Null(Change(CookieField.Category, stated, inferred with { Category = CookieCategory.Marketing }));
        Assert.Equal("gap note", Change(CookieField.Category, stated, inferred));
    }

    [Fact]
    public void Prose_in_two_languages_is_not_compared()
    {
        var english = SampleInventories.Of("a", Plain with { Purpose = "Counts visits" }) with { Language = "en" };
        var german = SampleInventories.Of("b", Plain with { Purpose = "Zählt Besuche" }) with { Language = "de" };

        Assert.True(InventoryComparison.Compare(english, german).Summary.IsEmpty);
        Assert.False(InventoryComparison.Compare(english, german with { Language = null }).Summary.IsEmpty);
    }

    [Theory]
    [InlineData(CookieField.Duration, "1 year", "12 months", "normalized")]
    [InlineData(CookieField.Provider, "Facebook", "Meta Platforms, Inc.", "normalized")]
    [InlineData(CookieField.Purpose, "Counts visits", "counts  visits.", "layout")]
    [InlineData(CookieField.Purpose, "Counts visits", "Counts visits", null)]
    public void What_means_the_same_is_told_on_request(CookieField field, string left, string right, string? changeClass)
    {
        var (one, other) = (Stating(field, left), Stating(field, right));
        var diff = InventoryComparison.Compare(
            SampleInventories.Of("a", one), SampleInventories.Of("b", other), new ComparisonOptions(WithEquivalent: true));

        Assert.True(diff.Summary.IsEmpty);
        Assert.Equal(
            changeClass is null ? [] : [(field, left, right, changeClass)],
            diff.Equivalent.SelectMany(cookie => cookie.Fields)
                .Select(change => (change.Field, change.Left, change.Right, CanonicalWord.Of(change.Class))));
        Assert.Empty(InventoryComparison.Compare(SampleInventories.Of("a", one), SampleInventories.Of("b", other)).Equivalent);
    }

    private static CookieRecord Stating(CookieField field, string words) => (field switch
    {
        CookieField.Duration => Kept(words),
        CookieField.Provider => Plain with { Provider = words, ProviderId = PolicyExtract.Vocabulary.Providers.Find(words)?.ProviderId },
        _ => Plain with { Purpose = words },
    }) with
    { Declared = Plain.Declared.With(field, words) };

    private static CookieRecord Kept(string words) => Plain with { Duration = RetentionGrammar.Read(words) };

    private static ValueList<string> Split(string hosts) => hosts.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToValueList();

    private static string? Change(CookieField field, CookieRecord left, CookieRecord right)
    {
        var diff = InventoryComparison.Compare(SampleInventories.Of("a", left), SampleInventories.Of("b", right));
        Assert.Empty(diff.OnlyLeft);
        if (diff.Changed.Count == 0) return null;
        var change = Assert.Single(Assert.Single(diff.Changed).Fields);
        Assert.Equal(field, change.Field);
        return $"{CanonicalWord.Of(change.Class)} {CanonicalWord.Of(change.Severity)}";
    }
}
