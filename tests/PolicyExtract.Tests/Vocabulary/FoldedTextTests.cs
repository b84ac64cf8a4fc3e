using PolicyExtract.Vocabulary;
using Xunit;

namespace PolicyExtract.Tests.Vocabulary;

public sealed class FoldedTextTests
{
    [Theory]
    [InlineData("  Name \t\n of  it ", "name of it")]
    [InlineData("Durée", "duree")]
    [InlineData("Größe", "grosse")]
    [InlineData("Økt på Æ", "okt pa ae")]
    [InlineData("Ważność", "waznosc")]
    [InlineData("İSİM ılık", "isim ilik")]
    [InlineData("ﬁle ①", "file 1")]
    [InlineData("“a” ‘b’ «c»", "\"a\" 'b' \"c\"")]
    [InlineData("1–2 — 3", "1-2 - 3")]
    [InlineData("a\u00a0b\u202fc\u200bd\u00ade", "a b cde")]
    [InlineData("ＡＢ（１）", "ab(1)")]
    [InlineData("٣", "3")]
    public void VariantsFoldToOneForm(string text, string folded) => Assert.Equal(folded, FoldedText.Fold(text));

    [Fact]
    public void FoldingTwiceChangesNothing() => Laws.Check(
        VocabularyTexts.OfTheField,
        text => Assert.Equal(FoldedText.Fold(text), FoldedText.Fold(FoldedText.Fold(text))),
        maxTest: 5000);

    [Theory]
    [InlineData("cookie(s) name", "cookie name")]
    [InlineData("third-party", "third party")]
    [InlineData("l'année", "l annee")]
    [InlineData("e.g. this", "e g . this")]
    [InlineData("n/a", "n a")]
    [InlineData("user_session", "user_session")]
    [InlineData("___", "_ _ _")]
    [InlineData("2年間", "2 年 間")]
    [InlineData("1,5 Jahre", "1 , 5 jahre")]
    public void WordsAreToldApart(string text, string words)
    {
        var folded = FoldedWords.Of(text);
        Assert.Equal(words, string.Join(' ', Enumerable.Range(0, folded.Count).Select(at => folded.At(at).ToString())));
    }

    [Fact]
    public void WordsStandWhereTheySay() => Laws.Check(
        VocabularyTexts.OfTheField,
        text =>
        {
            var words = FoldedWords.Of(text);
            var end = 0;
            for (var at = 0; at < words.Count; at++)
            {
                Assert.True(words[at].Start >= end && words[at].Length > 0, text);
                end = words[at].End;
            }
            Assert.True(end <= text.Length, text);
        },
        maxTest: 3000);
}
