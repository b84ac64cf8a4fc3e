namespace PolicyExtract.Reading.Pdf.Lines;

/// <summary>Scripts that run from right to left, whose words and letters stand on the page in reverse.</summary>
internal static class RightToLeft
{
    /// <summary>Digits are none, as those of these scripts run from left to right, too.</summary>
    private static bool IsLetter(char character) =>
        character is >= '\u0590' and <= '\u08FF' or >= '\uFB1D' and <= '\uFDFF' or >= '\uFE70' and <= '\uFEFC'
        && !char.IsDigit(character);

    public static bool IsIn(string text)
    {
        foreach (var character in text)
        {
            if (IsLetter(character)) return true;
        }
        return false;
    }

    public static bool IsIn(IReadOnlyList<PageWord> words)
    {
        for (var at = 0; at < words.Count; at++)
        {
            if (words[at].IsFromRightToLeft) return true;
        }
        return false;
    }

    /// <summary>Turns each run of words from right to left around; what stands between two such words goes with them.</summary>
    public static List<PageWord> InReadingOrder(List<PageWord> fromLeft)
    {
        if (!IsIn(fromLeft)) return fromLeft;
        var ordered = new List<PageWord>(fromLeft.Count);
        for (var at = 0; at < fromLeft.Count;)
        {
            var end = fromLeft[at].IsFromRightToLeft ? RunEnd(fromLeft, at) : at + 1;
            var run = fromLeft.GetRange(at, end - at);
            run.Reverse();
            ordered.AddRange(run);
            at = end;
        }
        return ordered;
    }

    /// <summary>
    /// The glyphs of a word, given from left to right, as they are read: numbers and Latin words within keep their direction, brackets
    /// turn around.
    /// </summary>
    public static IEnumerable<string> InReadingOrder(IReadOnlyList<string> fromLeft)
    {
        for (var last = fromLeft.Count - 1; last >= 0; last--)
        {
            var first = RunStart(fromLeft, last);
            for (var at = first; at < last; at++) yield return fromLeft[at];
            yield return first < last ? fromLeft[last] : Mirrored(fromLeft[last]);
            last = first;
        }
    }

    /// <summary>The first glyph of what runs from left to right up to one; that one itself where nothing does.</summary>
    private static int RunStart(IReadOnlyList<string> glyphs, int last)
    {
        var start = last;
        if (!IsFromLeftToRight(glyphs[last])) return start;
        for (var at = last - 1; at >= 0 && !IsIn(glyphs[at]); at--)
        {
            if (IsFromLeftToRight(glyphs[at])) start = at;
        }
        return start;
    }

    private static bool IsFromLeftToRight(string glyph) => char.IsLetterOrDigit(glyph[0]) && !IsLetter(glyph[0]);

    private static string Mirrored(string glyph) => glyph switch
    {
        "(" => ")",
        ")" => "(",
        "[" => "]",
        "]" => "[",
        _ => glyph,
    };

    private static int RunEnd(List<PageWord> words, int from)
    {
        var end = from + 1;
        for (var at = end; at < words.Count; at++)
        {
            if (words[at].IsFromRightToLeft) end = at + 1;
            else if (words[at].Text.Any(char.IsLetter)) break;
        }
        return WithFirstNumbers(words, end);
    }

    /// <summary>
    /// Numbers close by on the right of such words are read first: only a text from right to left begins so. Behind numbers that Latin
    /// words go on with nothing is known.
    /// </summary>
    private static int WithFirstNumbers(List<PageWord> words, int from)
    {
        var end = from;
        while (end < words.Count && GoesOn(words, end) && IsNumber(words[end].Text)) end++;
        return end < words.Count && GoesOn(words, end) ? from : end;
    }

    private static bool GoesOn(List<PageWord> words, int at) => !TextRuns.IsGap(words[at - 1].Box, words[at].Box, words[at].FontSize);

    private static bool IsNumber(string text) => text.Any(char.IsDigit) && !text.Any(char.IsLetter);
}
