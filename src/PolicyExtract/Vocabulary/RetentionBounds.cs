using PolicyExtract.Model;

namespace PolicyExtract.Vocabulary;

/// <summary>The words and signs that bound a period: "up to", "at least", "≈".</summary>
internal static class RetentionBounds
{
    // A bound stands beside its number, or a word or two away ("up to a period of 2 years", "2 years at most").
    private const int WordsToBound = 3;

    /// <summary>How the number of the period at a mark is meant.</summary>
    /// <param name="first">The mark of the bound before the period, or of the period.</param>
    /// <param name="last">The mark of the bound after the period, or of the period.</param>
    public static RetentionBound Of(FoldedWords words, List<RetentionMark> marks, int at, out int first, out int last)
    {
        (first, last) = (at, at);
        for (var i = at - 1; i >= 0 && i >= at - WordsToBound; i--)
        {
            if (marks[i].Is(RetentionRoles.Bound))
            {
                first = i;
                return BoundOf(marks[i].Roles);
            }
            if (BoundSign(words, marks[i].At) is { } sign)
            {
                first = i;
                return sign;
            }
            if (!marks[i].Is(RetentionRoles.Filler) && !words.IsSymbol(marks[i].At, '.')) break;
        }
        for (var i = at + 1; i < marks.Count && i <= at + WordsToBound; i++)
        {
            if (marks[i].Is(RetentionRoles.Bound) && IsBoundAfter(marks, i))
            {
                last = i;
                return BoundOf(marks[i].Roles);
            }
            if (!words.IsSymbol(marks[i].At, '(') && !words.IsSymbol(marks[i].At, ',')) break;
        }
        return RetentionBound.Exact;
    }

    private static RetentionBound? BoundSign(FoldedWords words, int at)
    {
        if (!words.Is(at, WordKind.Symbol)) return null;
        return words.At(at) switch
        {
            ['<' or '≤'] => RetentionBound.UpTo,
            ['>' or '≥'] => RetentionBound.AtLeast,
            ['~' or '≈' or '±'] => RetentionBound.About,
            _ => null,
        };
    }

    // "2 years up to 5 years": what has a period of its own behind it belongs there.
    private static bool IsBoundAfter(List<RetentionMark> marks, int at) =>
        !marks[at].Is(RetentionRoles.To) && (at + 1 >= marks.Count || !marks[at + 1].Is(RetentionRoles.Period));

    private static RetentionBound BoundOf(RetentionRoles roles) =>
        (roles & RetentionRoles.UpTo) != 0 ? RetentionBound.UpTo
        : (roles & RetentionRoles.AtLeast) != 0 ? RetentionBound.AtLeast
        : RetentionBound.About;
}
