using Xunit;

namespace PolicyExtract.Tests.Normalizing;

public sealed class RecordIdTests
{
    [Fact]
    public void TheLayoutDoesNotChangeAnId()
    {
        var one = new PolicyBuilder().Table("Cookie name|Provider|Duration", "_ga|Google|2 years", "basket_id|Fernhill|2 days").Inventory();
        var other = new PolicyBuilder().Heading(1, "Cookies").Table("Duration|Provider|Cookie name", "2 days|Fernhill|basket_id", "2 years|Google LLC|_ga").Inventory();
        Assert.Equal(one.Cookies.Select(cookie => cookie.Id).Order(StringComparer.Ordinal), other.Cookies.Select(cookie => cookie.Id).Order(StringComparer.Ordinal));
        Assert.All(one.Cookies, cookie => Assert.Matches("^c_[0-9a-f]{16}$", cookie.Id));
    }

    [Fact]
    public void EqualCookiesAreKeptApart()
    {
        var cookies = new PolicyBuilder().Table("Cookie name|Provider|Duration", "_ga|Google|2 years", "_ga|Google|2 years").Inventory().Cookies;
        Assert.Equal(2, cookies.Select(cookie => cookie.Id).Distinct().Count());
    }
}
