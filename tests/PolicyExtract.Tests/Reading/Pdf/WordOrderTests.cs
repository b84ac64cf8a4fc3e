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

    [Theory]
    [InlineData("\u05D9\u05DE\u05D9 30", "30 \u05D9\u05DE\u05D9")]
    [InlineData("\u05D1 \u05D0 24", "24 \u05D0 \u05D1")]
    [InlineData("\u05D0 30 days", "\u05D0 30 days")]
    [InlineData("\u05D0   30", "\u05D0   30")]
    [InlineData("\u05D0 \u0663\u0660", "\u0663\u0660 \u05D0")]
    public void A_number_on_the_right_of_words_from_the_right_is_read_first(string painted, string read) =>
        Assert.Equal(read, TextOf(new PaintedPage().Write(50, 100, Reversed(painted))));

    [Fact]
    public void Raised_letters_behind_a_number_belong_to_it() =>
        Assert.Equal("23rd July", TextOf(new PaintedPage().Write(50, 100, "23").Write(60, 97, "rd", size: 6).Write(66, 100, " July")));

    [Theory]
    [InlineData("23", "a", "23 a")]
    [InlineData("_ga", "rd", "_ga rd")]
    [InlineData("_ga", "1", "_ga 1")]
    public void Other_raised_signs_call_a_note(string word, string raised, string read) =>
        Assert.Equal(read, TextOf(new PaintedPage().Write(50, 100, word).Write(50 + 5 * word.Length, 97, raised, size: 6)));

    /// <summary>The letters of words from the right as a page paints them, from the left.</summary>
    private static string Reversed(string words) => string.Join(' ', words.Split(' ').Select(word =>
        word.Any(character => character is >= '\u0590' and <= '\u05FF') ? string.Concat(word.Reverse()) : word));

    private static string TextOf(PaintedPage page) =>
        Assert.Single(PaintedPage.Read(page).Blocks.OfType<LinesBlock>().SelectMany(block => block.Lines)).Text.Trim();
}
