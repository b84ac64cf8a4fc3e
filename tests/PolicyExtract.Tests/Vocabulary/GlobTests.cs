using PolicyExtract.Vocabulary;
using Xunit;

namespace PolicyExtract.Tests.Vocabulary;

public sealed class GlobTests
{
    [Theory]
    [InlineData("_ga_*", "_ga_AB", true)]
    [InlineData("_ga_*", "_ga_", true)]
    [InlineData("_ga_*", "_gat_", false)]
    [InlineData("*.shop.example", "www.shop.example", true)]
    [InlineData("a*b*c", "a__b__b__c", true)]
    [InlineData("a*b*c", "a__b__b__", false)]
    [InlineData("_ga_*", "_ga_*_x", true)]
    [InlineData("_ga_*_x", "_ga_*", false)]
    [InlineData("_ga_1*", "_ga_*", false)]
    [InlineData("", "", true)]
    [InlineData("*", "", true)]
    public void Covers(string pattern, string other, bool covers) => Assert.Equal(covers, Glob.Covers(pattern, other));
}
