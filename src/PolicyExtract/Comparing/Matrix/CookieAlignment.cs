using PolicyExtract.Model;

namespace PolicyExtract.Comparing.Matrix;

/// <summary>
/// Aligns the cookies of many platforms: into one row goes what is one cookie, at most one of each platform. First by equal names; where a
/// name recurs on a platform, by what pairs best with a row's first cookie. Then a pattern takes in the names that it covers, where no
/// platform declares both.
/// </summary>
internal static class CookieAlignment
{
    private static readonly CookieField[] Fields = Enum.GetValues<CookieField>();

    /// <summary>All that a declaration says in one text, to sort by.</summary>
    public static string Content(CookieRecord cookie) =>
        string.Join('\n', [.. Fields.Select(field => FieldValue.Of(field, cookie)), .. cookie.Inferred.Select(CanonicalWord.Of), cookie.Id]);

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

    /// <summary>By what cookies say, not by where they stand.</summary>
    private static PlatformCookie[] InOwnOrder(IEnumerable<PlatformCookie> platform)
    {
        var cookies = platform.ToArray();
        return cookies.Length == 1 ? cookies : [.. cookies.OrderBy(cookie => Content(cookie.Cookie.Record), StringComparer.Ordinal)];
    }

    private static void Add(PlatformCookie[] platform, List<List<PlatformCookie>> rows)
    {
        var heads = rows.Select((row, index) => row[0].Cookie with { Index = index }).ToArray();
        var cookies = platform.Select((cookie, index) => cookie.Cookie with { Index = index }).ToArray();
        var rowOf = CookiePairing.Pair(heads, cookies).ToDictionary(pair => pair.Right.Index, pair => pair.Left.Index);
        for (int index = 0; index < platform.Length; index++)
        {
            if (rowOf.TryGetValue(index, out var row)) rows[row].Add(platform[index]);
            else rows.Add([platform[index]]);
        }
    }

    /// <summary>The narrowest pattern takes first, and takes the row of most platforms first.</summary>
    private static IEnumerable<List<PlatformCookie>> TakenInByPatterns(List<List<PlatformCookie>> rows)
    {
        var taken = new HashSet<List<PlatformCookie>>();
        var byPlatforms = rows.OrderByDescending(row => row.Count).ThenBy(Name, StringComparer.Ordinal).ToArray();
        foreach (var pattern in rows.Where(IsPattern).OrderByDescending(row => Name(row).Length).ThenBy(Name, StringComparer.Ordinal))
        {
            if (taken.Contains(pattern)) continue;
            var platforms = pattern.Select(cookie => cookie.Platform).ToHashSet();
            foreach (var row in byPlatforms)
            {
                if (row == pattern || !Glob.Covers(Name(pattern), Name(row)) || taken.Contains(row)) continue;
                if (row.Any(cookie => platforms.Contains(cookie.Platform))) continue;
                pattern.AddRange(row);
                platforms.UnionWith(row.Select(cookie => cookie.Platform));
                taken.Add(row);
            }
        }
        return rows.Where(row => !taken.Contains(row));
    }

    private static string Name(List<PlatformCookie> row) => row[0].Cookie.NameKey;

    private static bool IsPattern(List<PlatformCookie> row) => row[0].Cookie.Record.NamePattern is not (null or "*");
}
