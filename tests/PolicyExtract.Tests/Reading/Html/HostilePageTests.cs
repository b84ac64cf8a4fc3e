using System.Diagnostics;
using System.Globalization;
using System.Text;
using PolicyExtract.Model;
using PolicyExtract.Reading;
using PolicyExtract.Reading.Html;
using Xunit;

namespace PolicyExtract.Tests.Reading.Html;

/// <summary>Pages that are damaged or made to do harm: each ends in time, with what can be saved or with a diagnostic.</summary>
public sealed class HostilePageTests
{
    /// <summary>Each takes seconds on a busy machine; what grows with the square of the page would take hours.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private const int Many = 100_000;

    /// <summary>Markup that is repeated, and what stands behind it all.</summary>
    public static TheoryData<string, int, string> Repeated => new()
    {
        { "<div>", Many, "_ga" },
        { "<table><tr><td>", Many, "_ga" },
        { "<ul><li>", Many, "_ga" },
        { "<b>", Many, "_ga" },
        { "<a><form>", Many, "_ga" },
        { "<svg>", Many, "<text>_ga" },
        { "<template>", Many, "_ga" },
        { "<select><option>", Many, "_ga" },
        { "<!--", Many, "_ga" },
        { "<script>{cookies:[", Many, "</script>_ga" },
        { "<html><table><tr><td><ul><li><p><b><i><a href=x><div><dl><dt><span>", Many / 5, "_ga" },
        { "<table>x<b>y</b>", Many / 5, "_ga" },
        { "<b><p>", Many / 20, "</b></p>" },
        { "<h3>_ga</h3><p>Counts visits</p>", Many / 5, "" },
        { "<details><summary>_ga</summary><p>Counts visits</p></details>", Many / 5, "" },
        { "<dt>_ga<dd>Counts visits", Many / 5, "" },
        { "<div class=c><p><b>Name:</b> _ga</p><p><b>Purpose:</b> Counts</p></div>", Many / 10, "" },
        { "<div class=c><p class=n>_ga</p><p class=d>1 year</p></div>", Many / 10, "" },
        { "<div><div><span>Name</span><span>Purpose</span></div><div><span>_ga</span><span>Counts</span></div></div>", Many / 10, "" },
        { "<div><span>_ga</span><span>Name</span></div><div><span>Name</span><span>Purpose</span></div>", Many / 5, "" },
        { "<table><tr><td colspan=1000000000 rowspan=1000000000>_ga<td rowspan=0 colspan=0>1 year</table>", Many / 200, "" },
        { "<tr><td rowspan=65000>a", Many / 50, "" },
        { "<p>&amp;&lt;\u200B\u00AD", Many, "" },
    };

    [Theory]
    [MemberData(nameof(Repeated))]
    public void Page_of_one_thing_ends_in_time(string markup, int times, string tail)
    {
        var document = ReadInTime(string.Concat(Enumerable.Repeat(markup, times)) + tail);

        Assert.True(document.Blocks.Count > 0 || document.Diagnostics.Count > 0);
    }

    [Fact]
    public void Rows_of_a_grid_of_any_elements_are_taken_once()
    {
        var document = ReadInTime("<div><div><span>Name</span><span>Purpose</span></div>" + Repeat("<div><span>_ga</span><span>Counts</span></div>", Many));

        Assert.Equal(Many + 1, Assert.IsType<TableBlock>(Assert.Single(document.Blocks)).Grid.Rows.Count);
    }

    [Fact]
    public void Words_in_deep_nesting_are_kept_and_told()
    {
        var document = ReadInTime(Repeat("<div>", Many) + "_ga");

        Assert.Equal("_ga", Assert.IsType<Paragraph>(Assert.Single(document.Blocks)).Content.Text);
        Assert.Equal("PX132", Assert.Single(document.Diagnostics).Id);
    }

    [Fact]
    public void Table_of_a_million_cells_is_read()
    {
        var table = ReadInTime("<table><tr><th>Name<th>Purpose" + Repeat("<tr>" + Repeat("<td>_c", 10), Many) + "</table>").Blocks;

        Assert.Equal((Many + 1, 10), Assert.IsType<TableBlock>(Assert.Single(table)).Grid is var grid ? (grid.Rows.Count, grid.ColumnCount) : default);
    }

    [Fact]
    public void Table_that_is_too_wide_and_too_long_is_cut_and_told()
    {
        var document = ReadInTime("<table>" + Repeat("<tr><td colspan=1000 rowspan=2>x" + Repeat("<td>y", 50), 10_000) + "</table>");

        Assert.Contains(document.Diagnostics, diagnostic => diagnostic.Id == "PX133");
    }

    [Fact]
    public void Page_of_50_megabytes_is_read()
    {
        const int Megabytes = 50;
        var paragraph = $"<div class=\"x\"><p>{Repeat("We keep notes of your visit. ", 70)}</p></div>\n";

        var document = ReadInTime(Repeat(paragraph, Megabytes * 1024 * 1024 / paragraph.Length));

        Assert.Equal(Megabytes * 1024 * 1024 / paragraph.Length, document.Blocks.Count);
    }

    [Theory]
    [InlineData("")]
    [InlineData("<html><body>")]
    public void Binary_content_is_told(string front)
    {
        var noise = new byte[200_000];
        new Random(7).NextBytes(noise);

        var document = ReadInTime([.. Encoding.ASCII.GetBytes(front), .. noise]);

        Assert.Equal("PX103", Assert.Single(document.Diagnostics).Id);
    }

    [Fact]
    public void Attributes_without_end_are_cut()
    {
        var attributes = string.Join(' ', Enumerable.Range(0, Many).Select(number => string.Create(CultureInfo.InvariantCulture, $"a{number}=1")));

        Assert.Equal("_ga", Assert.IsType<Paragraph>(Assert.Single(ReadInTime($"<div {attributes}>_ga").Blocks)).Content.Text);
    }

    private static string Repeat(string text, int times) => new StringBuilder(text.Length * times).Insert(0, text, times).ToString();

    private static ExtractedDocument ReadInTime(string page) => ReadInTime(Encoding.UTF8.GetBytes(page));

    private static ExtractedDocument ReadInTime(byte[] page)
    {
        var watch = Stopwatch.StartNew();
        var document = new HtmlReader().Read(new SourceDocument("page.html", page), MediaTypes.Html, CancellationToken.None);
        Assert.True(watch.Elapsed < Patience, $"{watch.Elapsed}");
        return document;
    }
}
