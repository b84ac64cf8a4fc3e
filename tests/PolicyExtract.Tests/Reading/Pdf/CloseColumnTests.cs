using PolicyExtract.Model;
using Xunit;

namespace PolicyExtract.Tests.Reading.Pdf;

/// <summary>Columns without borders that stand no further apart than words do, as browsers print pages without styles.</summary>
public sealed class CloseColumnTests
{
    /// <summary>Points at which the second column begins: three behind the longest word of the first.</summary>
    private const double Second = 50 + 9 * PaintedPage.Advance + 3;

    [Fact]
    public void Words_that_begin_below_each_other_are_a_column_though_a_space_would_be_wider() => StayApart("Northwind", "Contoso", "Northwind");

    [Fact]
    public void A_column_of_equal_words_is_one_where_no_space_is_painted_behind_them() => StayApart("Northwind", "Northwind", "Northwind");

    [Fact]
    public void Characters_without_width_fill_no_gap() => StayApart("Northwind\u2060\u2060", "Contoso\u2060", "Northwind\u2060");

    [Fact]
    public void Places_that_differ_by_less_than_a_point_are_one_column()
    {
        var page = new PaintedPage();
        for (var row = 0; row < 6; row++)
            page.Write(50, 100 + 14 * row, row < 3 ? "Northwind" : "Contoso").Write(Second + 0.4 + 0.2 * (row % 2), 100 + 14 * row, "nw_id").Write(200, 100 + 14 * row, "2 years");

        Assert.Equal(
            [.. Enumerable.Repeat("Northwind|nw_id|2 years", 3), .. Enumerable.Repeat("Contoso|nw_id|2 years", 3)], Assert.Single(Tables(page)));
    }

    [Fact]
    public void Phrases_that_begin_with_the_same_word_are_no_two_columns()
    {
        var page = new PaintedPage();
        foreach (var (service, y) in new[] { ("Visits", 100), ("Ads", 114), ("Maps", 128) })
            page.Write(50, y, $"Northwind {service}").Write(200, y, "nw_id").Write(300, y, "2 years");

        Assert.Equal(["Northwind Visits|nw_id|2 years", "Northwind Ads|nw_id|2 years", "Northwind Maps|nw_id|2 years"], Assert.Single(Tables(page)));
    }

    [Fact]
    public void A_title_below_a_table_takes_none_of_the_white_between_its_columns()
    {
        var page = new PaintedPage().Write(50, 86, "Source", true).Write(Second, 86, "Cookie", true).Write(200, 86, "Duration", true);
        Row(page, 100, "Northwind", "nw_visit", "2 years");
        Row(page, 114, "Contoso", "cs_id", "1 day");
        page.Write(50, 140, "What we set on our other site", true);
        page.Write(50, 166, "Source", true).Write(Second, 166, "Cookie", true).Write(200, 166, "Duration", true);
        Row(page, 180, "Northwind", "nw_seen", "Session");

        Assert.Equal(
            [["Source|Cookie|Duration", "Northwind|nw_visit|2 years", "Contoso|cs_id|1 day"], ["Source|Cookie|Duration", "Northwind|nw_seen|Session"]],
            Tables(page));
    }

    [Fact]
    public void The_rules_of_headings_frame_no_rows()
    {
        var page = new PaintedPage();
        foreach (var y in new double[] { 60, 105, 120, 146, 206 }) page.Rule(50, y, 350, y);
        page.Write(55, 54, "Our cookies", size: 14).Write(55, 78, "These are the cookies that this site keeps on your device.")
            .Write(55, 100, "NAME").Write(145, 100, "SORT").Write(205, 100, "PURPOSE")
            .Write(55, 115, "nw_visit").Write(145, 115, "Analytics").Write(205, 115, "Counts the visits")
            .Write(55, 133, "nw_id").Write(145, 133, "Needed").Write(205, 128, "Keeps your basket till").Write(205, 140, "you come back")
            .Write(55, 159, "nw_lang").Write(145, 159, "Needed").Write(205, 159, "Keeps your language")
            .Write(55, 199, "7").Write(75, 201, "Your choices", size: 14);

        Assert.Equal(
            ["NAME|SORT|PURPOSE", "nw_visit|Analytics|Counts the visits", "nw_id|Needed|Keeps your basket till you come back",
                "nw_lang|Needed|Keeps your language"],
            Assert.Single(Tables(page)));
    }

    /// <summary>Three rows with these words in the first column come out with their three columns.</summary>
    private static void StayApart(params string[] first)
    {
        string[] names = ["nw_visit", "cs_id", "nw_group"];
        var page = new PaintedPage();
        for (var row = 0; row < names.Length; row++) Row(page, 100 + 14 * row, first[row], names[row], "2 years");

        Assert.Equal(names.Zip(first, (name, word) => $"{word.Trim('\u2060')}|{name}|2 years"), Assert.Single(Tables(page)));
    }

    private static void Row(PaintedPage page, double y, string first, string second, string third) =>
        page.Write(50, y, first).Write(Second, y, second).Write(200, y, third);

    private static string[][] Tables(PaintedPage page) =>
        [.. PaintedPage.Read(page).Blocks.OfType<TableBlock>().Select(PaintedPage.Rows)];
}
