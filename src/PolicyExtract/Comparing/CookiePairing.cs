using PolicyExtract.Model;

namespace PolicyExtract.Comparing;

/// <summary>
/// Pairs the cookies of two sides, each with one of the other side at most. Names recur (by host, provider and purpose), so among the
/// candidates the best go first: by kinship, then by fewest changes, then in the order of both documents. Swapping the sides swaps the
/// pairs.
/// </summary>
internal static class CookiePairing
{
    /// <summary>
    /// Candidates compared for one name; beyond that, equal names are paired in order. 200 declarations of one name on each side.
    /// </summary>
    private const int MostCandidates = 40_000;

    public static IReadOnlyList<CookiePair> Pair(IReadOnlyList<ComparedCookie> left, IReadOnlyList<ComparedCookie> right)
    {
        var pairs = Chosen(SameNameCandidates(left, right));
        var pairedLeft = pairs.Select(pair => pair.Left.Index).ToHashSet();
        var pairedRight = pairs.Select(pair => pair.Right.Index).ToHashSet();
        var covered = CoveredCandidates(
            left.Where(cookie => !pairedLeft.Contains(cookie.Index)),
            right.Where(cookie => !pairedRight.Contains(cookie.Index)).ToArray());
        return [.. pairs, .. Chosen(covered)];
    }

    private static List<CookiePair> Chosen(IEnumerable<CookiePair> candidates)
    {
        var chosen = new List<CookiePair>();
        var (takenLeft, takenRight) = (new HashSet<int>(), new HashSet<int>());
        foreach (var pair in candidates.OrderBy(Rank))
        {
            if (takenLeft.Contains(pair.Left.Index) || takenRight.Contains(pair.Right.Index)) continue;
            takenLeft.Add(pair.Left.Index);
            takenRight.Add(pair.Right.Index);
            chosen.Add(pair);
        }
        return chosen;
    }

    /// <summary>Two candidates of equal rank never share a cookie, so that no tie is left open.</summary>
    private static (Kinship, int, int, int) Rank(CookiePair pair) =>
        (pair.Kinship, pair.Changes.Count, pair.Left.Index + pair.Right.Index, Math.Abs(pair.Left.Index - pair.Right.Index));

    private static IEnumerable<CookiePair> SameNameCandidates(IEnumerable<ComparedCookie> left, IEnumerable<ComparedCookie> right)
    {
        var byName = right.ToLookup(cookie => cookie.NameKey, StringComparer.Ordinal);
        return left.GroupBy(cookie => cookie.NameKey, StringComparer.Ordinal)
            .SelectMany(named => Candidates(named.ToArray(), byName[named.Key].ToArray()));
    }

    private static IEnumerable<CookiePair> Candidates(ComparedCookie[] left, ComparedCookie[] right)
    {
        if ((long)left.Length * right.Length > MostCandidates) return left.Zip(right, Candidate);
        return left.SelectMany(one => right.Select(other => Candidate(one, other)));
    }

    private static IEnumerable<CookiePair> CoveredCandidates(IEnumerable<ComparedCookie> left, ComparedCookie[] right) =>
        left.SelectMany(one => right
            .Where(other => Covers(one, other) || Covers(other, one))
            .Select(other => new CookiePair(one, other, Kinship.Covered, FieldComparison.Compare(one, other))));

    private static bool Covers(ComparedCookie one, ComparedCookie other) =>
        one.Record.NamePattern is { } pattern and not "*" && Glob.Covers(pattern, other.NameKey);

    private static CookiePair Candidate(ComparedCookie left, ComparedCookie right)
    {
        var changes = FieldComparison.Compare(left, right);
        return new(left, right, FieldValue.AllEqual(left.Record, right.Record) ? Kinship.Same : OfKeys(changes), changes);
    }

    private static Kinship OfKeys(ValueList<FieldChange> changes)
    {
        var ofKeys = changes.Where(change => change.Field is CookieField.Provider or CookieField.Domain or CookieField.Storage);
        var classes = ofKeys.Select(change => change.Class).ToHashSet();
        return classes.Contains(ChangeClass.Material) ? Kinship.SameName
            : classes.Contains(ChangeClass.Gap) ? Kinship.OneSilent
            : Kinship.SameKey;
    }
}
