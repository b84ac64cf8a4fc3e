using PolicyExtract.Model;
using Xunit;

namespace PolicyExtract.Tests.Reading.Pdf;

/// <summary>Tables without borders that go on over pages, where a page shows less of the columns than the one before.</summary>
public sealed class RowsOverPagesTests
{
    private static readonly double[] Xs = [50, 150, 316];

    [Fact]
    public void A_single_row_on_the_next_page_belongs_to_the_table()
    {
        var next = Row(new PaintedPage(), 60, false, "_fbp", "Shows offers to the", "3 months");
        Row(next, 71, false, "", "visitors of shops", "");
        next.Write(50, 110, "We tell you when a cookie is added to the table above.");

        Assert.Equal(["_fbp|Shows offers to the visitors of shops|3 months"], Table(First(), next)[3..]);
    }

    [Fact]
    public void The_rest_of_a_row_stands_below_the_header_that_the_page_repeats()
    {
        var next = Row(new PaintedPage(), 60, true, "Name", "Purpose", "Kept");
        Row(next, 74, false, "", "of one browser", "");
        Row(next, 92, false, "_fbp", "Shows offers", "3 months");

        Assert.Equal(
            ["Name|Purpose|Kept", "_ga|Counts the visits of one browser|2 years", "_gid|Counts the days of one browser|1 day",
                "_fbp|Shows offers|3 months"],
            Table(First(), next));
    }

    [Fact]
    public void A_long_cell_leaves_the_columns_of_the_page_before()
    {
        var next = new PaintedPage();
        Row(next, 60, false, "_fbp", "Shows offers to the visitors who", "3 months");
        Row(next, 71, false, "", "come again", "");
        Row(next, 92, false, "lang", "Keeps the language that you pick", "1 year");
        Row(next, 103, false, "", "in the menu", "");
        Row(next, 124, false, "seen", "Keeps that you closed the notice", "Session");

        Assert.Equal(
            ["_fbp|Shows offers to the visitors who come again|3 months", "lang|Keeps the language that you pick in the menu|1 year",
                "seen|Keeps that you closed the notice|Session"],
            Table(First(), next)[3..]);
    }

    [Fact]
    public void Rows_on_the_next_page_are_as_far_apart_as_on_the_one_before()
    {
        var next = Row(new PaintedPage(), 60, false, "", "of one browser", "");
        Row(next, 81, false, "visitor-", "Shows offers to those who", "3");
        Row(next, 92, false, "group", "come again", "months");

        Assert.Equal(
            ["_gid|Counts the days of one browser|1 day", "visitor-group|Shows offers to those who come again|3 months"],
            Table(First(), next)[2..]);
    }

    [Fact]
    public void A_rest_of_a_row_above_a_rule_goes_on_with_the_row()
    {
        var first = new PaintedPage();
        foreach (var y in new double[] { 700, 720, 740 }) first.Rule(50, y, 400, y);
        Row(first, 714, true, "Name", "Purpose", "Kept");
        Row(first, 734, false, "_ga", "Counts visits", "2 years");
        Row(first, 754, false, "_gid", "Counts the days", "1 day");
        var next = new PaintedPage();
        foreach (var y in new double[] { 66, 86, 106 }) next.Rule(50, y, 400, y);
        Row(next, 60, false, "", "of one browser", "");
        Row(next, 80, false, "_fbp", "Shows offers", "3 months");
        Row(next, 100, false, "lang", "Keeps a choice", "1 year");

        Assert.Equal(
            ["Name|Purpose|Kept", "_ga|Counts visits|2 years", "_gid|Counts the days of one browser|1 day", "_fbp|Shows offers|3 months",
                "lang|Keeps a choice|1 year"],
            Table(first, next));
    }

    [Fact]
    public void Text_and_headings_on_the_next_page_are_no_rows()
    {
        var next = new PaintedPage().Write(50, 60, "Contact", true)
            .Write(50, 80, "Write to us when you have a question about this policy.");

        var read = PaintedPage.Read(First(), next);

        Assert.Equal(3, PaintedPage.Rows(Assert.Single(read.Blocks.OfType<TableBlock>())).Length);
        Assert.Contains(read.Blocks.OfType<Heading>(), heading => heading.Content.Text == "Contact");
    }

    [Fact]
    public void What_a_printer_adds_in_the_margin_is_no_row()
    {
        var page = new PaintedPage().Write(20, 20, "2 May 2031").Write(310, 20, "Cookies");
        Row(page, 48, true, "Name", "Purpose", "Kept");
        Row(page, 62, false, "_ga", "Counts visits", "2 years");
        Row(page, 76, false, "_gid", "Counts days", "1 day");

        Assert.Equal(["Name|Purpose|Kept", "_ga|Counts visits|2 years", "_gid|Counts days|1 day"], Table(page));
    }

    private static PaintedPage First()
    {
        var page = Row(new PaintedPage(), 700, true, "Name", "Purpose", "Kept");
        Row(page, 718, false, "_ga", "Counts the visits of", "2 years");
        Row(page, 729, false, "", "one browser", "");
        return Row(page, 750, false, "_gid", "Counts the days", "1 day");
    }

    private static PaintedPage Row(PaintedPage page, double baseline, bool bold, params string[] cells)
    {
        for (var column = 0; column < cells.Length; column++) page.Write(Xs[column], baseline, cells[column], bold);
        return page;
    }

    private static string[] Table(params PaintedPage[] pages) =>
        PaintedPage.Rows(Assert.Single(PaintedPage.Read(pages).Blocks.OfType<TableBlock>()));
}
