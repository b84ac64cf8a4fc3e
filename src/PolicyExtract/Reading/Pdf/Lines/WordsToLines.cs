using PolicyExtract.Model;

namespace PolicyExtract.Reading.Pdf.Lines;

/// <summary>Groups words by baseline, never by ink: the ink of an underscore lies below the line, and would tear a name apart.</summary>
internal static class WordsToLines
{
    /// <summary>
    /// Share of the font size by which the baselines of one line differ at most: cells of one row in two faces do by a tenth.
    /// </summary>
    private const double BaselineTolerance = 0.25;

    /// <summary>
    /// Shares of the line's font size: raised and lowered signs are smaller than the one and no further off than the other.
    /// </summary>
    private const double ScriptSize = 0.85, ScriptShift = 0.55;

    /// <summary>Share of the font size: a raised sign stands close behind the word it belongs to.</summary>
    private const double ScriptGap = 0.4;

    /// <summary>The lines from top to bottom, words from left to right (or in the script's direction).</summary>
    public static List<PageLine> Group(IEnumerable<PageWord> words)
    {
        var lines = new List<List<PageWord>>();
        foreach (var word in words.OrderBy(word => word.Baseline).ThenBy(word => word.Box.Left))
        {
            if (lines.Count > 0 && IsOnLine(word, lines[^1][0])) lines[^1].Add(word);
            else lines.Add([word]);
        }
        AttachScripts(lines);
        return lines.ConvertAll(line => PageLine.Of(RightToLeft.InReadingOrder(Joined(line))));
    }

    private static bool IsOnLine(PageWord word, PageWord first) =>
        word.Baseline - first.Baseline <= BaselineTolerance * Math.Min(word.FontSize, first.FontSize);

    /// <summary>Puts lines that are nothing but raised or lowered signs of a neighbour into it.</summary>
    private static void AttachScripts(List<List<PageWord>> lines)
    {
        for (var at = lines.Count - 1; at >= 0; at--)
        {
            var host = new[] { at + 1, at - 1 }.Where(index => index >= 0 && index < lines.Count).Select(index => lines[index])
                .FirstOrDefault(line => lines[at].TrueForAll(word => IsScriptOf(word, line)));
            if (host is null) continue;
            host.AddRange(lines[at]);
            lines.RemoveAt(at);
        }
    }

    private static bool IsScriptOf(PageWord word, List<PageWord> line) => line.Exists(host =>
        word.FontSize <= ScriptSize * host.FontSize
        && Math.Abs(word.Baseline - host.Baseline) <= ScriptShift * host.FontSize
        && word.Box.Left - host.Box.Right <= ScriptGap * host.FontSize
        && host.Box.Left - word.Box.Right <= ScriptGap * host.FontSize);

    /// <summary>Words that touch are pieces of one, unless the page paints a space between them.</summary>
    private static List<PageWord> Joined(List<PageWord> line)
    {
        line.Sort((one, other) => one.Box.Left.CompareTo(other.Box.Left));
        var joined = new List<PageWord>(line.Count);
        foreach (var word in line)
        {
            if (joined.Count > 0 && (Touches(joined[^1], word) || IsOrdinal(joined[^1], word))) joined[^1] = Join(joined[^1], word);
            else joined.Add(word);
        }
        return joined;
    }

    private static bool Touches(PageWord left, PageWord right)
    {
        var size = Math.Max(left.FontSize, right.FontSize);
        return !left.PrecedesSpace && !right.FollowsSpace && !WeightChange.Parts(left, right)
            && right.Box.Left - left.Box.Right <= GlyphsToWords.WidestGap * size
            && Math.Abs(left.Baseline - right.Baseline) <= GlyphsToWords.WidestGap * size
            && Math.Min(left.FontSize, right.FontSize) > ScriptSize * size;
    }

    /// <summary>Whether raised letters make a number an ordinal: 23rd. A single letter may call a note.</summary>
    private static bool IsOrdinal(PageWord number, PageWord raised) =>
        char.IsDigit(number.Text[^1]) && raised.Text.Length > 1 && raised.Text.All(char.IsLetter)
        && !number.PrecedesSpace && !raised.FollowsSpace && raised.FontSize <= ScriptSize * number.FontSize
        && raised.Baseline < number.Baseline && raised.Box.Left - number.Box.Right <= GlyphsToWords.WidestGap * number.FontSize;

    private static PageWord Join(PageWord left, PageWord right)
    {
        var start = Math.Min(left.Start, right.Start);
        return left with
        {
            Text = right.IsFromRightToLeft || left.IsFromRightToLeft ? right.Text + left.Text : left.Text + right.Text,
            Box = SourceBox.Union(left.Box, right.Box)!,
            Start = start,
            Length = Math.Max(left.End, right.End) - start,
            PrecedesSpace = right.PrecedesSpace,
        };
    }
}
