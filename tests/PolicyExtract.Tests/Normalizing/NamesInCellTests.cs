using PolicyExtract.Model;
using Xunit;

namespace PolicyExtract.Tests.Normalizing;

public sealed class NamesInCellTests
{
    [Theory]
    [InlineData("_ga, _gid")]
    [InlineData("_ga\n_gid")]
    [InlineData("_ga / _gid")]
    [InlineData("_ga; _gid")]
    public void EveryNameInACellGivesARecordThatSharesTheRest(string names)
    {
        var cookies = Row(names, "Counts our visitors in many ways", "2 years");
        Assert.Equal(["_ga", "_gid"], cookies.Select(cookie => cookie.Name));
        Assert.All(cookies, cookie => Assert.Equal("2 years", cookie.Declared.Duration));
        Assert.All(cookies, cookie => Assert.Equal("Counts our visitors in many ways", cookie.Purpose));
    }

    [Theory]
    [InlineData("_ga, _gid", "2 years, 1 day", "2 years", "1 day")]
    [InlineData("_ga\n_gid", "2 years\n1 day", "2 years", "1 day")]
    [InlineData("_ga, _gid", "_ga 2 years, _gid 24 hours", "2 years", "24 hours")]
    [InlineData("_ga, _gid", "2年（_ga）、1天（_gid）", "2年", "1天")]
    [InlineData("_gid, _ga", "_ga: 2 years\n_gid: 1 day", "1 day", "2 years")]
    [InlineData("_ga und _gid", "2 Jahre bzw. 24 Stunden", "2 Jahre", "24 Stunden")]
    [InlineData("_ga oraz _gid", "2 lata i 24 godziny", "2 lata", "24 godziny")]
    [InlineData("_ga e _gid", "1 anno e 15 minuti", "1 anno", "15 minuti")]
    [InlineData("_ga samt _gid", "2 år resp. 24 timmar", "2 år", "24 timmar")]
    [InlineData("_ga és _gid", "2 év és 24 óra", "2 év", "24 óra")]
    [InlineData("_ga și _gid", "2 ani și 24 de ore", "2 ani", "24 de ore")]
    [InlineData("_ga 和 _gid", "2年和24小时", "2年", "24小时")]
    [InlineData("_ga, _gid", "1 year and 1 month", "1 year and 1 month", "1 year and 1 month")]
    [InlineData("_ga, _gid", "session or 2 years", "session or 2 years", "session or 2 years")]
    [InlineData("_ga, _gid", "2 years", "2 years", "2 years")]
    [InlineData("_ga, _gid", "between 1 day and 2 years", "between 1 day and 2 years", "between 1 day and 2 years")]
    public void ParallelListsAreSharedOut(string names, string durations, string first, string second) =>
        Assert.Equal([first, second], Row(names, "Counts our visitors in many ways", durations).Select(cookie => cookie.Declared.Duration));

    [Fact]
    public void ANameThatTheDurationsDoNotMentionHasNone()
    {
        var cookies = Row("_ga, _gid, _gat", "Counts our visitors in many ways", "_ga: 2 years, _gid: 1 day");
        Assert.Null(cookies[2].Declared.Duration);
        Assert.Equal(RetentionKind.NotDeclared, cookies[2].Duration.Kind);
    }

    [Fact]
    public void AParagraphOfPurposeForEachNameBelongsToIt()
    {
        var cookies = Row("_ga\n_gid\n_gat", "Tells visitors apart\nTells visits of a day apart\nKeeps the requests few", "1 year");
        Assert.Equal("Keeps the requests few", cookies[2].Purpose);
    }

    [Fact]
    public void AKnownProviderInParenthesesIsTheProviderWhereThereIsNoColumn() =>
        Assert.All(
            new PolicyBuilder().Table("Cookie name|Purpose", "uid, uidr (comScore)|Measures how many people saw an advertisement").Inventory().Cookies,
            cookie => Assert.Equal("comScore", cookie.Provider));

    [Theory]
    [InlineData("Google Analytics e.g. _ga, _gid")]
    [InlineData("Google Analytics (z. B. _ga, _gid)")]
    [InlineData("Google Analytics: _ga; _gid")]
    [InlineData("_ga, _gid (Google Analytics)")]
    public void AKnownProviderBeforeOrBehindNamesIsTheProviderOfAll(string names)
    {
        var cookies = new PolicyBuilder().Table("Cookie name|Purpose|Duration", $"{names}|Counts our visitors in many ways|2 years").Inventory().Cookies;
        Assert.Equal(["_ga", "_gid"], cookies.Select(cookie => cookie.Name));
        Assert.All(cookies, cookie => Assert.Equal(("Google Analytics", "google-analytics"), (cookie.Provider, cookie.Service)));
    }

    [Theory]
    [InlineData("_ga (2 years), _gid (24 hours)")]
    [InlineData("_ga: 2 years; _gid: 24 hours")]
    public void ALifetimeBehindANameIsItsOwn(string names) =>
        Assert.Equal(
            ["2 years", "24 hours"],
            new PolicyBuilder().Table("Cookie name|Purpose", $"{names}|Counts our visitors in many ways").Inventory().Cookies
                .Select(cookie => cookie.Declared.Duration));

    [Fact]
    public void AProviderBehindANameFillsTheEmptyCellOfItsColumnAlone()
    {
        var cookies = new PolicyBuilder()
            .Table("Cookie name|Provider|Duration", "NID (Google Maps)||6 months", "basket_id|Fernhill|2 days", "fr (Facebook)|Meta|90 days")
            .Inventory().Cookies;
        Assert.Equal(["Google Maps", "Fernhill", "Meta"], cookies.Select(cookie => cookie.Provider));
    }

    [Theory]
    [InlineData("")]
    [InlineData("www.paynow.example")]
    public void ARowWithoutNameIsToldWithItsPlace(string name)
    {
        var inventory = new PolicyBuilder()
            .Table("Cookie name|Purpose|Duration", "basket_id|Remembers what you put into the basket|2 days", $"{name}|Set when you pay for the things|1 day")
            .Inventory();
        Assert.Single(inventory.Cookies);
        Assert.True(Assert.Single(inventory.Diagnostics, diagnostic => diagnostic.Id == "PX301").Location!.Line > 0);
    }

    [Fact]
    public void TheEvidenceOfANameIsItsOwnLine()
    {
        var cookies = Row("first_one\nsecond_one", "Counts our visitors in many ways", "1 year");
        var lines = cookies.Select(cookie => cookie.Evidence.Fragments.Single(fragment => fragment.Field == CookieField.Name).Location.Line).ToList();
        Assert.Equal(lines[0] + 1, lines[1]);
    }

    private static ValueList<CookieRecord> Row(string names, string purpose, string duration) =>
        new PolicyBuilder().Table("Cookie name|Purpose|Duration", $"{names}|{purpose}|{duration}").Inventory().Cookies;
}
