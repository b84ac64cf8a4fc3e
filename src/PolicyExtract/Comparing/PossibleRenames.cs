using PolicyExtract.Model;
using PolicyExtract.Vocabulary;

namespace PolicyExtract.Comparing;

/// <summary>Finds cookies that only one side declares and that may be one cookie under two names.</summary>
internal static class PossibleRenames
{
    /// <summary>One letter in ten is another; with less, names of different cookies begin to pass.</summary>
    private const double AlikeNames = 0.9;

    /// <summary>Purposes are copied when a cookie is renamed: other words mean another cookie.</summary>
    private const double AlikePurposes = 0.9;

    /// <summary>
    /// Candidates weighed for one company, 50 cookies on each side; beyond that, only cookies of the very same purpose are.
    /// </summary>
    private const int MostCandidates = 2_500;

    /// <summary>More than any likeness of names costs: such a pair is dropped.</summary>
    private const long Impossible = 1_000_000;

    private const long PerWhole = 100;

    /// <summary>Each cookie is in one of them at most; in ordinal order of the left names.</summary>
    public static ValueList<PossibleRename> Find(IEnumerable<ComparedCookie> onlyLeft, IEnumerable<ComparedCookie> onlyRight) =>
        Blocks(onlyLeft, onlyRight, cookie => cookie.ProviderKey)
            .SelectMany(block => IsLarge(block) ? Blocks(block.Left, block.Right, cookie => cookie.Record.Purpose!) : [block])
            .Where(block => !IsLarge(block))
            .SelectMany(Best)
            .OrderBy(rename => rename.Left, StringComparer.Ordinal).ThenBy(rename => rename.LeftId, StringComparer.Ordinal)
            .ToValueList();

    private static bool IsLarge((ComparedCookie[] Left, ComparedCookie[] Right) block) =>
        block.Left.Length * (long)block.Right.Length > MostCandidates;

    private static IEnumerable<(ComparedCookie[] Left, ComparedCookie[] Right)> Blocks(
        IEnumerable<ComparedCookie> left, IEnumerable<ComparedCookie> right, Func<ComparedCookie, string> key)
    {
        var rightByKey = right.Where(HasPurpose).ToLookup(key, StringComparer.Ordinal);
        return left.Where(HasPurpose).GroupBy(key, StringComparer.Ordinal)
            .Where(block => rightByKey.Contains(block.Key))
            .Select(block => (CookieAssignment.Ordered(block), CookieAssignment.Ordered(rightByKey[block.Key])));
    }

    private static bool HasPurpose(ComparedCookie cookie) => cookie.Record.Purpose is not null;

    private static IEnumerable<PossibleRename> Best((ComparedCookie[] Left, ComparedCookie[] Right) block) =>
        CookieAssignment.LeastCost(block.Left, block.Right, Cost)
            .Where(pair => Cost(pair.Left, pair.Right) < Impossible)
            .Select(pair => new PossibleRename(
                pair.Left.Record.Name, pair.Left.Record.Id, pair.Right.Record.Name, pair.Right.Record.Id, Likeness(pair.Left, pair.Right)));

    private static long Cost(ComparedCookie one, ComparedCookie other)
    {
        var likeness = Likeness(one, other);
        if (likeness == 0 || one.Record.Storage != other.Record.Storage) return Impossible;
        var alike = TextComparison.Similarity(one.Record.Purpose!, other.Record.Purpose!) >= AlikePurposes;
        return alike ? (long)Math.Round((1 - likeness) * PerWhole) : Impossible;
    }

    private static double Likeness(ComparedCookie one, ComparedCookie other) => NameLikeness.Of(one.NameKey, other.NameKey, AlikeNames);
}
