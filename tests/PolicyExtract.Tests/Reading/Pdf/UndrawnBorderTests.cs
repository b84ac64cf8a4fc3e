using PolicyExtract.Model;
using PolicyExtract.Reading.Pdf;
using Xunit;

namespace PolicyExtract.Tests.Reading.Pdf;

/// <summary>Tables whose rows or columns are drawn in part, or not at all.</summary>
public sealed class UndrawnBorderTests
{
    [Fact]
    public void A_title_between_tables_without_borders_belongs_to_neither()
    {
        var page = new PaintedPage();
        WriteRows(page, 100, ["Name", "Purpose", "Duration"], ["_ga", "Counts visits", "2 years"], ["_gid", "Counts days", "1 day"]);
        page.Write(50, 170, "Marketing cookies:");
        WriteRows(page, 200, ["Name", "Purpose", "Duration"], ["_fbp", "Shows offers", "3 months"]);

        Assert.Equal(
            [
                ["Name|Purpose|Duration", "_ga|Counts visits|2 years", "_gid|Counts days|1 day"],
                ["Name|Purpose|Duration", "_fbp|Shows offers|3 months"],
            ],
            Tables(page));
    }

    [Fact]
    public void A_centred_header_beside_short_cells_makes_no_column()
    {
        var page = new PaintedPage().Write(120, 100, "Name", true).Write(300, 100, "Host", true)
            .Write(50, 114, "SID").Write(300, 114, "example.com")
            .Write(50, 128, "remember_web_59ba36addc2b2f9401580f014c7f58e").Write(300, 128, "example.com")
            .Write(50, 142, "HSID").Write(300, 142, "example.com");

        Assert.Equal(
            ["Name|Host", "SID|example.com", "remember_web_59ba36addc2b2f9401580f014c7f58e|example.com", "HSID|example.com"],
            Assert.Single(Tables(page)));
    }

    [Fact]
    public void Rows_between_the_rules_over_and_below_a_body_are_parted_by_their_values()
    {
        var page = new PaintedPage();
        foreach (var y in new double[] { 90, 105, 160 }) page.Rule(50, y, 350, y);
        WriteRows(page, 100, ["Country", "Visits", "Share"], ["Norway", "1200", "60"], ["Denmark", "600", "30"], ["Iceland", "200", "10"]);

        Assert.Equal(["Country|Visits|Share", "Norway|1200|60", "Denmark|600|30", "Iceland|200|10"], Assert.Single(Tables(page)));
    }

    [Fact]
    public void A_text_between_rules_parts_two_tables()
    {
        var page = new PaintedPage();
        foreach (var y in new double[] { 90, 105, 120, 135, 180, 195, 210, 225 }) page.Rule(50, y, 350, y);
        WriteRows(page, 100, ["Name", "Purpose", "Duration"], ["_ga", "Counts", "2 years"], ["_gid", "Counts", "1 day"]);
        for (var line = 0; line < 3; line++) page.Write(52, 148 + 11 * line, "what the next table says about our other sites");
        WriteRows(page, 190, ["Name", "Purpose", "Duration"], ["lang", "Language", "Session"], ["seen", "Banner", "1 year"]);

        var tables = Tables(page);

        Assert.Equal(
            [
                ["Name|Purpose|Duration", "_ga|Counts|2 years", "_gid|Counts|1 day"],
                ["Name|Purpose|Duration", "lang|Language|Session", "seen|Banner|1 year"],
            ],
            tables);
    }

    [Fact]
    public void Columns_within_a_frame_are_parted_by_the_white_between_their_values()
    {
        var page = new PaintedPage().Grid([50, 150, 350], [90, 105, 160]);
        WriteRows(page, 100, ["Country", "2019", "2020"], ["Norway", "1200", "1300"], ["Denmark", "600", "700"], ["Iceland", "200", "250"]);

        Assert.Equal(["Country|2019|2020", "Norway|1200|1300", "Denmark|600|700", "Iceland|200|250"], Assert.Single(Tables(page)));
    }

    [Fact]
    public void A_cell_with_a_list_keeps_its_bullets()
    {
        var page = new PaintedPage().Grid([50, 150, 350], [90, 150])
            .Write(55, 100, "_ga").Write(155, 100, "\u2022").Write(170, 100, "counts the visits").Write(155, 114, "\u2022")
            .Write(170, 114, "tells the pages")
            .Write(155, 128, "\u2022").Write(170, 128, "measures the time");

        Assert.Equal(["_ga|\u2022 counts the visits/\u2022 tells the pages/\u2022 measures the time"], Assert.Single(Tables(page)));
    }

