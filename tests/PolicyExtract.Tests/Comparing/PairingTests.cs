using PolicyExtract.Comparing;
using PolicyExtract.Model;
using PolicyExtract.Tests.Writing;
using Xunit;

namespace PolicyExtract.Tests.Comparing;

public sealed class PairingTests
{
    [Fact]
    public void Equal_names_are_paired_by_provider_whatever_their_order()
    {
        var diff = Compare([Named("id", "Google"), Named("id", "Blue Fox")], [Named("id", "Blue Fox"), Named("id", "Google")]);

        Assert.True(diff.Summary.IsEmpty);
    }

    [Fact]
    public void A_silent_side_is_paired_before_another_provider()
    {
        var diff = Compare([Named("id", "Google")], [Named("id", "Blue Fox"), Named("id", null)]);

        Assert.Equal(ChangeClass.Gap, Assert.Single(Assert.Single(diff.Changed).Fields).Class);
        Assert.Equal("Blue Fox", Assert.Single(diff.OnlyRight).Provider);
    }

    [Fact]
    public void The_same_name_left_over_is_a_change_and_not_two_cookies()
    {
        var diff = Compare([Named("id", "Google")], [Named("id", "Blue Fox")]);

        Assert.Equal(new InventoryDiffSummary(0, 1, 0, 0), diff.Summary);
    }

    [Fact]
    public void A_surplus_of_one_name_is_told()
    {
        var diff = Compare([Named("id", "Google")], [Named("id", "Google"), Named("id", "Google")]);

        Assert.Equal(new InventoryDiffSummary(1, 0, 0, 1), diff.Summary);
    }

    [Theory]
    [InlineData("_ga_AB12", "_ga_*", DiagnosticSeverity.Warning)]
    [InlineData("_ga_*", "_ga_AB12", DiagnosticSeverity.Note)]
    [InlineData("_ga_*_x", "_ga_*", DiagnosticSeverity.Note)]
    public void A_pattern_is_paired_with_what_it_covers(string left, string right, DiagnosticSeverity severity)
    {
        var change = Assert.Single(Assert.Single(Compare([Named(left, null)], [Named(right, null)]).Changed).Fields);

        Assert.Equal((CookieField.Name, left, right, severity), (change.Field, change.Left, change.Right, change.Severity));
    }

    [Fact]
    public void A_pattern_for_everything_is_paired_with_nothing() =>
        Assert.Equal(new InventoryDiffSummary(0, 0, 1, 1), Compare([Named("*", null)], [Named("sid", null)]).Summary);

    [Theory]
    [InlineData(CookieCategory.Marketing, null, DiagnosticSeverity.Error)]
    [InlineData(null, CookieParty.Third, DiagnosticSeverity.Error)]
    [InlineData(CookieCategory.Necessary, CookieParty.First, DiagnosticSeverity.Warning)]
    public void A_new_cookie_that_needs_consent_is_graver(CookieCategory? category, CookieParty? party, DiagnosticSeverity severity)
    {
        var cookie = SampleInventories.Cookie("new") with { Category = category, Party = party };

        Assert.Equal(severity, Compare([], [cookie]).WorstSeverity);
        Assert.Equal(DiagnosticSeverity.Warning, Compare([cookie], []).WorstSeverity);
    }

    [Fact]
    public void The_most_specific_pattern_covers_a_name()
    {
        var diff = Compare([Named("_*", null), Named("_ga_*", null)], [Named("_ga_AB12", null), Named("_gid", null)]);

        Assert.Equal([("_*", "_gid"), ("_ga_*", "_ga_AB12")], diff.Changed.Select(cookie => (cookie.Fields[0].Left, cookie.Fields[0].Right)));
        Assert.All(diff.Changed, cookie => Assert.Equal(CookieMatch.Generalized, cookie.Match));
    }

    /// <summary>Taken one by one, the first would take the partner that only the second can do with.</summary>
    [Fact]
    public void The_sum_of_differences_is_the_least()
    {
        CookieRecord Kept(string purpose, CookieCategory? category, string days) => Named("id", null) with
        {
            Purpose = purpose,
            Category = category,
            Duration = new(RetentionKind.Fixed, days),
        };

        var diff = Compare(
            [Kept("Keeps the basket", CookieCategory.Necessary, "P1D"), Kept("Keeps the basket", CookieCategory.Necessary, "P2D")],
            [Kept("Keeps the basket", CookieCategory.Necessary, "P3D"), Kept("Counts visits", CookieCategory.Necessary, "P1D")]);

        Assert.Equal(2, diff.Changed.Sum(cookie => cookie.Fields.Count));
    }

    [Fact]
    public void A_possible_rename_stays_a_removal_and_an_addition()
    {
        CookieRecord Kept(string name, string purpose) => Named(name, "Blue Fox") with { Purpose = purpose };

        var diff = Compare(
            [Kept("shop_session_id", "Keeps the basket of the visitor"), Kept("basket_number", "Counts what is in it")],
            [Kept("shop-session-id", "Keeps the basket of the visitor"), Kept("basket_numbers", "Shows advertising")]);

        Assert.Equal(new InventoryDiffSummary(0, 0, 2, 2), diff.Summary);
        var rename = Assert.Single(diff.PossibleRenames);
        Assert.Equal(("shop_session_id", "shop-session-id"), (rename.Left, rename.Right));
    }

    [Fact]
    public void Very_many_of_one_name_are_still_all_counted()
    {
        var left = Enumerable.Range(0, 300).Select(number => Named("id", $"Company {number}")).ToArray();

        Assert.Equal(new InventoryDiffSummary(299, 0, 1, 0), Compare(left, left[..299]).Summary);
    }

    private static CookieRecord Named(string name, string? provider) => SampleInventories.Cookie(name) with
    {
        NamePattern = name.Contains('*', StringComparison.Ordinal) ? name : null,
        Provider = provider,
        ProviderId = provider?.ToLowerInvariant(),
    };

    private static InventoryDiff Compare(CookieRecord[] left, CookieRecord[] right) =>
        InventoryComparison.Compare(SampleInventories.Of("a", left), SampleInventories.Of("b", right));
}
