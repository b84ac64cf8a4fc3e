using PolicyExtract.Reading.ConsentData;
using Xunit;

namespace PolicyExtract.Tests.Reading.ConsentData;

public sealed class PatternToNameTests
{
    [Theory]
    [InlineData("^_ga(_.*)?$", "_ga*")]
    [InlineData(@"^_pk_id\..*$", "_pk_id.*")]
    [InlineData("_gid", "_gid")]
    [InlineData(@"^s\d+_[a-z]{2,3}_x$", "s*_*_x")]
    [InlineData("^(a|b)$", "*")]
    [InlineData("^_hj|^_ht", "_hj")]
    [InlineData("[", "*")]
    [InlineData(@"a\", "a*")]
    public void Pattern_becomes_a_name_with_stars(string pattern, string name) => Assert.Equal(name, PatternToName.Convert(pattern));
}
