using PolicyExtract.Model;
using Xunit;

namespace PolicyExtract.Tests.Reading.Pdf;

/// <summary>Tables whose rows are drawn and whose columns are not: what of the lines between and around the rules is a row.</summary>
public sealed class RuledRowsTests
{
    private static readonly double[] Xs = [50, 150, 220, 290];

    [Fact]
    public void Lines_of_numbers_between_two_rules_are_rows()
    {
        var page = Ruled(100, 120, 140, 176);
        Row(page, 114, "Country", "2021", "2022", "2023");
        Row(page, 134, "Norway", "1.5", "2.5", "3.5");
        Row(page, 154, "Denmark", "11", "12", "(13)");
        Row(page, 166, "Iceland", "21", "22", "-");

        Assert.Equal(["Country|2021|2022|2023", "Norway|1.5|2.5|3.5", "Denmark|11|12|(13)", "Iceland|21|22|-"], Rows(page));
    }

    [Fact]
    public void Lines_of_words_between_two_rules_are_one_row()
    {
        var page = Ruled(100, 120, 140, 176);
        Row(page, 114, "Name", "Sets", "For", "Until");
        Row(page, 134, "_ga", "Ferry", "counts", "2 years");
        Row(page, 154, "consent", "Ferry", "keeps the", "12");
        Row(page, 166, "", "Lines AS", "choice", "");

        Assert.Equal("consent|Ferry Lines AS|keeps the choice|12", Rows(page)[^1]);
    }

    [Fact]
    public void A_note_above_the_last_rule_is_no_row()
    {
        var page = Ruled(100, 120, 140, 160, 180, 230);
        Row(page, 114, "Country", "2021", "2022", "2023");
        Row(page, 134, "Norway", "1.5", "2.5", "3.5");
        Row(page, 154, "Denmark", "1.4", "2.4", "3.4");
        Row(page, 174, "Iceland", "1.3", "2.3", "3.3");
        for (var line = 0; line < 3; line++) page.Write(55, 194 + 12 * line, "Numbers of the last year are not final yet");

        Assert.Equal(["Country|2021|2022|2023", "Norway|1.5|2.5|3.5", "Denmark|1.4|2.4|3.4", "Iceland|1.3|2.3|3.3"], Rows(page));
    }

    [Fact]
    public void Headers_above_the_first_rule_may_be_wider_than_their_columns()
    {
        var page = new PaintedPage().Write(55, 96, "Country").Write(148, 96, "Ships").Write(200, 96, "Guests a day").Write(290, 96, "Year");
        foreach (var y in new double[] { 100, 120, 140, 160 }) page.Rule(50, y, 360, y);
        Row(page, 114, "Norway", "12", "250", "2021");
        Row(page, 134, "Denmark", "14", "260", "2022");
        Row(page, 154, "Iceland", "16", "270", "2023");

        Assert.Equal("Country|Ships|Guests a day|Year", Rows(page)[0]);
    }

    private static PaintedPage Ruled(params double[] ys)
    {
        var page = new PaintedPage();
        foreach (var y in ys) page.Rule(50, y, 360, y);
        return page;
    }

    private static void Row(PaintedPage page, double baseline, params string[] cells)
    {
        for (var column = 0; column < cells.Length; column++) page.Write(Xs[column] + 5, baseline, cells[column]);
    }

    private static string[] Rows(PaintedPage page) =>
        PaintedPage.Rows(Assert.Single(PaintedPage.Read(page).Blocks.OfType<TableBlock>()));
}
