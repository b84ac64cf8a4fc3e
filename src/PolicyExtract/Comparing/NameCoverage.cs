using PolicyExtract.Vocabulary;

namespace PolicyExtract.Comparing;

/// <summary>Finds which patterns of one side cover which names of the other.</summary>
internal static class NameCoverage
{
    /// <summary>Comparisons of a pattern with a name in all; reached only with thousands of patterns left over.</summary>
    private const int MostComparisons = 20_000_000;

    /// <summary>Names that each pattern is compared with at least, however many patterns there are.</summary>
    private const int FewestComparisons = 256;

    /// <summary>
    /// Cookies of a pattern, their side, and the cookies of the other side that it covers; the most specific pattern first.
    /// </summary>
    public static IEnumerable<(IReadOnlyList<ComparedCookie> Pattern, bool IsLeft, IReadOnlyList<ComparedCookie> Covered)> Find(
        IReadOnlyList<ComparedCookie> left, IReadOnlyList<ComparedCookie> right) =>
        OneWay(left, right).Select(found => (found.Pattern, IsLeft: true, found.Covered))
            .Concat(OneWay(right, left).Select(found => (found.Pattern, IsLeft: false, found.Covered)))
            .OrderByDescending(found => found.Pattern[0].NameKey.Count(character => character != '*'))
            .ThenBy(found => found.Pattern[0].NameKey, StringComparer.Ordinal);

    private static IEnumerable<(IReadOnlyList<ComparedCookie> Pattern, IReadOnlyList<ComparedCookie> Covered)> OneWay(
        IReadOnlyList<ComparedCookie> side, IReadOnlyList<ComparedCookie> other)
    {
        var patterns = side.Where(cookie => cookie.Record.NamePattern is not (null or "*"))
            .GroupBy(cookie => cookie.NameKey, StringComparer.Ordinal).ToArray();
        if (patterns.Length == 0) yield break;
        var names = other.OrderBy(cookie => cookie.NameKey, StringComparer.Ordinal).ToArray();
        var most = Math.Max(FewestComparisons, MostComparisons / patterns.Length);
        foreach (var pattern in patterns)
        {
            var candidates = StartingLike(pattern.Key, names).Take(most);
            ComparedCookie[] covered = [.. candidates.Where(name => Glob.Covers(pattern.Key, name.NameKey))];
            if (covered.Length > 0) yield return ([.. pattern], covered);
        }
    }

    /// <param name="names">In ordinal order.</param>
    private static IEnumerable<ComparedCookie> StartingLike(string pattern, ComparedCookie[] names)
    {
        var start = pattern.Split('*')[0];
        var (low, high) = (0, names.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (string.CompareOrdinal(names[middle].NameKey, start) < 0) low = middle + 1;
            else high = middle;
        }
        return names.Skip(low).TakeWhile(name => name.NameKey.StartsWith(start, StringComparison.Ordinal));
    }
}
