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

    private static bool IsOfWord(char character) => char.IsLetterOrDigit(character) || character is '_' or '#' or '*' or ']';
}
