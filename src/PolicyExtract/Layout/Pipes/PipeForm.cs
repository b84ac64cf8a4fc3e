using PolicyExtract.Layout.Boxes;

namespace PolicyExtract.Layout.Pipes;

/// <summary>The parts of lines whose cells stand between vertical bars (GitHub Flavored Markdown 0.29, 4.10, and its looser kin).</summary>
internal static class PipeForm
{
    /// <summary>Whether a line has a bar that parts cells.</summary>
    public static bool HasBar(LayoutLine line) => FirstBar(line, 0) >= 0;

    /// <summary>Whether a line can be one of a table: it has a bar or is a rule, and is no border of a box.</summary>
    public static bool MayBelongToTable(LayoutLine line) =>
        IsDelimiter(line, out _) || HasBar(line) && !BoxForm.IsBorder(line.Text);

    /// <summary>
    /// Whether a line draws the rule under a header (<c>| --- | :-: |</c>; <c>---+---</c> in Emacs Org and psql), and where words begin that
    /// a converter has glued to it.
    /// </summary>
    /// <param name="wordsStart">First character of the glued words; the text's length without any.</param>
    public static bool IsDelimiter(LayoutLine line, out int wordsStart)
    {
        var text = line.Text;
        wordsStart = text.Length;
        var (dashes, bars, at) = (0, 0, 0);
        for (; at < text.Length && (text[at] is '|' or '-' or ':' or '+' || char.IsWhiteSpace(text[at])); at++)
        {
            if (text[at] == '-') dashes++;
            if (text[at] is '|' or '+') bars++;
        }
        if (dashes == 0 || bars == 0 || line.Trimmed[0] == '+') return false;
        if (at == text.Length) return true;
        wordsStart = at;
        return text.AsSpan(0, at).TrimEnd().EndsWith('|') && dashes >= 3 && !HasBarAfter(line, at);
    }

    /// <summary>How many cells a line has.</summary>
    public static int Count(LayoutLine line) => Cells(line, 0).Count;

    /// <summary>The stretches between the bars; outer bars are left out.</summary>
    /// <param name="index">The line's index in its run.</param>
    public static List<CellSlice> Cells(LayoutLine line, int index)
    {
        var text = line.Text;
        var cells = new List<CellSlice>();
        var start = text.Length - text.AsSpan().TrimStart().Length;
        if (start < text.Length && FirstBar(line, start) == start) start++;
        for (var bar = FirstBar(line, start); bar >= 0; bar = FirstBar(line, start))
        {
            cells.Add(new CellSlice(index, start, bar - start));
            start = bar + 1;
        }
        if (!text.AsSpan(start).IsWhiteSpace()) cells.Add(new CellSlice(index, start, text.Length - start));
        return cells;
    }

    /// <summary>Where the bars stand, outer ones included.</summary>
    public static IEnumerable<int> Bars(LayoutLine line)
    {
        for (var bar = FirstBar(line, 0); bar >= 0; bar = FirstBar(line, bar + 1)) yield return bar;
    }

    /// <summary>Whether a line ends on a bar, so that its last cell is complete.</summary>
    public static bool IsClosed(LayoutLine line) => line.Trimmed.EndsWith('|') && !line.Trimmed.EndsWith("\\|", StringComparison.Ordinal);

    /// <summary>Whether a line is nothing but a bar.</summary>
    public static bool IsLoneBar(LayoutLine line) => line.Trimmed == "|";

    public static bool OpensWithBar(LayoutLine line) => line.Trimmed[0] == '|';

    private static bool HasBarAfter(LayoutLine line, int start) => FirstBar(line, start) >= 0;

    /// <summary>The next bar that parts cells; −1 without one. A bar that was escaped is a word's.</summary>
    private static int FirstBar(LayoutLine line, int start)
    {
        var text = line.Text;
        for (int at = start; at < text.Length; at++)
        {
            if (text[at] == '|' && (at == 0 || text[at - 1] != '\\') && !line.IsEscaped(at)) return at;
        }
        return -1;
    }
}
