using PolicyExtract.Model;
using PolicyExtract.Vocabulary;
using Xunit;

namespace PolicyExtract.Tests.Vocabulary;

public sealed class NamePatternTests
{
    [Theory]
    [InlineData("_ga_*", "_ga_*")]
    [InlineData("_ga_#", "_ga_*")]
    [InlineData("_ga_<container-id>", "_ga_*")]
    [InlineData("_ga_[ID]", "_ga_*")]
    [InlineData("_ga_ID", "_ga_*")]
    [InlineData("_ga_XXXX", "_ga_*")]
    [InlineData("_gac_xxx", "_gac_*")]
    [InlineData("AMP_xxxxx", "AMP_*")]
    [InlineData("_hjSession_{site_id}", "_hjSession_*")]
    [InlineData("_seen_{product ID}", "_seen_*")]
    [InlineData("AMCV_###@AdobeOrg", "AMCV_*@AdobeOrg")]
    [InlineData("UA-XXXXXXX-X", "UA-*-*")]
    [InlineData("#Session", "*Session")]
    [InlineData("__cf*", "__cf*")]
    [InlineData("pagead/conv/%INTEGER%", "pagead/conv/*")]
    [InlineData("__atpro[...]", "__atpro*")]
    [InlineData("_xcpk_ses.*", "_xcpk_ses.*")]
    [InlineData("_gd#############", "_gd*")]
    public void PlaceholdersMakeAPattern(string name, string glob)
    {
        Assert.Equal((NameKind.Pattern, glob), NameGrammar.Classify(name));
        Assert.Equal(glob, NameGrammar.Key(name));
    }

    [Theory]
    [InlineData("_gat_UA-12345-1")]
    [InlineData("_ga_BB28FVWH9P")]
    [InlineData("_pk_id.1.1fff")]
    [InlineData("wp-settings-1")]
    [InlineData("MUID")]
    [InlineData("AdID")]
    [InlineData("xxl")]
    [InlineData("Nexx360")]
    [InlineData("ANNOUNCEMENT")]
    public void InstancesAndPlainNamesAreExact(string name)
    {
        Assert.Equal((NameKind.Exact, null), NameGrammar.Classify(name));
        Assert.Equal(name, NameGrammar.Key($" {name} "));
    }

    [Theory]
    [InlineData("unique name generated dynamically")]
    [InlineData("Google Maps API")]
    public void SeveralWordsDescribe(string name) => Assert.Equal((NameKind.Described, null), NameGrammar.Classify(name));

    [Fact]
    public void CaseCounts() => Assert.NotEqual(NameGrammar.Key("uid"), NameGrammar.Key("UID"));
}
