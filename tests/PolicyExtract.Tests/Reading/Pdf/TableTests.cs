using PolicyExtract.Model;
using PolicyExtract.Reading.Pdf;
using Xunit;

namespace PolicyExtract.Tests.Reading.Pdf;

/// <summary>What makes a table on a page, and what keeps its cells apart.</summary>
public sealed class TableTests
{
    private static readonly double[] Xs = [50, 150, 300];
    private static readonly double[] Ys = [100, 120, 140, 160];

    [Fact]
    public void Crossing_lines_frame_cells()
    {
        var page = Filled(new PaintedPage().Grid(Xs, Ys));

        Assert.Equal(["Name|Purpose", "_ga|Counts visits", "consent|Keeps a choice"], Rows(page));
    }

    [Fact]
    public void Thin_fills_are_lines()
    {
        var page = new PaintedPage();
        foreach (var y in Ys) page.Rule(50, y, 300, y + 0.75, PdfRulingKind.ThinFill);
        foreach (var x in Xs) page.Rule(x, 100, x + 0.75, 160.75, PdfRulingKind.ThinFill);

        Assert.Equal(["Name|Purpose", "_ga|Counts visits", "consent|Keeps a choice"], Rows(Filled(page)));
    }

    [Fact]
    public void Dashes_are_one_line()
    {
        var page = new PaintedPage();
        foreach (var y in Ys) for (var x = 50; x < 300; x += 5) page.Rule(x, y, x + 3, y);
        foreach (var x in Xs) for (var y = 100; y < 160; y += 5) page.Rule(x, y, x, y + 3);

        Assert.Equal(["Name|Purpose", "_ga|Counts visits", "consent|Keeps a choice"], Rows(Filled(page)));
    }

    [Fact]
    public void Double_lines_are_one_border()
    {
        var page = Filled(new PaintedPage().Grid(Xs, Ys).Grid([48, 152, 302], [98, 122, 142, 162]));

        Assert.Equal(["Name|Purpose", "_ga|Counts visits", "consent|Keeps a choice"], Rows(page));
    }

    [Fact]
    public void Sides_without_a_border_are_found_where_the_other_lines_end()
    {
        var page = new PaintedPage().Rule(150, 100, 150, 160);
        foreach (var y in new double[] { 120, 140 }) page.Rule(50, y, 300, y);

        Assert.Equal(["Name|Purpose", "_ga|Counts visits", "consent|Keeps a choice"], Rows(Filled(page)));
    }

    [Fact]
    public void Rules_between_rows_are_enough()
    {
        var page = new PaintedPage();
        foreach (var y in Ys) page.Rule(50, y, 300, y);

        Assert.Equal(["Name|Purpose", "_ga|Counts visits", "consent|Keeps a choice"], Rows(Filled(page)));
    }

    [Fact]
    public void A_title_below_the_first_rule_is_no_row()
    {
        var page = new PaintedPage().Write(55, 90, "Cookies of our own that count and remember", bold: true);
        foreach (var y in new double[] { 75, 100, 120, 140, 160, 180 }) page.Rule(50, y, 300, y);
        Filled(page).Write(55, 173, "basket").Write(155, 173, "Keeps the basket");

        var blocks = PaintedPage.Read(page).Blocks;

        Assert.Equal("Cookies of our own that count and remember", Assert.Single(blocks.OfType<Heading>()).Content.Text);
        Assert.Equal(
            ["Name|Purpose", "_ga|Counts visits", "consent|Keeps a choice", "basket|Keeps the basket"],
            PaintedPage.Rows(Assert.Single(blocks.OfType<TableBlock>())));
    }

    [Fact]
    public void White_lines_on_white_paper_part_nothing()
    {
        var page = Filled(new PaintedPage().Grid(Xs, Ys)).Rule(50, 130, 300, 130, rgb: 0xFFFFFF);

        Assert.Equal(3, Rows(page).Length);
    }

