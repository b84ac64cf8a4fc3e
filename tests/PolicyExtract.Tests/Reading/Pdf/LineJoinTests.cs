using PolicyExtract.Model;
using Xunit;

namespace PolicyExtract.Tests.Reading.Pdf;

/// <summary>How the lines of a cell go together. The name's column is 62 points wide inside, 12 letters and a bit.</summary>
public sealed class LineJoinTests
{
    [Theory]
    [InlineData("wordpress_lo", "gged_in", "wordpress_logged_in")]
    [InlineData("analytics_", "consent_mode", "analytics_ consent_mode")]
    [InlineData("CookieConsen", "tBulkTi", "CookieConsentBulkTi")]
    [InlineData("first-party-", "settings_of", "first-party-settings_of")]
    [InlineData("_ga", "_gid", "_ga/_gid")]
    [InlineData("twelve words", "go on here", "twelve words go on here")]
    [InlineData("Google", "Analytics", "Google Analytics")]
    public void Name_cell(string first, string second, string expected)
    {
        var page = new PaintedPage().Grid([50, 122, 300], [100, 120, 150, 170])
            .Write(55, 114, "Name").Write(125, 114, "Purpose")
            .Write(55, 133, first).Write(55, 145, second).Write(125, 133, "Keeps the settings of a visitor")
            .Write(125, 145, "between two visits")
            .Write(55, 164, "_fbp").Write(125, 164, "Advertising");

        var table = Assert.Single(PaintedPage.Read(page).Blocks.OfType<TableBlock>());

        Assert.Equal(expected, PaintedPage.Rows(table)[1].Split('|')[0]);
    }

    /// <summary>A column is often just as wide as its longest word: that one fills its line and is whole all the same.</summary>
    [Fact]
    public void A_name_that_fits_exactly_is_not_cut()
    {
        var page = new PaintedPage().Grid([50, 120, 300], [100, 120, 150, 170])
            .Write(55, 114, "Name").Write(125, 114, "Purpose")
            .Write(55, 133, "wp_logged_in").Write(55, 145, "wp_lang").Write(125, 133, "Keeps the settings of a visitor")
            .Write(125, 145, "between two visits")
            .Write(55, 164, "_fbp").Write(125, 164, "Advertising");

        var table = Assert.Single(PaintedPage.Read(page).Blocks.OfType<TableBlock>());

        Assert.Equal("wp_logged_in wp_lang", table.Grid.Rows[1][0].Text);
    }

    /// <summary>Names that fill their lines are no longer one name than the others that stand below each other in their column.</summary>
    [Fact]
    public void Names_of_a_stack_that_fill_their_lines_are_whole()
    {
        var page = new PaintedPage().Grid([50, 121, 300], [100, 120, 160, 200])
            .Write(55, 114, "Name").Write(125, 114, "Purpose")
            .Write(55, 133, "basket_id").Write(55, 144, "shop_lang").Write(55, 155, "map_zoom").Write(125, 133, "Keeps what you pick")
            .Write(55, 173, "campaign_src").Write(55, 184, "poll_vote").Write(55, 195, "chat_open").Write(125, 173, "Counts visits");

        var table = Assert.Single(PaintedPage.Read(page).Blocks.OfType<TableBlock>());

        Assert.Equal("campaign_src/poll_vote/chat_open", PaintedPage.Rows(table)[2].Split('|')[0]);
    }

    /// <summary>Between cells with a frame each stand two borders; the room between them is not the text's.</summary>
    [Fact]
    public void A_name_is_cut_at_the_frame_of_its_own_cell()
    {
        var page = new PaintedPage().Grid([50, 115], [100, 120, 150, 170]).Grid([117.85, 300], [100, 120, 150, 170])
            .Write(50.1, 114, "Name").Write(118, 114, "Purpose")
            .Write(50.1, 133, "wordpress_lo").Write(50.1, 145, "gged_in").Write(118, 133, "Keeps the settings of a visitor")
            .Write(50.1, 164, "_fbp").Write(118, 164, "Advertising");

        var table = Assert.Single(PaintedPage.Read(page).Blocks.OfType<TableBlock>());

        Assert.Equal(["Name", "wordpress_logged_in", "_fbp"], table.Grid.Rows.Select(row => row[0].Text));
    }

    /// <summary>A column that cuts words shows it by several; a word is moved to a line of its own before it is cut.</summary>
    [Fact]
    public void Words_of_a_language_are_cut_where_the_column_cuts_others_too()
    {
        var page = new PaintedPage().Grid([50, 85, 300], [100, 130, 160, 190])
            .Write(55, 114, "Durat").Write(55, 126, "ion").Write(125, 114, "Purpose")
            .Write(55, 144, "Ever").Write(125, 144, "Counts visits")
            .Write(55, 174, "Sess").Write(55, 186, "ion").Write(125, 174, "Signs in");

        var table = Assert.Single(PaintedPage.Read(page).Blocks.OfType<TableBlock>());

        Assert.Equal(["Duration", "Session"], [table.Grid.Rows[0][0].Text, table.Grid.Rows[2][0].Text]);
    }

    [Fact]
    public void Lines_of_prose_are_joined_with_a_space()
    {
        var page = new PaintedPage().Grid([50, 120, 300], [100, 120, 150])
            .Write(55, 114, "Name").Write(125, 114, "Purpose")
            .Write(55, 133, "_ga").Write(125, 133, "Keeps the settings of a visitor").Write(125, 145, "between two visits");

        var table = Assert.Single(PaintedPage.Read(page).Blocks.OfType<TableBlock>());

        Assert.Equal("Keeps the settings of a visitor between two visits", table.Grid.Rows[1][1].Text);
    }
}
