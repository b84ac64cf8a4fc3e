using PolicyExtract.Model;

namespace PolicyExtract.Vocabulary;

/// <summary>Marks of a cell → what the cell says about the lifetime.</summary>
internal static class RetentionReading
{
    public static Retention Of(FoldedWords words, List<RetentionMark> marks)
    {
        if (marks.TrueForAll(mark => mark.Is(RetentionRoles.None) || mark.Roles == RetentionRoles.None) && IsBlank(words))
            return new(RetentionKind.NotDeclared);
        var outside = OfDepth(words, marks, depth: 0);
        if (outside is not null && !IsOpen(outside.Kind)) return outside;
        return OfPeriodInNote(words, marks) ?? outside ?? OfBareUnit(words, marks)
            ?? new(IsMisspeltSession(words) ? RetentionKind.Session : RetentionKind.Unknown);
    }

    // What a note in parentheses may still tell: "persistent (2 years)".
    private static bool IsOpen(RetentionKind kind) =>
        kind is RetentionKind.Unknown or RetentionKind.Persistent or RetentionKind.Variable or RetentionKind.UntilEvent;

    // "Rok", "mois": one of it.
    private static Retention? OfBareUnit(FoldedWords words, List<RetentionMark> marks) =>
        words.Count == 1 && RetentionLookup.IsOneUnit(words.At(0)) && marks is [{ Unit: not PeriodUnit.None and var unit }]
            ? OfPeriod(Period.Of(1, unit), RetentionBound.Exact, anchor: null)
            : null;

    /// <summary>The period at a mark, with its bound and what it is counted from.</summary>
    public static Retention Fixed(List<RetentionMark> marks, int at, FoldedWords words) =>
        OfPeriod(marks[at].Period, RetentionBounds.Of(words, marks, at, out _, out _), RetentionAnchors.Of(marks, at));

    private static Retention OfPeriod(Period period, RetentionBound bound, RetentionAnchor? anchor)
    {
        var (shortest, longest) = period.CalendarSeconds();
        return new(RetentionKind.Fixed, period.ToIso(), period.NominalSeconds, shortest, longest, bound, anchor);
    }

    private static bool IsBlank(FoldedWords words)
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (words[i].Kind != WordKind.Symbol) return false;
        }
        return true;
    }

    private static Retention? OfDepth(FoldedWords words, List<RetentionMark> marks, int depth)
    {
        var periods = Indices(marks, depth, RetentionRoles.Period);
        var sessions = Indices(marks, depth, RetentionRoles.Session);
        var closes = ClosesBrowser(marks, depth);
        if (periods.Count > 0) return OfPeriods(words, marks, periods, sessions, closes);
        if (sessions.Count > 0)
            return Indices(marks, depth, RetentionRoles.Persistent).Count > 0 ? new(RetentionKind.Variable) : new(RetentionKind.Session);
        if (closes) return new(RetentionKind.Session);
        return OfWords(words, marks, depth);
    }

    private static Retention? OfWords(FoldedWords words, List<RetentionMark> marks, int depth)
    {
        if (First(marks, depth, RetentionRoles.Date) is { Date: { } date }) return new(RetentionKind.UntilDate, Until: date);
        if (First(marks, depth, RetentionRoles.Immediate) is not null)
            return new(RetentionKind.Immediate, default(Period).ToIso(), 0, 0, 0);
        if (First(marks, depth, RetentionRoles.Persistent) is not null) return new(RetentionKind.Persistent);
        var variable = First(marks, depth, RetentionRoles.Variable);
        if (First(marks, depth, RetentionRoles.Until) is { } until && !(variable?.At < until.At) && HasWordAfter(words, marks, until))
            return new(RetentionKind.UntilEvent, Event: FoldedSpaces(words.Text));
        if (variable is not null) return new(RetentionKind.Variable);
        return First(marks, depth, RetentionRoles.Unknown) is not null ? new(RetentionKind.Unknown) : null;
    }

    private static string FoldedSpaces(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static bool HasWordAfter(FoldedWords words, List<RetentionMark> marks, RetentionMark until)
    {
        foreach (var mark in marks)
        {
            if (mark.At > until.At && words.Is(mark.At, WordKind.Letters)) return true;
        }
        return false;
    }

    private static Retention OfPeriods(
        FoldedWords words, List<RetentionMark> marks, List<int> periods, List<int> sessions, bool closes)
    {
        var isAlternative = periods.Count > 1
            && periods.Exists(at => marks[at].Period.NominalSeconds != marks[periods[0]].Period.NominalSeconds);
        if (isAlternative && IsRange(words, marks, periods[0], periods[^1])) return Range(marks, periods, withSession: false);
        if (sessions.Count == 0 && !closes) return Fixed(marks, periods[0], words);
        var session = sessions.Count > 0 ? sessions[0] : marks.FindIndex(mark => mark.Is(RetentionRoles.Browser));
        return IsRange(words, marks, Math.Min(session, periods[0]), Math.Max(session, periods[0]))
            ? Range(marks, periods, withSession: true)
            : Fixed(marks, periods[0], words);
    }

    // Two lifetimes are the ends of a range when "to", "or", a dash, a tilde or a slash stands between them.
    private static bool IsRange(FoldedWords words, List<RetentionMark> marks, int first, int last)
    {
        for (var i = first + 1; i < last; i++)
        {
            if (marks[i].Depth > marks[first].Depth) continue;
            if (marks[i].Is(RetentionRoles.To)) return true;
            if (RetentionMarks.IsRangeSign(words, marks[i].At) || words.IsSymbol(marks[i].At, '/')) return true;
        }
        return false;
    }

    private static Retention Range(List<RetentionMark> marks, List<int> periods, bool withSession)
    {
        var seconds = periods.ConvertAll(at => marks[at].Period.NominalSeconds);
        long? shortest = withSession ? null : seconds.Min();
        return new(RetentionKind.Range, MinSeconds: shortest, MaxSeconds: seconds.Max(), Anchor: RetentionAnchors.Of(marks, periods[^1]));
    }

    private static Retention? OfPeriodInNote(FoldedWords words, List<RetentionMark> marks)
    {
        var at = marks.FindIndex(mark => mark.Is(RetentionRoles.Period));
        if (at >= 0) return Fixed(marks, at, words);
        if (marks.Exists(mark => mark.Depth > 0 && mark.Is(RetentionRoles.Session))) return new(RetentionKind.Session);
        return null;
    }

    private static bool ClosesBrowser(List<RetentionMark> marks, int depth) =>
        First(marks, depth, RetentionRoles.Browser) is not null && First(marks, depth, RetentionRoles.Closing) is not null;

    private static List<int> Indices(List<RetentionMark> marks, int depth, RetentionRoles roles)
    {
        var indices = new List<int>();
        for (var i = 0; i < marks.Count; i++)
        {
            if (marks[i].Depth == depth && marks[i].Is(roles)) indices.Add(i);
        }
        return indices;
    }

    private static RetentionMark? First(List<RetentionMark> marks, int depth, RetentionRoles roles)
    {
        foreach (var mark in marks)
        {
            if (mark.Depth == depth && mark.Is(roles)) return mark;
        }
        return null;
    }

    /// <summary>Whether the text is one word, the English for session with a slip in it.</summary>
    public static bool IsMisspeltSession(FoldedWords words) =>
        words.Count == 1 && words.At(0) is ['s', _, _, _, _, _, .. { Length: <= 2 }]
            && MisspeltWords.IsMisspelt(words.At(0).ToString(), "session");
}
