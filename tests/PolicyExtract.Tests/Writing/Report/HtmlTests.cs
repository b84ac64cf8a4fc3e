using PolicyExtract.Writing.Report;
using Xunit;

namespace PolicyExtract.Tests.Writing.Report;

public sealed class HtmlTests
{
    [Theory]
    [InlineData("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;")]
    [InlineData("\" onmouseover=\"alert(1)", "&quot; onmouseover=&quot;alert(1)")]
    [InlineData("' x='", "&#x27; x=&#x27;")]
    [InlineData("a & b &lt; &#x3c;", "a &amp; b &amp;lt; &amp;#x3c;")]
    [InlineData("\u0000\u0008", "&#x0;&#x8;")]
    [InlineData("für 東京", "für 東京")]
    [InlineData(null, "")]
    public void What_is_put_into_a_hole_is_escaped(string? text, string markup) => Assert.Equal($"<p>{markup}</p>", Html.Of($"<p>{text}</p>").Markup);

    [Fact]
    public void Half_a_character_is_replaced() => Assert.Equal("<p>&#xFFFD;</p>", Html.Of($"<p>{"\uD800"}</p>").Markup);

    [Fact]
    public void Markup_goes_through_as_it_is()
    {
        var item = Html.Of($"<li>{1_000}</li>");

        Assert.Equal("<ul><li>1000</li><li>1000</li></ul>", Html.Of($"<ul>{new[] { item, item }.AsEnumerable()}</ul>").Markup);
        Assert.Equal("<b><li>1000</li></b>", Html.Of($"<b>{item}</b>").Markup);
    }
}
