using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using PolicyExtract.Model;
using PolicyExtract.Pipeline;
using PolicyExtract.Referencing;
using PolicyExtract.Writing;
using PolicyExtract.Writing.Exports;
using Xunit;

namespace PolicyExtract.Tests.Writing;

/// <summary>The formats of other tools: what they say comes back, and what they cannot say is counted.</summary>
public sealed class ExportTests
{
    private static readonly TcfProfile Profile = new(
        false,
        new Dictionary<CookieCategory, ValueList<int>>
        {
            [CookieCategory.Necessary] = [],
            [CookieCategory.Preferences] = [1],
            [CookieCategory.Analytics] = [1, 8],
            [CookieCategory.Marketing] = [1, 2, 3, 4],
        });

    private static readonly CookieInventory Policy = SampleInventories.Of(
        "policy.txt",
        Cookie("hl_session", CookieCategory.Necessary, "Harbourlight", "Keeps you signed in while you shop.", "session"),
        Cookie("hl_theme", CookieCategory.Preferences, "Harbourlight", "Remembers the colours that you chose.", "6 months"),
        Cookie("_ga", CookieCategory.Analytics, "Google Analytics", "Counts visits.", "2 years"),
        Cookie("_ga_*", CookieCategory.Analytics, "Google Analytics", "Counts visits.", "13 months"),
        Cookie("qm_uid", CookieCategory.Marketing, "Quillmark Ads", "Shows advertisements that fit.", "395 days") with
        {
            Domains = ["ads.quillmark.example"],
            Party = CookieParty.Third,
        });

    /// <summary>Each format with the name of a file, and the fields that it carries both ways.</summary>
    public static TheoryData<string, string, string> RoundTrips => new()
    {
        { "markdown", "cookies.md", "name provider category purpose duration domains party" },
        { "orestbida", "cookies.js", "name provider category purpose duration domains party" },
        { "klaro", "cookies.js", "name provider category purpose" },
        { "tcf", "cookies.json", "name purpose duration domains" },
        { "onetrust", "cookies.csv", "name provider category purpose duration domains party" },
        { "cookiebot", "cookies.csv", "name provider category purpose duration" },
        { "open-cookie-database", "cookies.csv", "name provider purpose duration domains" },
    };

    [Theory]
    [MemberData(nameof(RoundTrips))]
    public void What_is_written_is_extracted_again(string format, string file, string fields)
    {
        var written = Written.Bytes(BuiltIn.InventoryFormats, format, new WritingOptions(Tcf: Profile), Policy).Bytes;

        var read = Extractor.Extract(new SourceDocument(file, written), CancellationToken.None);

        Assert.Equal(Notation(Policy, fields), Notation(read, fields));
    }

    [Fact]
    public void The_database_form_is_a_reference()
    {
        var (database, failure) = DatabaseReader.Read(
            CsvTable.Rows(Written.As(BuiltIn.InventoryFormats, "open-cookie-database", Policy)));

        Assert.Null(failure);
        var found = Policy.Cookies.Select(cookie => database!.Find(cookie)!).ToList();
        Assert.Equal(Policy.Cookies.Select(cookie => cookie.Category), found.Select(reference => reference.Category));
        Assert.Equal(Policy.Cookies.Select(cookie => cookie.Purpose), found.Select(reference => reference.Purpose));
        Assert.Equal(["session", "6 months", "2 years", "13 months", "395 days"], found.Select(reference => reference.Retention));
        Assert.Equal(Policy.Cookies.Select(cookie => cookie.Provider), found.Select(reference => reference.Controller));
        Assert.Equal("ads.quillmark.example (3rd party)", found[^1].Domain);
    }

