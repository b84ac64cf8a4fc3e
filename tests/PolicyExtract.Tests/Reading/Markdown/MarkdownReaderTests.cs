using System.Text;
using PolicyExtract.Model;
using PolicyExtract.Reading;
using PolicyExtract.Reading.Markdown;
using Xunit;

namespace PolicyExtract.Tests.Reading.Markdown;

public sealed class MarkdownReaderTests
{
    [Theory]
    // Structure stays in the text.
    [InlineData("## Cookies", "## Cookies")]
    [InlineData("*   **Name:** x", "*   *Name:* x")]
    [InlineData("* * *", "* * *")]
    [InlineData("1\\. Scope", "1\\. Scope")]
    // Emphasis.
    [InlineData("**strong** and __strong__, *em* and _em_, ***both***", "*strong* and *strong*, /em/ and /em/, */both/*")]
    [InlineData("~~gone~~ kept", "gone kept")]
    [InlineData("2 * 3 * 4 and a ** b", "2 * 3 * 4 and a ** b")]
    [InlineData("__`_ga`__ + _`x`_", "*`_ga`* + /`x`/")]
    [InlineData("**a *b* c**", "*a **/b/** c*")]
    // Cookie names survive without escapes.
    [InlineData("_ga, _gat_UA-1, __utma and __utmz", "_ga, _gat_UA-1, __utma and __utmz")]
    [InlineData("_hjSession_*, _hjSessionUser_*", "_hjSession_*, _hjSessionUser_*")]
    [InlineData("_pk_id_ and _pk_ses_", "_pk_id_ and _pk_ses_")]
    [InlineData("_ga_<id>, _gat_{ID}, _dc_#, ph_*_posthog, mp_*_mixpanel", "_ga_<id>, _gat_{ID}, _dc_#, ph_*_posthog, mp_*_mixpanel")]
    [InlineData("*.example.com, *.example.org", "*.example.com, *.example.org")]
    [InlineData("wp-settings-* and hj*", "wp-settings-* and hj*")]
    [InlineData("__Host-next-auth.csrf-token__v2", "__Host-next-auth.csrf-token__v2")]
    // Escapes.
    [InlineData("\\_\\_cfduid and csrf\\_token", "__cfduid and csrf_token")]
    [InlineData("reCAPTCHA\\* a\\b", "reCAPTCHA\\* a\\b")]
    // Code.
    [InlineData("`_ga_*`, `` a`b `` and ` c `", "`_ga_*`, `a`b` and `c`")]
    [InlineData("an `unclosed one and **b**", "an `unclosed one and *b*")]
    // Links and images.
    [InlineData("[Our **policy**](/a_(b) \"t\"), [not](a link", "[Our ](/a_(b))[*policy*](/a_(b)), [not](a link")]
    [InlineData("![Logo](l.png) [![Badge](b.png)](/x)", "Logo [Badge](/x)")]
    [InlineData("<https://x.example> <a@x.example> <id>", "[https://x.example](https://x.example) [a@x.example](a@x.example) <id>")]
    // Inline HTML and references.
    [InlineData("a<br>b<br/><br>_c_", "a⏎b⏎/c/")]
    [InlineData("<strong>x</strong> &amp; <code>_y_z</code><!-- no -->", "*x* & `_y_z`")]
    public void Line_is_read(string line, string expected) => Assert.Equal(expected, Notation(line));

    [Theory]
    [InlineData("| a\\|b | `c\\|d` |", "| a\\|b | `c`\\`|``d` |")]
    [InlineData("| _x | y_ | *z | w* |", "| _x | y_ | *z | w* |")]
    [InlineData("| a<br>b | **c** |", "| a⏎b | *c* |")]
    [InlineData("| `a|b` | c |", "| `a`\\`|``b` | c |")]
    public void Row_is_read(string row, string expected)
    {
        var lines = Notation($"| h | k |\n| --- | --- |\n{row}").Split('\n');

        Assert.Equal(expected, lines[2]);
    }

    [Fact]
    public void Pipe_inside_code_parts_cells_where_the_table_has_room() =>
        Assert.EndsWith("| `a | b` | c |", Notation("| h | k | l |\n| --- | --- | --- |\n| `a | b` | c |"), StringComparison.Ordinal);

    [Fact]
    public void Emphasis_reaches_over_lines_of_a_paragraph_but_not_further() =>
        Assert.Equal("*strong*\n*words* **open\n\nnot** closed", Notation("**strong\nwords** **open\n\nnot** closed"));

    [Fact]
    public void Strong_line_that_ends_at_the_start_of_the_next_is_strong() =>
        Assert.Equal("*Performance*\nThese count.", Notation("**Performance\n**These count."));

    [Fact]
    public void Code_block_is_verbatim() =>
        Assert.Equal("\n`| _a_ | **b** |`\n\n/c/", Notation("```text\n| _a_ | **b** |\n```\n_c_"));

    [Fact]
    public void Hidden_lines_are_left_out() =>
        Assert.Equal("a\n[b](http://x.example) c", Notation("a\n<!-- one\ntwo -->\n[label]: http://x.example\n[b][label] c"));

    [Fact]
    public void Front_matter_gives_facts_and_no_text()
    {
        var document = Read("---\ntitle: \"Cookie policy\"\nlang: nb\ndate: 2024-03-01T10:00:00Z\ntags:\n  - legal\n---\n\nWords");

        Assert.Equal(new PageFacts(Language: "nb", Title: "Cookie policy", Modified: "2024-03-01"), document.Facts);
        Assert.Equal(["", "Words"], LineNotation.Lines(document).Select(line => line.Text));
        Assert.Equal(9, LineNotation.Lines(document).Last().Location.Line);
    }

    [Theory]
    [InlineData("---\nno facts here\n---\nWords")]
    [InlineData("---\n\nWords\n\n---\n")]
    public void Rule_at_the_start_is_no_front_matter(string text) =>
        Assert.Equal(text.TrimEnd('\n'), Notation(text));

    private static string Notation(string markdown) => string.Join('\n', LineNotation.Lines(Read(markdown)).Select(LineNotation.Of));

    private static ExtractedDocument Read(string text)
    {
        var source = new SourceDocument("policy", Encoding.UTF8.GetBytes(text));
        return new MarkdownReader().Read(source, MediaTypes.Markdown, CancellationToken.None);
    }
}
