using System.Text;
using PolicyExtract.Model;
using PolicyExtract.Pipeline;
using Xunit;

namespace PolicyExtract.Tests.Normalizing;

public sealed class RepeatedListsTests
{
    private const string Table =
        "<table><tr><th>Cookie</th><th>Purpose</th><th>Expires</th></tr>"
        + "<tr><td>tf_count</td><td>Counts visits to a page</td><td>1 year</td></tr>"
        + "<tr><td>tf_route</td><td>Tells the way through the site</td><td>Session</td></tr></table>";

    [Fact]
    public void Cookie_of_two_lists_knows_both_places()
    {
        var inventory = Extract($"<h2>Cookies</h2>{Table}<h2>Contact</h2><p>Write to us.</p><h2>Cookies</h2>{Table}");

        Assert.Equal(["tf_count", "tf_route"], inventory.Cookies.Select(cookie => cookie.Name));
        Assert.All(inventory.Cookies, cookie => Assert.Equal(2, cookie.Evidence.Fragments.Count(fragment => fragment.Field == CookieField.Name)));
        Assert.Equal("PX302", Assert.Single(inventory.Diagnostics).Id);
    }

    [Theory]
    [InlineData("Cookies of the shop", "Cookies of the forum", "1 year")]
    [InlineData("Cookies", "Cookies", "2 years")]
    public void Lists_of_other_things_are_both_kept(string first, string second, string expiry)
    {
        var other = Table.Replace("1 year", expiry, StringComparison.Ordinal);

        Assert.Equal(4, Extract($"<h2>{first}</h2>{Table}<h2>More</h2><table><tr><th>Company</th></tr><tr><td>Acme Ltd</td></tr></table><h2>{second}</h2>{other}").Cookies.Count);
    }

    [Theory]
    [InlineData("tf_count", 2)]
    [InlineData("tf_other", 3)]
    public void Data_of_the_dialog_give_way_to_what_the_page_shows(string name, int cookies)
    {
        var data = $$"""<script>x = {"cookies": [{"name": "{{name}}", "domain": "tf.example", "duration": "365 days"}]}</script>""";

        Assert.Equal(cookies, Extract(data + Table).Cookies.Count);
    }

    private static CookieInventory Extract(string page) =>
        Extractor.Extract(new SourceDocument("page.html", Encoding.UTF8.GetBytes($"<!doctype html><body>{page}")), CancellationToken.None);
}