    [Fact]
    public void Cells_without_a_border_between_them_are_one()
    {
        var page = new PaintedPage().Rule(150, 120, 150, 160);
        foreach (var y in Ys) page.Rule(50, y, 300, y);
        foreach (var x in new double[] { 50, 300 }) page.Rule(x, 100, x, 160);
        page.Write(55, 114, "Statistics").Write(55, 134, "_ga").Write(155, 134, "Counts").Write(55, 154, "_gid").Write(155, 154, "Counts");

        var table = Table(page);

        Assert.Equal(["Statistics|Statistics", "_ga|Counts", "_gid|Counts"], PaintedPage.Rows(table));
        Assert.Equal(CellOrigin.Spanned, table.Grid.Rows[0][1].Origin);
    }

    [Fact]
    public void A_table_without_borders_is_told_by_the_white_between_columns()
    {
        var page = new PaintedPage();
        string[][] rows = [["Name", "Purpose", "Duration"], ["_ga", "Counts", "2 years"], ["_gid", "Counts", "1 day"],
            ["lang", "Language", "Session"]];
        for (var row = 0; row < rows.Length; row++)
        {
            for (var column = 0; column < 3; column++) page.Write(50 + 100 * column, 100 + 16 * row, rows[row][column], bold: row == 0);
        }

        var table = Table(page);

        Assert.Equal(
            ["Name|Purpose|Duration", "_ga|Counts|2 years", "_gid|Counts|1 day", "lang|Language|Session"], PaintedPage.Rows(table));
        Assert.Equal(1, table.Grid.HeaderRowCount);
    }

    [Fact]
    public void Titles_of_sections_run_across_the_white_between_columns()
    {
        var page = new PaintedPage();
        string[][] rows = [["Name", "Purpose", "Duration"], ["Needed in any case", "", ""], ["consent", "Choice", "1 year"],
            ["Visits are counted", "", ""], ["_ga", "Counts", "2 years"], ["Offers of other sites", "", ""], ["_fbp", "Offers", "90 days"]];
        for (var row = 0; row < rows.Length; row++)
        {
            var isTitle = row == 0 || rows[row][1].Length == 0;
            for (var column = 0; column < 3; column++) page.Write(50 + 60 * column, 100 + 16 * row, rows[row][column], bold: isTitle);
        }

        Assert.Equal(
            ["Name|Purpose|Duration", "Needed in any case|Needed in any case|", "consent|Choice|1 year",
                "Visits are counted|Visits are counted|", "_ga|Counts|2 years",
                "Offers of other sites|Offers of other sites|", "_fbp|Offers|90 days"],
            Rows(page));
    }

    [Fact]
    public void Labels_beside_values_begin_a_row_each()
    {
        var page = new PaintedPage();
        string[][] rows = [["Name", "_ga"], ["Purpose", "Counts visits and"], ["", "the pages seen"], ["Duration", "2 years"],
            ["Name", "lang"], ["Purpose", "Keeps the chosen"], ["", "language"], ["Duration", "Session"]];
        for (var row = 0; row < rows.Length; row++) page.Write(50, 100 + 12 * row, rows[row][0]).Write(150, 100 + 12 * row, rows[row][1]);

        Assert.Equal(
            ["Name|_ga", "Purpose|Counts visits and the pages seen", "Duration|2 years", "Name|lang",
                "Purpose|Keeps the chosen language", "Duration|Session"],
            Rows(page));
    }

    [Fact]
    public void Prose_in_two_columns_is_no_table()
    {
        var page = new PaintedPage();
        for (var line = 0; line < 12; line++)
        {
            page.Write(40, 100 + 13 * line, $"this is line {line + 10} of the left text")
                .Write(330, 103 + 13 * line, $"and line {line + 10} of the right text");
        }

        var document = PaintedPage.Read(page);

        Assert.DoesNotContain(document.Blocks, block => block is TableBlock);
        var lines = document.Blocks.OfType<LinesBlock>().SelectMany(block => block.Lines).Select(line => line.Text.Trim())
            .Where(text => text.Length > 0).ToList();
        Assert.Equal("this is line 21 of the left text", lines[11]);
        Assert.Equal("and line 10 of the right text", lines[12]);
    }

