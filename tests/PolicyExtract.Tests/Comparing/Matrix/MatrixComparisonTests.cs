using PolicyExtract.Comparing.Matrix;
using PolicyExtract.Model;
using PolicyExtract.Tests.Writing;
using Xunit;

namespace PolicyExtract.Tests.Comparing.Matrix;

public sealed class MatrixComparisonTests
{
    private static readonly CookieRecord Session = SampleInventories.Cookie("sid") with
    {
        Category = CookieCategory.Necessary,
        Provider = "Blue Fox",
        ProviderId = "blue-fox",
        Duration = Days(365),
    };

    private static readonly CookieRecord Visits = SampleInventories.Cookie("_ga") with { Category = CookieCategory.Analytics };

    [Fact]
    public void What_most_declare_is_the_majority_and_who_does_not_is_an_outlier()
    {
        var matrix = Compare([Session], [Session with { Duration = Days(730) }], [Session]);

        var cookie = Assert.Single(matrix.Cookies);
        Assert.Contains(new FieldMajority(CookieField.Duration, "P365D", 2), cookie.Majority);
        Assert.Equal([0, 1, 0], cookie.Cells.Select(cell => cell.Deviations.Count));
        var outlier = Assert.Single(cookie.Cells[1].Deviations);
        Assert.Equal(new(CookieField.Duration, "P365D", "P730D", ChangeClass.Material, DiagnosticSeverity.Error), outlier);
        Assert.Equal(new(1, 0, 1, 0), matrix.Summary);
    }

    [Fact]
    public void Values_that_mean_the_same_vote_together()
    {
        var year = Session with { Duration = new(RetentionKind.Fixed, "P1Y", 31_536_000, 31_536_000, 31_622_400) };
        var months = Session with { Duration = new(RetentionKind.Fixed, "P12M", 31_536_000, 31_536_000, 31_622_400) };

        var matrix = Compare([Session with { Duration = Days(30) }], [year], [Session with { Duration = Days(30) }], [months], [months]);

        Assert.Equal("P1Y", Majority(matrix, CookieField.Duration)!.Value);
        Assert.Equal([1, 0, 1, 0, 0], matrix.Cookies[0].Cells.Select(cell => cell.Deviations.Count));
    }

    [Fact]
    public void Silence_is_a_vote()
    {
        var silent = Session with { Duration = new(RetentionKind.NotDeclared) };

        var matrix = Compare([silent], [Session], [silent]);

        Assert.Null(Majority(matrix, CookieField.Duration));
        Assert.Equal(new(CookieField.Duration, null, "P365D", ChangeClass.Gap, DiagnosticSeverity.Note), Assert.Single(matrix.Cookies[0].Cells[1].Deviations));
    }

    [Fact]
    public void What_was_inferred_supports_what_is_stated_and_says_nothing_by_itself()
    {
        var inferred = Session with { Inferred = [CookieField.Category] };

        var supporting = Compare([inferred], [Session with { Category = CookieCategory.Marketing }], [Session]);
        var alone = Compare([inferred], [inferred], [inferred with { Category = CookieCategory.Marketing }]);

        Assert.Equal(("necessary", 2), (Majority(supporting, CookieField.Category)!.Value, Majority(supporting, CookieField.Category)!.Platforms));
        Assert.Equal([0, 1, 0], supporting.Cookies[0].Cells.Select(cell => cell.Deviations.Count));
        Assert.Null(Majority(alone, CookieField.Category));
        Assert.Equal((CookieCategory.Necessary, 1), (alone.Cookies[0].Category, alone.Summary.Same));
    }

    [Fact]
    public void Of_two_the_first_is_the_reference()
    {
        var later = Session with { Duration = Days(730) };

        var there = Compare([Session, Visits], [later]);
        var back = Compare([later], [Session, Visits]);

        Assert.Equal(("P365D", "P730D"), Outlier(there));
        Assert.Equal(("P730D", "P365D"), Outlier(back));
        Assert.Equal((DiagnosticSeverity.Warning, DiagnosticSeverity.Error), (there.Cookies[0].PresenceSeverity, back.Cookies[0].PresenceSeverity));

        static (string?, string?) Outlier(InventoryMatrix matrix) =>
            matrix.Cookies[1].Cells[1].Deviations.Select(deviation => (deviation.Majority, deviation.Value)).Single();
    }

