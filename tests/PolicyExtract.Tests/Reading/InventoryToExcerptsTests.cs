using System.Text;
using PolicyExtract.Model;
using PolicyExtract.Pipeline;
using PolicyExtract.Tests.Writing;
using Xunit;

namespace PolicyExtract.Tests.Reading;

public sealed class InventoryToExcerptsTests
{
    private const string Policy = """
        Analytics cookies

        Name	Purpose	Duration
        fox_id	Counts visits	13 months
        	on our pages
        hen_id	Counts clicks	1 year
        """;

    [Fact]
    public void The_words_of_each_field_are_marked_in_their_lines() =>
        Assert.Equal(["1 <Category:Analytics cookies>", "4 <Name:fox_id>\t<Purpose:Counts visits>\t<Duration:13 months>", "5 \t<Purpose:on our pages>"], Excerpt(Policy, "policy.txt"));

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-8")]
    public void Places_are_found_in_any_encoding(string charset)
    {
        var encoding = Encoding.GetEncoding(charset);

        Assert.Contains("4 <Name:fox_id>\t<Purpose:Counts visits>\t<Duration:13 months>", Excerpt([.. encoding.GetPreamble(), .. encoding.GetBytes(Policy)], "policy.txt"));
    }

    [Fact]
    public void Long_lines_are_shortened_beside_the_words()
    {
        var ballast = string.Concat(Enumerable.Repeat("<i class=\"decoration\"></i>", 400));
        var page = $"<h2>Analytics cookies</h2>{ballast}<table><tr><th>Name<th>Purpose<tr><td>fox_id<td>{ballast}Counts visits</table>";

        var line = Assert.Single(Excerpt(page, "page.html"));

        Assert.InRange(line.Length, 100, 800);
        Assert.Contains("<Name:fox_id>", line, StringComparison.Ordinal);
        Assert.Contains(" … ", line, StringComparison.Ordinal);
    }

    [Fact]
    public void Saved_inventories_have_none()
    {
        var saved = Written.As(BuiltIn.InventoryFormats, "json", Read(Encoding.UTF8.GetBytes(Policy), "policy.txt"));

        Assert.DoesNotContain("excerpt", saved, StringComparison.OrdinalIgnoreCase);
        Assert.All(Read(Encoding.UTF8.GetBytes(saved), "saved.json").Cookies, cookie => Assert.Null(cookie.Evidence.Excerpt));
    }

    private static string[] Excerpt(string policy, string path) => Excerpt(Encoding.UTF8.GetBytes(policy), path);

    private static string[] Excerpt(byte[] policy, string path) =>
        [.. Read(policy, path).Cookies[0].Evidence.Excerpt!.Select(line => $"{line.Number} {string.Concat(line.Parts.Select(Notation))}")];

    private static string Notation(ExcerptPart part) => part.Field is { } field ? $"<{field}:{part.Text}>" : part.Text;

    private static CookieInventory Read(byte[] content, string path) =>
        PolicyOrInventory.ReadWithExcerpts(new(path, content), CancellationToken.None).Inventories[0];
}
