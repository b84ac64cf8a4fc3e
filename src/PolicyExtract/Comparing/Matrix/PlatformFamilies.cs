using PolicyExtract.Model;

namespace PolicyExtract.Comparing.Matrix;

/// <summary>Finds platforms that declare exactly the same cookies.</summary>
internal static class PlatformFamilies
{
    /// <summary>The largest first, then in the order of their first platforms.</summary>
    public static ValueList<PlatformFamily> Find(int platforms, IReadOnlyList<MatrixCookie> cookies)
    {
        var declared = Enumerable.Range(0, platforms).Select(_ => new List<int>()).ToArray();
        for (int index = 0; index < cookies.Count; index++)
        {
            foreach (var cell in cookies[index].Cells) declared[cell.Platform].Add(index);
        }
        return Enumerable.Range(0, platforms)
            .Where(platform => declared[platform].Count > 0)
            .GroupBy(platform => declared[platform].ToValueList())
            .Where(family => family.Skip(1).Any())
            .Select(family => Family(family, family.Key.Select(index => cookies[index])))
            .OrderByDescending(family => family.Platforms.Count)
            .ToValueList();
    }

    private static PlatformFamily Family(IEnumerable<int> platforms, IEnumerable<MatrixCookie> cookies)
    {
        var members = platforms.ToHashSet();
        var all = cookies.ToArray();
        var differing = all.Count(cookie => !IsAlike(cookie.Cells.Where(cell => members.Contains(cell.Platform))));
        return new(members.Order().ToValueList(), all.Length, differing);
    }

    private static bool IsAlike(IEnumerable<MatrixCell> cells)
    {
        var deviations = cells.Select(cell => cell.Deviations).ToArray();
        return deviations.All(each => each.Equals(deviations[0]));
    }
}
