namespace PolicyExtract.Vocabulary;

/// <summary>Reads a text into marks: periods, words about lifetimes, and what is neither.</summary>
internal static class RetentionMarks
{
    public static List<RetentionMark> Of(FoldedWords words, string? language = null)
    {
        var marks = new List<RetentionMark>(words.Count);
        var depth = 0;
        for (var at = 0; at < words.Count;)
        {
            var mark = MarkAt(words, at, depth, language);
            marks.Add(mark);
            at = mark.End;
            if (words.IsSymbol(mark.At, '(') || words.IsSymbol(mark.At, '[')) depth++;
            if (depth > 0 && (words.IsSymbol(mark.At, ')') || words.IsSymbol(mark.At, ']'))) depth--;
        }
        GiveUnitToRangeStart(words, marks);
        JoinPeriods(words, marks);
        return marks;
    }

    private static RetentionMark MarkAt(FoldedWords words, int at, int depth, string? language)
    {
        if (words.Is(at, WordKind.Symbol)) return new(at, 1, RetentionRoles.None, depth);
        if (DateReader.Read(words, at, out var length) is { } date) return new(at, length, RetentionRoles.Date, depth, Date: date);
        if (PeriodReader.Read(words, at, out length, out var unit, language) is { } period)
            return new(at, length, period.IsZero ? RetentionRoles.Immediate : RetentionRoles.Period, depth, period, unit);
        if (words.Is(at, WordKind.Digits)) return new(at, 1, RetentionRoles.None, depth);
        if (RetentionLookup.Match(words, at, out length) is not { } word) return new(at, 1, RetentionRoles.None, depth);
        if (word.Roles.HasFlag(RetentionRoles.Until) && DateReader.YearAt(words, at + length) is int year
            && !IsPeriodOrDateAt(words, at + length))
            return new(at, length + 1, RetentionRoles.Date, depth, Date: YearText(year));
        if (word.Unit == PeriodUnit.Year && DateReader.YearAt(words, at + length) is int named)
            return new(at, length + 1, RetentionRoles.Date, depth, Date: YearText(named));
        return new(at, length, word.Roles & ~(RetentionRoles.Unit | RetentionRoles.Number), depth, Unit: word.Unit);
    }

    private static bool IsPeriodOrDateAt(FoldedWords words, int at) =>
        PeriodReader.Read(words, at, out _, out _) is not null || DateReader.Read(words, at, out _) is not null;

    private static string YearText(int year) => year.ToString("D4", System.Globalization.CultureInfo.InvariantCulture);

    // "1 to 2 years", "3-5 Tage": the first number has the unit of the second.
    private static void GiveUnitToRangeStart(FoldedWords words, List<RetentionMark> marks)
    {
        for (var i = 0; i + 2 < marks.Count; i++)
        {
            if (marks[i].Roles != RetentionRoles.None || !marks[i + 2].Is(RetentionRoles.Period)) continue;
            if (!marks[i + 1].Is(RetentionRoles.To) && !IsRangeSign(words, marks[i + 1].At) && !words.IsSymbol(marks[i + 1].At, '/'))
                continue;
            var unit = marks[i + 2].Unit;
            if (!words.Is(marks[i].At, WordKind.Digits) || unit == PeriodUnit.None || IsInName(words, marks[i].At)) continue;
            if (PeriodReader.ReadNumber(words, marks[i].At, out _) is { } number)
                marks[i] = marks[i] with { Roles = RetentionRoles.Period, Period = Period.Of(number, unit), Unit = unit };
        }
    }

    /// <summary>Whether a word is a dash, or the tilde that stands for one between two periods ("30 秒～1 年").</summary>
    public static bool IsRangeSign(FoldedWords words, int at) => words.IsSymbol(at, '-') || words.IsSymbol(at, '~');

    private static bool IsInName(FoldedWords words, int at) => words.IsGlued(at) && at > 0;

    // "1 year 1 month", "1 an et 1 mois", "2 years, 1 month": smaller units after larger ones are one period.
    private static void JoinPeriods(FoldedWords words, List<RetentionMark> marks)
    {
        for (var i = 0; i + 1 < marks.Count; i++)
        {
            if (!marks[i].Is(RetentionRoles.Period)) continue;
            var next = i + 1;
            var isComma = words.IsSymbol(marks[next].At, ',');
            if (isComma) next++;
            if (next < marks.Count && marks[next].Is(RetentionRoles.And)) next++;
            if (next >= marks.Count || !marks[next].Is(RetentionRoles.Period) || !Continues(marks[i], marks[next], isComma)) continue;
            marks[i] = marks[i] with
            {
                Length = marks[next].End - marks[i].At,
                Period = marks[i].Period.Plus(marks[next].Period),
                Unit = marks[next].Unit,
            };
            marks.RemoveRange(i + 1, next - i);
            i--;
        }
    }

    // After a comma only the next smaller unit continues, or days: "2 years, 30 minutes" are two cookies' lifetimes.
    private static bool Continues(RetentionMark one, RetentionMark other, bool isComma) =>
        other.Unit < one.Unit && (!isComma || other.Unit == one.Unit - 1 || (one.Unit, other.Unit) is (PeriodUnit.Month or PeriodUnit.Year, PeriodUnit.Day));
}
