using PolicyExtract.Model;
using Xunit;

namespace PolicyExtract.Tests.Reading.Pdf;

/// <summary>How glyphs that touch become words, as a person reads them.</summary>
public sealed class WordOrderTests
{
    [Theory]
    [InlineData("Google-\u05D1", "\u05D1-Google")]
    [InlineData("(12)\u05DC\u05DB", "\u05DB\u05DC(12)")]
    [InlineData("1.5-\u05DB", "\u05DB-1.5")]
    [InlineData("\u05D2)\u05D1(\u05D0", "\u05D0)\u05D1(\u05D2")]
    public void Words_painted_from_the_left_are_read_from_the_right_but_for_numbers_and_latin_letters(string painted, string read) =>
        Assert.Equal(read, TextOf(new PaintedPage().Write(50, 100, painted)));

    [Fact]
    public void Raised_letters_behind_a_number_belong_to_it() =>
        Assert.Equal("23rd July", TextOf(new PaintedPage().Write(50, 100, "23").Write(60, 97, "rd", size: 6).Write(66, 100, " July")));

    [Theory]
    [InlineData("23", "a", "23 a")]
    [InlineData("_ga", "rd", "_ga rd")]
    [InlineData("_ga", "1", "_ga 1")]
    public void Other_raised_signs_call_a_note(string word, string raised, string read) =>
        Assert.Equal(read, TextOf(new PaintedPage().Write(50, 100, word).Write(50 + 5 * word.Length, 97, raised, size: 6)));

    private static string TextOf(PaintedPage page) =>
        Assert.Single(PaintedPage.Read(page).Blocks.OfType<LinesBlock>().SelectMany(block => block.Lines)).Text.Trim();
}
