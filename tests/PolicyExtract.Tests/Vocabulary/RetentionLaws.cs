using PolicyExtract.Vocabulary;
using Xunit;

namespace PolicyExtract.Tests.Vocabulary;

public sealed class RetentionLaws
{
    [Fact]
    public void WhatIsWrittenIsReadTheSame() => Laws.Check(
        VocabularyTexts.OfTheField,
        words =>
        {
            var retention = RetentionGrammar.Read(words);
            Assert.Equal(retention, RetentionGrammar.Read(RetentionGrammar.Write(retention)));
        },
        maxTest: 5000);

    [Fact]
    public void PlacesFollowEachOther() => Laws.Check(
        VocabularyTexts.OfTheField,
        text =>
        {
            var end = 0;
            foreach (var found in RetentionGrammar.Find(text))
            {
                Assert.True(found.Start >= end && found.Length > 0, text);
                end = found.Start + found.Length;
            }
            Assert.True(end <= text.Length, text);
        },
        maxTest: 5000);

    [Fact]
    public void LikelihoodIsAShare() =>
        Laws.Check(VocabularyTexts.OfTheField, text => Assert.InRange(RetentionGrammar.Likelihood(text), 0, 1), maxTest: 5000);
}
