using PolicyExtract.Comparing.Histories;
using PolicyExtract.Model;
using PolicyExtract.Tests.Writing;
using Xunit;

namespace PolicyExtract.Tests.Comparing;

public sealed class HistoryTests
{
    [Fact]
    public void A_life_has_a_state_for_each_version_and_its_events()
    {
        var history = Follow([Kept("a", 1), Kept("b", 1)], [Kept("a", 2)], [Kept("a", 2), Kept("c", 1)]);

        Assert.Equal(["a PCP added changed", "b PAA added removed", "c AAP added"], history.Cookies.Select(Told));
        Assert.Equal([(true, "2024-01", "2024-03"), (false, "2024-01", "2024-01"), (true, "2024-03", "2024-03")],
            history.Cookies.Select(life => (life.IsPresent, life.FirstSeen, life.LastSeen)));
    }

    [Fact]
    public void A_page_that_is_no_cookie_policy_ends_no_life()
    {
        var history = Follow([Kept("a", 1)], [], [Kept("a", 1), Kept("b", 1)], []);

        Assert.Equal(["a PUPU added", "b AUPU added"], history.Cookies.Select(Told));
        Assert.Equal([true, false, true, false], history.Versions.Select(version => version.IsCookiePolicy));
        Assert.All(history.Cookies, life => Assert.True(life.IsPresent));
    }

    [Fact]
    public void What_comes_and_goes_is_folded()
    {
        var history = Follow([Kept("a", 1)], [Kept("b", 1)], [Kept("a", 1), Kept("b", 1)], [Kept("b", 1)], [Kept("a", 1), Kept("b", 1)]);

        var life = Assert.Single(history.Cookies, life => life.Name == "a");
        Assert.Equal("a PAPAP added flip_flop", Told(life));
        Assert.Equal(new LifeEvent(LifeEventKind.FlipFlop, "2024-05", null, "2024-02", 4), life.Events[1]);
    }

    [Fact]
    public void A_field_that_swings_is_folded_and_another_is_not()
    {
        CookieRecord Filed(int days, CookieCategory category) => Kept("a", days) with { Category = category };
        var history = Follow(
            [Filed(1, CookieCategory.Marketing)],
            [Filed(5, CookieCategory.Marketing)],
            [Filed(1, CookieCategory.Necessary)],
            [Filed(5, CookieCategory.Necessary)]);

        Assert.Equal(["a PCCC added flip_flop changed"], history.Cookies.Select(Told));
        var (swing, change) = (history.Cookies[0].Events[1], history.Cookies[0].Events[2]);
        Assert.Equal(("P1D", "P5D", "2024-02", "2024-04", 3), (swing.Change!.Left, swing.Change.Right, swing.Since, swing.Date, swing.Times));
        Assert.Equal((CookieField.Category, DiagnosticSeverity.Error), (change.Change!.Field, change.Change.Severity));
    }

    [Fact]
    public void A_cookie_that_comes_back_otherwise_is_the_same_cookie() => Assert.Equal(
        ["a PAC added flip_flop changed", "b PPP added"],
        Follow([Kept("a", 1), Kept("b", 1)], [Kept("b", 1)], [Kept("b", 1), Kept("a", 9)]).Cookies.Select(Told));

    [Fact]
    public void The_order_of_rows_changes_nothing()
    {
        CookieRecord[] cookies = [Kept("a", 1), Kept("a", 2), Kept("b", 1), Kept("b", 3)];
        CookieRecord[] later = [Kept("a", 2), Kept("b", 1), Kept("a", 4)];

        Assert.Equal(
            Follow(cookies, later).Cookies.Select(Told),
            Follow([.. cookies.Reverse()], [.. later.Reverse()]).Cookies.Select(Told));
    }

    private static CookieRecord Kept(string name, int days) => SampleInventories.Cookie(name) with
    {
        Duration = new(RetentionKind.Fixed, $"P{days}D", days * 86_400),
    };

    private static PolicyHistory Follow(params CookieRecord[][] versions) => HistoryComparison.Follow(
        "policies",
        [.. versions.Select((cookies, index) => new PolicyVersion($"2024-{index + 1:00}", $"{index}", [SampleInventories.Of("a", cookies)]))]);

    private static string Told(CookieLife life) =>
        $"{life.Name} {string.Concat(life.States.Select(state => state.ToString()[0]))} "
        + string.Join(' ', life.Events.Select(each => CanonicalWord.Of(each.Kind)));
}
