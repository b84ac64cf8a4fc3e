using PolicyExtract.Model;

namespace PolicyExtract.Vocabulary;

/// <summary>Marks of running text → the lifetimes it states, with their places.</summary>
internal static class RetentionFinding
{
    // "when you close all windows of your browser": words from the beginning of an event to what closes, and from there to what is closed.
    private const int LongestEvent = 5;

    public static IEnumerable<LocatedRetention> Of(FoldedWords words, List<RetentionMark> marks)
    {
        for (var i = 0; i < marks.Count; i++)
        {
            if (EventEnd(marks, i) is var closed and > 0)
            {
                yield return Located(words, marks.GetRange(i, closed + 1 - i), new(RetentionKind.Session));
                i = closed;
            }
            else if (IsStatement(words, marks, i))
            {
                var last = RangeEnd(words, marks, i);
                yield return Stated(words, marks, i, last);
                i = last;
            }
        }
    }

    // A date alone may be that of the policy.
    private static bool IsStatement(FoldedWords words, List<RetentionMark> marks, int at)
    {
        if (marks[at].Is(RetentionRoles.Date))
            return IsUntil(marks, at) || RetentionLookup.Match(words, marks[at].At, out _) is { } word
                && word.Roles.HasFlag(RetentionRoles.Until);
        return marks[at].Is(RetentionRoles.Period | RetentionRoles.Session | RetentionRoles.Persistent);
    }

    private static bool IsUntil(List<RetentionMark> marks, int at) => at > 0 && marks[at - 1].Is(RetentionRoles.Until);

    // "When you close the browser", "until the browser is closed": the last mark of the event that begins here; 0 when none does.
    private static int EventEnd(List<RetentionMark> marks, int at)
    {
        if (!marks[at].Is(RetentionRoles.Until)) return 0;
        var roles = marks[at].Roles & (RetentionRoles.Browser | RetentionRoles.Closing);
        for (var i = at + 1; i < marks.Count && i <= at + (2 * LongestEvent); i++)
        {
            if (marks[i].Is(RetentionRoles.Statement)) return 0;
            roles |= marks[i].Roles & (RetentionRoles.Browser | RetentionRoles.Closing);
            if (roles == (RetentionRoles.Browser | RetentionRoles.Closing)) return i;
            if (roles == RetentionRoles.None && i > at + LongestEvent) return 0;
        }
        return 0;
    }

    // "30 days to 1 year" and "1-2 years" are one statement.
    private static int RangeEnd(FoldedWords words, List<RetentionMark> marks, int at)
    {
        if (at + 2 >= marks.Count || !marks[at + 2].Is(RetentionRoles.Period)) return at;
        return marks[at + 1].Is(RetentionRoles.To) || RetentionMarks.IsRangeSign(words, marks[at + 1].At) ? at + 2 : at;
    }

    private static LocatedRetention Stated(FoldedWords words, List<RetentionMark> marks, int first, int last)
    {
        _ = RetentionBounds.Of(words, marks, first, out var begin, out var end);
        if (marks[first].Is(RetentionRoles.Date) && IsUntil(marks, first)) begin = first - 1;
        end = Math.Max(end, AnchorEnd(words, marks, last));
        var part = marks.GetRange(begin, end + 1 - begin);
        return Located(words, part, RetentionReading.Of(words, part));
    }

    private static LocatedRetention Located(FoldedWords words, List<RetentionMark> part, Retention retention)
    {
        var start = words[part[0].At].Start;
        return new(start, words[part[^1].End - 1].End - start, retention);
    }

    private static int AnchorEnd(FoldedWords words, List<RetentionMark> marks, int last)
    {
        for (var i = last + 1; i < marks.Count && marks[i].Is(RetentionRoles.Filler | RetentionRoles.Anchor | RetentionRoles.Until); i++)
        {
            if (marks[i].Is(RetentionRoles.Anchor)) return i;
        }
        return last;
    }
}
