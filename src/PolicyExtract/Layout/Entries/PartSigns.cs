namespace PolicyExtract.Layout.Entries;

/// <summary>The signs that part what the items of a list say of their names.</summary>
internal static class PartSigns
{
    /// <summary>Dashes and bars, semicolons, commas and slashes: the surest first. The items of one list use the same.</summary>
    public const string Dashes = "-–—|", Semicolons = ";；", Commas = ",，、/";

    /// <summary>The stretches of some words between signs, a blank one where nothing stands between two; the words themselves without any.</summary>
    /// <param name="signs">One of the constants.</param>
    public static IEnumerable<CellSlice> Between(LineRun run, CellSlice words, string signs)
    {
        var start = words.Start;
        foreach (var sign in In(run[words.Line].Text, words, signs))
        {
            yield return words with { Start = start, Length = sign - start };
            start = sign + 1;
        }
        yield return words with { Start = start, Length = words.Start + words.Length - start };
    }

    /// <summary>Where signs stand in a stretch of a line, those in brackets left out.</summary>
    public static IEnumerable<int> In(string text, CellSlice words, string signs)
    {
        var end = words.Start + words.Length;
        var mayClose = true;
        for (int at = words.Start; at < end; at++)
        {
            if (mayClose && text[at] is '(' or '（')
            {
                var close = text.AsSpan(at, end - at).IndexOfAny(')', '）');
                mayClose = close > 0;
                if (mayClose) at += close;
            }
            else if (at > words.Start && signs.Contains(text[at], StringComparison.Ordinal) && Parts(text, at, end)) yield return at;
        }
    }

    /// <summary>Whether a sign parts words as it stands: dashes, bars and slashes between blanks, others before one.</summary>
    private static bool Parts(string text, int at, int end)
    {
        if (text[at] is '；' or '，' or '、') return true;
        var isBeforeBlank = at + 1 == end || char.IsWhiteSpace(text[at + 1]);
        return isBeforeBlank && (text[at] is ';' or ',' || at + 1 < end && char.IsWhiteSpace(text[at - 1]));
    }
}
