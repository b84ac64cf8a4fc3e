using PolicyExtract.Model;
using Xunit;

namespace PolicyExtract.Tests.Reading.Pdf;

/// <summary>What becomes of text outside tables.</summary>
public sealed class BlockTests
{
    private const string Prose = "we set cookies that the page needs in order to work as it should";

    [Fact]
    public void Larger_lines_are_headings_and_bold_ones_look_like_some()
    {
        var page = new PaintedPage().Write(50, 60, "Cookies", size: 18).Write(50, 100, "Statistics", bold: true).Write(50, 120, Prose)
            .Write(50, 133, Prose);

        var blocks = PaintedPage.Read(page).Blocks;

        Assert.Equal([1, Heading.UnmarkedLevel], blocks.OfType<Heading>().Select(heading => heading.Level));
        Assert.Equal(2, Assert.Single(blocks.OfType<LinesBlock>()).Lines.Count);
    }

    [Theory]
    [InlineData("3.2 Cookies of our videos", 1)]
    [InlineData("11.2.c Cookies of our videos", 1)]
    [InlineData("3 cookies of our videos", Heading.UnmarkedLevel)]
    [InlineData("shop.example videos", Heading.UnmarkedLevel)]
    public void A_line_in_bold_with_the_number_of_a_section_is_a_heading_of_its_level(string title, int level)
    {
        var page = new PaintedPage().Write(50, 100, title, bold: true).Write(50, 120, Prose).Write(50, 133, Prose);

        Assert.Equal(level, Assert.Single(PaintedPage.Read(page).Blocks.OfType<Heading>()).Level);
    }

    [Fact]
    public void Texts_of_different_weight_that_touch_are_lines_of_their_own()
    {
        var page = new PaintedPage()
            .Write(50, 100, "fernVisit", bold: true).Write(95, 100, "Counts the visits of a")
            .Write(50, 113, "visitor of this site.")
            .Write(50, 126, "Duration", bold: true).Write(90, 126, ": 1 day").Write(125, 126, "Type", bold: true).Write(145, 126, ": HTTP");

        var blocks = PaintedPage.Read(page).Blocks;

        Assert.Equal("fernVisit", Assert.Single(blocks.OfType<Heading>()).Content.Text);
        Assert.Equal(
            ["Counts the visits of a", "visitor of this site.", "Duration: 1 day", "Type: HTTP"],
            Assert.Single(blocks.OfType<LinesBlock>()).Lines.Select(line => line.Text.Trim()));
    }

    [Fact]
    public void A_space_keeps_bold_text_within_its_line()
    {
        var page = new PaintedPage().Write(50, 100, "Our").Write(70, 100, "videos", bold: true).Write(105, 100, "set cookies");

        Assert.Equal("Our videos set cookies", Assert.Single(PaintedPage.Read(page).Blocks.OfType<LinesBlock>()).Lines[0].Text);
    }

    [Fact]
    public void Columns_stand_below_each_other_in_the_text()
    {
        var page = new PaintedPage().Write(50, 100, "a long first cell").Write(180, 100, "x").Write(50, 115, "b").Write(180, 115, "y");

        var lines = Assert.Single(PaintedPage.Read(page).Blocks.OfType<LinesBlock>()).Lines;

        Assert.Equal(["a long first cell         x", "b                         y"], lines.Select(line => line.Text));
        Assert.Equal(new SourceBox(180, 107, 185, 117), lines[1].Words[1].Box);
        Assert.Equal("y", lines[1].Text.Substring(lines[1].Words[1].Start, lines[1].Words[1].Length));
    }

    [Fact]
    public void Far_lines_are_parted_by_a_blank_one()
    {
        var page = new PaintedPage().Write(50, 100, Prose).Write(50, 112, Prose).Write(50, 140, Prose);

        var lines = Assert.Single(PaintedPage.Read(page).Blocks.OfType<LinesBlock>()).Lines;

        Assert.Equal([false, false, true, false], lines.Select(line => line.IsBlank));
    }

    [Fact]
    public void Items_keep_their_wrapped_lines()
    {
        var page = new PaintedPage().Write(50, 100, "• first item that").Write(60, 112, "goes on").Write(50, 124, "• second item")
            .Write(50, 160, Prose);

        var items = PaintedPage.Read(page).Blocks.OfType<ListItem>();

        Assert.Equal(["first item that goes on", "second item"], items.Select(item => item.Content.Text));
    }

    [Fact]
    public void Lines_of_an_item_that_its_author_parted_stay_parted()
    {
        var page = new PaintedPage().Write(50, 100, Prose).Write(50, 124, "• harbour.example").Write(60, 136, "3 cookies")
            .Write(50, 148, "• " + Prose).Write(60, 160, "and goes on");

        var items = PaintedPage.Read(page).Blocks.OfType<ListItem>();

        Assert.Equal(["harbour.example\n3 cookies", Prose + " and goes on"], items.Select(item => item.Content.TextWithBreaks));
    }

