using PolicyExtract.Model;

namespace PolicyExtract.Comparing;

/// <summary>Tells what differs between the cookies that two sides declare, however their documents are laid out.</summary>
public static class InventoryComparison
{
    public static InventoryDiff Compare(CookieInventory left, CookieInventory right) =>
        Compare(left.Source.Path, [left], right.Source.Path, [right]);

    /// <summary>Compares all cookies of some documents with all of others.</summary>
    /// <param name="leftPath">What the left documents go by together.</param>
    /// <param name="rightPath">What the right documents go by together.</param>
    public static InventoryDiff Compare(
        string leftPath, IReadOnlyList<CookieInventory> left, string rightPath, IReadOnlyList<CookieInventory> right)
    {
        var (leftCookies, rightCookies) = (Cookies(left), Cookies(right));
        var pairs = CookiePairing.Pair(leftCookies, rightCookies);
        var changed = Changed(pairs);
        var onlyLeft = Unpaired(leftCookies, pairs.Select(pair => pair.Left), _ => DiagnosticSeverity.Warning);
        var onlyRight = Unpaired(rightCookies, pairs.Select(pair => pair.Right), Added);
        return new(
            Side(leftPath, left, leftCookies.Length),
            Side(rightPath, right, rightCookies.Length),
            new(pairs.Count - changed.Count, changed.Count, onlyLeft.Count, onlyRight.Count),
            changed,
            onlyLeft,
            onlyRight);
    }

    private static ComparedCookie[] Cookies(IEnumerable<CookieInventory> documents) =>
    [
        .. documents.SelectMany(document => document.Cookies.Select(cookie => (cookie, document.Language)))
            .Select((each, index) => new ComparedCookie(each.cookie, index, each.Language)),
    ];

    private static InventoryDiffSide Side(string path, IReadOnlyList<CookieInventory> documents, int cookies)
    {
        var platforms = documents.Select(document => document.Platform).Distinct(StringComparer.Ordinal).ToArray();
        return new(path, platforms is [var platform] ? platform : null, documents.Count, cookies);
    }

    private static ValueList<ChangedCookie> Changed(IEnumerable<CookiePair> pairs) =>
        pairs.Where(pair => pair.Changes.Count > 0)
            .OrderBy(SharedName, StringComparer.Ordinal)
            .ThenBy(pair => pair.Left.Index)
            .Select(pair => new ChangedCookie(pair.Left.Record.Name, pair.Left.Record.Id, pair.Right.Record.Id, pair.Changes))
            .ToValueList();

    /// <summary>The same for both directions of a comparison.</summary>
    private static string SharedName(CookiePair pair) =>
        string.CompareOrdinal(pair.Left.Record.Name, pair.Right.Record.Name) < 0 ? pair.Left.Record.Name : pair.Right.Record.Name;

    private static ValueList<UnpairedCookie> Unpaired(
        IEnumerable<ComparedCookie> all, IEnumerable<ComparedCookie> paired, Func<CookieRecord, DiagnosticSeverity> severity)
    {
        var gone = paired.Select(cookie => cookie.Index).ToHashSet();
        return all.Where(cookie => !gone.Contains(cookie.Index))
            .OrderBy(cookie => cookie.Record.Name, StringComparer.Ordinal)
            .Select(cookie => UnpairedCookie.Of(cookie.Record, severity(cookie.Record)))
            .ToValueList();
    }

    /// <summary>A new cookie that needs consent, or that another company sets, is what a gate should stop.</summary>
    internal static DiagnosticSeverity Added(CookieRecord cookie) =>
        cookie.Category is CookieCategory.Marketing or CookieCategory.Social or CookieCategory.Analytics
        || cookie.Party is CookieParty.Third or CookieParty.Both
            ? DiagnosticSeverity.Error
            : DiagnosticSeverity.Warning;
}
