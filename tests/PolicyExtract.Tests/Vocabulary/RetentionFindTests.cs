using PolicyExtract.Vocabulary;
using Xunit;

namespace PolicyExtract.Tests.Vocabulary;

public sealed class RetentionFindTests
{
    [Theory]
    [InlineData("_ga 2 years, _gid 24 hours", "2 years|24 hours")]
    [InlineData("_ga: 2 years; _gid: 24 hours; _gat: 1 minute", "2 years|24 hours|1 minute")]
    [InlineData("_ga (2 years), _gid (24 hours)", "2 years|24 hours")]
    [InlineData("2 years (_ga), 24 hours (_gid)", "2 years|24 hours")]
    [InlineData("_ga: up to 2 years\nsid: session", "up to 2 years|session")]
    [InlineData("uid2 stays 1 year", "1 year")]
    [InlineData("It is kept for 2 years after your last visit, then deleted.", "2 years after your last visit")]
    [InlineData("It is kept for 30 days to 1 year.", "30 days to 1 year")]
    [InlineData("It is deleted when you close the browser.", "when you close the browser")]
    [InlineData("It is kept until 31 December 2030.", "until 31 December 2030")]
    [InlineData("The version of 10 Nov 2020 tells visitors apart.", "")]
    public void LifetimesAreFoundInRunningText(string text, string found) =>
        Assert.Equal(found,
            string.Join('|', RetentionGrammar.Find(text).Select(statement => text.Substring(statement.Start, statement.Length))));
}