    [Fact]
    public void A_fill_behind_the_paragraph_of_a_filled_cell_is_no_border()
    {
        var page = new PaintedPage();
        double[] xs = [50, 150, 250, 350];
        for (var row = 0; row < 4; row += 2)
        {
            for (var column = 0; column < 3; column++)
            {
                Fill(page, xs[column], 90 + 15 * row, xs[column + 1], 105 + 15 * row);
                Fill(page, xs[column] + 7, 90 + 15 * row, xs[column + 1] - 7, 103 + 15 * row);
            }
        }
        foreach (var y in new double[] { 90, 105, 120, 135, 150 }) page.Rule(50, y, 350, y);
        WriteRows(page, 101, ["Name", "Purpose", "Duration"], ["_ga", "Counts", "2 years"], ["_gid", "Counts", "1 day"],
            ["lang", "Language", "Session"]);

        Assert.Equal(
            ["Name|Purpose|Duration", "_ga|Counts|2 years", "_gid|Counts|1 day", "lang|Language|Session"], Assert.Single(Tables(page)));
    }

    [Fact]
    public void Values_below_each_other_with_room_to_spare_are_rows_even_where_the_first_column_is_empty()
    {
        var page = new PaintedPage();
        WriteRows(page, 100, ["Company", "Country", "Partner"], ["Ferry", "NO", "A1"], ["", "DK", "B2"], ["", "IS", "C3"],
            ["", "FO", "D4"]);

        Assert.Equal(["Company|Country|Partner", "Ferry|NO|A1", "|DK|B2", "|IS|C3", "|FO|D4"], Assert.Single(Tables(page)));
    }

    [Fact]
    public void Text_and_its_number_of_the_page_are_a_table_where_the_numbers_are_many()
    {
        var page = new PaintedPage();
        string[] names = ["Visits", "Page views", "Sessions", "Downloads", "Searches"];
        for (var row = 0; row < names.Length; row++)
            page.Write(50, 100 + 14 * row, names[row]).Write(300, 100 + 14 * row, $"{row + 1},250");

        Assert.Equal(5, Assert.Single(Tables(page)).Length);
    }

    [Fact]
    public void Headers_that_reach_over_their_columns_stay_apart_though_hardly_more_than_a_space_parts_them()
    {
        var page = new PaintedPage();
        page.Write(52, 100, "Set").Write(70, 100, "by").Write(86, 100, "Kept").Write(109, 100, "for").Write(200, 100, "Where");
        for (var row = 1; row < 8; row++)
            page.Write(52, 100 + 15 * row, "Us").Write(95, 100 + 15 * row, "1 day").Write(200, 100 + 15 * row, "Here");
        for (var rule = 0; rule < 9; rule++) page.Rule(50, 90 + 15 * rule, 250, 90 + 15 * rule);

        Assert.Equal(["Set by|Kept for|Where", .. Enumerable.Repeat("Us|1 day|Here", 7)], Assert.Single(Tables(page)));
    }

    [Fact]
    public void A_header_of_several_lines_in_one_column_is_whole()
    {
        var page = new PaintedPage().Write(55, 50, "Which cookies we set.").Write(155, 89, "What we", true);
        WriteRows(page, 100, ["Name", "use it for", "Duration"], ["_ga", "Counts visits", "2 years"], ["_gid", "Counts days", "1 day"]);

        Assert.Equal(
            ["Name|What we/use it for|Duration", "_ga|Counts visits|2 years", "_gid|Counts days|1 day"], Assert.Single(Tables(page)));
    }

    [Fact]
    public void Stripes_go_on_below_a_header_with_a_ground_of_its_own()
    {
        var page = new PaintedPage();
        for (var column = 0; column < 3; column++)
        {
            page.Rule(50 + 100 * column, 90, 150 + 100 * column, 104, PdfRulingKind.Area, 0x003366);
            foreach (var stripe in new double[] { 104, 132, 160 }) Fill(page, 50 + 100 * column, stripe, 150 + 100 * column, stripe + 14);
        }
        WriteRows(
            page, 100, ["Name", "Purpose", "Duration"], ["_ga", "Counts", "2 years"], ["_gid", "Counts", "1 day"],
            ["lang", "Language", "Session"],
            ["poll", "Closes", "1 year"], ["_fbp", "Offers", "3 months"], ["seen", "Banner", "1 year"]);
        page.Write(55, 220, "You may delete what is stored at any time.");

        Assert.Equal(
            [
                "Name|Purpose|Duration", "_ga|Counts|2 years", "_gid|Counts|1 day", "lang|Language|Session",
                "poll|Closes|1 year", "_fbp|Offers|3 months", "seen|Banner|1 year",
            ],
            Assert.Single(Tables(page)));
    }

    [Fact]
    public void The_header_and_a_row_without_a_stripe_stand_over_the_first_stripe()
    {
        var page = new PaintedPage().Write(55, 60, "These are our cookies.");
        for (var column = 0; column < 3; column++)
        {
            foreach (var stripe in new double[] { 118, 146 }) Fill(page, 50 + 100 * column, stripe, 150 + 100 * column, stripe + 14);
        }
        WriteRows(
            page, 100, ["Name", "Purpose", "Duration"], ["_ga", "Counts", "2 years"], ["_gid", "Counts", "1 day"],
            ["lang", "Language", "Session"], ["poll", "Closes", "1 year"]);

        Assert.Equal(
            ["Name|Purpose|Duration", "_ga|Counts|2 years", "_gid|Counts|1 day", "lang|Language|Session", "poll|Closes|1 year"],
            Assert.Single(Tables(page)));
    }

