using PolicyExtract.Model;

namespace PolicyExtract.Comparing.Histories;

/// <summary>Follows each cookie of a policy through its versions.</summary>
public static class HistoryComparison
{
    /// <param name="path">What the versions go by together.</param>
    /// <param name="versions">By date; one that declares no cookie says nothing of any.</param>
    public static PolicyHistory Follow(string path, IReadOnlyList<PolicyVersion> versions)
    {
        var tracked = new List<TrackedCookie>();
        for (var index = 0; index < versions.Count; index++)
        {
            if (versions[index].Summary.IsCookiePolicy) Advance(tracked, versions, index);
            else foreach (var cookie in tracked) cookie.Skip();
        }
        var lives = tracked.Select(cookie => cookie.ToLife())
            .OrderBy(life => life.FirstSeen, StringComparer.Ordinal)
            .ThenBy(life => life.Name, StringComparer.Ordinal);
        return new(path, versions.Select(version => version.Summary).ToValueList(), lives.ToValueList());
    }

    /// <summary>First come the cookies of the version before, then those that were declared once; the rest is new.</summary>
    private static void Advance(List<TrackedCookie> tracked, IReadOnlyList<PolicyVersion> versions, int index)
    {
        var (version, before) = (versions[index], versions.Take(index));
        var open = InventoryComparison.Cookies(version.Documents);
        TrackedCookie[] absent = [.. tracked.Where(cookie => !cookie.IsPresent)];
        open = See([.. tracked.Where(cookie => cookie.IsPresent)], open, version.Date);
        open = See(absent, open, version.Date);
        var states = before.Select(earlier => earlier.Summary.IsCookiePolicy ? LifeState.Absent : LifeState.Unknown).ToArray();
        tracked.AddRange(open.Order(Comparer<ComparedCookie>.Create(ComparedCookie.InOrder))
            .Select(cookie => new TrackedCookie(cookie, version.Date, states)));
    }

    /// <returns>The cookies that are none of the tracked ones.</returns>
    private static ComparedCookie[] See(TrackedCookie[] tracked, ComparedCookie[] cookies, string date)
    {
        var known = tracked.Select((cookie, index) => cookie.Latest with { Index = index }).ToArray();
        var pairs = CookiePairing.Pair(known, [.. cookies.Select((cookie, index) => cookie with { Index = index })]);
        var seen = pairs.ToDictionary(pair => pair.Left.Index, pair => pair.Right);
        for (var index = 0; index < tracked.Length; index++)
        {
            if (seen.TryGetValue(index, out var cookie)) tracked[index].See(cookie, date);
            else tracked[index].Miss(date);
        }
        var paired = pairs.Select(pair => pair.Right.Index).ToHashSet();
        return [.. cookies.Where((_, index) => !paired.Contains(index))];
    }
}
