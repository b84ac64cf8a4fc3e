using System.Text;
using PolicyExtract.Model;
using PolicyExtract.Reading;
using PolicyExtract.Reading.Text;
using Xunit;

namespace PolicyExtract.Tests.Reading.Text;

public sealed class PlainTextReaderTests
{
    [Theory]
    [InlineData("a\tb", "a\tb")]
    [InlineData("   indented  ", "   indented  ")]
    [InlineData("_ga/<br>_gid", "_ga/⏎_gid")]
    [InlineData("one <br/> <BR> two", "one⏎two")]
    [InlineData("  <p>Effective <strong>now</strong></p>", "  Effective *now*")]
    [InlineData("<b>open to the end", "*open to the end*")]
    [InlineData("_ga_<id>, a < b, <https://example.com>", "_ga_<id>, a < b, <https://example.com>")]
    [InlineData("R&amp;D &#95;ga &notareference; AT&T", "R&D _ga &notareference; AT&T")]
    [InlineData("<a href=\"/p?a=1&amp;b=2\">here</a>.", "[here](/p?a=1&b=2).")]
    [InlineData("<img src=x alt=\"Logo\"> x <!-- hidden -->", "Logo x ")]
    [InlineData("soft\u00ADhy\u200Bphen\uFEFF", "softhyphen")]
    [InlineData("می\u200Cخواهم", "می\u200Cخواهم")]
    [InlineData("(BUTTON) Accept all", " Accept all")]
    [InlineData("  [x] ", "   ")]
    [InlineData("_ga\t[x]\t[ ]", "_ga\t[x]\t[ ]")]
    [InlineData("[x] Statistics", "[x] Statistics")]
    public void Line_is_read(string line, string expected) =>
        Assert.Equal(expected, LineNotation.Of(Assert.Single(LineNotation.Lines(Read(line)))));

    [Fact]
    public void Every_line_end_ends_a_line_and_lines_count_as_in_editors()
    {
        var lines = LineNotation.Lines(Read("1\n2\r\n3\r4\f4\v4\u00854\u20284\n\n6")).ToList();

        Assert.Equal(["1", "2", "3", "4", "4", "4", "4", "4", "", "6"], lines.Select(line => line.Text));
        Assert.Equal([1, 2, 3, 4, 4, 4, 4, 4, 5, 6], lines.Select(line => line.Location.Line));
    }

    [Fact]
    public void Break_shows_as_a_space_in_the_text() =>
        Assert.Equal("a b | c", Assert.Single(LineNotation.Lines(Read("a<br>b | c"))).Text);

    [Fact]
    public void Fragments_are_located_around_what_was_taken_out()
    {
        var line = LineNotation.Lines(Read("x\nna\u00ADme <b>v</b>")).Last();

        Assert.Equal([(2, 2), (5, 3), (11, 1)], line.Fragments.Select(fragment => (fragment.Location.Start, fragment.Location.Length)));
        Assert.All(line.Fragments, fragment => Assert.Equal(2, fragment.Location.Line));
    }

    [Fact]
    public void Empty_document_fails_with_a_diagnostic()
    {
        var document = Read("");

        Assert.Equal("PX101", Assert.Single(document.Diagnostics).Id);
        Assert.Empty(document.Blocks);
    }

    [Fact]
    public void Too_many_lines_are_cut_with_a_diagnostic()
    {
        var document = Read(new string('\n', PlainTextReader.MaxLines + 1));

        Assert.Equal("PX106", Assert.Single(document.Diagnostics).Id);
        Assert.Equal(PlainTextReader.MaxLines, LineNotation.Lines(document).Count());
    }

    private static ExtractedDocument Read(string text)
    {
        var source = new SourceDocument("policy", Encoding.UTF8.GetBytes(text));
        return new PlainTextReader().Read(source, MediaTypes.PlainText, CancellationToken.None);
    }
}
