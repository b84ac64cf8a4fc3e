using PolicyExtract.Model;

namespace PolicyExtract.Comparing;

/// <summary>Tells what differs between the cookies that two sides declare, however their documents are laid out.</summary>
public static class InventoryComparison
{
    private static readonly ComparisonOptions Usual = new();

    public static InventoryDiff Compare(CookieInventory left, CookieInventory right, ComparisonOptions? options = null) =>
        Compare(left.Source.Path, [left], right.Source.Path, [right], options);

    /// <summary>Compares all cookies of some documents with all of others.</summary>
    /// <param name="leftPath">What the left documents go by together.</param>
    /// <param name="rightPath">What the right documents go by together.</param>
    /// <param name="options">Null for the usual ones.</param>
    public static InventoryDiff Compare(
        string leftPath,
        IReadOnlyList<CookieInventory> left,
        string rightPath,
        IReadOnlyList<CookieInventory> right,
        ComparisonOptions? options = null)
    {
        var (allowRemoval, withEquivalent) = options ?? Usual;
        var (leftCookies, rightCookies) = (Cookies(left), Cookies(right));
        var pairs = CookiePairing.Pair(leftCookies, rightCookies);
        var changed = Differing(pairs.Where(pair => !pair.IsSame), FieldComparison.Compare);
        var onlyLeft = Unpaired(leftCookies, pairs.Select(pair => pair.Left));
        var onlyRight = Unpaired(rightCookies, pairs.Select(pair => pair.Right));
        return new(
            Side(leftPath, left, leftCookies.Length),
            Side(rightPath, right, rightCookies.Length),
            new(pairs.Count - changed.Count, changed.Count, onlyLeft.Length, onlyRight.Length),
            changed,
            Told(onlyLeft, _ => allowRemoval ? DiagnosticSeverity.Note : DiagnosticSeverity.Warning),
            Told(onlyRight, Added),
            PossibleRenames.Find(onlyLeft, onlyRight),
            withEquivalent ? Differing(pairs, FieldComparison.Equivalent) : []);
    }

    internal static ComparedCookie[] Cookies(IEnumerable<CookieInventory> documents) =>
    [
        .. documents.SelectMany(document => document.Cookies, (document, cookie) => (document, cookie))
            .Select((each, index) => new ComparedCookie(each.cookie, index, each.document.Language, each.document.Source.Path)),
    ];

    /// <summary>A new cookie that needs consent, or that another company sets, is what a gate should stop.</summary>
    internal static DiagnosticSeverity Added(CookieRecord cookie) =>
        cookie.Category is CookieCategory.Marketing or CookieCategory.Social or CookieCategory.Analytics
        || cookie.Party is CookieParty.Third or CookieParty.Both
            ? DiagnosticSeverity.Error
            : DiagnosticSeverity.Warning;

    private static InventoryDiffSide Side(string path, IReadOnlyList<CookieInventory> documents, int cookies)
    {
        var platforms = documents.Select(document => document.Platform).Distinct(StringComparer.Ordinal).ToArray();
        return new(path, platforms is [var platform] ? platform : null, documents.Count, cookies);
    }

    private static ValueList<ChangedCookie> Differing(
        IEnumerable<CookiePair> pairs, Func<ComparedCookie, ComparedCookie, ValueList<FieldChange>> compare) =>
        pairs.Select(pair => (Pair: pair, Fields: compare(pair.Left, pair.Right)))
            .Where(found => found.Fields.Count > 0)
            .OrderBy(found => found.Pair, Comparer<CookiePair>.Create(CookiePair.InOrder))
            .Select(found => new ChangedCookie(
                found.Pair.Left.Record.Name,
                found.Pair.Left.Record.Id,
                found.Pair.Right.Record.Id,
                found.Pair.Match,
                found.Fields,
                found.Pair.Left.Place,
                found.Pair.Right.Place))
            .ToValueList();

    private static ComparedCookie[] Unpaired(IEnumerable<ComparedCookie> all, IEnumerable<ComparedCookie> paired)
    {
        var gone = paired.Select(cookie => cookie.Index).ToHashSet();
        return
        [
            .. all.Where(cookie => !gone.Contains(cookie.Index))
                .OrderBy(cookie => cookie.Record.Name, StringComparer.Ordinal)
                .ThenBy(cookie => cookie, Comparer<ComparedCookie>.Create(ComparedCookie.InOrder)),
        ];
    }

    private static ValueList<UnpairedCookie> Told(IEnumerable<ComparedCookie> unpaired, Func<CookieRecord, DiagnosticSeverity> severity) =>
        unpaired.Select(cookie => UnpairedCookie.Of(cookie.Record, severity(cookie.Record), cookie.Place)).ToValueList();
}