    /// <summary>What each format says it could not say of a record in which every property holds something.</summary>
    [Theory]
    [InlineData("json", "")]
    [InlineData("jsonl", "")]
    [InlineData("csv", "")]
    [InlineData("sqlite", "")]
    [InlineData("xlsx", "")]
    [InlineData("markdown", "PX442 extra, PX442 links, PX442 service")]
    [InlineData("open-cookie-database", "PX442 extra, PX442 feature, PX442 party, PX442 storage")]
    [InlineData("onetrust", "PX442 extra, PX442 feature, PX442 links, PX442 party, PX442 service, PX442 storage")]
    [InlineData("cookiebot", "PX442 domains, PX442 extra, PX442 feature, PX442 links, PX442 party, PX442 service")]
    [InlineData("tcf", "PX441 policies do not state")]
    [InlineData("klaro", "PX441 it deletes nothing but cookies")]
    [InlineData("orestbida", "PX442 extra, PX442 links, PX442 service")]
    public void Losses_are_counted(string format, string expected)
    {
        var losses = Written.Bytes(format, SampleInventories.Of("a", SampleInventories.FullRecord)).Losses;

        var named = expected.Split(", ", StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(named.Length, losses.Count);
        Assert.All(named.Zip(losses), pair =>
        {
            Assert.Equal(pair.First[..5], pair.Second.Id);
            Assert.Contains($" {pair.First[6..]}", pair.Second.Message, StringComparison.Ordinal);
            Assert.Contains("1 record(s)", pair.Second.Message, StringComparison.Ordinal);
        });
    }

    [Theory]
    [InlineData("open-cookie-database")]
    [InlineData("onetrust")]
    [InlineData("cookiebot")]
    [InlineData("klaro")]
    [InlineData("tcf")]
    public void Words_that_name_no_cookie_are_withheld(string format)
    {
        var described = Cookie("names made up at each visit", CookieCategory.Necessary, "Harbourlight", "Keeps a draft.", "session") with
        {
            NameKind = NameKind.Described,
        };

        var (bytes, losses) = Written.Bytes(format, SampleInventories.Of("a", described));

        Assert.Contains("without naming them", Assert.Single(losses).Message, StringComparison.Ordinal);
        Assert.DoesNotContain("made up", Encoding.UTF8.GetString(bytes), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("13 months", "false,13,30")]
    [InlineData("2 years", "false,2,365")]
    [InlineData("14 days", "false,14,1")]
    [InlineData("30 minutes", "false,1,1")]
    [InlineData("1 year 1 month", "false,395,1")]
    [InlineData("session", "true,0,1")]
    [InlineData("persistent", "false,,")]
    [InlineData("-", ",,")]
    public void OneTrust_counts_in_units(string lifetime, string cells)
    {
        var cookie = Cookie("x", CookieCategory.Necessary, "Harbourlight", "Keeps a draft.", lifetime);

        var written = Written.As(BuiltIn.InventoryFormats, "onetrust", SampleInventories.Of("a", cookie));

        Assert.EndsWith($",{cells},Keeps a draft.\n", written, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("A*", "session", "A*", 0, false)]
    [InlineData("*A", "1 day", "*A", 86_400, false)]
    [InlineData("A", "1 day after last visit", "A", 86_400, true)]
    public void Disclosures_say_what_is_stated(string name, string lifetime, string identifier, int seconds, bool refresh)
    {
        var cookie = Cookie(name, CookieCategory.Analytics, "Quillmark", "Counts visits.", lifetime);

        var disclosure = Assert.Single(Disclosures(cookie, Profile));

        Assert.Equal(identifier, (string?)disclosure!["identifier"]);
        Assert.Equal((seconds, refresh), ((int?)disclosure["maxAgeSeconds"], (bool?)disclosure["cookieRefresh"]));
        Assert.Equal([1, 8], disclosure["purposes"]!.AsArray().Select(purpose => (int?)purpose));
    }

    [Theory]
    [InlineData("*", "session")]
    [InlineData("A*B", "session")]
    [InlineData("A", "persistent")]
    [InlineData("A", "-")]
    public void Disclosures_are_never_guessed(string name, string lifetime)
    {
        var cookie = Cookie(name, CookieCategory.Analytics, "Quillmark", "Counts visits.", lifetime);

        Assert.Empty(Disclosures(cookie, Profile));
    }

    [Fact]
    public void What_neither_policy_nor_profile_says_is_not_disclosed()
    {
        var cookie = Cookie("A", CookieCategory.Analytics, "Quillmark", "Counts visits.", "session");

        Assert.Single(Disclosures(cookie, Profile));
        Assert.Empty(Disclosures(cookie, Profile with { CookieRefresh = null }));
        Assert.Empty(Disclosures(cookie with { Category = CookieCategory.Social }, Profile));
    }

    [Theory]
    [InlineData("""{"purposes": {"analytics": [1, 8]}}""", true)]
    [InlineData("""{"cookieRefresh": true, "purposes": {}}""", true)]
    [InlineData("""{"purposes": {"statistics": [1]}}""", false)]
    [InlineData("""{"purposes": {"analytics": [12]}}""", false)]
    [InlineData("""{"purposes": [1]}""", false)]
    [InlineData("""{}""", false)]
    [InlineData("""[""", false)]
    public void A_profile_is_held_to_its_form(string json, bool isProfile)
    {
        var (profile, failure) = TcfProfile.Read(Encoding.UTF8.GetBytes(json));

        Assert.Equal((isProfile, isProfile ? null : "PX444"), (profile is not null, failure?.Id));
    }

    [Theory]
    [InlineData("klaro")]
    [InlineData("orestbida")]
    public void No_word_of_a_policy_ends_the_script(string format)
    {
        var hostile = Cookie("</script><script>x*", CookieCategory.Analytics, "</script>", "<!-- </SCRIPT> \u2028 -->", "session");

        var written = Written.As(BuiltIn.InventoryFormats, format, SampleInventories.Of("a", hostile));

        Assert.DoesNotContain("</script", written, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<!--", written, StringComparison.Ordinal);
        Assert.DoesNotContain('\u2028', written);
    }

    private static JsonArray Disclosures(CookieRecord cookie, TcfProfile profile)
    {
        var written = Written.As(BuiltIn.InventoryFormats, "tcf", new WritingOptions(Tcf: profile), SampleInventories.Of("a", cookie));
        return JsonNode.Parse(written)!["disclosures"]!.AsArray();
    }

    private static CookieRecord Cookie(string name, CookieCategory category, string provider, string purpose, string lifetime) =>
        SampleInventories.Cookie(name) with
        {
            NameKind = name.Contains('*', StringComparison.Ordinal) ? NameKind.Pattern : NameKind.Exact,
            NamePattern = name.Contains('*', StringComparison.Ordinal) ? name : null,
            Storage = StorageKind.HttpCookie,
            Provider = provider,
            ProviderId = provider.ToLowerInvariant().Replace(' ', '-'),
            Category = category,
            Purpose = purpose,
            Duration = PolicyExtract.Vocabulary.RetentionGrammar.Read(lifetime),
        };

    private static IEnumerable<string> Notation(CookieInventory inventory, string fields) =>
        inventory.Cookies
            .Select(cookie => string.Join(" | ", fields.Split(' ').Select(field => Value(cookie, field))))
            .Order(StringComparer.Ordinal);

    private static string? Value(CookieRecord cookie, string field) => field switch
    {
        "name" => cookie.NamePattern ?? cookie.Name,
        "provider" => cookie.Provider,
        "category" => cookie.Category.ToString(),
        "purpose" => cookie.Purpose,
        "duration" => cookie.Duration.Seconds?.ToString(CultureInfo.InvariantCulture) ?? cookie.Duration.Kind.ToString(),
        "domains" => string.Join(' ', cookie.Domains),
        "party" => cookie.Party.ToString(),
        _ => throw new ArgumentOutOfRangeException(nameof(field), field, null),
    };
}
