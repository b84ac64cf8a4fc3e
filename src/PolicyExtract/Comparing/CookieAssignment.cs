namespace PolicyExtract.Comparing;

/// <summary>Assigns cookies of one side to cookies of the other at the least cost, alike when the sides are swapped.</summary>
internal static class CookieAssignment
{
    /// <param name="left">In <see cref="ComparedCookie.InOrder"/>.</param>
    /// <param name="right">In <see cref="ComparedCookie.InOrder"/>.</param>
    /// <param name="cost">The same in both directions.</param>
    public static IEnumerable<(ComparedCookie Left, ComparedCookie Right)> LeastCost(
        ComparedCookie[] left, ComparedCookie[] right, Func<ComparedCookie, ComparedCookie, long> cost)
    {
        if (left.Length == 0 || right.Length == 0) return [];
        if (left.Length == 1 && right.Length == 1) return [(left[0], right[0])];
        return IsTurned(left, right)
            ? MinimumCostAssignment.Assign(right, left, cost).Select(pair => (pair.Column, pair.Row))
            : MinimumCostAssignment.Assign(left, right, cost);
    }

    /// <summary>Whether the right side is the rows: the shorter one is, or else the one whose first cookie comes first.</summary>
    private static bool IsTurned(ComparedCookie[] left, ComparedCookie[] right) =>
        left.Length != right.Length ? right.Length < left.Length : ComparedCookie.InOrder(right[0], left[0]) < 0;

    /// <summary>The cookies as an assignment takes them.</summary>
    public static ComparedCookie[] Ordered(IEnumerable<ComparedCookie> cookies)
    {
        ComparedCookie[] ordered = [.. cookies];
        if (ordered.Length > 1) Array.Sort(ordered, ComparedCookie.InOrder);
        return ordered;
    }
}
