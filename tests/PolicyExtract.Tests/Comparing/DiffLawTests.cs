using FsCheck;
using FsCheck.Fluent;
using PolicyExtract.Comparing;
using PolicyExtract.Model;
using PolicyExtract.Pipeline;
using PolicyExtract.Tests.Writing;
using Xunit;

namespace PolicyExtract.Tests.Comparing;

/// <summary>What holds for any two sets of cookies; few names and values, so that names recur and sides overlap.</summary>
public sealed class DiffLawTests
{
    private const int MostCookies = 12;

    private static readonly Gen<CookieRecord> Cookies =
        from name in Gen.Elements("_ga", "_ga_*", "_ga_AB12", "sid", "the session cookie")
        from provider in Gen.Elements(null, "Google", "Blue Fox")
        from domains in Gen.Elements<ValueList<string>>([], ["shop.example"], ["*.shop.example", "cdn.example"])
        from storage in Gen.Elements(StorageKind.Unknown, StorageKind.HttpCookie, StorageKind.LocalStorage)
        from category in Gen.Elements<CookieCategory?>(null, CookieCategory.Necessary, CookieCategory.Marketing)
        from purpose in Gen.Elements(null, "Counts visits", "counts  visits.", "Remembers the basket between visits")
        from days in Gen.Choose(0, 3)
        from inferred in Gen.SubListOf(CookieField.Provider, CookieField.Category, CookieField.Storage, CookieField.Duration)
        select SampleInventories.Cookie(name) with
        {
            Id = $"{name}/{provider}/{category}/{days}/{purpose}",
            NamePattern = name.Contains('*', StringComparison.Ordinal) ? name : null,
            Provider = provider,
            ProviderId = provider?.ToLowerInvariant(),
            Domains = domains,
            Storage = storage,
            Category = category,
            Purpose = purpose,
            Duration = days == 0 ? new(RetentionKind.NotDeclared) : new(RetentionKind.Fixed, $"P{days}D", days * 86_400),
            Inferred = inferred.ToValueList(),
        };

    private static readonly Arbitrary<CookieInventory> Inventories =
        Cookies.ListOf().Resize(MostCookies).Select(cookies => SampleInventories.Of("side.txt", [.. cookies])).ToArbitrary();

    [Fact]
    public void Nothing_differs_from_itself() =>
        Prop.ForAll(Inventories, side =>
        {
            var diff = InventoryComparison.Compare(side, side);
            return diff.Summary == new InventoryDiffSummary(side.Cookies.Count, 0, 0, 0) && diff.WorstSeverity is null;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_order_of_cookies_makes_no_difference_from_itself() =>
        Prop.ForAll(Inventories, side =>
        {
            var turned = side with { Cookies = side.Cookies.Reverse().ToValueList() };
            return InventoryComparison.Compare(side, turned).Summary.IsEmpty;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Nothing_vanishes_and_nothing_is_counted_twice() =>
        Prop.ForAll(Inventories, Inventories, (left, right) =>
        {
            var (same, changed, onlyLeft, onlyRight) = InventoryComparison.Compare(left, right).Summary;
            return same + changed + onlyLeft == left.Cookies.Count && same + changed + onlyRight == right.Cookies.Count;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Every_cookie_is_told_by_its_own_id() =>
        Prop.ForAll(Inventories, Inventories, (left, right) =>
        {
            var diff = InventoryComparison.Compare(left, right);
            return Within(diff.Changed.Select(cookie => cookie.LeftId).Concat(diff.OnlyLeft.Select(cookie => cookie.Id)), left)
                && Within(diff.Changed.Select(cookie => cookie.RightId).Concat(diff.OnlyRight.Select(cookie => cookie.Id)), right);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Swapped_sides_give_the_mirror_image() =>
        Prop.ForAll(Inventories, Inventories, (left, right) =>
        {
            var there = InventoryComparison.Compare(left, right);
            var back = InventoryComparison.Compare(right, left);
            return there.OnlyLeft.Select(cookie => cookie.Id).SequenceEqual(back.OnlyRight.Select(cookie => cookie.Id))
                && there.OnlyRight.Select(cookie => cookie.Id).SequenceEqual(back.OnlyLeft.Select(cookie => cookie.Id))
                && Facts(there, mirrored: false).SequenceEqual(Facts(back, mirrored: true));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_order_of_rows_and_documents_changes_no_byte() =>
        Prop.ForAll(Inventories, Inventories, Gen.Choose(0, int.MaxValue).ToArbitrary(), (left, right, seed) =>
        {
            var random = new Random(seed);
            var diff = InventoryComparison.Compare("a", [left, right], "b", [right, left, left]);
            var shuffled = InventoryComparison.Compare(
                "a", [Shuffled(right, random), Shuffled(left, random)], "b", [Shuffled(left, random), Shuffled(right, random), Shuffled(left, random)]);
            return BuiltIn.DiffFormats.All(format =>
                Written.As(BuiltIn.DiffFormats, format.Name, diff) == Written.As(BuiltIn.DiffFormats, format.Name, shuffled));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void What_means_the_same_is_told_alike_in_both_directions() =>
        Prop.ForAll(Inventories, Inventories, (left, right) =>
        {
            var options = new ComparisonOptions(WithEquivalent: true);
            var (there, back) = (InventoryComparison.Compare(left, right, options), InventoryComparison.Compare(right, left, options));
            return there.PossibleRenames.Select(rename => (rename.LeftId, rename.RightId)).Order()
                    .SequenceEqual(back.PossibleRenames.Select(rename => (LeftId: rename.RightId, RightId: rename.LeftId)).Order())
                && there.Equivalent.Count == back.Equivalent.Count;
        }).QuickCheckThrowOnFailure();

    private static CookieInventory Shuffled(CookieInventory side, Random random) =>
        side with { Cookies = side.Cookies.OrderBy(_ => random.Next()).ToValueList() };

    private static bool Within(IEnumerable<string> told, CookieInventory side)
    {
        var ids = side.Cookies.Select(cookie => cookie.Id).ToList();
        return told.All(ids.Remove);
    }

    /// <summary>All that a diff says of changed cookies but severities, which have a direction.</summary>
    private static IEnumerable<string> Facts(InventoryDiff diff, bool mirrored) =>
        diff.Changed
            .Select(cookie => string.Join('|', cookie.Fields
                .Select(change => mirrored ? change with { Left = change.Right, Right = change.Left } : change)
                .Select(change => $"{change.Field} {change.Left}/{change.Right} {change.Class}")
                .Prepend(mirrored ? $"{cookie.RightId} {cookie.LeftId}" : $"{cookie.LeftId} {cookie.RightId}")))
            .Order(StringComparer.Ordinal);
}