    [Fact]
    public void A_panel_over_a_table_makes_no_cells()
    {
        var page = new PaintedPage().Grid([50, 150, 350], [90, 105, 120, 135])
            .Write(55, 100, "Name").Write(155, 100, "Purpose").Write(55, 115, "_ga").Write(155, 115, "Counts").Write(55, 130, "lang")
            .Write(155, 130, "Language");
        page.Rule(20, 60, 400, 96, PdfRulingKind.Area, 0x112233).Rule(80, 64, 120, 92, PdfRulingKind.Area, 0xEEEEEE);

        Assert.Equal(["Name|Purpose", "_ga|Counts", "lang|Language"], Assert.Single(Tables(page)));
    }

    /// <summary>Three columns, 14 pt from row to row; the first row is in bold.</summary>
    [Fact]
    public void Rows_without_borders_stand_further_apart_than_their_lines()
    {
        var page = new PaintedPage()
            .Write(50, 100, "Name", true).Write(150, 100, "Purpose", true).Write(300, 100, "Duration", true)
            .Write(50, 122, "_ga").Write(150, 116, "Counts visits").Write(150, 127, "and pages").Write(300, 122, "2 years")
            .Write(50, 143, "_gid").Write(150, 143, "Counts").Write(300, 143, "1 day")
            .Write(50, 165, "lang").Write(150, 159, "Keeps the").Write(150, 170, "language").Write(300, 165, "Session");

        Assert.Equal(
            ["Name|Purpose|Duration", "_ga|Counts visits and pages|2 years", "_gid|Counts|1 day", "lang|Keeps the language|Session"],
            Assert.Single(Tables(page)));
    }

    [Fact]
    public void White_between_all_cells_parts_the_rows_of_a_frame_that_draws_none()
    {
        var page = new PaintedPage().Rule(50, 120, 400, 120);
        foreach (var x in new double[] { 48, 108, 188, 402 }) page.Rule(x, 100, x, 200);
        page.Write(50, 112, "Name").Write(110, 112, "Provider").Write(190, 112, "Purpose");
        string[] names = ["basket_id", "lang_pick", "csrf_hash"];
        for (var row = 0; row < names.Length; row++)
        {
            var y = 135 + 23 * row;
            page.Write(50, y, names[row]).Write(110, y, "Oakleaf").Write(190, y, "Keeps what the visitors put into their");
            if (row != 1) page.Write(190, y + 10, "basket");
        }

        Assert.Equal(
            ["Name|Provider|Purpose", "basket_id|Oakleaf|Keeps what the visitors put into their basket",
                "lang_pick|Oakleaf|Keeps what the visitors put into their", "csrf_hash|Oakleaf|Keeps what the visitors put into their basket"],
            Assert.Single(Tables(page)));
    }

    [Fact]
    public void Columns_whose_words_end_at_one_place_are_parted_by_little_white()
    {
        const string Name = "\u05D0\u05D1\u05D2", Long = "\u05D0\u05D1\u05D2 \u05D3\u05D4\u05D5 \u05D6\u05D7\u05D8";
        var page = new PaintedPage();
        string[] values = [Long, Name, Long, Name];
        foreach (var y in new double[] { 100, 120, 140, 160, 180 }) page.Rule(50, y, 400, y);
        for (var row = 0; row < values.Length; row++)
        {
            var y = 115 + 20 * row;
            page.Write(80, y, Name).Write(155 - 5 * values[row].Length, y, values[row]).Write(300, y, "name_" + row);
        }

        Assert.Equal(["name_0", "name_1", "name_2", "name_3"], Assert.Single(Tables(page)).Select(row => row.Split('|')[2]));
    }

    [Fact]
    public void A_long_cell_below_a_filled_header_may_reach_up_to_the_next_column()
    {
        var page = new PaintedPage();
        foreach (var x in new double[] { 50, 150, 250 }) Fill(page, x, 88, x + 100, 108);
        WriteRows(
            page, 102, ["Name", "Purpose", "Duration"], ["_ga", "Counts visits", "2 years"], ["consent_shown_long", "Keeps a choice", "1 year"],
            ["_gid", "Counts days", "1 day"]);

        Assert.Equal(
            ["Name|Purpose|Duration", "_ga|Counts visits|2 years", "consent_shown_long|Keeps a choice|1 year", "_gid|Counts days|1 day"],
            Assert.Single(Tables(page)));
    }

    private static void WriteRows(PaintedPage page, double top, params string[][] rows)
    {
        for (var row = 0; row < rows.Length; row++)
        {
            for (var column = 0; column < 3; column++) page.Write(55 + 100 * column, top + 14 * row, rows[row][column], bold: row == 0);
        }
    }

    private static void Fill(PaintedPage page, double left, double top, double right, double bottom) =>
        page.Rule(left, top, right, bottom, PdfRulingKind.Area, 0xD0E8F0);

    private static string[][] Tables(PaintedPage page) => [.. PaintedPage.Read(page).Blocks.OfType<TableBlock>().Select(PaintedPage.Rows)];
}
