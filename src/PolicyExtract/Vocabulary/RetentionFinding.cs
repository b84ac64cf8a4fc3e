namespace PolicyExtract.Vocabulary;

/// <summary>Marks of running text → the lifetimes it states, with their places.</summary>
internal static class RetentionFinding
{
    public static IEnumerable<LocatedRetention> Of(FoldedWords words, List<RetentionMark> marks)
    {
        for (var i = 0; i < marks.Count; i++)
        {
            if (!marks[i].Is(RetentionRoles.Period | RetentionRoles.Session | RetentionRoles.Date | RetentionRoles.Persistent)) continue;
            if (marks[i].Is(RetentionRoles.Date) && !IsUntil(marks, i)) continue;
            var last = RangeEnd(words, marks, i);
            yield return Located(words, marks, i, last);
            i = last;
        }
    }

    private static bool IsUntil(List<RetentionMark> marks, int at) => at > 0 && marks[at - 1].Is(RetentionRoles.Until);

    // "30 days to 1 year" and "1-2 years" are one statement.
    private static int RangeEnd(in FoldedWords words, List<RetentionMark> marks, int at)
    {
        if (at + 2 >= marks.Count || !marks[at + 2].Is(RetentionRoles.Period)) return at;
        return marks[at + 1].Is(RetentionRoles.To) || words.IsSymbol(marks[at + 1].At, '-') ? at + 2 : at;
    }

    private static LocatedRetention Located(in FoldedWords words, List<RetentionMark> marks, int first, int last)
    {
        _ = RetentionReading.BoundAt(words, marks, first, out var begin, out var end);
        end = Math.Max(end, AnchorEnd(words, marks, last));
        var part = marks.GetRange(begin, end + 1 - begin);
        var start = words[part[0].At].Start;
        var length = words[part[^1].End - 1].End - start;
        return new(start, length, RetentionReading.Of(words, part));
    }

    private static int AnchorEnd(in FoldedWords words, List<RetentionMark> marks, int last)
    {
        for (var i = last + 1; i < marks.Count && marks[i].Is(RetentionRoles.Filler | RetentionRoles.Anchor | RetentionRoles.Until); i++)
        {
            if (marks[i].Is(RetentionRoles.Anchor)) return i;
        }
        return last;
    }
}