    [Fact]
    public void A_cookie_that_few_declare_is_one_more_and_one_that_few_lack_is_missing()
    {
        var matrix = Compare([Session, Visits], [Session], [Session], [Session], []);

        Assert.Equal([DiagnosticSeverity.Error, DiagnosticSeverity.Warning], matrix.Cookies.Select(cookie => cookie.PresenceSeverity));
        Assert.Equal(new(2, 0, 0, 2), matrix.Summary);
        Assert.Equal(DiagnosticSeverity.Error, matrix.WorstSeverity);
    }

    [Fact]
    public void A_pattern_takes_in_the_names_that_it_covers_where_no_platform_declares_both()
    {
        var pattern = SampleInventories.Cookie("_ga_<id>") with { NameKind = NameKind.Pattern, NamePattern = "_ga_*" };
        var (one, two) = (SampleInventories.Cookie("_ga_AB12"), SampleInventories.Cookie("_ga_CD34"));

        var apart = Compare([pattern], [one], [two]);
        var together = Compare([pattern, one], [one], [pattern]);

        Assert.Equal(["_ga_*"], apart.Cookies.Select(cookie => cookie.Name));
        Assert.Equal([0, 1, 2], apart.Cookies[0].Cells.Select(cell => cell.Platform));
        Assert.Equal(["_ga_*", "_ga_AB12"], together.Cookies.Select(cookie => cookie.Name));
        Assert.Equal([2, 2], together.Cookies.Select(cookie => cookie.Cells.Count));
    }

    [Fact]
    public void Names_that_recur_meet_their_like()
    {
        var (fox, owl) = (Session, Session with { Provider = "Grey Owl", ProviderId = "grey-owl" });

        var matrix = Compare([fox, owl], [owl, fox], [owl]);

        Assert.Equal([[0, 1], [0, 1, 2]], matrix.Cookies.Select(cookie => cookie.Cells.Select(cell => cell.Platform).ToArray()).OrderBy(row => row.Length));
        Assert.Equal(0, matrix.Summary.Differing);
    }

    [Fact]
    public void Platforms_that_declare_the_same_cookies_are_a_family()
    {
        var matrix = Compare([Session, Visits], [Session], [Visits, Session], [Session with { Duration = Days(1) }, Visits], []);

        Assert.Equal(new([0, 2, 3], 2, 1), Assert.Single(matrix.Families));
    }

    [Fact]
    public void Platforms_are_called_by_their_host_or_else_by_their_path()
    {
        var host = SampleInventories.Of("c.txt", Session) with { Platform = "shop.example" };
        var inputs = new[] { Input("b.txt", host), Input("d.txt", host), Input("a.txt", host with { Platform = "fox.example" }), Input("b.txt", host) };

        var matrix = MatrixComparison.Compare(inputs);

        Assert.Equal(["b.txt", "b.txt (2)", "d.txt", "fox.example"], matrix.Platforms.Select(platform => platform.Name));
    }

    private static MatrixInput Input(string path, CookieInventory document) => new(path, [document]);

    private static InventoryMatrix Compare(params CookieRecord[][] platforms) => MatrixComparison.Compare(
        [.. platforms.Select((cookies, index) => $"{index}.txt").Zip(platforms, (path, cookies) => Input(path, SampleInventories.Of(path, cookies)))]);

    private static FieldMajority? Majority(InventoryMatrix matrix, CookieField field) =>
        matrix.Cookies[0].Majority.FirstOrDefault(majority => majority.Field == field);

    private static Retention Days(int days) => new(RetentionKind.Fixed, $"P{days}D", days * 86_400);
}