    [Fact]
    public void Running_heads_and_page_numbers_are_left_out_and_told()
    {
        PaintedPage Page(int number) => new PaintedPage()
            .Write(50, 30, "Example Ltd").Write(50, 100, $"{Prose} {(char)('a' + number)}").Write(290, 780, $"Page {number} of 3");

        var document = PaintedPage.Read(Page(1), Page(2), Page(3));

        Assert.Equal(3, document.Blocks.OfType<LinesBlock>().SelectMany(block => block.Lines).Count());
        Assert.Equal(["PX171", "PX171"], document.Diagnostics.Select(diagnostic => diagnostic.Id));
    }

    [Fact]
    public void Text_painted_twice_to_look_bold_is_read_once()
    {
        var page = new PaintedPage().Write(50, 100, "Cookie policy").Write(50.3, 100, "Cookie policy");

        Assert.Equal("Cookie policy", Assert.Single(PaintedPage.Read(page).Blocks.OfType<LinesBlock>()).Lines[0].Text);
    }

    [Fact]
    public void An_underscore_stays_on_its_line()
    {
        var page = new PaintedPage().Write(50, 100, "django_language __Host-id");

        Assert.Equal("django_language __Host-id", Assert.Single(PaintedPage.Read(page).Blocks.OfType<LinesBlock>()).Lines[0].Text);
    }

    [Fact]
    public void A_name_in_bold_before_its_text_is_a_word_of_its_own()
    {
        var page = new PaintedPage().Grid([45, 200, 300], [85, 110, 135])
            .Write(50, 100, "_ga", bold: true).Write(65, 100, "Counts").Write(100, 100, "G", bold: true).Write(105, 100, "eneral")
            .Write(205, 100, "1 day").Write(50, 125, "_gid").Write(205, 125, "2 days");

        var table = Assert.Single(PaintedPage.Read(page).Blocks.OfType<TableBlock>());
        Assert.Equal(["_ga Counts General|1 day", "_gid|2 days"], PaintedPage.Rows(table));
    }

    [Fact]
    public void Titles_on_one_line_go_to_the_tables_that_they_stand_over()
    {
        var page = new PaintedPage().Write(50, 80, "Statistics", bold: true).Write(350, 80, "Marketing", bold: true)
            .Grid([50, 150, 250], [90, 105, 120]).Write(55, 100, "Name").Write(155, 100, "Duration").Write(55, 115, "_ga")
            .Write(155, 115, "2 years")
            .Grid([350, 450, 550], [90, 105, 120]).Write(355, 100, "Name").Write(455, 100, "Duration").Write(355, 115, "_fbp")
            .Write(455, 115, "3 months");

        Assert.Equal(["Statistics", "_ga", "Marketing", "_fbp"], Outline(page));
    }

    [Fact]
    public void Tables_in_a_page_set_in_columns_stand_in_theirs()
    {
        var page = new PaintedPage();
        foreach (var x in new double[] { 50, 320 })
            for (var line = 0; line < 10; line++) page.Write(x, 200 + 12 * line, "what we say of our own cookies and why");
        page.Grid([50, 120, 250], [330, 345, 360]).Write(55, 340, "Name").Write(125, 340, "Duration").Write(55, 355, "_ga")
            .Write(125, 355, "2 years")
            .Grid([320, 390, 520], [130, 145, 160]).Write(325, 140, "Name").Write(395, 140, "Duration").Write(325, 155, "_fbp")
            .Write(395, 155, "3 months");

        Assert.Equal(["_ga", "_fbp"], Outline(page));
        Assert.IsType<LinesBlock>(PaintedPage.Read(page).Blocks[0]);
    }

    [Fact]
    public void Labels_in_bold_are_no_headings()
    {
        var page = new PaintedPage().Write(50, 100, "Ory", bold: true).Write(70, 112, "Cookies: ory_session", bold: true)
            .Write(70, 124, "Purpose: to sign in", bold: true)
            .Write(50, 150, Prose).Write(50, 162, Prose).Write(50, 174, Prose).Write(50, 186, Prose);

        Assert.Equal("Ory", Assert.Single(PaintedPage.Read(page).Blocks.OfType<Heading>()).Content.Text);
    }

    /// <summary>The headings, and the first cell below each table's header.</summary>
    private static IEnumerable<string> Outline(PaintedPage page) => PaintedPage.Read(page).Blocks
        .Select(block => block switch { Heading heading => heading.Content.Text, TableBlock table => table.Grid.Rows[1][0].Text, _ => "" })
        .Where(text => text.Length > 0);
}
