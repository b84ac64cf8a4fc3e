using System.Text;
using PolicyExtract.Model;
using PolicyExtract.Reading;
using PolicyExtract.Reading.Html;
using Xunit;

namespace PolicyExtract.Tests.Reading.Html;

public sealed class WebArchiveTests
{
    [Theory]
    [InlineData("quoted-printable", "<p>l=C3=B8p=\r\ner =3D 1=XY</p>", "løper = 1=XY")]
    [InlineData("base64", "PHA+bMO4cGVy\r\nPC9wPg==", "løper")]
    [InlineData("base64", "PHA+bMO4cGVy!", "løper")]
    [InlineData("8bit", "<p>løper</p>", "løper")]
    [InlineData("unheard-of", "<p>løper</p>", "løper")]
    public void Page_is_decoded(string encoding, string content, string words)
    {
        var document = Read($"--b\r\nContent-Type: text/html; charset=\"utf-8\"\r\nContent-Transfer-Encoding: {encoding}\r\n\r\n{content}\r\n--b--\r\n");

        Assert.Equal(words, Assert.IsType<Paragraph>(document.Blocks[0]).Content.Text);
    }

    [Theory]
    [InlineData("")]
    [InlineData("--b--")]
    [InlineData("--b\r\nContent-Type: image/png\r\n\r\nx\r\n--b--")]
    public void Archive_without_a_page_is_told(string parts) => Assert.Equal("PX135", Assert.Single(Read(parts).Diagnostics).Id);

    [Fact]
    public void Archive_without_an_end_is_read() => Assert.Equal(2, Read("--b\nContent-Type: text/html\n\n<h1>Cookies</h1><p>We set").Blocks.Count);

    private static ExtractedDocument Read(string parts)
    {
        var archive = $"MIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\tboundary=\"b\"\r\n\r\n{parts}";
        return new WebArchiveReader().Read(new SourceDocument("page.mhtml", Encoding.UTF8.GetBytes(archive)), MediaTypes.WebArchive, CancellationToken.None);
    }
}
