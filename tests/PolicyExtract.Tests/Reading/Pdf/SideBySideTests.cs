using PolicyExtract.Model;
using Xunit;

namespace PolicyExtract.Tests.Reading.Pdf;

/// <summary>Tables and cards without borders that stand beside each other, told by the words that name their fields.</summary>
public sealed class SideBySideTests
{
    [Fact]
    public void A_line_that_says_its_headers_twice_is_of_two_tables()
    {
        var page = new PaintedPage();
        Row(page, 100, true, (50, "Cookie"), (130, "Purpose"), (300, "Cookie"), (380, "Purpose"));
        Row(page, 130, false, (50, "basket"), (130, "Keeps goods"), (300, "_ga"), (380, "Counts visits"));
        Row(page, 142, false, (380, "to each page"));
        Row(page, 160, false, (50, "lang"), (130, "Keeps a choice"));
        Row(page, 172, false, (300, "_gid"), (380, "Counts visits"));
        Row(page, 190, false, (50, "csrf"), (130, "Guards forms"));
        Row(page, 202, false, (300, "_fbp"), (380, "Shows adverts"));

        var tables = PaintedPage.Read(page).Blocks.OfType<TableBlock>().ToList();

        Assert.Equal(2, tables.Count);
        Assert.Equal(["Cookie|Purpose", "basket|Keeps goods", "lang|Keeps a choice", "csrf|Guards forms"], PaintedPage.Rows(tables[0]));
        Assert.Equal(
            ["Cookie|Purpose", "_ga|Counts visits to each page", "_gid|Counts visits", "_fbp|Shows adverts"], PaintedPage.Rows(tables[1]));
    }

    [Fact]
    public void Cards_in_three_columns_are_read_one_column_after_the_other()
    {
        var page = new PaintedPage();
        string[] names = ["basket", "lang", "csrf", "_ga", "_gid", "_fbp"];
        for (var card = 0; card < names.Length; card++)
        {
            var (x, y) = (50 + card % 3 * 180, 100 + card / 3 * 60);
            Row(page, y, true, (x, names[card]));
            Row(page, y + 12, false, (x, "Purpose: of " + names[card]));
            Row(page, y + 24, false, (x, $"Expiry: {card + 1} days"));
        }

        Assert.Equal(["basket", "_ga", "lang", "_gid", "csrf", "_fbp"], Titles(page, names));
    }

    [Fact]
    public void Titles_over_both_tables_stand_before_their_own()
    {
        var page = new PaintedPage();
        Row(page, 80, true, (50, "Necessary cookies"), (300, "Marketing cookies"));
        Row(page, 100, true, (50, "Cookie"), (130, "Expiry"), (300, "Cookie"), (380, "Expiry"));
        for (var row = 0; row < 4; row++)
            Row(page, 120 + 20 * row, false, (50, $"need_{row}"), (130, $"{row + 1} days"), (300, $"mark_{row}"), (380, $"{row + 2} years"));

        var blocks = PaintedPage.Read(page).Blocks.Select(block => block switch
        {
            Heading heading => heading.Content.Text,
            TableBlock table => table.Grid.Rows[1][0].Content.Text,
            _ => "?",
        });

        Assert.Equal(["Necessary cookies", "need_0", "Marketing cookies", "mark_0"], blocks);
    }

    [Fact]
    public void Values_that_come_again_on_a_line_are_no_labels()
    {
        var page = new PaintedPage();
        Row(page, 100, true, (50, "Cookie"), (150, "Purpose"), (300, "Expiry"));
        for (var row = 0; row < 4; row++) Row(page, 120 + 20 * row, false, (50, "Session"), (150, "Session"), (300, "Session"));

        var table = Assert.Single(PaintedPage.Read(page).Blocks.OfType<TableBlock>());

        Assert.Equal(3, table.Grid.ColumnCount);
    }

    private static void Row(PaintedPage page, double y, bool bold, params (double X, string Text)[] cells)
    {
        foreach (var (x, text) in cells) page.Write(x, y, text, bold);
    }

    /// <summary>The titles of cards in the order in which they are read.</summary>
    private static IEnumerable<string> Titles(PaintedPage page, string[] names) => PaintedPage.Read(page).Blocks
        .SelectMany(block => block switch
        {
            Heading heading => [heading.Content.Text],
            LinesBlock lines => lines.Lines.Select(line => line.Text.Trim()),
            _ => Enumerable.Empty<string>(),
        })
        .Where(names.Contains);
}
