using PolicyExtract.Model;

namespace PolicyExtract.Comparing;

/// <summary>
/// Pairs the cookies of two sides, each with one of the other side at most. Names recur (by host, provider and purpose), so cookies are
/// paired in blocks, the closest first: the same content, the same key, the same name, a pattern that covers the name; within a block
/// those whose declarations differ least. The order of rows decides nothing, and swapping the sides swaps the pairs.
/// </summary>
internal sealed class CookiePairing
{
    /// <summary>
    /// Candidates weighed in one block, 200 declarations on each side; larger blocks are paired in order, so that the work stays
    /// in proportion to the number of cookies.
    /// </summary>
    private const int MostCandidates = 40_000;

    private readonly IReadOnlyList<ComparedCookie> left;
    private readonly IReadOnlyList<ComparedCookie> right;
    private readonly bool[] isLeftPaired;
    private readonly bool[] isRightPaired;
    private readonly List<CookiePair> pairs = [];

    private CookiePairing(IReadOnlyList<ComparedCookie> left, IReadOnlyList<ComparedCookie> right)
    {
        (this.left, this.right) = (left, right);
        (isLeftPaired, isRightPaired) = (new bool[left.Count], new bool[right.Count]);
    }

    private IEnumerable<ComparedCookie> OpenLeft => left.Where(cookie => !isLeftPaired[cookie.Index]);

    private IEnumerable<ComparedCookie> OpenRight => right.Where(cookie => !isRightPaired[cookie.Index]);

    /// <param name="left">Each at its <see cref="ComparedCookie.Index"/>.</param>
    /// <param name="right">Each at its <see cref="ComparedCookie.Index"/>.</param>
    public static IReadOnlyList<CookiePair> Pair(IReadOnlyList<ComparedCookie> left, IReadOnlyList<ComparedCookie> right)
    {
        var pairing = new CookiePairing(left, right);
        pairing.PairEqual(cookie => cookie, SameDeclaration.Comparer, CookieMatch.SameKey, InOrder);
        pairing.PairEqual(cookie => cookie.Key, StringComparer.Ordinal, CookieMatch.SameKey, LeastDifferent);
        pairing.PairEqual(cookie => cookie.NameKey, StringComparer.Ordinal, CookieMatch.SameName, LeastDifferent);
        pairing.PairCovered();
        return pairing.pairs;
    }

    private void PairEqual<TKey>(
        Func<ComparedCookie, TKey> key,
        IEqualityComparer<TKey> comparer,
        CookieMatch match,
        Func<ComparedCookie[], ComparedCookie[], IEnumerable<(ComparedCookie, ComparedCookie)>> choose)
    {
        var rightByKey = OpenRight.ToLookup(key, comparer);
        foreach (var block in OpenLeft.GroupBy(key, comparer).Where(block => rightByKey.Contains(block.Key)).ToArray())
            Add(choose(CookieAssignment.Ordered(block), CookieAssignment.Ordered(rightByKey[block.Key])), match);
    }

    /// <summary>The most specific patterns first: what <c>_ga_*</c> covers is its own before it is that of <c>_*</c>.</summary>
    private void PairCovered()
    {
        foreach (var (pattern, isLeft, covered) in NameCoverage.Find([.. OpenLeft], [.. OpenRight]))
        {
            var (patterns, names) = (Open(pattern, isLeft), Open(covered, !isLeft));
            Add(isLeft ? LeastDifferent(patterns, names) : LeastDifferent(names, patterns), CookieMatch.Generalized);
        }
    }

    private void Add(IEnumerable<(ComparedCookie Left, ComparedCookie Right)> chosen, CookieMatch match)
    {
        foreach (var (one, other) in chosen)
        {
            pairs.Add(new(one, other, match));
            isLeftPaired[one.Index] = isRightPaired[other.Index] = true;
        }
    }

    private ComparedCookie[] Open(IEnumerable<ComparedCookie> cookies, bool isLeft) =>
        CookieAssignment.Ordered(cookies.Where(cookie => !(isLeft ? isLeftPaired : isRightPaired)[cookie.Index]));

    private static IEnumerable<(ComparedCookie, ComparedCookie)> InOrder(ComparedCookie[] left, ComparedCookie[] right) => left.Zip(right);

    private static IEnumerable<(ComparedCookie, ComparedCookie)> LeastDifferent(ComparedCookie[] left, ComparedCookie[] right) =>
        left.Length * (long)right.Length > MostCandidates
            ? InOrder(left, right)
            : CookieAssignment.LeastCost(left, right, DeclarationDistance.Between);
}
