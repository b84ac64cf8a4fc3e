using PolicyExtract.Vocabulary;
using Xunit;

namespace PolicyExtract.Tests.Vocabulary;

public sealed class LinkWordsTests
{
    [Theory]
    [InlineData("the")]
    [InlineData("From")]
    [InlineData("für")]
    [InlineData("FÜR")]
    [InlineData("dès")]
    [InlineData("que")]
    [InlineData("della")]
    [InlineData("voor")]
    [InlineData("från")]
    [InlineData("på")]
    [InlineData("przez")]
    [InlineData("який")]
    [InlineData("для")]
    [InlineData("από")]
    [InlineData("için")]
    [InlineData("के")]
    public void Ties_a_sentence_together(string word) => Assert.True(LinkWords.Contains(word));

    [Theory]
    [InlineData("")]
    [InlineData("cookie")]
    [InlineData("Google")]
    [InlineData("an")] // a year
    [InlineData("but")] // a purpose
    [InlineData("mes")] // a month
    [InlineData("den")] // a day
    [InlineData("session")]
    [InlineData("no")]
    [InlineData("thethethethethethethethethe")]
    public void Ends_a_cell(string word) => Assert.False(LinkWords.Contains(word));

    [Fact]
    public void Is_asked_without_allocating()
    {
        string[] words = ["für", "the", "cookie", "ΣΚΟΠΌΣ", "からの", "the"];
        foreach (var word in words) _ = LinkWords.Contains(word);

        var before = GC.GetAllocatedBytesForCurrentThread();
        foreach (var word in words) _ = LinkWords.Contains(word);

        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
    }
}
