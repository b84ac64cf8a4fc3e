using System.Diagnostics;
using FsCheck;
using FsCheck.Fluent;
using PolicyExtract.Comparing.Matrix;
using PolicyExtract.Model;
using PolicyExtract.Pipeline;
using PolicyExtract.Tests.Writing;
using Xunit;

namespace PolicyExtract.Tests.Comparing.Matrix;

/// <summary>What holds for any platforms; few names and values, so that names recur and platforms overlap.</summary>
public sealed class MatrixLawTests
{
    private const int MostPlatforms = 6;
    private const int MostCookies = 8;

    private static readonly Gen<CookieRecord> Cookies =
        from name in Gen.Elements("_ga", "_ga_*", "_ga_AB12", "_ga_CD34", "sid")
        from provider in Gen.Elements(null, "Google", "Blue Fox")
        from category in Gen.Elements<CookieCategory?>(null, CookieCategory.Necessary, CookieCategory.Marketing)
        from purpose in Gen.Elements(null, "Counts visits", "Remembers the basket between visits")
        from days in Gen.Choose(0, 3)
        from inferred in Gen.SubListOf(CookieField.Provider, CookieField.Category)
        select SampleInventories.Cookie(name) with
        {
            Id = $"{name}/{provider}/{category}/{days}/{purpose}/{string.Join(' ', inferred)}",
            NamePattern = name.Contains('*', StringComparison.Ordinal) ? name : null,
            Provider = provider,
            ProviderId = provider?.ToLowerInvariant(),
            Category = category,
            Purpose = purpose,
            Duration = days == 0 ? new(RetentionKind.NotDeclared) : new(RetentionKind.Fixed, $"P{days}D", days * 86_400),
            Inferred = inferred.ToValueList(),
        };

    private static readonly Arbitrary<MatrixInput[]> Platforms =
        Cookies.ListOf().Resize(MostCookies).ListOf().Resize(MostPlatforms).Select(platforms => platforms.Select(Platform).ToArray()).ToArbitrary();

    [Fact]
    public void Every_declaration_stands_in_exactly_one_cell() =>
        Prop.ForAll(Platforms, platforms =>
        {
            var matrix = MatrixComparison.Compare(platforms);
            var cells = matrix.Cookies.SelectMany(cookie => cookie.Cells).ToLookup(cell => cell.Platform, cell => cell.Cookie.Id);
            return matrix.Platforms.Select((platform, index) => (platform, index)).All(each => SameIds(
                cells[each.index],
                platforms.Single(input => input.Path == each.platform.Path).Documents[0].Cookies.Select(cookie => cookie.Id)));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_cookie_has_one_cell_of_a_platform_at_most() =>
        Prop.ForAll(Platforms, platforms =>
            MatrixComparison.Compare(platforms).Cookies.All(cookie =>
                cookie.Cells.Count > 0 && cookie.Cells.Select(cell => cell.Platform).SequenceEqual(cookie.Cells.Select(cell => cell.Platform).Distinct().Order())))
        .QuickCheckThrowOnFailure();

    [Fact]
    public void The_order_of_platforms_and_of_cookies_changes_no_byte() =>
        Prop.ForAll(Platforms.Filter(platforms => platforms.Length > 2), platforms =>
            Json(platforms) == Json([.. platforms.Reverse().Select(Turned)]))
        .QuickCheckThrowOnFailure();

    [Fact]
    public void Platforms_that_say_the_same_do_not_differ() =>
        Prop.ForAll(Platforms.Filter(platforms => platforms.Length > 0), platforms =>
        {
            var one = platforms[0].Documents[0];
            var matrix = MatrixComparison.Compare([.. Enumerable.Range(0, 4).Select(index => new MatrixInput($"{index}.txt", [one]))]);
            return matrix.Summary == new MatrixSummary(one.Cookies.Count, one.Cookies.Count, 0, 0)
                && matrix.Families.Count == (one.Cookies.Count == 0 ? 0 : 1);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Two_hundred_platforms_of_a_hundred_cookies_take_no_time()
    {
        var cookies = Enumerable.Range(0, 100).Select(index => SampleInventories.FullRecord with { Name = $"cookie_{index}", NamePattern = null }).ToArray();
        var platforms = Enumerable.Range(0, 200).Select(index => new MatrixInput($"{index}.txt", [SampleInventories.Of($"{index}.txt", cookies)])).ToArray();
        var watch = Stopwatch.StartNew();

        Assert.Equal(100, MatrixComparison.Compare(platforms).Summary.Same);
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(20)); // Ten times what it may take on a machine with nothing else to do.
    }

    private static MatrixInput Platform(IEnumerable<CookieRecord> cookies, int index) => new($"{index}.txt", [SampleInventories.Of($"{index}.txt", [.. cookies])]);

    private static MatrixInput Turned(MatrixInput platform) =>
        platform with { Documents = platform.Documents.Select(document => document with { Cookies = document.Cookies.Reverse().ToValueList() }).ToValueList() };

    private static string Json(MatrixInput[] platforms) => Written.As(BuiltIn.MatrixFormats, "json", MatrixComparison.Compare(platforms));

    private static bool SameIds(IEnumerable<string> some, IEnumerable<string> others) =>
        some.Order(StringComparer.Ordinal).SequenceEqual(others.Order(StringComparer.Ordinal));
}
