namespace PolicyExtract.Vocabulary;

/// <summary>Marks of a text → how likely the text is a statement of a lifetime and nothing else.</summary>
internal static class RetentionLikelihood
{
    private const double OfFiller = 0.7;
    private const double OfVariable = 0.8;
    private const double OfUnknown = 0.35;
    private const double OfEvent = 0.35;
    private const double OfBareNumber = 0.15;
    private const double OfMisspelt = 0.6;

    // A note in parentheses takes less away than other words beside the statement.
    private const double NoteWeight = 0.4;

    // A session is spoken of in purposes too; a period is not.
    private const double WeightBesideSession = 1.5;

    // Statements with their notes are short; beyond this number of words it is more likely a sentence.
    private const int UsualWords = 10;

    // Where every character is a word, a statement has about as many again.
    private const double IdeographWeight = 0.5;

    private const RetentionRoles Sure =
        RetentionRoles.Period | RetentionRoles.Session | RetentionRoles.Persistent | RetentionRoles.Date | RetentionRoles.Immediate;

    /// <summary>Whether a text needs a closer look: most have not even a word that a statement of a lifetime needs.</summary>
    public static bool MayBeStatement(FoldedWords words)
    {
        if (words.Count == 1) return true;
        for (var at = 0; at < words.Count; at++)
        {
            if (words.Is(at, WordKind.Digits)) return true;
        }
        return RetentionLookup.AreTellingIn(words);
    }

    public static double Of(FoldedWords words, List<RetentionMark> marks)
    {
        var best = 0.0;
        var closing = RetentionRoles.None;
        foreach (var mark in marks)
        {
            best = Math.Max(best, OfStatement(mark.Roles));
            closing |= mark.Roles & (RetentionRoles.Browser | RetentionRoles.Closing);
        }
        if (closing == (RetentionRoles.Browser | RetentionRoles.Closing)) best = 1;
        if (best == 0) return WithoutStatement(words, marks);
        var (matched, all, count) = Weigh(words, marks);
        var share = matched / all;
        return best * share * share * Math.Min(1, UsualWords / count);
    }

    private static double WithoutStatement(FoldedWords words, List<RetentionMark> marks)
    {
        if (words.Count == 1)
            return words.Is(0, WordKind.Digits) ? OfBareNumber : RetentionReading.IsMisspeltSession(words) ? OfMisspelt : 0;
        return marks.Count > 1 && words.Count <= UsualWords
            && (marks[0].Is(RetentionRoles.Until) || marks[1].Is(RetentionRoles.Until) && marks[0].Is(RetentionRoles.Filler))
            ? OfEvent
            : 0;
    }

    private static (double Matched, double All, double Count) Weigh(FoldedWords words, List<RetentionMark> marks)
    {
        var (matched, all, count) = (0.0, 0.0, 0.0);
        var besideStatement = marks.Exists(mark => mark.Is(RetentionRoles.Period | RetentionRoles.Date)) ? 1 : WeightBesideSession;
        foreach (var mark in marks)
        {
            if (words.Is(mark.At, WordKind.Symbol)) continue;
            var value = ValueOf(mark.Roles);
            var weight = mark.Length * (value > 0 ? 1 : mark.Depth > 0 ? NoteWeight : besideStatement);
            matched += weight * value;
            all += weight;
            count += mark.Length * (CharacterKinds.IsIdeograph(words.Text[words[mark.At].Start]) ? IdeographWeight : 1);
        }
        return (matched, all, count);
    }

    private static double OfStatement(RetentionRoles roles) => roles switch
    {
        _ when (roles & Sure) != 0 => 1,
        _ when (roles & RetentionRoles.Variable) != 0 => OfVariable,
        _ when (roles & RetentionRoles.Unknown) != 0 => OfUnknown,
        _ => 0,
    };

    private static double ValueOf(RetentionRoles roles)
    {
        if ((roles & ~(RetentionRoles.Filler | RetentionRoles.And | RetentionRoles.To)) != 0) return 1;
        return roles == RetentionRoles.None ? 0 : OfFiller;
    }
}
