using PolicyExtract.Linting;
using PolicyExtract.Model;
using PolicyExtract.Tests.Writing;
using Xunit;

namespace PolicyExtract.Tests.Linting;

/// <summary>What the fixtures do not show: rules that need a database, and the edges of others.</summary>
public sealed class LintRulesTests
{
    private static readonly string Readme = File.ReadAllText(Path.Combine(RepositoryFolder.Root, "README.md"));

    public static TheoryData<string> Rules =>
    [
        .. Fixture.Names("lint").Append("../writing/lint")
            .SelectMany(name => Directory.GetFiles(Path.Combine(RepositoryFolder.Tests, "Fixtures", "lint", name), "expected.*"))
            .SelectMany(file => File.ReadAllText(file).Split(' ', '"'))
            .Where(word => word.StartsWith("PX0", StringComparison.Ordinal))
            .Distinct()
            .Order(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(Rules))]
    public void Rule_is_documented(string id) => Assert.Contains($"`{id}`", Readme, StringComparison.Ordinal);

    [Theory]
    [InlineData(CookieCategory.Necessary, CookieCategory.Marketing, "PX040")]
    [InlineData(CookieCategory.Necessary, CookieCategory.Analytics, "PX040")]
    [InlineData(CookieCategory.Preferences, CookieCategory.Marketing, "PX042")]
    [InlineData(CookieCategory.Preferences, CookieCategory.Necessary, null)]
    [InlineData(CookieCategory.Marketing, CookieCategory.Marketing, null)]
    public void A_category_is_held_against_the_database(CookieCategory declared, CookieCategory known, string? id)
    {
        var cookie = Declared(declared) with { Reference = new("fox_id", false, null, known, null, null, null, null) };

        Assert.Equal(id is null ? [] : [id], Found(cookie, "PX040", "PX042"));
    }

    [Theory]
    [InlineData("fx", null, "Fox Ltd")]
    [InlineData("fox_id", "badger", "Fox Ltd")]
    public void Another_cookie_of_that_name_is_no_contradiction(string name, string? provider, string controller)
    {
        var cookie = Declared(CookieCategory.Necessary) with
        {
            Name = name,
            ProviderId = provider,
            Reference = new(name, false, null, CookieCategory.Marketing, null, null, null, controller),
        };

        Assert.Empty(Found(cookie, "PX040", "PX042"));
    }

    [Theory]
    [InlineData(0.59, "PX080")]
    [InlineData(0.6, null)]
    public void Doubt_about_the_reading_is_only_a_note(double confidence, string? id)
    {
        var report = Report(Declared(CookieCategory.Analytics) with { Confidence = confidence });
        var findings = report.Findings.Where(finding => finding.Id == "PX080").ToList();

        Assert.Equal(id is null ? 0 : 1, findings.Count);
        Assert.All(findings, finding => Assert.Equal(DiagnosticSeverity.Note, finding.Severity));
    }

    [Theory]
    [InlineData("P13M", 33_955_200L, null)]
    [InlineData("P397D", 34_300_800L, DiagnosticSeverity.Note)]
    [InlineData("P14M", 36_633_600L, DiagnosticSeverity.Error)]
    public void Thirteen_months_are_the_longest_that_is_exempt(string iso, long seconds, DiagnosticSeverity? severity)
    {
        var cookie = Declared(CookieCategory.Necessary) with
        {
            Purpose = "Counts visits for the statistics",
            Duration = new(RetentionKind.Fixed, iso, seconds, seconds, seconds),
        };

        Assert.Equal(severity, Report(cookie).Findings.FirstOrDefault(finding => finding.Id == "PX020")?.Severity);
    }

    [Theory]
    [InlineData("Shows advertising that fits", "PX030")]
    [InlineData("Zeigt passende Werbung an", "PX030")]
    [InlineData("Affiche des publicités adaptées", "PX030")]
    [InlineData("広告を表示します", "PX030")]
    [InlineData("Is never used for advertising, and not shared", null)]
    [InlineData("Remembers the consent to advertising", null)]
    [InlineData("Keeps the basket", null)]
    public void A_necessary_cookie_does_not_advertise(string purpose, string? id) =>
        Assert.Equal(id is null ? [] : [id], Found(Declared(CookieCategory.Necessary) with { Purpose = purpose }, "PX030"));

    [Theory]
    [InlineData("_ga_BB28FVWH9P", true)]
    [InlineData("wp-settings-1", true)]
    [InlineData("wp-settings-time-1", true)]
    [InlineData("_hjSession_12345", true)]
    [InlineData("_ga", false)]
    [InlineData("_ga_id", false)]
    [InlineData("shop_1", false)]
    public void Instances_of_families_are_told(string name, bool isInstance) =>
        Assert.Equal(isInstance, NameFamilies.Of(name) is not null);

    private static CookieRecord Declared(CookieCategory category) => SampleInventories.Cookie("fox_id") with
    {
        Category = category,
        Declared = new(Name: "fox_id", Category: "as stated"),
    };

    private static LintReport Report(CookieRecord cookie) => InventoryToReport.Lint(SampleInventories.Of("policy.txt", cookie));

    private static IEnumerable<string> Found(CookieRecord cookie, params string[] ids) =>
        Report(cookie).Findings.Select(finding => finding.Id).Where(ids.Contains);
}
