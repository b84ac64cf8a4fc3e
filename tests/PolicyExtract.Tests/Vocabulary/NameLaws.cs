using PolicyExtract.Vocabulary;
using Xunit;

namespace PolicyExtract.Tests.Vocabulary;

public sealed class NameLaws
{
    [Fact]
    public void EveryNameIsAPieceOfItsCell() => Laws.Check(
        VocabularyTexts.OfTheField,
        cell =>
        {
            foreach (var name in NameGrammar.Split(cell).Concat(NameGrammar.FindIn(cell)))
            {
                Assert.NotEqual("", name.Name);
                Assert.Equal(name.Name, cell.Substring(name.Start, name.Length));
            }
        },
        maxTest: 2000);

    [Fact]
    public void NamesDoNotOverlap() => Laws.Check(
        VocabularyTexts.OfTheField,
        cell =>
        {
            var end = 0;
            foreach (var name in NameGrammar.Split(cell))
            {
                Assert.True(name.Start >= end, cell);
                end = name.Start + name.Length;
            }
        },
        maxTest: 2000);

    [Fact]
    public void LikelihoodIsAShare() =>
        Laws.Check(VocabularyTexts.OfTheField, text => Assert.InRange(NameGrammar.Likelihood(text), 0, 1), maxTest: 2000);

    [Fact]
    public void TheKeyOfAKeyIsTheKey() =>
        Laws.Check(VocabularyTexts.OfTheField, name => Assert.Equal(NameGrammar.Key(name), NameGrammar.Key(NameGrammar.Key(name))),
            maxTest: 2000);
}
