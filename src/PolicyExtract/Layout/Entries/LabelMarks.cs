using PolicyExtract.Vocabulary;

namespace PolicyExtract.Layout.Entries;

/// <summary>Finds the labels in lines, at their beginning and inside.</summary>
internal static class LabelMarks
{
    /// <summary>How surely a text must be a header to be a label at the beginning of a line, before a colon.</summary>
    private const double AtStart = 0.6;

    /// <summary>The same inside a line, or alone on a line without a colon, where there is less to tell it by.</summary>
    private const double Inside = 0.85;

    /// <summary>The same for one or two capitalized words right before a colon: ambiguous headers ("Type") are labels there.</summary>
    private const double ShortInside = 0.55;

    private const int FewWords = 2;

    /// <summary>A label has at most this many words ("Maximum storage duration of this cookie").</summary>
    private const int MostWords = 6;

    private const int LongestLabel = 60;

    public static IReadOnlyList<LabelMark> Find(LineRun run)
    {
        var marks = new List<LabelMark>();
        var recurring = Recurring(run);
        for (int line = 0; line < run.Count; line++)
        {
            if (WholeLine(run[line], line, recurring) is { } whole) marks.Add(whole);
            else AddInline(run[line], line, marks);
        }
        return marks;
    }

    /// <summary>The short lines that come again: labels do, in every record.</summary>
    private static HashSet<string> Recurring(LineRun run)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return run.Lines.Select(line => line.Trimmed).Where(text => text.Length <= LongestLabel && !seen.Add(text)).ToHashSet(StringComparer.Ordinal);
    }

    private static LabelMark? WholeLine(LayoutLine line, int index, HashSet<string> recurring)
    {
        if (LineForms.HeadingStart(line) > 0) return null;
        var content = LineForms.Marker(line)?.ContentStart ?? 0;
        var text = line.Text.AsSpan(content).Trim().TrimEnd(":：").TrimEnd();
        if (text.Length is 0 or > LongestLabel || text[^1] == '.' || text.ContainsAny(':', '：')) return null;
        if (Strength(text.ToString()) < (recurring.Contains(line.Trimmed) ? ShortInside : Inside)) return null;
        var start = line.Text.IndexOf(text[0], content);
        return new LabelMark(index, start, text.Length, line.Text.Length, FoldedText.Fold(text.ToString()), true);
    }

    private static void AddInline(LayoutLine line, int index, List<LabelMark> marks)
    {
        var text = line.Text;
        var from = LineForms.Marker(line)?.ContentStart ?? 0;
        for (int at = from; at < text.Length; at++)
        {
            if (text[at] is not (':' or '：')) continue;
            var label = LabelBefore(text, from, at);
            if (label is not { } found) continue;
            marks.Add(new LabelMark(index, found.Start, found.Length, at + 1, FoldedText.Fold(text.Substring(found.Start, found.Length)), false));
            from = at + 1;
        }
    }

    /// <summary>The longest run of words right before a colon that is a header.</summary>
    private static (int Start, int Length)? LabelBefore(string text, int from, int colon)
    {
        var end = colon;
        while (end > from && char.IsWhiteSpace(text[end - 1])) end--;
        var starts = WordStarts(text, from, end);
        for (int index = 0; index < starts.Count; index++)
        {
            var isFirst = text.AsSpan(from, starts[index] - from).IsWhiteSpace();
            var needed = isFirst ? AtStart : starts.Count - index <= FewWords && char.IsUpper(text[starts[index]]) ? ShortInside : Inside;
            if (Strength(text[starts[index]..end]) >= needed) return (starts[index], end - starts[index]);
        }
        return null;
    }

    /// <summary>Where a label before <paramref name="end"/> may begin, the longest first: at words, and where a capital is glued to a small letter.</summary>
    private static List<int> WordStarts(string text, int from, int end)
    {
        var starts = new List<int>();
        var words = 0;
        for (int at = end - 1; at >= from && words < MostWords; at--)
        {
            if (char.IsWhiteSpace(text[at])) continue;
            if (at < end - 1 && text[at] is '.' or ';' && char.IsWhiteSpace(text[at + 1])) break;
            var isWordStart = at == from || char.IsWhiteSpace(text[at - 1]) || text[at - 1] is '.' or '(' or ';';
            var isGlued = !isWordStart && char.IsUpper(text[at]) && (char.IsLower(text[at - 1]) || char.IsDigit(text[at - 1]) || text[at - 1] is ')');
            if (!isWordStart && !isGlued) continue;
            starts.Insert(0, at);
            if (isWordStart) words++;
        }
        return starts;
    }

    private static double Strength(string text) => HeaderWords.Match(text) is [var best, ..] ? best.Strength : 0;
}
