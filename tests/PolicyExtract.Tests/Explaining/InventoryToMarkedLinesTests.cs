using System.Text;
using PolicyExtract.Model;
using PolicyExtract.Pipeline;
using PolicyExtract.Tests.Writing;
using Xunit;

namespace PolicyExtract.Tests.Explaining;

public sealed class InventoryToMarkedLinesTests
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
        Assert.Equal(
            ["1 Category:Analytics cookies", "4 Name:fox_id Purpose:Counts visits Duration:13 months", "5 Purpose:on our pages"],
            Read(Encoding.UTF8.GetBytes(Policy), "policy.txt").Cookies[0].Evidence.Lines!.Select(Notation));

    [Fact]
    public void Saved_inventories_have_none()
    {
        var saved = Written.As(BuiltIn.InventoryFormats, "json", Read(Encoding.UTF8.GetBytes(Policy), "policy.txt"));

        Assert.DoesNotContain("\"lines\"", saved, StringComparison.OrdinalIgnoreCase);
        Assert.All(Read(Encoding.UTF8.GetBytes(saved), "saved.json").Cookies, cookie => Assert.Null(cookie.Evidence.Lines));
    }

    private static string Notation(MarkedLine line) =>
        $"{line.Line} {string.Join(' ', line.Marks.Select(mark => $"{mark.Field}:{line.Text.Substring(mark.Start, mark.Length)}"))}";

    private static CookieInventory Read(byte[] content, string path) =>
        PolicyOrInventory.ReadWithLines(new(path, content), CancellationToken.None).Inventories[0];
}
