namespace PolicyExtract.Comparing.Matrix;

/// <summary>
/// Aligns the cookies of many platforms: into one row goes what is one cookie, at most one of each platform. First by equal names; where a
/// name recurs on a platform, by what pairs best with a row's first cookie. Then a pattern takes in the names that it covers, where no
/// platform declares both.
/// </summary>
internal static class CookieAlignment
{
    /// <summary>Rows in no order; within a row, by platform.</summary>
    /// <param name="cookies">By platform; the order of one platform's cookies has no effect on which cookies meet in a row.</param>
    public static IEnumerable<IReadOnlyList<PlatformCookie>> Align(IEnumerable<PlatformCookie> cookies)
    {
        var rows = cookies.GroupBy(cookie => cookie.Cookie.NameKey, StringComparer.Ordinal).SelectMany(named => OfOneName([.. named]));
        return TakenInByPatterns([.. rows]).Select(row => row.OrderBy(cookie => cookie.Platform).ToArray());
    }

    private static List<List<PlatformCookie>> OfOneName(List<PlatformCookie> named)
    {
        var platforms = named.GroupBy(cookie => cookie.Platform).Select(InOwnOrder).OrderByDescending(platform => platform.Length).ToList();
        if (platforms[0].Length == 1) return [named];
        var rows = new List<List<PlatformCookie>>();
        foreach (var platform in platforms) Add(platform, rows);
        return rows;
    }

    private static PlatformCookie[] InOwnOrder(IEnumerable<PlatformCookie> platform) =>
        [.. platform.OrderBy(cookie => cookie.Cookie, Comparer<ComparedCookie>.Create(ComparedCookie.InOrder))];

    private static void Add(PlatformCookie[] platform, List<List<PlatformCookie>> rows)
    {
        var heads = Heads(rows);
        var cookies = platform.Select((cookie, index) => cookie.Cookie with { Index = index }).ToArray();
        var rowOf = CookiePairing.Pair(heads, cookies).ToDictionary(pair => pair.Right.Index, pair => pair.Left.Index);
        for (int index = 0; index < platform.Length; index++)
        {
            if (rowOf.TryGetValue(index, out var row)) rows[row].Add(platform[index]);
            else rows.Add([platform[index]]);
        }
    }

    /// <summary>The most specific pattern takes first, and takes the row of most platforms first.</summary>
    private static IEnumerable<List<PlatformCookie>> TakenInByPatterns(List<List<PlatformCookie>> rows)
    {
        var heads = Heads(rows);
        var taken = new HashSet<int>();
        var patterns = heads.Where(head => head.Record.NamePattern is not null).ToArray();
        foreach (var (pattern, _, covered) in NameCoverage.Find(patterns, heads).Where(found => found.IsLeft))
        {
            foreach (var head in pattern.Where(head => !taken.Contains(head.Index)))
                TakeIn(rows[head.Index], covered.Where(other => other.NameKey != head.NameKey), rows, taken);
        }
        return rows.Where((_, index) => !taken.Contains(index));
    }

    private static void TakeIn(
        List<PlatformCookie> pattern, IEnumerable<ComparedCookie> covered, List<List<PlatformCookie>> rows, HashSet<int> taken)
    {
        var platforms = pattern.Select(cookie => cookie.Platform).ToHashSet();
        foreach (var index in covered.Select(head => head.Index).OrderByDescending(index => rows[index].Count))
        {
            var row = rows[index];
            if (taken.Contains(index) || row.Any(cookie => platforms.Contains(cookie.Platform))) continue;
            pattern.AddRange(row);
            platforms.UnionWith(row.Select(cookie => cookie.Platform));
            taken.Add(index);
        }
    }

    /// <summary>The first cookies of rows, at their rows' indices.</summary>
    private static ComparedCookie[] Heads(List<List<PlatformCookie>> rows) =>
        [.. rows.Select((row, index) => row[0].Cookie with { Index = index })];
}
