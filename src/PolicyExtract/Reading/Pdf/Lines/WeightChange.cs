namespace PolicyExtract.Reading.Pdf.Lines;

/// <summary>
/// Where bold text meets other text without a space, a word ends: a name set in bold stands directly before what is said of it.
/// A single letter in bold is the initial of its word.
/// </summary>
internal static class WeightChange
{
    public static bool Parts(PdfGlyph last, PdfGlyph next) =>
        last.Font.IsBold != next.Font.IsBold && IsOfWord(last.Text[^1]) && IsOfWord(next.Text[0]);

    public static bool Parts(PageWord left, PageWord right) =>
        left.Font.IsBold != right.Font.IsBold && left.Text.Length > 1 && right.Text.Length > 1 && IsOfWord(left.Text[^1])
            && IsOfWord(right.Text[0]);

    /// <summary>
    /// A line, parted where two texts of different weight touch: what was set apart on the screen stands side by side without a space
    /// where a page is printed without its style sheet.
    /// </summary>
    public static IReadOnlyList<PageLine> Pieces(PageLine line)
    {
        var words = line.Words;
        var starts = Enumerable.Range(1, words.Count - 1).Where(at => Touch(words[at - 1], words[at])).Prepend(0).ToList();
        if (starts.Count == 1) return [line];
        return starts.Zip(starts.Skip(1).Append(words.Count), (from, to) => PageLine.Of(words.Take(from..to).ToList())).ToList();
    }

    private static bool Touch(PageWord left, PageWord right) =>
        Parts(left, right) && !left.PrecedesSpace && !right.FollowsSpace
        && Math.Abs(right.Box.Left - left.Box.Right) <= GlyphsToWords.WidestGap * left.FontSize;

    private static bool IsOfWord(char character) => char.IsLetterOrDigit(character) || character is '_' or '#' or '*' or ']';
}
