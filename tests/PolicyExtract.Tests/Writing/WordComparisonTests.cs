using FsCheck;
using FsCheck.Fluent;
using PolicyExtract.Writing;
using Xunit;

namespace PolicyExtract.Tests.Writing;

public sealed class WordComparisonTests
{
    [Theory]
    [InlineData("counts visits", "counts visits", "counts visits")]
    [InlineData("counts visits here", "counts all visits", "counts +all visits -here")]
    [InlineData("shows ads", "counts visits", "-shows ads +counts visits")]
    [InlineData("", "counts", "+counts")]
    public void Runs(string left, string right, string expected) => Assert.Equal(
        expected,
        string.Join(' ', WordComparison.Compare(left, right).Select(run => (run.InLeft ? run.InRight ? "" : "-" : "+") + run.Text)));

    [Fact]
    public void Each_side_keeps_its_words_and_no_run_is_like_the_next()
    {
        var texts = Gen.Elements("a", "b", "c", "d").ListOf().Select(words => string.Join(' ', words)).ToArbitrary();
        Prop.ForAll(texts, texts, (left, right) =>
        {
            var runs = WordComparison.Compare(left, right);
            return string.Join(' ', WordComparison.Of(runs, left: true).Select(run => run.Text)) == left
                && string.Join(' ', WordComparison.Of(runs, left: false).Select(run => run.Text)) == right
                && runs.Zip(runs.Skip(1)).All(next => (next.First.InLeft, next.First.InRight) != (next.Second.InLeft, next.Second.InRight));
        }).QuickCheckThrowOnFailure();
    }
}
