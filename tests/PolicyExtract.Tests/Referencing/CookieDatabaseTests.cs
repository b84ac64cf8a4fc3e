using PolicyExtract.Model;
using PolicyExtract.Referencing;
using PolicyExtract.Tests.Writing;
using PolicyExtract.Writing;
using Xunit;

namespace PolicyExtract.Tests.Referencing;

public sealed class CookieDatabaseTests
{
    private const string Header =
        "ID,Platform,Category,Cookie / Data Key name,Domain,Description,Retention period,Data Controller,User Privacy & GDPR Rights Portals,Wildcard match\n";

    private const string Csv = Header
        + "1,Fox Analytics,Analytics,fx_,,\"Counts visits, \"\"roughly\"\"\",2 years,Fox,,1\n"
        + "2,Fox Ads,Marketing,fx_ads_,fox.example,Shows ads,1 year,Fox,,1\r\n"
        + "3,Badger,Functional,fx_ads_now,,Keeps things,session,Badger,,0\n"
        + "4,Otter,Marketing,otter,,,1 day,Otter,,1\n"
        + "5,Stoat,Personalization,sid,,,1 day,Stoat Inc,,0\n"
        + "6,Weasel,Security,sid,,,1 day,Weasel Ltd,,0\n"
        + "7,Vole,Marketing,vo,,,1 day,Vole,,1";

    private static readonly CookieDatabase Database = DatabaseReader.Read(CsvTable.Rows(Csv)).Database!;

    [Theory]
    [InlineData("fx_ads_now", "fx_ads_now")]
    [InlineData("fx_ads_17", "fx_ads_")]
    [InlineData("fx_17", "fx_")]
    [InlineData("fx_", "fx_")]
    [InlineData("otter_1", "otter")]
    [InlineData("otter7", "otter")]
    [InlineData("otterId", "otter")]
    [InlineData("otters", null)]
    [InlineData("vote", null)]
    [InlineData("vo1", null)]
    [InlineData("FX_17", null)]
    [InlineData("other", null)]
    public void The_exact_name_wins_then_the_longest_sure_beginning(string name, string? known) =>
        Assert.Equal(known, Database.Find(SampleInventories.Cookie(name))?.Name);

    [Theory]
    [InlineData("fx_*", "fx_")]
    [InlineData("fx_ads_*", "fx_ads_")]
    [InlineData("*_fx", null)]
    public void Patterns_are_looked_up_by_their_fixed_beginning(string pattern, string? known) =>
        Assert.Equal(known, Database.Find(SampleInventories.Cookie(pattern) with { NameKind = NameKind.Pattern, NamePattern = pattern })?.Name);

    [Theory]
    [InlineData(null, "Stoat")]
    [InlineData("stoat", "Stoat")]
    [InlineData("weasel", "Weasel")]
    public void Of_equal_names_the_one_of_the_same_provider_is_meant(string? provider, string platform) =>
        Assert.Equal(platform, Database.Find(SampleInventories.Cookie("sid") with { ProviderId = provider })?.Platform);

    [Fact]
    public void All_cells_are_kept_and_functional_means_necessary()
    {
        Assert.Equal(
            new("fx_", true, "Fox Analytics", CookieCategory.Analytics, null, "Counts visits, \"roughly\"", "2 years", "Fox"),
            Database.Find(SampleInventories.Cookie("fx_17")));
        Assert.Equal(CookieCategory.Necessary, Database.Find(SampleInventories.Cookie("fx_ads_now"))?.Category);
    }

    [Fact]
    public void Only_the_reference_is_filled()
    {
        var filled = InventoryToReferences.Fill(SampleInventories.Of("p.txt", SampleInventories.Cookie("fx_17")), Database);

        Assert.NotNull(filled.Cookies[0].Reference);
        Assert.Equal(SampleInventories.Cookie("fx_17"), filled.Cookies[0] with { Reference = null });
    }

    [Theory]
    [InlineData("")]
    [InlineData("a,b,c\n1,2,3\n")]
    [InlineData("# Cookie policy\n\nText.")]
    public void What_is_no_database_is_refused(string text)
    {
        var (database, failure) = DatabaseReader.Read(CsvTable.Rows(text));

        Assert.Null(database);
        Assert.Equal("PX412", failure?.Id);
    }
}