    [Fact]
    public void Cards_beside_each_other_are_read_one_column_after_the_other()
    {
        var page = new PaintedPage();
        string[][] cards = [["_ga", "Counts visits", "2 years"], ["lang", "Language", "Session"], ["seen", "Banner", "1 year"],
            ["poll", "Votes", "1 day"], ["_gid", "Counts days", "1 day"], ["cart", "Basket", "2 weeks"]];
        for (var card = 0; card < cards.Length; card++)
        {
            var (x, y) = (50 + 200 * (card % 2), 100 + 60 * (card / 2));
            page.Write(x, y, cards[card][0], bold: true).Write(x, y + 12, "Purpose: " + cards[card][1])
                .Write(x, y + 24, "Duration: " + cards[card][2]);
        }

        Assert.Empty(PaintedPage.Read(page).Blocks.OfType<TableBlock>());
    }

    [Fact]
    public void A_table_goes_on_over_pages_and_loses_the_repeated_header()
    {
        var first = Filled(new PaintedPage().Grid(Xs, Ys));
        var second = new PaintedPage().Grid(Xs, [50, 70, 90]).Write(55, 64, "Name").Write(155, 64, "Purpose").Write(55, 84, "_gid")
            .Write(155, 84, "Counts days");

        var table = Assert.Single(PaintedPage.Read(first, second).Blocks.OfType<TableBlock>());

        Assert.Equal(["Name|Purpose", "_ga|Counts visits", "consent|Keeps a choice", "_gid|Counts days"], PaintedPage.Rows(table));
        Assert.Equal(["Name", "Purpose"], table.Dropped.Select(dropped => dropped.Text));
        Assert.Equal(1, table.Grid.HeaderRowCount);
        Assert.Equal(["join-pages"], table.Repairs);
    }

    [Fact]
    public void A_row_that_the_page_splits_is_put_together()
    {
        var first = Filled(new PaintedPage().Grid(Xs, Ys));
        var second = new PaintedPage().Grid(Xs, [50, 70, 90]).Write(155, 64, "of the visitor").Write(55, 84, "_gid")
            .Write(155, 84, "Counts days");

        var table = Assert.Single(PaintedPage.Read(first, second).Blocks.OfType<TableBlock>());

        Assert.Equal(
            ["Name|Purpose", "_ga|Counts visits", "consent|Keeps a choice of the visitor", "_gid|Counts days"], PaintedPage.Rows(table));
        Assert.Contains("join-split-row", table.Repairs);
    }

    [Fact]
    public void Other_columns_make_another_table()
    {
        var first = Filled(new PaintedPage().Grid(Xs, Ys));
        var second = new PaintedPage().Grid([50, 200, 300], [50, 70, 90]).Write(55, 64, "Company").Write(205, 64, "Country")
            .Write(55, 84, "Ferry Ltd").Write(205, 84, "Norway");

        Assert.Equal(2, PaintedPage.Read(first, second).Blocks.OfType<TableBlock>().Count());
    }

    [Fact]
    public void Two_tables_beside_each_other_keep_their_rows()
    {
        var page = Filled(new PaintedPage().Grid(Xs, Ys)).Grid([330, 430, 560], Ys)
            .Write(335, 114, "Firm").Write(435, 114, "Town").Write(335, 134, "A").Write(435, 134, "B").Write(335, 154, "C")
            .Write(435, 154, "D");

        var tables = PaintedPage.Read(page).Blocks.OfType<TableBlock>().ToList();

        Assert.Equal(["Name|Purpose", "_ga|Counts visits", "consent|Keeps a choice"], PaintedPage.Rows(tables[0]));
        Assert.Equal(["Firm|Town", "A|B", "C|D"], PaintedPage.Rows(tables[1]));
    }

    [Fact]
    public void Every_word_stands_where_it_was_painted()
    {
        var table = Table(Filled(new PaintedPage().Grid(Xs, Ys)));

        var location = table.Grid.Rows[1][0].Content.Location;

        Assert.Equal(new SourceBox(55, 126, 70, 136), location.Box);
        Assert.Equal(1, location.Page);
    }

    private static PaintedPage Filled(PaintedPage page) => page
        .Write(55, 114, "Name").Write(155, 114, "Purpose")
        .Write(55, 134, "_ga").Write(155, 134, "Counts visits")
        .Write(55, 154, "consent").Write(155, 154, "Keeps a choice");

    private static TableBlock Table(PaintedPage page) => Assert.Single(PaintedPage.Read(page).Blocks.OfType<TableBlock>());

    private static string[] Rows(PaintedPage page) => PaintedPage.Rows(Table(page));
}
