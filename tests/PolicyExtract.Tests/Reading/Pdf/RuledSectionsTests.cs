using PolicyExtract.Model;
using PolicyExtract.Reading.Pdf;
using Xunit;

namespace PolicyExtract.Tests.Reading.Pdf;

/// <summary>Rules and strips that part not every row: titles of sections, cells joined over rows, dotted lines.</summary>
public sealed class RuledSectionsTests
{
    private static readonly double[] Xs = [55, 155, 305];

    [Fact]
    public void Strips_behind_titles_of_sections_leave_the_rows_between_them_apart()
    {
        var page = new PaintedPage();
        Row(page, 96, true, "Name", "Purpose", "Kept");
        Strip(page, 100);
        Row(page, 114, false, "Cookies that the site needs");
        Row(page, 134, false, "basket", "Keeps the basket", "Session");
        Row(page, 154, false, "consent", "Keeps a choice", "1 year");
        Strip(page, 160);
        Row(page, 174, false, "Cookies that count visits");
        Row(page, 194, false, "_ga", "Counts the visits of", "2 years");
        Row(page, 206, false, "", "one browser");
        Row(page, 226, false, "_gid", "Counts days", "1 day");
        page.Write(50, 246, "Contact", true);

        Assert.Equal(
            ["Name|Purpose|Kept", "Cookies that the site needs|Cookies that the site needs|", "basket|Keeps the basket|Session",
                "consent|Keeps a choice|1 year", "Cookies that count visits|Cookies that count visits|",
                "_ga|Counts the visits of one browser|2 years", "_gid|Counts days|1 day"],
            Rows(page));
    }

    [Fact]
    public void Titles_of_sections_between_ruled_rows_hide_no_column()
    {
        var page = new PaintedPage();
        foreach (var y in new double[] { 80, 100, 120, 140, 160, 180, 200 }) page.Rule(50, y, 400, y);
        Row(page, 94, true, "Name", "Purpose", "Kept");
        Row(page, 114, false, "Cookies that the site needs");
        Row(page, 134, false, "basket", "Keeps the basket", "Session");
        Row(page, 154, false, "Cookies that count visits");
        Row(page, 174, false, "_ga", "Counts visits", "2 years");
        Row(page, 194, false, "_gid", "Counts days", "1 day");

        Assert.Equal(
            ["Name|Purpose|Kept", "Cookies that the site needs|Cookies that the site needs|", "basket|Keeps the basket|Session",
                "Cookies that count visits|Cookies that count visits|", "_ga|Counts visits|2 years", "_gid|Counts days|1 day"],
            Rows(page));
    }

    [Fact]
    public void Rules_that_leave_out_a_column_go_on_with_its_cell()
    {
        var page = new PaintedPage();
        foreach (var y in new double[] { 140, 180 }) page.Rule(50, y, 400, y);
        foreach (var y in new double[] { 120, 160 }) page.Rule(150, y, 400, y);
        Row(page, 94, true, "Category", "Name", "Kept");
        Row(page, 114, false, "Needed", "basket", "Session");
        Row(page, 134, false, "", "consent", "1 year");
        Row(page, 154, false, "Statistics", "_ga", "2 years");
        Row(page, 174, false, "", "_gid", "1 day");

        Assert.Equal(
            ["Category|Name|Kept", "Needed|basket|Session", "Needed|consent|1 year", "Statistics|_ga|2 years", "Statistics|_gid|1 day"],
            Rows(page));
    }

    [Fact]
    public void Dots_are_one_line_however_wide_each_is()
    {
        var page = new PaintedPage();
        foreach (var y in new double[] { 80, 100, 130, 160 })
        {
            // As fonts and rounding make them: some a little wider than high, some the other way.
            for (var x = 50; x < 400; x += 2) page.Rule(x, y, x + (y % 20 == 0 ? 0.76 : 0.74), y + 0.75, PdfRulingKind.ThinFill);
        }
        Row(page, 94, true, "Name", "Purpose", "Kept");
        Row(page, 112, false, "_ga", "Counts the visits of", "2 years");
        Row(page, 124, false, "", "one browser");
        Row(page, 142, false, "_gid", "Counts the days of", "1 day");
        Row(page, 154, false, "", "one browser");

        Assert.Equal(
            ["Name|Purpose|Kept", "_ga|Counts the visits of one browser|2 years", "_gid|Counts the days of one browser|1 day"], Rows(page));
    }

    [Fact]
    public void Thousands_of_dots_and_of_shorter_rules_end_in_time()
    {
        var page = new PaintedPage();
        for (var at = 0; at < 40_000; at++) page.Rule(at % 500, at / 80, at % 500 + 1, at / 80 + 1, PdfRulingKind.ThinFill);
        for (var at = 0; at < 3_000; at++) page.Rule(50 + at % 97, at / 4, 400, at / 4);

        Assert.NotNull(PaintedPage.Read(page));
    }

    private static void Strip(PaintedPage page, double top) => page.Rule(50, top, 400, top + 20, PdfRulingKind.Area, 0xDDDDEE);

    private static void Row(PaintedPage page, double baseline, bool bold, params string[] cells)
    {
        for (var column = 0; column < cells.Length; column++) page.Write(Xs[column], baseline, cells[column], bold);
    }

    private static string[] Rows(PaintedPage page) => PaintedPage.Rows(Assert.Single(PaintedPage.Read(page).Blocks.OfType<TableBlock>()));
}
